// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.escalation.AgendaApproach;
import io.github.beraad.escalation.AgendaDilemma;
import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.AgendaResource;
import io.github.beraad.escalation.BriefedSignal;
import io.github.beraad.escalation.MeetingDay;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.OpenPurpose;
import io.github.beraad.escalation.ReportBack;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Urgency;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** An agenda proposal and what it is made of. */
final class AgendaParts {

    private AgendaParts() {}

    /** The keys of {@code beraad-agenda/1}. Its lists are written when they are empty too. */
    static final class AgendaShape extends Shape<AgendaProposal> {

        private final Field<String> format = required("format", new FormatLeaf(JsonFormat.AGENDA.name()));
        private final Field<String> partnership = required("partnership", StringLeaf.ID);
        private final Field<LocalDate> on = required("on", DateLeaf.DATE);
        private final Field<MeetingDay> nextMeeting = optional("nextMeeting", new BriefingParts.MeetingDayShape());
        private final Field<MeetingDay> lastMeeting = optional("lastMeeting", new BriefingParts.MeetingDayShape());
        private final Field<List<AgendaDilemma>> toDiscuss =
                required("toDiscuss", ListForm.of(new AgendaDilemmaShape()));
        private final Field<List<AgendaDilemma>> decisions =
                required("decisions", ListForm.of(new AgendaDilemmaShape()));
        private final Field<List<AgendaDilemma>> toDisseminate =
                required("toDisseminate", ListForm.of(new AgendaDilemmaShape()));
        private final Field<List<AgendaApproach>> approaches =
                required("approaches", ListForm.of(new AgendaApproachShape()));
        private final Field<List<AgendaResource>> knowledge =
                required("knowledge", ListForm.of(new AgendaResourceShape()));
        private final Field<List<BriefedSignal>> signals =
                required("signals", ListForm.of(new BriefingParts.BriefedSignalShape()));
        private final Field<List<OpenPurpose>> purposes = required("purposes", ListForm.of(new OpenPurposeShape()));
        private final Field<List<ReportBack>> reportsBack =
                required("reportsBack", ListForm.of(new BriefingParts.ReportBackShape()));
        private final Field<Confidentiality> confidentiality =
                optional("confidentiality", TermLeaf.of(Confidentiality.values()));
        private final Field<Confidentiality> maxConfidentiality =
                optional("maxConfidentiality", TermLeaf.of(Confidentiality.values()));
        private final Field<Integer> leftOut = required("leftOut", CountLeaf.FROM_ZERO);

        AgendaShape() {
            super("een agendavoorstel", "an agenda proposal");
        }

        @Override
        AgendaProposal make(Values values) {
            return AgendaProposal.builder()
                    .partnership(values.get(partnership))
                    .on(values.get(on))
                    .nextMeeting(values.optional(nextMeeting))
                    .lastMeeting(values.optional(lastMeeting))
                    .toDiscuss(values.get(toDiscuss))
                    .decisions(values.get(decisions))
                    .toDisseminate(values.get(toDisseminate))
                    .approaches(values.get(approaches))
                    .knowledge(values.get(knowledge))
                    .signals(values.get(signals))
                    .purposes(values.get(purposes))
                    .reportsBack(values.get(reportsBack))
                    .confidentiality(values.optional(confidentiality))
                    .maxConfidentiality(values.optional(maxConfidentiality))
                    .leftOut(values.get(leftOut))
                    .build();
        }

        @Override
        void writeFields(AgendaProposal value, Output out) throws IOException {
            out.required(format, JsonFormat.AGENDA.name());
            out.required(partnership, value.partnership());
            out.required(on, value.on());
            out.optional(nextMeeting, value.nextMeeting());
            out.optional(lastMeeting, value.lastMeeting());
            out.required(toDiscuss, value.toDiscuss());
            out.required(decisions, value.decisions());
            out.required(toDisseminate, value.toDisseminate());
            out.required(approaches, value.approaches());
            out.required(knowledge, value.knowledge());
            out.required(signals, value.signals());
            out.required(purposes, value.purposes());
            out.required(reportsBack, value.reportsBack());
            out.optional(confidentiality, value.confidentiality());
            out.optional(maxConfidentiality, value.maxConfidentiality());
            out.required(leftOut, value.leftOut());
        }
    }

    /** A dilemma that is proposed for an agenda. */
    static final class AgendaDilemmaShape extends Shape<AgendaDilemma> {

        private final Field<String> id = required("id", StringLeaf.ID);
        private final Field<String> title = required("title", StringLeaf.PRIVATE_NAME);
        private final Field<FreeText> question = required("question", FreeTextForm.FREE_TEXT);
        private final Field<String> partnership = required("partnership", StringLeaf.ID);
        private final Field<Urgency> urgency = required("urgency", TermLeaf.of(Urgency.values()));
        private final Field<Confidentiality> confidentiality =
                required("confidentiality", TermLeaf.of(Confidentiality.values()));
        private final Field<LocalDate> waitingSince = required("waitingSince", DateLeaf.DATE);
        private final Field<NextStep> step = required("step", new NextStepsShape.StepShape());
        private final Field<FreeText> solution = optional("solution", FreeTextForm.FREE_TEXT);
        private final Field<Boolean> onAgenda = optional("onAgenda", FlagLeaf.FLAG);

        AgendaDilemmaShape() {
            super("een dilemma op een agenda", "a dilemma on an agenda");
        }

        @Override
        AgendaDilemma make(Values values) {
            return AgendaDilemma.builder()
                    .id(values.get(id))
                    .title(values.get(title))
                    .question(values.get(question))
                    .partnership(values.get(partnership))
                    .urgency(values.get(urgency))
                    .confidentiality(values.get(confidentiality))
                    .waitingSince(values.get(waitingSince))
                    .step(values.get(step))
                    .solution(values.optional(solution))
                    .onAgenda(values.flag(onAgenda))
                    .build();
        }

        @Override
        void writeFields(AgendaDilemma value, Output out) throws IOException {
            out.required(id, value.id());
            out.required(title, value.title());
            out.required(question, value.question());
            out.required(partnership, value.partnership());
            out.required(urgency, value.urgency());
            out.required(confidentiality, value.confidentiality());
            out.required(waitingSince, value.waitingSince());
            out.required(step, value.step());
            out.optional(solution, value.solution());
            out.flag(onAgenda, value.onAgenda());
        }
    }

    /** An approach that is proposed for an agenda. */
    static final class AgendaApproachShape extends Shape<AgendaApproach> {

        private final Field<String> id = required("id", StringLeaf.ID);
        private final Field<String> title = required("title", StringLeaf.PRIVATE_NAME);
        private final Field<Phase> phase = required("phase", TermLeaf.of(Phase.values()));
        private final Field<Boolean> onAgenda = optional("onAgenda", FlagLeaf.FLAG);

        AgendaApproachShape() {
            super("een aanpak op een agenda", "an approach on an agenda");
        }

        @Override
        AgendaApproach make(Values values) {
            return new AgendaApproach(values.get(id), values.get(title), values.get(phase), values.flag(onAgenda));
        }

        @Override
        void writeFields(AgendaApproach value, Output out) throws IOException {
            out.required(id, value.id());
            out.required(title, value.title());
            out.required(phase, value.phase());
            out.flag(onAgenda, value.onAgenda());
        }
    }

    /** A resource that is proposed for an agenda. */
    static final class AgendaResourceShape extends Shape<AgendaResource> {

        private final Field<String> id = required("id", StringLeaf.ID);
        private final Field<String> title = required("title", StringLeaf.PRIVATE_NAME);
        private final Field<String> developedBy = required("developedBy", StringLeaf.ID);
        private final Field<LocalDate> publishedOn = required("publishedOn", DateLeaf.DATE);
        private final Field<String> audience = required("audience", StringLeaf.NAME);

        AgendaResourceShape() {
            super("een hulpmiddel op een agenda", "a resource on an agenda");
        }

        @Override
        AgendaResource make(Values values) {
            return new AgendaResource(
                    values.get(id),
                    values.get(title),
                    values.get(developedBy),
                    values.get(publishedOn),
                    values.get(audience));
        }

        @Override
        void writeFields(AgendaResource value, Output out) throws IOException {
            out.required(id, value.id());
            out.required(title, value.title());
            out.required(developedBy, value.developedBy());
            out.required(publishedOn, value.publishedOn());
            out.required(audience, value.audience());
        }
    }

    /** A purpose that no meeting of the year has served yet. */
    static final class OpenPurposeShape extends Shape<OpenPurpose> {

        private final Field<String> requirement = required("requirement", StringLeaf.ID);
        private final Field<Purpose> purpose = required("purpose", TermLeaf.of(Purpose.values()));
        private final Field<Boolean> onAgenda = optional("onAgenda", FlagLeaf.FLAG);
        private final Field<List<SourceReference>> source = optional("source", ListForm.of(SourceLeaf.SOURCE));

        OpenPurposeShape() {
            super("een doel dat nog open is", "a purpose still open");
        }

        @Override
        OpenPurpose make(Values values) {
            return new OpenPurpose(
                    values.get(requirement), values.get(purpose), values.flag(onAgenda), values.list(source));
        }

        @Override
        void writeFields(OpenPurpose value, Output out) throws IOException {
            out.required(requirement, value.requirement());
            out.required(purpose, value.purpose());
            out.flag(onAgenda, value.onAgenda());
            out.list(source, value.source());
        }
    }
}
