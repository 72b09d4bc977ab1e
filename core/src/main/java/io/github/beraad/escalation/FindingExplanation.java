// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.compliance.RuleTexts;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something was found.
 *
 * @param finding what was found
 * @param rule the rule of the register that it breaks; empty when it breaks a requirement
 * @param requirement the requirement that it breaks; empty when it breaks a rule of the register or a custom rule
 */
public record FindingExplanation(Finding finding, Optional<RegisterRule> rule, Optional<Requirement> requirement)
        implements Explanation {

    /**
     * Makes the value.
     *
     * @param finding what was found
     * @param rule the rule of the register that it breaks
     * @param requirement the requirement that it breaks
     */
    public FindingExplanation {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(requirement, "requirement");
    }

    static FindingExplanation make(Finding finding, RegisterIndex index, LocalDate on) {
        Term owner = finding.offence().isPresent() ? finding.offence().get().owner() : null;
        if (owner instanceof RegisterRule rule) {
            return new FindingExplanation(finding, Optional.of(rule), Optional.empty());
        }
        if (finding.customRule().isPresent()) {
            return new FindingExplanation(finding, Optional.empty(), Optional.empty());
        }
        Requirement broken = broken(finding, index, on);
        return broken == null
                ? new FindingExplanation(finding, ruleOf(finding), Optional.empty())
                : new FindingExplanation(finding, Optional.empty(), Optional.of(broken));
    }

    /** The rule of the register with the code that a finding has that was read back. */
    private static Optional<RegisterRule> ruleOf(Finding finding) {
        for (RegisterRule rule : RegisterRule.values()) {
            if (finding.offence().isEmpty() && rule.code().equals(finding.rule())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** In the version of the date, or else in any: an event is judged by the version of its own day. */
    private static @Nullable Requirement broken(Finding finding, RegisterIndex index, LocalDate on) {
        IndexedPartnership partnership = finding.partnership().isEmpty()
                ? null
                : index.partnership(finding.partnership().get());
        if (partnership == null) {
            return null;
        }
        Charter charter = partnership.charterOn(on);
        Requirement found = charter == null ? null : requirement(charter, finding.rule());
        for (Charter version : partnership.charterVersions()) {
            if (found == null) {
                found = requirement(version, finding.rule());
            }
        }
        return found;
    }

    private static @Nullable Requirement requirement(Charter charter, String id) {
        for (Requirement requirement : charter.requirements()) {
            if (requirement.id().equals(id)) {
                return requirement;
            }
        }
        return null;
    }

    /** The code of the rule, where the register that is asked does not know the requirement. */
    @Override
    public String title(Texts texts) {
        if (rule.isPresent()) {
            return RuleTexts.title(rule.get(), texts);
        }
        if (finding.customRule().isPresent()) {
            return RuleTexts.title(finding.customRule().get(), texts);
        }
        return requirement.isPresent() ? RuleTexts.title(requirement.get(), texts) : finding.rule();
    }

    /** Nothing, where the register that is asked does not know the requirement. */
    @Override
    public String explanation(Texts texts) {
        if (rule.isPresent()) {
            return RuleTexts.explanation(rule.get(), texts);
        }
        if (finding.customRule().isPresent()) {
            return RuleTexts.explanation(finding.customRule().get(), texts);
        }
        return requirement.isPresent() ? RuleTexts.explanation(requirement.get(), texts) : "";
    }

    @Override
    public List<String> conclusion(Texts texts) {
        return List.of(finding.message(texts));
    }

    @Override
    public Facts facts() {
        return finding.facts();
    }

    @Override
    public List<SourceReference> source() {
        return finding.source();
    }
}
