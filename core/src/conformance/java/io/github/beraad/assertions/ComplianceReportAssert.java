// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.assertions;

import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.compliance.RuleDescription;
import io.github.beraad.compliance.RuleFailure;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a report. A rule that the report cannot have judged (a misspelt id, or a requirement of a charter that
 * was not applied) fails every assertion that names it, also one that says that nothing was found.
 */
public final class ComplianceReportAssert extends AbstractAssert<ComplianceReportAssert, ComplianceReport> {

    ComplianceReportAssert(ComplianceReport report) {
        super(report, ComplianceReportAssert.class);
    }

    /**
     * Asserts that nothing stands in the way at the report's own threshold.
     *
     * @return these assertions
     */
    public ComplianceReportAssert conforms() {
        isNotNull();
        return conformsAt(actual.threshold());
    }

    /**
     * Asserts that nothing stands in the way at a threshold.
     *
     * @param threshold the severity from which on a finding stands in the way
     * @return these assertions
     */
    public ComplianceReportAssert conformsAt(Severity threshold) {
        isNotNull();
        if (!actual.withThreshold(threshold).conforms()) {
            throw failure(
                    "Expected the report on %s to conform at the threshold %s, but it has:%s%s",
                    actual.on(),
                    threshold.code(),
                    Wording.lines(actual.findingsAtOrAbove(threshold)),
                    failures(actual.failures()));
        }
        return this;
    }

    private static String failures(List<RuleFailure> failures) {
        StringBuilder text = new StringBuilder();
        for (RuleFailure failure : failures) {
            text.append("\n  ").append(failure.rule()).append(" failed: ").append(failure.exception());
        }
        return text.toString();
    }

    /**
     * Asserts that something stands in the way at the report's own threshold.
     *
     * @return these assertions
     */
    public ComplianceReportAssert doesNotConform() {
        isNotNull();
        if (actual.conforms()) {
            throw failure(
                    "Expected the report on %s not to conform at the threshold %s, but it does. All its findings:%s",
                    actual.on(), actual.threshold().code(), Wording.lines(actual.findings()));
        }
        return this;
    }

    /**
     * Asserts that nothing at all was found.
     *
     * @return these assertions
     */
    public ComplianceReportAssert hasNoFindings() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            throw failure(
                    "Expected no findings in the report on %s, but it has:%s",
                    actual.on(), Wording.lines(actual.findings()));
        }
        return this;
    }

    /**
     * Asserts that a rule found something, and goes on with those findings.
     *
     * @param rule the code of a rule, or the id of a requirement
     * @return assertions about what that rule found
     */
    public FindingsAssert hasFinding(String rule) {
        List<Finding> found = findingsOf(rule);
        if (found.isEmpty()) {
            throw failure(
                    "Expected a finding of %s in the report on %s, but it has:%s",
                    rule, actual.on(), Wording.lines(actual.findings()));
        }
        return new FindingsAssert(rule, found, found).as(info.description());
    }

    /**
     * Asserts that a rule found nothing.
     *
     * @param rule the code of a rule, or the id of a requirement
     * @return these assertions
     */
    public ComplianceReportAssert hasNoFinding(String rule) {
        List<Finding> found = findingsOf(rule);
        if (!found.isEmpty()) {
            throw failure(
                    "Expected no finding of %s in the report on %s, but it has:%s",
                    rule, actual.on(), Wording.lines(found));
        }
        return this;
    }

    /**
     * Asserts that each of these rules found something, and no other rule did.
     *
     * @param rules codes of rules, or ids of requirements
     * @return these assertions
     */
    public ComplianceReportAssert hasOnlyFindings(String... rules) {
        isNotNull();
        Set<String> expected = new TreeSet<>();
        for (String rule : rules) {
            checkKnown(rule);
            expected.add(rule);
        }
        Set<String> found = new TreeSet<>();
        for (Finding finding : actual.findings()) {
            found.add(finding.rule());
        }
        if (!found.equals(expected)) {
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(found);
            Set<String> extra = new TreeSet<>(found);
            extra.removeAll(expected);
            throw failure(
                    "Expected findings of %s alone in the report on %s.%s%s It has:%s",
                    String.join(", ", expected),
                    actual.on(),
                    missing.isEmpty() ? "" : " Nothing was found by: " + String.join(", ", missing) + ".",
                    extra.isEmpty() ? "" : " Not expected: " + String.join(", ", extra) + ".",
                    Wording.lines(actual.findings()));
        }
        return this;
    }

    private List<Finding> findingsOf(String rule) {
        isNotNull();
        checkKnown(rule);
        List<Finding> found = new ArrayList<>();
        for (Finding finding : actual.findings()) {
            if (finding.rule().equals(rule)) {
                found.add(finding);
            }
        }
        return found;
    }

    /** A custom rule that found nothing has left no trace in the report, so its code is taken on trust. */
    private void checkKnown(String rule) {
        Set<String> known = requirements();
        for (RegisterRule registerRule : RegisterRule.values()) {
            known.add(registerRule.code());
        }
        for (Finding finding : actual.findings()) {
            known.add(finding.rule());
        }
        for (RuleChange change : actual.switchedOff()) {
            known.add(change.rule());
        }
        if (!known.contains(rule) && !rule.startsWith(RuleDescription.PREFIX)) {
            throw failure("%s", Wording.unknown("No rule in the report on " + actual.on() + " is called", rule, known));
        }
    }

    /**
     * Asserts that a requirement was judged in one partnership, and goes on with its outcome.
     *
     * @param requirement the id of the requirement, {@code lip.chair}
     * @return assertions about the outcome; it fails when several partnerships have that requirement
     */
    public RequirementOutcomeAssert outcomeOf(String requirement) {
        isNotNull();
        List<RequirementOutcome> outcomes = new ArrayList<>();
        for (RequirementOutcome outcome : actual.outcomes()) {
            if (outcome.requirement().equals(requirement)) {
                outcomes.add(outcome);
            }
        }
        if (outcomes.isEmpty()) {
            throw failure(
                    "%s",
                    Wording.unknown(
                            "No requirement in the report on " + actual.on() + " is called",
                            requirement,
                            requirements()));
        }
        if (outcomes.size() > 1) {
            List<String> partnerships = new ArrayList<>();
            for (RequirementOutcome outcome : outcomes) {
                partnerships.add(outcome.partnership());
            }
            throw failure(
                    "Several partnerships have the requirement %s: %s. Name one of them: outcomeOf(\"%s\", \"%s\")",
                    requirement, String.join(", ", partnerships), partnerships.get(0), requirement);
        }
        return new RequirementOutcomeAssert(outcomes.get(0)).as(info.description());
    }

    /**
     * Asserts that a requirement of a partnership was judged, and goes on with its outcome.
     *
     * @param partnership the id of the partnership
     * @param requirement the id of the requirement
     * @return assertions about the outcome
     */
    public RequirementOutcomeAssert outcomeOf(String partnership, String requirement) {
        isNotNull();
        Set<String> partnerships = new TreeSet<>();
        Set<String> requirements = new TreeSet<>();
        for (RequirementOutcome outcome : actual.outcomes()) {
            partnerships.add(outcome.partnership());
            if (outcome.partnership().equals(partnership)) {
                requirements.add(outcome.requirement());
                if (outcome.requirement().equals(requirement)) {
                    return new RequirementOutcomeAssert(outcome).as(info.description());
                }
            }
        }
        throw failure(
                "%s",
                requirements.isEmpty()
                        ? Wording.unknown(
                                "No partnership with outcomes in the report on " + actual.on() + " is called",
                                partnership,
                                partnerships)
                        : Wording.unknown(
                                "No requirement of " + partnership + " in the report on " + actual.on() + " is called",
                                requirement,
                                requirements));
    }

    private Set<String> requirements() {
        Set<String> requirements = new TreeSet<>();
        for (RequirementOutcome outcome : actual.outcomes()) {
            requirements.add(outcome.requirement());
        }
        return requirements;
    }

    /**
     * Asserts that a requirement is met.
     *
     * @param requirement its id
     * @return assertions about the outcome
     */
    public RequirementOutcomeAssert isMet(String requirement) {
        return outcomeOf(requirement).isMet();
    }

    /**
     * Asserts that a requirement is pending: it can still be met.
     *
     * @param requirement its id
     * @return assertions about the outcome
     */
    public RequirementOutcomeAssert isPending(String requirement) {
        return outcomeOf(requirement).isPending();
    }

    /**
     * Asserts that a requirement needs attention: something was found, and no error.
     *
     * @param requirement its id
     * @return assertions about the outcome
     */
    public RequirementOutcomeAssert needsAttention(String requirement) {
        return outcomeOf(requirement).needsAttention();
    }

    /**
     * Asserts that a requirement is breached: an error was found.
     *
     * @param requirement its id
     * @return assertions about the outcome
     */
    public RequirementOutcomeAssert isBreached(String requirement) {
        return outcomeOf(requirement).isBreached();
    }

    /**
     * Asserts that there was nothing to judge about a requirement.
     *
     * @param requirement its id
     * @return assertions about the outcome
     */
    public RequirementOutcomeAssert isNotApplicable(String requirement) {
        return outcomeOf(requirement).isNotApplicable();
    }
}
