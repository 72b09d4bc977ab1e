// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Charter;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One check of one register: first everything but dilemmas and signals, then these one by one, then the report. Used
 * once, by one thread.
 */
final class Evaluation {

    private final RegisterIndex index;
    private final LocalDate on;
    private final Profile profile;
    private final List<Finding> findings = new ArrayList<>();
    private final Reporter reporter;
    private final ReferenceRules references;
    private final List<JudgedPartnership> partnerships = new ArrayList<>();

    Evaluation(RegisterIndex index, LocalDate on, Profile profile) {
        this.index = index;
        this.on = on;
        this.profile = profile;
        this.reporter = new Reporter(profile, on, findings::add);
        this.references = new ReferenceRules(index, reporter);
    }

    /** Checks everything but dilemmas and signals. */
    void checkPartnerships() {
        references.check(index.register());
        CharterRules.check(index, reporter);
        RouteRules.check(index, reporter);
        for (IndexedMeeting meeting : index.meetings()) {
            MeetingRules.check(meeting, index, reporter);
        }
        for (IndexedPartnership partnership : index.partnerships()) {
            MemberRules.check(partnership, reporter);
            MeetingRules.checkSameDay(partnership, reporter);
            Charter charter = partnership.charterOn(on);
            if (charter != null) {
                partnerships.add(new JudgedPartnership(partnership, charter));
            }
        }
        for (JudgedPartnership partnership : partnerships) {
            partnership.check();
        }
    }

    ComplianceReport report(Severity threshold) {
        Map<String, List<Finding>> byRequirement = new HashMap<>();
        for (Finding finding : findings) {
            byRequirement
                    .computeIfAbsent(finding.partnership().orElse("") + " " + finding.rule(), key -> new ArrayList<>())
                    .add(finding);
        }
        List<RequirementOutcome> outcomes = new ArrayList<>();
        TreeSet<AppliedCharter> charters = new TreeSet<>();
        for (JudgedPartnership partnership : partnerships) {
            charters.add(new AppliedCharter(partnership.charter.id(), partnership.charter.version()));
            partnership.addOutcomes(outcomes, byRequirement);
        }
        List<RuleChange> changes = new ArrayList<>();
        for (RuleChange change : profile.changes()) {
            if (change.holdsOn(on)) {
                changes.add(change);
            }
        }
        return new ComplianceReport(
                on, index.register().recordedOn(), threshold, List.copyOf(charters), changes, outcomes, findings);
    }

    /** A partnership, its checks and what they said. */
    private final class JudgedPartnership {

        private final IndexedPartnership partnership;
        private final Charter charter;
        private final List<RequirementCheck> checks;
        private final Verdict[] verdicts;

        JudgedPartnership(IndexedPartnership partnership, Charter charter) {
            this.partnership = partnership;
            this.charter = charter;
            this.checks = RequirementChecks.of(charter);
            this.verdicts = new Verdict[checks.size()];
        }

        void check() {
            for (int i = 0; i < verdicts.length; i++) {
                verdicts[i] = partnership.isActiveOn(on)
                        ? checks.get(i).check(index, partnership, on, reporter)
                        : Verdict.NOTHING_TO_JUDGE;
            }
        }

        void addOutcomes(List<RequirementOutcome> outcomes, Map<String, List<Finding>> byRequirement) {
            for (int i = 0; i < verdicts.length; i++) {
                RequirementCheck check = checks.get(i);
                List<Finding> found = new ArrayList<>(byRequirement.getOrDefault(
                        partnership.id() + " " + check.requirement().id(), List.of()));
                found.sort(ComplianceReport.ORDER);
                outcomes.add(new RequirementOutcome(
                        partnership.id(),
                        charter.id(),
                        check.requirement(),
                        outcome(found, verdicts[i]),
                        partnership.isActiveOn(on) ? check.facts(index, partnership, on) : Facts.none(),
                        found));
            }
        }

        private Outcome outcome(List<Finding> found, Verdict verdict) {
            if (found.isEmpty()) {
                return switch (verdict) {
                    case JUDGED -> Outcome.MET;
                    case PENDING -> Outcome.PENDING;
                    case NOTHING_TO_JUDGE -> Outcome.NOT_APPLICABLE;
                };
            }
            for (Finding finding : found) {
                if (finding.severity() == Severity.ERROR) {
                    return Outcome.BREACHED;
                }
            }
            return Outcome.ATTENTION;
        }
    }
}
