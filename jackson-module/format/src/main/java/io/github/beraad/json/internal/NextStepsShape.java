// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.escalation.Commitment;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.Step;
import io.github.beraad.escalation.StepReason;
import io.github.beraad.escalation.WaitingFor;
import io.github.beraad.json.DatedSteps;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Role;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The keys of {@code beraad-next/1}. The list of steps is written when it is empty too. */
final class NextStepsShape extends Shape<DatedSteps> {

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.NEXT_STEPS.name()));
    private final Field<String> file = optional("file", StringLeaf.TEXT);
    private final Field<LocalDate> on = required("on", DateLeaf.DATE);
    private final Field<List<NextStep>> steps = required("steps", ListForm.of(new StepShape()));

    NextStepsShape() {
        super("een lijst van volgende stappen", "a list of next steps");
    }

    @Override
    DatedSteps make(Values values) {
        return new DatedSteps(values.optional(file), values.get(on), values.get(steps));
    }

    @Override
    void writeFields(DatedSteps dated, Output out) throws IOException {
        out.required(format, JsonFormat.NEXT_STEPS.name());
        out.optional(file, dated.file());
        out.required(on, dated.on());
        out.required(steps, dated.steps());
    }

    /** One step; {@code message} says the reason in both languages, and is no part of the step. */
    static final class StepShape extends Shape<NextStep> {

        private final Field<String> dilemma = required("dilemma", StringLeaf.ID);
        private final Field<Step> step = required("step", TermLeaf.of(Step.values()));
        private final Field<StepReason> reason = required("reason", TermLeaf.of(StepReason.values()));
        private final Field<LocalisedText> message = required("message", LocalisedTextShape.both());
        private final Field<LocalDate> since = required("since", DateLeaf.DATE);
        private final Field<LocalDate> due = optional("due", DateLeaf.DATE);
        private final Field<String> meeting = optional("meeting", StringLeaf.ID);
        private final Field<String> target = optional("target", StringLeaf.ID);
        private final Field<List<Commitment>> commitments = optional("commitments", ListForm.of(new CommitmentShape()));
        private final Field<Boolean> exhausted = optional("exhausted", FlagLeaf.FLAG);
        private final Field<List<WaitingFor>> waitingFor = required("waitingFor", ListForm.of(new WaitingForShape()));
        private final Field<List<SourceReference>> source = optional("source", ListForm.of(SourceLeaf.SOURCE));

        StepShape() {
            super("een volgende stap", "a next step");
        }

        @Override
        NextStep make(Values values) {
            return new NextStep(
                    values.get(dilemma),
                    values.get(step),
                    values.get(reason),
                    values.get(since),
                    values.optional(due),
                    values.optional(meeting),
                    values.optional(target),
                    values.list(commitments),
                    values.flag(exhausted),
                    values.get(waitingFor),
                    values.list(source));
        }

        @Override
        void writeFields(NextStep next, Output out) throws IOException {
            out.required(dilemma, next.dilemma());
            out.required(step, next.step());
            out.required(reason, next.reason());
            out.required(message, LocalisedTextShape.name(next.reason()));
            out.required(since, next.since());
            out.optional(due, next.due());
            out.optional(meeting, next.meeting());
            out.optional(target, next.target());
            out.list(commitments, next.commitments());
            out.flag(exhausted, next.exhausted());
            out.required(waitingFor, next.waitingFor());
            out.list(source, next.source());
        }
    }

    /** What a member committed itself to. */
    static final class CommitmentShape extends Shape<Commitment> {

        private final Field<String> by = required("by", StringLeaf.ID);
        private final Field<LocalDate> on = required("on", DateLeaf.DATE);
        private final Field<FreeText> what = required("what", FreeTextForm.FREE_TEXT);
        private final Field<LocalDate> due = optional("due", DateLeaf.DATE);

        CommitmentShape() {
            super("een toezegging", "a commitment");
        }

        @Override
        Commitment make(Values values) {
            return new Commitment(values.get(by), values.get(on), values.get(what), values.optional(due));
        }

        @Override
        void writeFields(Commitment commitment, Output out) throws IOException {
            out.required(by, commitment.by());
            out.required(on, commitment.on());
            out.required(what, commitment.what());
            out.optional(due, commitment.due());
        }
    }

    /** Whom a step waits for. */
    private static final class WaitingForShape extends Shape<WaitingFor> {

        private final Field<Role> role = required("role", TermLeaf.of(Role.values()));
        private final Field<String> partnership = required("partnership", StringLeaf.ID);

        WaitingForShape() {
            super("iemand op wie gewacht wordt", "somebody who is waited for");
        }

        @Override
        WaitingFor make(Values values) {
            return new WaitingFor(values.get(role), values.get(partnership));
        }

        @Override
        void writeFields(WaitingFor waitingFor, Output out) throws IOException {
            out.required(role, waitingFor.role());
            out.required(partnership, waitingFor.partnership());
        }
    }
}
