// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.compliance.Subject;
import io.github.beraad.escalation.BriefedDilemma;
import io.github.beraad.escalation.BriefedSignal;
import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.Commitment;
import io.github.beraad.escalation.MeetingDay;
import io.github.beraad.escalation.ReportBack;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.SharingState;
import io.github.beraad.vocabulary.SignalKind;
import io.github.beraad.vocabulary.Urgency;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** A briefing and what it is made of. */
final class BriefingParts {

    private BriefingParts() {}

    /** The keys of {@code beraad-briefing/1}. Its lists are written when they are empty too. */
    static final class BriefingShape extends Shape<Briefing> {

        private final Field<String> format = required("format", new FormatLeaf(JsonFormat.BRIEFING.name()));
        private final Field<String> partnership = required("partnership", StringLeaf.ID);
        private final Field<LocalDate> on = required("on", DateLeaf.DATE);
        private final Field<MeetingDay> nextMeeting = optional("nextMeeting", new MeetingDayShape());
        private final Field<MeetingDay> lastMeeting = optional("lastMeeting", new MeetingDayShape());
        private final Field<List<BriefedDilemma>> toDiscuss =
                required("toDiscuss", ListForm.of(new BriefedDilemmaShape()));
        private final Field<List<BriefedDilemma>> toBeShared =
                required("toBeShared", ListForm.of(new BriefedDilemmaShape()));
        private final Field<List<BriefedDilemma>> earlier = required("earlier", ListForm.of(new BriefedDilemmaShape()));
        private final Field<List<BriefedSignal>> signals = required("signals", ListForm.of(new BriefedSignalShape()));
        private final Field<Confidentiality> confidentiality =
                optional("confidentiality", TermLeaf.of(Confidentiality.values()));
        private final Field<Confidentiality> maxConfidentiality =
                optional("maxConfidentiality", TermLeaf.of(Confidentiality.values()));
        private final Field<Integer> leftOut = required("leftOut", CountLeaf.FROM_ZERO);

        BriefingShape() {
            super("een oplegger", "a briefing");
        }

        @Override
        Briefing make(Values values) {
            return Briefing.builder()
                    .partnership(values.get(partnership))
                    .on(values.get(on))
                    .nextMeeting(values.optional(nextMeeting))
                    .lastMeeting(values.optional(lastMeeting))
                    .toDiscuss(values.get(toDiscuss))
                    .toBeShared(values.get(toBeShared))
                    .earlier(values.get(earlier))
                    .signals(values.get(signals))
                    .confidentiality(values.optional(confidentiality))
                    .maxConfidentiality(values.optional(maxConfidentiality))
                    .leftOut(values.get(leftOut))
                    .build();
        }

        @Override
        void writeFields(Briefing value, Output out) throws IOException {
            out.required(format, JsonFormat.BRIEFING.name());
            out.required(partnership, value.partnership());
            out.required(on, value.on());
            out.optional(nextMeeting, value.nextMeeting());
            out.optional(lastMeeting, value.lastMeeting());
            out.required(toDiscuss, value.toDiscuss());
            out.required(toBeShared, value.toBeShared());
            out.required(earlier, value.earlier());
            out.required(signals, value.signals());
            out.optional(confidentiality, value.confidentiality());
            out.optional(maxConfidentiality, value.maxConfidentiality());
            out.required(leftOut, value.leftOut());
        }
    }

    /** A dilemma that a receiving partnership is briefed about. */
    static final class BriefedDilemmaShape extends Shape<BriefedDilemma> {

        private final Field<String> id = required("id", StringLeaf.ID);
        private final Field<String> title = required("title", StringLeaf.PRIVATE_NAME);
        private final Field<FreeText> question = required("question", FreeTextForm.FREE_TEXT);
        private final Field<String> partnership = required("partnership", StringLeaf.ID);
        private final Field<DilemmaState> state = required("state", TermLeaf.of(DilemmaState.values()));
        private final Field<LocalDate> since = required("since", DateLeaf.DATE);
        private final Field<Urgency> urgency = required("urgency", TermLeaf.of(Urgency.values()));
        private final Field<Confidentiality> confidentiality =
                required("confidentiality", TermLeaf.of(Confidentiality.values()));
        private final Field<LocalDate> neededBy = optional("neededBy", DateLeaf.DATE);
        private final Field<FreeText> unresolvedBecause = optional("unresolvedBecause", FreeTextForm.FREE_TEXT);
        private final Field<SharingState> stateThere = optional("stateThere", TermLeaf.of(SharingState.values()));
        private final Field<LocalDate> sinceThere = optional("sinceThere", DateLeaf.DATE);
        private final Field<LocalDate> sharedOn = optional("sharedOn", DateLeaf.DATE);
        private final Field<String> sharedBy = optional("sharedBy", StringLeaf.ID);
        private final Field<List<Commitment>> commitments =
                optional("commitments", ListForm.of(new NextStepsShape.CommitmentShape()));
        private final Field<List<ReportBack>> reports = optional("reports", ListForm.of(new ReportBackShape()));

        BriefedDilemmaShape() {
            super("een dilemma in een oplegger", "a dilemma in a briefing");
        }

        @Override
        BriefedDilemma make(Values values) {
            return BriefedDilemma.builder()
                    .id(values.get(id))
                    .title(values.get(title))
                    .question(values.get(question))
                    .partnership(values.get(partnership))
                    .state(values.get(state))
                    .since(values.get(since))
                    .urgency(values.get(urgency))
                    .confidentiality(values.get(confidentiality))
                    .neededBy(values.optional(neededBy))
                    .unresolvedBecause(values.optional(unresolvedBecause))
                    .stateThere(values.optional(stateThere))
                    .sinceThere(values.optional(sinceThere))
                    .sharedOn(values.optional(sharedOn))
                    .sharedBy(values.optional(sharedBy))
                    .commitments(values.list(commitments))
                    .reports(values.list(reports))
                    .build();
        }

        @Override
        void writeFields(BriefedDilemma value, Output out) throws IOException {
            out.required(id, value.id());
            out.required(title, value.title());
            out.required(question, value.question());
            out.required(partnership, value.partnership());
            out.required(state, value.state());
            out.required(since, value.since());
            out.required(urgency, value.urgency());
            out.required(confidentiality, value.confidentiality());
            out.optional(neededBy, value.neededBy());
            out.optional(unresolvedBecause, value.unresolvedBecause());
            out.optional(stateThere, value.stateThere());
            out.optional(sinceThere, value.sinceThere());
            out.optional(sharedOn, value.sharedOn());
            out.optional(sharedBy, value.sharedBy());
            out.list(commitments, value.commitments());
            out.list(reports, value.reports());
        }
    }

    /** A signal or insight that a partnership is told of. */
    static final class BriefedSignalShape extends Shape<BriefedSignal> {

        private final Field<String> id = required("id", StringLeaf.ID);
        private final Field<SignalKind> kind = required("kind", TermLeaf.of(SignalKind.values()));
        private final Field<LocalDate> on = required("on", DateLeaf.DATE);
        private final Field<String> by = required("by", StringLeaf.ID);
        private final Field<String> partnership = required("partnership", StringLeaf.ID);
        private final Field<FreeText> text = required("text", FreeTextForm.FREE_TEXT);
        private final Field<Confidentiality> confidentiality =
                required("confidentiality", TermLeaf.of(Confidentiality.values()));
        private final Field<SharingState> stateThere = optional("stateThere", TermLeaf.of(SharingState.values()));
        private final Field<LocalDate> sharedOn = optional("sharedOn", DateLeaf.DATE);
        private final Field<List<Commitment>> commitments =
                optional("commitments", ListForm.of(new NextStepsShape.CommitmentShape()));
        private final Field<Boolean> onAgenda = optional("onAgenda", FlagLeaf.FLAG);

        BriefedSignalShape() {
            super("een signaal in een oplegger", "a signal in a briefing");
        }

        @Override
        BriefedSignal make(Values values) {
            return BriefedSignal.builder()
                    .id(values.get(id))
                    .kind(values.get(kind))
                    .on(values.get(on))
                    .by(values.get(by))
                    .partnership(values.get(partnership))
                    .text(values.get(text))
                    .confidentiality(values.get(confidentiality))
                    .stateThere(values.optional(stateThere))
                    .sharedOn(values.optional(sharedOn))
                    .commitments(values.list(commitments))
                    .onAgenda(values.flag(onAgenda))
                    .build();
        }

        @Override
        void writeFields(BriefedSignal value, Output out) throws IOException {
            out.required(id, value.id());
            out.required(kind, value.kind());
            out.required(on, value.on());
            out.required(by, value.by());
            out.required(partnership, value.partnership());
            out.required(text, value.text());
            out.required(confidentiality, value.confidentiality());
            out.optional(stateThere, value.stateThere());
            out.optional(sharedOn, value.sharedOn());
            out.list(commitments, value.commitments());
            out.flag(onAgenda, value.onAgenda());
        }
    }

    /** A meeting and its day. */
    static final class MeetingDayShape extends Shape<MeetingDay> {

        private final Field<String> id = required("id", StringLeaf.ID);
        private final Field<LocalDate> date = required("date", DateLeaf.DATE);

        MeetingDayShape() {
            super("een bijeenkomst", "a meeting");
        }

        @Override
        MeetingDay make(Values values) {
            return new MeetingDay(values.get(id), values.get(date));
        }

        @Override
        void writeFields(MeetingDay value, Output out) throws IOException {
            out.required(id, value.id());
            out.required(date, value.date());
        }
    }

    /** What a partnership let know. */
    static final class ReportBackShape extends Shape<ReportBack> {

        private final Field<Subject> subject = required("subject", new SubjectShape());
        private final Field<String> partnership = required("partnership", StringLeaf.ID);
        private final Field<EventType> type = required("type", TermLeaf.of(EventType.values()));
        private final Field<String> by = required("by", StringLeaf.ID);
        private final Field<LocalDate> on = required("on", DateLeaf.DATE);
        private final Field<FreeText> text = required("text", FreeTextForm.FREE_TEXT);
        private final Field<Boolean> done = optional("done", FlagLeaf.FLAG);

        ReportBackShape() {
            super("een terugkoppeling", "a report back");
        }

        @Override
        ReportBack make(Values values) {
            return new ReportBack(
                    values.get(subject),
                    values.get(partnership),
                    values.get(type),
                    values.get(by),
                    values.get(on),
                    values.get(text),
                    values.flag(done));
        }

        @Override
        void writeFields(ReportBack value, Output out) throws IOException {
            out.required(subject, value.subject());
            out.required(partnership, value.partnership());
            out.required(type, value.type());
            out.required(by, value.by());
            out.required(on, value.on());
            out.required(text, value.text());
            out.flag(done, value.done());
        }
    }
}
