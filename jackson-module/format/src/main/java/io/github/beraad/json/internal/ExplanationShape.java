// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.dilemma.EventEffect;
import io.github.beraad.dilemma.EventOffence;
import io.github.beraad.dilemma.OffenceKind;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.StatedExplanation;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.register.EventType;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.SharingState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The keys of {@code beraad-explanation/1}; that of a dilemma tells its history besides. */
final class ExplanationShape extends Shape<Explanation> {

    private static final Words BESIDE =
            new Words("dit alleen naast de sleutel \"dilemma\"", "this only beside the key \"dilemma\"");

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.EXPLANATION.name()));
    private final Field<LocalisedText> title = required("title", LocalisedTextShape.both());
    private final Field<LocalisedText> explanation = required("explanation", LocalisedTextShape.both());
    private final Field<List<LocalisedText>> conclusion =
            required("conclusion", ListForm.of(LocalisedTextShape.both()));
    private final Field<Facts> facts = required("facts", FactsForm.FACTS);
    private final Field<List<SourceReference>> source = required("source", ListForm.of(SourceLeaf.SOURCE));
    private final Field<String> dilemma = optional("dilemma", StringLeaf.ID);
    private final Field<LocalDate> on = optional("on", DateLeaf.DATE);
    private final Field<NextStep> step = optional("step", new NextStepsShape.StepShape());
    private final Field<List<ReplayedEvent>> history = optional("history", ListForm.of(new ReplayedEventShape()));

    ExplanationShape() {
        super("een uitleg", "an explanation");
    }

    @Override
    long required(Values values) {
        return super.required(values) | (values.isMet(dilemma) ? on.bit() | history.bit() : 0);
    }

    /** Without a dilemma there is nothing that was done with it. */
    @Override
    void check(Values values, Reading in) {
        for (Field<?> field : List.of(on, step, history)) {
            if (values.isMet(field) && !values.isMet(dilemma)) {
                in.enter(field.key);
                in.impossible(Kind.IMPOSSIBLE_VALUE, null, BESIDE, Words.NONE, values.valuePosition(field));
                in.leave();
            }
        }
    }

    @Override
    Explanation make(Values values) {
        return new StatedExplanation(
                values.get(title),
                values.get(explanation),
                values.get(conclusion),
                values.get(facts),
                values.get(source),
                values.optional(dilemma),
                values.optional(on),
                values.optional(step),
                values.list(history));
    }

    @Override
    void writeFields(Explanation value, Output out) throws IOException {
        StatedExplanation stated = StatedExplanation.of(value);
        out.required(format, JsonFormat.EXPLANATION.name());
        out.required(title, stated.title());
        out.required(explanation, stated.explanation());
        out.required(conclusion, stated.conclusion());
        out.required(facts, stated.facts());
        out.required(source, stated.source());
        out.optional(dilemma, stated.dilemma());
        out.optional(on, stated.on());
        out.optional(step, stated.step());
        if (stated.dilemma().isPresent()) {
            out.required(history, stated.history());
        }
    }

    /** An event of a history: what it did, or why it did not count. */
    private static final class ReplayedEventShape extends Shape<ReplayedEvent> {

        private final Field<Integer> position = required("position", CountLeaf.FROM_ZERO);
        private final Field<EventType> type = required("type", TermLeaf.of(EventType.values()));
        private final Field<LocalDate> on = required("on", DateLeaf.DATE);
        private final Field<String> by = required("by", StringLeaf.ID);
        private final Field<EventEffect> effect = required("effect", TermLeaf.of(EventEffect.values()));
        private final Field<DilemmaState> before = optional("before", TermLeaf.of(DilemmaState.values()));
        private final Field<DilemmaState> after = optional("after", TermLeaf.of(DilemmaState.values()));
        private final Field<String> partnership = optional("partnership", StringLeaf.ID);
        private final Field<SharingState> beforeThere = optional("beforeThere", TermLeaf.of(SharingState.values()));
        private final Field<SharingState> afterThere = optional("afterThere", TermLeaf.of(SharingState.values()));
        private final Field<EventOffence.Reason> refusal =
                optional("refusal", TermLeaf.of(EventOffence.Reason.values()));
        private final Field<Integer> correctedBy = optional("correctedBy", CountLeaf.FROM_ZERO);
        private final Field<List<OffenceKind>> offences =
                optional("offences", ListForm.of(TermLeaf.of(OffenceKind.values())));

        ReplayedEventShape() {
            super("een gebeurtenis", "an event");
        }

        @Override
        ReplayedEvent make(Values values) {
            return new ReplayedEvent(
                    values.get(position),
                    values.get(type),
                    values.get(on),
                    values.get(by),
                    values.get(effect),
                    values.optional(before),
                    values.optional(after),
                    values.optional(partnership),
                    values.optional(beforeThere),
                    values.optional(afterThere),
                    values.optional(refusal),
                    values.optional(correctedBy),
                    values.list(offences));
        }

        @Override
        void writeFields(ReplayedEvent replayed, Output out) throws IOException {
            out.required(position, replayed.position());
            out.required(type, replayed.type());
            out.required(on, replayed.on());
            out.required(by, replayed.by());
            out.required(effect, replayed.effect());
            out.optional(before, replayed.before());
            out.optional(after, replayed.after());
            out.optional(partnership, replayed.partnership());
            out.optional(beforeThere, replayed.beforeThere());
            out.optional(afterThere, replayed.afterThere());
            out.optional(refusal, replayed.refusal());
            out.optional(correctedBy, replayed.correctedBy());
            out.list(offences, replayed.offences());
        }
    }
}
