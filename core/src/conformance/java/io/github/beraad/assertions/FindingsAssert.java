// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.assertions;

import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Offence;
import io.github.beraad.compliance.Subject;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about what one rule found. Each says more of one finding: of those that all assertions before it were right
 * about, at least one has to be left.
 */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {

    private final String rule;
    private final List<Finding> all;

    FindingsAssert(String rule, List<Finding> all, List<Finding> left) {
        super(left, FindingsAssert.class);
        this.rule = rule;
        this.all = all;
    }

    /**
     * Asserts that it is about an element.
     *
     * @param kind the kind of element, its code: {@code member}
     * @param id the element's id
     * @return assertions about the findings that are
     */
    public FindingsAssert about(String kind, String id) {
        Subject subject = new Subject(ElementKind.of(kind), id);
        return where(finding -> finding.subject().equals(subject), "about " + subject);
    }

    /**
     * Asserts that it is at a place in the register.
     *
     * @param pointer the JSON Pointer: {@code /partnerships/0/members/3}
     * @return assertions about the findings that are
     */
    public FindingsAssert at(String pointer) {
        return where(finding -> finding.pointer().toString().equals(pointer), "at " + pointer);
    }

    /**
     * Asserts which partnership it concerns.
     *
     * @param partnership the partnership's id
     * @return assertions about the findings that do
     */
    public FindingsAssert in(String partnership) {
        return where(
                finding -> finding.partnership().filter(partnership::equals).isPresent(), "in " + partnership);
    }

    /**
     * Asserts how hard it counts.
     *
     * @param severity the severity
     * @return assertions about the findings that count so hard
     */
    public FindingsAssert withSeverity(Severity severity) {
        return where(finding -> finding.severity() == severity, "with severity " + severity.code());
    }

    /**
     * Asserts one of the facts that it was made from.
     *
     * @param name the name of the fact
     * @param value its value: a text, a whole number, a date, a term or its code, or a list of those
     * @return assertions about the findings that have it
     */
    public FindingsAssert withFact(String name, Object value) {
        return where(
                finding -> Wording.has(finding.facts(), name, value),
                "with the fact " + name + "=" + Wording.plain(value));
    }

    /**
     * Asserts in which way the rule was broken.
     *
     * @param offence the way
     * @return assertions about the findings that are of that way
     */
    public FindingsAssert because(Offence offence) {
        return where(finding -> finding.offence().filter(offence::equals).isPresent(), "because of " + offence);
    }

    /**
     * Asserts how many findings are left.
     *
     * @param count how many
     * @return these assertions
     */
    public FindingsAssert times(int count) {
        if (actual.size() != count) {
            throw failure(
                    "Expected %s to be found %s times, but there are %s:%s",
                    rule, count, actual.size(), Wording.lines(actual));
        }
        return this;
    }

    private FindingsAssert where(Predicate<Finding> is, String words) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : actual) {
            if (is.test(finding)) {
                left.add(finding);
            }
        }
        if (left.isEmpty()) {
            throw failure(
                    "Expected a finding of %s %s, but there is none among:%s%s",
                    rule,
                    words,
                    Wording.linesOfFacts(actual),
                    actual.size() == all.size() ? "" : "\nAll findings of " + rule + ":" + Wording.linesOfFacts(all));
        }
        return new FindingsAssert(rule, all, left).as(info.description());
    }
}
