// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Charter;
import io.github.beraad.dilemma.Answer;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.HistoryStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.dilemma.SignalStatus;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Signal;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One check of one register: first everything but dilemmas and signals, then these one by one, then the report. Used
 * once, by one thread.
 */
final class Evaluation {

    private final RegisterIndex index;
    private final LocalDate on;
    private final CheckOptions options;
    private final List<Finding> findings = new ArrayList<>();
    private final Reporter reporter;
    private final ReferenceRules references;
    private final EventRules events;
    private final PrivacyRules privacy;
    private final List<CustomCheck> customChecks = new ArrayList<>();
    private final List<JudgedPartnership> partnerships = new ArrayList<>();
    private final Map<String, JudgedPartnership> partnershipsById = new HashMap<>();
    private final IdentityHashMap<Charter, List<RequirementCheck>> checks = new IdentityHashMap<>();
    private final PartnershipAsOf current;
    private @Nullable JudgedPartnership latest;

    /** An evaluation that ends in a report. */
    Evaluation(RegisterIndex index, LocalDate on, CheckOptions options) {
        this(index, on, options, null);
    }

    /** An evaluation of single elements, whose findings go to a sink; without one they are kept for the report. */
    Evaluation(RegisterIndex index, LocalDate on, CheckOptions options, @Nullable FindingSink sink) {
        this.index = Objects.requireNonNull(index, "index");
        this.on = Objects.requireNonNull(on, "on");
        ProfileCheck.check(Objects.requireNonNull(options, "options"), index);
        this.options = options;
        this.reporter = new Reporter(index, options.profile(), on, sink == null ? new Kept(findings) : sink);
        this.current = new PartnershipAsOf(index, on);
        this.references = new ReferenceRules(index, reporter);
        this.events = new EventRules(index, on, reporter);
        this.privacy = new PrivacyRules(reporter);
        for (CustomRule rule : options.customRules()) {
            customChecks.add(new CustomCheck(rule, index, on, options.profile()));
        }
    }

    /** Checks everything but dilemmas and signals. */
    void checkPartnerships() {
        references.check(index.register());
        CharterRules.check(index, reporter);
        RouteRules.check(index, reporter);
        privacy.check(index, references);
        for (IndexedMeeting meeting : index.meetings()) {
            MeetingRules.check(meeting, index, reporter);
        }
        for (IndexedPartnership partnership : index.partnerships()) {
            MemberRules.check(partnership, index, reporter);
            MeetingRules.checkSameDay(partnership, reporter);
            judged(partnership);
        }
        for (JudgedPartnership partnership : partnerships) {
            partnership.check();
        }
        for (CustomCheck custom : customChecks) {
            custom.check();
        }
    }

    /** Checks what the register rules say of the members and the meetings of one partnership. */
    void checkMembersAndMeetings(IndexedPartnership partnership) {
        MemberRules.check(partnership, index, reporter);
        for (int i = 0; i < partnership.meetings().size(); i++) {
            MeetingRules.check(partnership.meetings().get(i), index, reporter);
        }
        MeetingRules.checkSameDay(partnership, reporter);
    }

    /** Checks what its charter asks of one partnership. */
    void checkRequirements(IndexedPartnership partnership) {
        JudgedPartnership judged = known(partnership);
        if (judged != null) {
            judged.check();
        }
    }

    /** A partnership that may have been seen before, with the charter that holds; null when none does. */
    private @Nullable JudgedPartnership known(IndexedPartnership partnership) {
        JudgedPartnership judged = latest;
        if (judged == null || judged.partnership != partnership) {
            judged = partnershipsById.get(partnership.id());
            if (judged == null || judged.partnership != partnership) {
                judged = judged(partnership);
            }
            latest = judged;
        }
        return judged;
    }

    /** Checks a dilemma against the index alone, which need not know it yet. */
    void checkAlone(Dilemma dilemma, int position) {
        Pointer pointer = Pointer.of("dilemmas", position);
        IndexedPartnership owner = index.partnership(dilemma.partnership());
        if (owner != null) {
            known(owner);
        }
        references.checkAlone(dilemma, pointer);
        judge(dilemma, pointer);
    }

    /** Checks a signal or insight against the index alone, which need not know it yet. */
    void checkAlone(Signal signal, int position) {
        Pointer pointer = Pointer.of("signals", position);
        IndexedPartnership owner = index.partnership(signal.partnership());
        if (owner != null) {
            known(owner);
        }
        references.checkAlone(signal, pointer);
        judge(signal, pointer);
    }

    /** A partnership with the charter that holds; null when none does. */
    private @Nullable JudgedPartnership judged(IndexedPartnership partnership) {
        Charter charter = partnership.charterOn(on);
        if (charter == null) {
            return null;
        }
        JudgedPartnership judged = new JudgedPartnership(partnership, charter);
        partnerships.add(judged);
        partnershipsById.put(partnership.id(), judged);
        return judged;
    }

    /** Checks a dilemma at a place in the register. */
    void check(Dilemma dilemma, int position) {
        Pointer pointer = Pointer.of("dilemmas", position);
        if (references.check(dilemma, pointer)) {
            judge(dilemma, pointer);
        }
    }

    private void judge(Dilemma dilemma, Pointer pointer) {
        privacy.check(dilemma, pointer);
        events.check(dilemma, pointer);
        for (int i = 0; i < customChecks.size(); i++) {
            customChecks.get(i).check(dilemma, pointer);
        }
        DilemmaStatus status = DilemmaStatus.on(dilemma, on, index);
        JudgedPartnership owner = partnershipsById.get(dilemma.partnership());
        if (owner != null) {
            owner.check(new JudgedDilemma(dilemma, status, pointer, index, on));
        }
        checkAnswers(status, new Subject(ElementKind.DILEMMA, dilemma.id()), pointer);
    }

    /** Checks a signal or insight at a place in the register. */
    void check(Signal signal, int position) {
        Pointer pointer = Pointer.of("signals", position);
        if (references.check(signal, pointer)) {
            judge(signal, pointer);
        }
    }

    private void judge(Signal signal, Pointer pointer) {
        privacy.check(signal, pointer);
        events.check(signal, pointer);
        for (int i = 0; i < customChecks.size(); i++) {
            customChecks.get(i).check(signal, pointer);
        }
        if (signal.on().isAfter(on)) {
            return;
        }
        SignalStatus status = SignalStatus.on(signal, on, index);
        JudgedPartnership owner = partnershipsById.get(signal.partnership());
        if (owner != null) {
            owner.check(new JudgedSignal(signal, status, pointer, index, on));
        }
        checkAnswers(status, new Subject(ElementKind.SIGNAL, signal.id()), pointer);
    }

    /** What partnerships did with what was shared with them, by the charter that held when they did it. */
    private void checkAnswers(HistoryStatus status, Subject subject, Pointer pointer) {
        for (Sharing sharing : status.sharings()) {
            JudgedPartnership target = partnershipsById.get(sharing.partnership());
            if (target != null) {
                target.markShared();
            }
        }
        for (Answer answer : status.answers()) {
            IndexedPartnership target = index.partnership(answer.partnership());
            Charter charter =
                    target == null ? null : target.charterOn(answer.event().on());
            if (target != null && charter != null && target.isActiveOn(on)) {
                for (RequirementCheck check : checksOf(charter)) {
                    if (check instanceof OutcomeCheck outcome) {
                        outcome.checkAnswer(
                                answer,
                                subject,
                                pointer.key("history").index(answer.position()),
                                index,
                                target,
                                reporter);
                    }
                }
            }
        }
    }

    private List<RequirementCheck> checksOf(Charter charter) {
        List<RequirementCheck> known = checks.get(charter);
        if (known == null) {
            known = RequirementChecks.of(charter);
            checks.put(charter, known);
        }
        return known;
    }

    ComplianceReport report() {
        references.finish();
        Map<String, List<Finding>> byRequirement = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.isOfRequirement()) {
                String key = finding.partnership().orElse("") + " " + finding.rule();
                List<Finding> ofRequirement = byRequirement.get(key);
                if (ofRequirement == null) {
                    ofRequirement = new ArrayList<>();
                    byRequirement.put(key, ofRequirement);
                }
                ofRequirement.add(finding);
            }
        }
        List<RequirementOutcome> outcomes = new ArrayList<>();
        TreeSet<AppliedCharter> charters = new TreeSet<>();
        for (JudgedPartnership partnership : partnerships) {
            charters.add(new AppliedCharter(partnership.charter.id(), partnership.charter.version()));
            partnership.addOutcomes(outcomes, byRequirement);
        }
        List<RuleChange> changes = new ArrayList<>();
        for (RuleChange change : options.profile().changes()) {
            if (change.holdsOn(on)) {
                changes.add(change.withoutEnd());
            }
        }
        List<RuleFailure> failures = new ArrayList<>();
        for (CustomCheck custom : customChecks) {
            findings.addAll(custom.findings());
            if (custom.failure().isPresent()) {
                failures.add(custom.failure().get());
            }
        }
        return ComplianceReport.builder(on)
                .recordedOn(index.register().recordedOn())
                .threshold(options.threshold())
                .charters(List.copyOf(charters))
                .changes(changes)
                .failures(failures)
                .outcomes(outcomes)
                .findings(findings)
                .build();
    }

    /** Keeps findings for the report. */
    private record Kept(List<Finding> findings) implements FindingSink {

        @Override
        public void accept(Finding finding) {
            findings.add(finding);
        }
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
            this.checks = checksOf(charter);
            this.verdicts = new Verdict[checks.size()];
        }

        void check() {
            boolean active = partnership.isActiveOn(on);
            if (active) {
                current.turnTo(partnership);
            }
            for (int i = 0; i < verdicts.length; i++) {
                verdicts[i] = active ? checks.get(i).check(current, reporter) : Verdict.NOTHING_TO_JUDGE;
            }
        }

        void check(JudgedDilemma dilemma) {
            if (partnership.isActiveOn(on)) {
                for (int i = 0; i < verdicts.length; i++) {
                    if (checks.get(i) instanceof ItemCheck check
                            && check.checkDilemma(dilemma, partnership, reporter)) {
                        verdicts[i] = Verdict.JUDGED;
                    }
                }
            }
        }

        void check(JudgedSignal signal) {
            if (partnership.isActiveOn(on)) {
                for (int i = 0; i < verdicts.length; i++) {
                    if (checks.get(i) instanceof ItemCheck check && check.checkSignal(signal, partnership, reporter)) {
                        verdicts[i] = Verdict.JUDGED;
                    }
                }
            }
        }

        /** Something was shared with this partnership, so that there are outcomes to judge. */
        void markShared() {
            if (partnership.isActiveOn(on)) {
                for (int i = 0; i < verdicts.length; i++) {
                    if (checks.get(i) instanceof OutcomeCheck) {
                        verdicts[i] = Verdict.JUDGED;
                    }
                }
            }
        }

        void addOutcomes(List<RequirementOutcome> outcomes, Map<String, List<Finding>> byRequirement) {
            boolean active = partnership.isActiveOn(on);
            if (active) {
                current.turnTo(partnership);
            }
            for (int i = 0; i < verdicts.length; i++) {
                RequirementCheck check = checks.get(i);
                List<Finding> found = new ArrayList<>(byRequirement.getOrDefault(
                        partnership.id() + " " + check.requirement().id(), List.of()));
                found.sort(ComplianceReport.ORDER);
                outcomes.add(RequirementOutcome.of(
                        partnership.id(),
                        check.requirement(),
                        outcome(found, verdicts[i]),
                        active ? check.facts(current) : Facts.none(),
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
