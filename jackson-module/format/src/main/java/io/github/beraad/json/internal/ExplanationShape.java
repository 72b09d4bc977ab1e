// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.dilemma.EventEffect;
import io.github.beraad.dilemma.EventOffence;
import io.github.beraad.dilemma.OffenceKind;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.escalation.DilemmaExplanation;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.register.EventType;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.SharingState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The keys of {@code beraad-explanation/1}; that of a dilemma tells its history besides. */
final class ExplanationShape extends WrittenShape<Explanation> {

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.EXPLANATION.name()));
    private final Field<LocalisedText> title = required("title", new LocalisedTextShape());
    private final Field<LocalisedText> explanation = required("explanation", new LocalisedTextShape());
    private final Field<List<LocalisedText>> conclusion = required("conclusion", ListForm.of(new LocalisedTextShape()));
    private final Field<Facts> facts = required("facts", FactsForm.FACTS);
    private final Field<List<String>> source = required("source", ListForm.of(StringLeaf.NAME));
    private final Field<String> dilemma = optional("dilemma", StringLeaf.ID);
    private final Field<LocalDate> on = optional("on", DateLeaf.DATE);
    private final Field<NextStep> step = optional("step", new NextStepsShape.StepShape());
    private final Field<List<ReplayedEvent>> history = optional("history", ListForm.of(new ReplayedEventShape()));

    ExplanationShape() {
        super("een uitleg", "an explanation");
    }

    @Override
    void writeFields(Explanation value, Output out) throws IOException {
        Texts dutch = Texts.dutch();
        Texts english = Texts.english();
        out.required(format, JsonFormat.EXPLANATION.name());
        out.required(title, LocalisedTextShape.both(value.title(dutch), value.title(english)));
        out.required(explanation, LocalisedTextShape.both(value.explanation(dutch), value.explanation(english)));
        List<LocalisedText> concluded = new ArrayList<>();
        List<String> inDutch = value.conclusion(dutch);
        List<String> inEnglish = value.conclusion(english);
        for (int i = 0; i < inDutch.size(); i++) {
            concluded.add(LocalisedTextShape.both(inDutch.get(i), inEnglish.get(i)));
        }
        out.required(conclusion, concluded);
        out.required(facts, value.facts());
        out.required(source, ReportParts.references(value.source()));
        if (value instanceof DilemmaExplanation explained) {
            out.required(dilemma, explained.dilemma().id());
            out.required(on, explained.on());
            out.optional(step, explained.step());
            out.required(history, explained.history());
        }
    }

    /** An event of a history: what it did, or why it did not count. */
    private static final class ReplayedEventShape extends WrittenShape<ReplayedEvent> {

        private final Field<Integer> position = required("position", CountLeaf.COUNT);
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
        private final Field<Integer> correctedBy = optional("correctedBy", CountLeaf.COUNT);
        private final Field<List<OffenceKind>> offences =
                optional("offences", ListForm.of(TermLeaf.of(OffenceKind.values())));

        ReplayedEventShape() {
            super("een gebeurtenis", "an event");
        }

        @Override
        void writeFields(ReplayedEvent replayed, Output out) throws IOException {
            out.required(position, replayed.position());
            out.required(type, replayed.event().type());
            out.required(on, replayed.event().on());
            out.required(by, replayed.event().by());
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
