// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.catalogue.CatalogueEntry;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.diagram.Mermaid;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.vocabulary.Severity;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterReport;
import io.github.beraad.web.register.RegisterSettings;
import io.github.beraad.web.register.ReportMaker;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report on any day, and the rules that it goes by. */
@Controller
class ReportPages {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** More findings than this are for the API. */
    private static final int MOST_FINDINGS = 200;

    private final Views views;
    private final RegisterReader reader;
    private final ReportMaker reports;
    private final RegisterSettings settings;

    ReportPages(Views views, RegisterReader reader, ReportMaker reports, RegisterSettings settings) {
        this.views = views;
        this.reader = reader;
        this.reports = reports;
        this.settings = settings;
    }

    /**
     * The outcomes of one partnership.
     *
     * @param id its id
     * @param name its name
     * @param counts how often there is each outcome
     * @param outcomes the outcomes, what needs attention first
     */
    record PartnershipOutcomes(String id, String name, List<ShownOutcome.Count> counts, List<ShownOutcome> outcomes) {}

    /**
     * A rule.
     *
     * @param code its id
     * @param title what it is called
     * @param explanation what it asks
     * @param severityCode how hard it counts
     * @param severity how hard it counts, in words
     * @param source the statements that it goes back to
     */
    record Rule(
            String code, String title, String explanation, String severityCode, String severity, List<String> source) {}

    /**
     * Rules that belong together.
     *
     * @param title of the charter, or of the rules of every register
     * @param rules the rules
     */
    record RuleGroup(String title, List<Rule> rules) {}

    @GetMapping("/report")
    ModelAndView report(Account account, @RequestParam Optional<LocalDate> on, HttpServletRequest request) {
        LocalDate date = on.orElse(reader.today());
        Optional<RegisterReport> made = reports.report(date, PATIENCE);
        ModelAndView page =
                made.isPresent() ? views.of("report", request) : views.of("report", request, HttpStatus.ACCEPTED);
        Say say = views.say(request);
        page.addObject("on", date);
        page.addObject("day", say.value(date));
        page.addObject("ready", made.isPresent());
        if (made.isPresent()) {
            ComplianceReport report = made.get().readableBy(account);
            Set<Finding> readable = new HashSet<>(report.findings());
            page.addObject("conforms", report.conforms());
            page.addObject("conclusion", conclusion(report, say));
            page.addObject("counts", ShownOutcome.counts(report.outcomes(), say));
            page.addObject("partnerships", partnerships(report, readable, say));
            page.addObject("others", others(report, say));
            page.addObject("more", Math.max(0, unrelated(report).size() - MOST_FINDINGS));
            page.addObject("library", report.library());
            ZonedDateTime madeAt = made.get().madeAt().atZone(settings.timeZone());
            page.addObject(
                    "madeAt",
                    say.text(
                            "page.made-at",
                            "date",
                            madeAt.toLocalDate(),
                            "time",
                            madeAt.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()));
        }
        return page;
    }

    private static String conclusion(ComplianceReport report, Say say) {
        return report.conforms()
                ? say.text("label.conforms", "threshold", report.threshold())
                : say.text(
                        "label.does-not-conform",
                        "count",
                        report.findingsAtOrAbove(report.threshold()).size(),
                        "threshold",
                        report.threshold());
    }

    private List<PartnershipOutcomes> partnerships(ComplianceReport report, Set<Finding> readable, Say say) {
        List<PartnershipOutcomes> partnerships = new ArrayList<>();
        for (IndexedPartnership partnership : say.index().partnerships()) {
            List<RequirementOutcome> outcomes = ShownOutcome.inOrder(report.outcomes(), partnership.id());
            partnerships.add(new PartnershipOutcomes(
                    partnership.id(),
                    partnership.partnership().name(),
                    ShownOutcome.counts(outcomes, say),
                    outcomes.stream()
                            .map(outcome -> ShownOutcome.of(outcome, readable, say))
                            .toList()));
        }
        return partnerships;
    }

    /** The findings of rules that hold for every register, which led to no outcome. */
    private static List<Finding> unrelated(ComplianceReport report) {
        Set<Finding> related = new HashSet<>();
        for (RequirementOutcome outcome : report.outcomes()) {
            related.addAll(outcome.findings());
        }
        List<Finding> others = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            for (Finding finding : report.findings()) {
                if (finding.severity() == severity && !related.contains(finding)) {
                    others.add(finding);
                }
            }
        }
        return others;
    }

    private static List<ShownFinding> others(ComplianceReport report, Say say) {
        return unrelated(report).stream()
                .limit(MOST_FINDINGS)
                .map(finding -> ShownFinding.of(finding, say))
                .toList();
    }

    @GetMapping("/rules")
    ModelAndView rules(HttpServletRequest request) {
        ModelAndView page = views.of("rules", request);
        Say say = views.say(request);
        Catalogue catalogue =
                Catalogue.builtIn().withCharters(reader.frame().register().charters());
        List<RuleGroup> groups = new ArrayList<>();
        List<Rule> general = new ArrayList<>();
        for (CatalogueEntry entry : catalogue.entries()) {
            if (entry.charter().isEmpty()) {
                general.add(rule(entry, say));
            }
        }
        catalogue
                .charters()
                .forEach(charter -> groups.add(new RuleGroup(
                        charter.title() + " (" + charter.version() + ")",
                        catalogue.entries().stream()
                                .filter(entry ->
                                        entry.charter().filter(charter::equals).isPresent())
                                .map(entry -> rule(entry, say))
                                .toList())));
        groups.add(new RuleGroup(say.text("label.register-rules"), general));
        page.addObject("groups", groups);
        page.addObject("lifecycle", Mermaid.lifecycle(say.texts()));
        return page;
    }

    private static Rule rule(CatalogueEntry entry, Say say) {
        return new Rule(
                entry.code(),
                entry.title(say.texts()),
                entry.explanation(say.texts()),
                entry.severity().code(),
                say.value(entry.severity()),
                entry.source().stream().map(source -> source.text()).toList());
    }
}
