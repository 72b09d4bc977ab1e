// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.dilemma.EventEffect;
import io.github.beraad.dilemma.OffenceKind;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Page;
import io.github.beraad.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * An {@link Explanation} for readers. Of what events carry it shows nothing: what it says of a dilemma is its title,
 * dates, states, and what members committed themselves to. Members are named by party and post.
 */
public final class ExplanationText {

    private final Explanation explanation;
    private final Names names;
    private final Texts texts;
    private final Page page = new Page();

    private ExplanationText(Explanation explanation, RegisterIndex index, Texts texts) {
        this.explanation = explanation;
        this.names = new Names(index, texts);
        this.texts = texts;
    }

    /**
     * The explanation as plain text.
     *
     * @param explanation the explanation
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return lines, with a line break at the end
     */
    public static String text(Explanation explanation, RegisterIndex index, Texts texts) {
        return page(explanation, index, texts).text();
    }

    /**
     * The explanation as Markdown.
     *
     * @param explanation the explanation
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return Markdown, with a line break at the end
     */
    public static String markdown(Explanation explanation, RegisterIndex index, Texts texts) {
        return page(explanation, index, texts).markdown();
    }

    /**
     * The explanation as a page.
     *
     * @param explanation the explanation
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return headings, paragraphs, items and details
     */
    public static Page page(Explanation explanation, RegisterIndex index, Texts texts) {
        return new ExplanationText(explanation, index, texts).make();
    }

    private Page make() {
        page.heading(1, heading());
        page.heading(2, Wording.EXPLAIN_CONCLUSION.in(texts));
        if (explanation instanceof DilemmaExplanation dilemma) {
            conclusion(dilemma);
        } else {
            for (String line : explanation.conclusion(texts)) {
                page.item(line);
            }
        }
        rule();
        facts();
        if (!explanation.source().isEmpty()) {
            page.heading(2, Wording.EXPLAIN_SOURCE.in(texts));
            for (SourceReference reference : explanation.source()) {
                page.item(Wording.EXPLAIN_STATEMENT.in(
                        texts,
                        reference.text(),
                        texts.template("statement." + reference.text()).orElse(null)));
            }
        }
        history(history());
        return page;
    }

    private List<ReplayedEvent> history() {
        if (explanation instanceof DilemmaExplanation of) {
            return of.history();
        }
        return explanation instanceof StatedExplanation of ? of.history() : List.of();
    }

    private void history(List<ReplayedEvent> events) {
        if (!events.isEmpty()) {
            page.heading(2, Wording.EXPLAIN_HISTORY.in(texts));
            for (ReplayedEvent event : events) {
                event(event);
            }
        }
    }

    private String heading() {
        if (explanation instanceof DilemmaExplanation of) {
            return Wording.EXPLAIN_OF_DILEMMA.in(
                    texts, of.dilemma().title(), of.dilemma().id());
        }
        if (explanation instanceof RequirementExplanation of) {
            return Wording.EXPLAIN_OF_REQUIREMENT.in(
                    texts,
                    of.outcome().requirement(),
                    names.partnership(of.outcome().partnership()));
        }
        if (!(explanation instanceof FindingExplanation of)) {
            return explanation.title(texts);
        }
        return Wording.EXPLAIN_OF_FINDING.in(
                texts,
                of.finding().rule(),
                texts.name(of.finding().subject().kind()) + " "
                        + of.finding().subject().id());
    }

    private void conclusion(DilemmaExplanation of) {
        if (of.step().isEmpty()) {
            page.item(of.title(texts));
            return;
        }
        page.item(Wording.EXPLAIN_NEXT_STEP.in(texts, of.step().get().step()));
        for (String line : of.conclusion(texts)) {
            page.detail(line);
        }
        NextStepsText.details(of.step().get(), page, names, texts);
    }

    private void rule() {
        String text = explanation.explanation(texts);
        if (!text.isEmpty()) {
            page.heading(2, Wording.EXPLAIN_RULE.in(texts));
            page.item(explanation.title(texts));
            page.detail(text);
        }
    }

    private void facts() {
        Facts facts = explanation.facts();
        if (!facts.names().isEmpty()) {
            page.heading(2, Wording.EXPLAIN_FACTS.in(texts));
            for (String name : facts.names()) {
                page.item(Wording.EXPLAIN_FACT.in(
                        texts,
                        texts.template("fact." + name).orElse(name),
                        texts.value(facts.get(name).orElseThrow())));
            }
        }
    }

    private void event(ReplayedEvent replayed) {
        page.item(Wording.EXPLAIN_EVENT.in(
                texts, replayed.position() + 1, replayed.on(), replayed.type(), names.member(replayed.by())));
        switch (replayed.effect()) {
            case COUNTED -> counted(replayed);
            case LATER -> page.detail(Wording.EXPLAIN_LATER.in(texts));
            case CORRECTED -> {
                Integer by = replayed.correctedBy().orElse(null);
                page.detail(Wording.EXPLAIN_CORRECTED.in(texts, by == null ? null : by + 1));
            }
            case IN_FUTURE -> page.detail(Wording.EXPLAIN_IN_FUTURE.in(texts));
            case ILLEGAL ->
                page.detail(Wording.EXPLAIN_ILLEGAL.in(
                        texts,
                        replayed.refusal().isEmpty()
                                ? null
                                : texts.name(replayed.refusal().get())));
        }
        List<String> rules = new ArrayList<>();
        for (OffenceKind offence : replayed.offences()) {
            if (offence.rule().isPresent()) {
                rules.add(offence.rule().get());
            }
        }
        if (replayed.effect() == EventEffect.COUNTED && !rules.isEmpty()) {
            page.detail(Wording.EXPLAIN_OFFENCES.in(texts, rules));
        }
    }

    private void counted(ReplayedEvent replayed) {
        boolean moved = !replayed.before().equals(replayed.after());
        boolean movedThere = !replayed.beforeThere().equals(replayed.afterThere());
        if (moved) {
            page.detail(Wording.EXPLAIN_MOVED.in(
                    texts, replayed.before().orElse(null), replayed.after().orElse(null)));
        }
        if (movedThere) {
            page.detail(Wording.EXPLAIN_MOVED_THERE.in(
                    texts,
                    names.partnership(replayed.partnership().orElse("")),
                    replayed.beforeThere().orElse(null),
                    replayed.afterThere().orElse(null)));
        }
        if (!moved && !movedThere) {
            page.detail(Wording.EXPLAIN_UNCHANGED.in(texts));
        }
    }
}
