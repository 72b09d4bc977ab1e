// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.assertions;

import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Offence;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/** Assertions about what became of one requirement of one partnership. */
public final class RequirementOutcomeAssert extends AbstractAssert<RequirementOutcomeAssert, RequirementOutcome> {

    RequirementOutcomeAssert(RequirementOutcome outcome) {
        super(outcome, RequirementOutcomeAssert.class);
    }

    /**
     * Asserts that the requirement is met.
     *
     * @return these assertions
     */
    public RequirementOutcomeAssert isMet() {
        return is(Outcome.MET);
    }

    /**
     * Asserts that the requirement is pending: it can still be met.
     *
     * @return these assertions
     */
    public RequirementOutcomeAssert isPending() {
        return is(Outcome.PENDING);
    }

    /**
     * Asserts that the requirement needs attention: something was found, and no error.
     *
     * @return these assertions
     */
    public RequirementOutcomeAssert needsAttention() {
        return is(Outcome.ATTENTION);
    }

    /**
     * Asserts that the requirement is breached: an error was found.
     *
     * @return these assertions
     */
    public RequirementOutcomeAssert isBreached() {
        return is(Outcome.BREACHED);
    }

    /**
     * Asserts that there was nothing to judge.
     *
     * @return these assertions
     */
    public RequirementOutcomeAssert isNotApplicable() {
        return is(Outcome.NOT_APPLICABLE);
    }

    private RequirementOutcomeAssert is(Outcome expected) {
        isNotNull();
        if (actual.outcome() != expected) {
            throw failure(
                    "Expected %s of %s to be %s, but it is %s%s, with the findings:%s",
                    actual.requirement(),
                    actual.partnership(),
                    expected.code(),
                    actual.outcome().code(),
                    Wording.inBrackets(actual.facts()),
                    Wording.lines(actual.findings()));
        }
        return this;
    }

    /**
     * Asserts why: the requirement was broken in all of these ways and no other.
     *
     * @param offences the ways in which it was broken
     * @return these assertions
     */
    public RequirementOutcomeAssert because(Offence... offences) {
        isNotNull();
        Set<Offence> expected = EnumSet.noneOf(Offence.class);
        expected.addAll(List.of(offences));
        Set<Offence> found = EnumSet.noneOf(Offence.class);
        for (Finding finding : actual.findings()) {
            finding.offence().ifPresent(found::add);
        }
        if (!found.equals(expected)) {
            throw failure(
                    "Expected %s of %s to be %s because of %s, but it is because of %s:%s",
                    actual.requirement(),
                    actual.partnership(),
                    actual.outcome().code(),
                    expected,
                    found,
                    Wording.lines(actual.findings()));
        }
        return this;
    }

    /**
     * Asserts why, in words: the message of one of the findings has them, in Dutch or in English.
     *
     * @param words a part of a message, with its capitals
     * @return these assertions
     */
    public RequirementOutcomeAssert because(String words) {
        isNotNull();
        List<String> messages = new ArrayList<>();
        for (Finding finding : actual.findings()) {
            for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                String message = finding.message(language);
                if (message.contains(words)) {
                    return this;
                }
                messages.add(message);
            }
        }
        throw failure(
                "Expected a message about %s of %s to have the words \"%s\", but the messages are:%s",
                actual.requirement(), actual.partnership(), words, Wording.listed(messages));
    }

    /**
     * Asserts one of the facts that the outcome was decided by, or that its findings were made from.
     *
     * @param name the name of the fact, {@code held}
     * @param value its value: a text, a whole number, a date, a term or its code, or a list of those
     * @return these assertions
     */
    public RequirementOutcomeAssert withFact(String name, Object value) {
        isNotNull();
        List<Facts> all = new ArrayList<>(List.of(actual.facts()));
        for (Finding finding : actual.findings()) {
            all.add(finding.facts());
        }
        for (Facts facts : all) {
            if (Wording.has(facts, name, value)) {
                return this;
            }
        }
        throw failure(
                "Expected %s of %s to have the fact %s=%s, but it has:%s%s",
                actual.requirement(),
                actual.partnership(),
                name,
                Wording.plain(value),
                Wording.inBrackets(actual.facts()),
                Wording.linesOfFacts(actual.findings()));
    }
}
