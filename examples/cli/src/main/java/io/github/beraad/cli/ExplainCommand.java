// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.escalation.ConfidentialityFilter;
import io.github.beraad.escalation.DilemmaExplanation;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.ExplanationText;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.register.Dilemma;
import io.github.beraad.text.Page;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beraad explain}: why a dilemma stands where it stands, or why a requirement has its outcome. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand extends PageCommand {

    @Parameters(index = "0", paramLabel = "${bundle:placeholder.file}", descriptionKey = "parameter.file")
    private String file = "";

    @Option(names = "--dilemma", paramLabel = "ID", descriptionKey = "option.dilemma", order = 4)
    private @Nullable String dilemma;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "option.rule", order = 5)
    private @Nullable String rule;

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    List<String> files() {
        return List.of(file);
    }

    @Override
    void write(String name, RegisterIndex index, Output output) throws IOException, UnusableException {
        List<Explanation> explanations = explanations(index);
        if (output.format() == PageFormat.JSON) {
            for (Explanation explanation : explanations) {
                output.document(JsonFormat.EXPLANATION, explanation, explanations.size() == 1);
            }
            return;
        }
        if (explanations.isEmpty()) {
            Page page = new Page();
            page.paragraph(session().text("explain.nothing-found", "rule", rule));
            output.page(page, Optional.empty());
        }
        for (Explanation explanation : explanations) {
            Optional<Confidentiality> level = explanation instanceof DilemmaExplanation of
                    ? Optional.of(of.dilemma().effectiveConfidentiality())
                    : Optional.empty();
            output.page(ExplanationText.page(explanation, index, texts()), level);
        }
    }

    private List<Explanation> explanations(RegisterIndex index) throws UnusableException {
        if ((dilemma == null) == (rule == null)) {
            throw new UnusableException(session().text("explain.which"));
        }
        if (dilemma != null) {
            Dilemma found = index.dilemma(dilemma);
            if (found == null) {
                List<String> ids = new ArrayList<>();
                for (Dilemma one : index.register().dilemmas()) {
                    ids.add(one.id());
                }
                throw unknown("explain.unknown-dilemma", "dilemma", dilemma, ids);
            }
            if (!ConfidentialityFilter.upTo(most()).lets(found.effectiveConfidentiality())) {
                throw new UnusableException(
                        session().text("explain.too-confidential", "dilemma", dilemma, "max", most().orElse(null)));
            }
            return List.of(Explanation.of(found, index, on()));
        }
        return ofRule(rule == null ? "" : rule, index);
    }

    /** One for each partnership that has the requirement, or for each finding of the register rule. */
    private List<Explanation> ofRule(String code, RegisterIndex index) throws UnusableException {
        ComplianceReport report = Compliance.check(index, on(), Profile.none());
        List<Explanation> explanations = new ArrayList<>();
        for (RequirementOutcome outcome : report.outcomes()) {
            if (outcome.requirement().equals(code)) {
                explanations.add(Explanation.of(outcome));
            }
        }
        Set<String> known = new LinkedHashSet<>();
        for (RequirementOutcome outcome : report.outcomes()) {
            known.add(outcome.requirement());
        }
        for (RegisterRule registerRule : RegisterRule.values()) {
            known.add(registerRule.code());
        }
        if (!known.contains(code)) {
            throw unknown("explain.unknown-rule", "rule", code, known);
        }
        if (explanations.isEmpty()) {
            for (Finding finding : report.findings()) {
                if (finding.rule().equals(code)) {
                    explanations.add(Explanation.of(finding, index, on()));
                }
            }
        }
        return explanations;
    }

    private UnusableException unknown(String text, String kind, String id, Collection<String> known) {
        return new UnusableException(session()
                .text(
                        text,
                        kind,
                        UsageProblems.shortened(id),
                        "nearest",
                        Nearest.of(id, known).orElse(null)));
    }
}
