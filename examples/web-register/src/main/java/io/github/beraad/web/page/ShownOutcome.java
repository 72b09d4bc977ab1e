// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What became of a requirement.
 *
 * @param code of the outcome
 * @param symbol of the outcome
 * @param outcome in words
 * @param title of the requirement
 * @param explanation of the requirement
 * @param rule its id
 * @param modality must, may or is
 * @param source the statements that it goes back to
 * @param findings what led to the outcome
 */
record ShownOutcome(
        String code,
        String symbol,
        String outcome,
        String title,
        String explanation,
        String rule,
        String modality,
        List<String> source,
        List<ShownFinding> findings) {

    /** What needs attention first. */
    private static final List<Outcome> ORDER =
            List.of(Outcome.BREACHED, Outcome.ATTENTION, Outcome.PENDING, Outcome.MET, Outcome.NOT_APPLICABLE);

    /**
     * How often there is an outcome.
     *
     * @param code of the outcome
     * @param symbol of the outcome
     * @param count how often
     * @param name in words
     */
    record Count(String code, String symbol, int count, String name) {}

    static ShownOutcome of(RequirementOutcome outcome, Set<Finding> readable, Say say) {
        Texts texts = say.texts();
        List<ShownFinding> findings = new ArrayList<>();
        for (Finding finding : outcome.findings()) {
            if (readable.contains(finding)) {
                findings.add(ShownFinding.of(finding, say));
            }
        }
        return new ShownOutcome(
                outcome.outcome().code(),
                Say.symbol(outcome.outcome()),
                texts.name(outcome.outcome()),
                outcome.title(texts),
                outcome.explanation(texts),
                outcome.requirement(),
                texts.name(outcome.modality()),
                outcome.source().stream().map(source -> source.text()).toList(),
                findings);
    }

    /** The outcomes of one partnership, what needs attention first. */
    static List<RequirementOutcome> inOrder(List<RequirementOutcome> outcomes, String partnership) {
        List<RequirementOutcome> sorted = new ArrayList<>();
        for (Outcome wanted : ORDER) {
            for (RequirementOutcome outcome : outcomes) {
                if (outcome.outcome() == wanted && outcome.partnership().equals(partnership)) {
                    sorted.add(outcome);
                }
            }
        }
        return sorted;
    }

    /** How often there is each outcome; those that there are not are left out. */
    static List<Count> counts(List<RequirementOutcome> outcomes, Say say) {
        List<Count> counts = new ArrayList<>();
        for (Outcome wanted : ORDER) {
            int count = 0;
            for (RequirementOutcome outcome : outcomes) {
                count += outcome.outcome() == wanted ? 1 : 0;
            }
            if (count > 0) {
                counts.add(new Count(wanted.code(), Say.symbol(wanted), count, say.value(wanted)));
            }
        }
        return counts;
    }
}
