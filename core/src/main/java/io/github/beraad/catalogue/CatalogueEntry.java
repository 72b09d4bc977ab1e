// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.Offence;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.compliance.RuleTexts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One rule of the library: a register rule, or a requirement of a built-in charter.
 *
 * @param code the code of the rule, which never changes: {@code meeting.same-day}, {@code lip.chair}
 * @param rule the register rule; absent for a requirement
 * @param charter the built-in charter, its id; absent for a register rule
 * @param requirement the requirement; absent for a register rule
 * @param severity how hard an offence counts, unless a profile says otherwise
 * @param source the statements that it goes back to
 * @param offences the ways in which it can be broken, with the names of their facts
 * @param since the version of the library that first had it
 * @param replacedBy the code of the rule that took its place; absent while it holds
 */
public record CatalogueEntry(
        String code,
        Optional<RegisterRule> rule,
        Optional<String> charter,
        Optional<Requirement> requirement,
        Severity severity,
        List<SourceReference> source,
        List<Offence> offences,
        String since,
        Optional<String> replacedBy) {

    /**
     * Makes an entry.
     *
     * @param code the code of the rule
     * @param rule the register rule
     * @param charter the built-in charter
     * @param requirement the requirement
     * @param severity how hard an offence counts
     * @param source the statements that it goes back to
     * @param offences the ways in which it can be broken
     * @param since the version of the library that first had it
     * @param replacedBy the code of the rule that took its place
     */
    public CatalogueEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(charter, "charter");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(severity, "severity");
        source = List.copyOf(source);
        offences = List.copyOf(offences);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(replacedBy, "replacedBy");
    }

    /**
     * What it looks for, in a few words.
     *
     * @param texts the texts to say it with
     * @return the title
     */
    public String title(Texts texts) {
        return rule.isPresent()
                ? RuleTexts.title(rule.get(), texts)
                : RuleTexts.title(requirement.orElseThrow(), texts);
    }

    /**
     * What it looks for and why.
     *
     * @param texts the texts to say it with
     * @return one to three sentences
     */
    public String explanation(Texts texts) {
        return rule.isPresent()
                ? RuleTexts.explanation(rule.get(), texts)
                : RuleTexts.explanation(requirement.orElseThrow(), texts);
    }
}
