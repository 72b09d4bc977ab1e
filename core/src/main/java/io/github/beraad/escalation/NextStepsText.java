// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.compliance.Subject;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Page;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Next steps for readers. Members are named by party and post. */
public final class NextStepsText {

    private final Names names;
    private final Texts texts;
    private final Page page = new Page();

    private NextStepsText(RegisterIndex index, Texts texts) {
        this.names = new Names(index, texts);
        this.texts = texts;
    }

    /**
     * The steps as plain text.
     *
     * @param steps the steps, in the order in which they are to stand
     * @param on the date as of which they are asked
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return lines, with a line break at the end
     */
    public static String text(List<NextStep> steps, LocalDate on, RegisterIndex index, Texts texts) {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(texts, "texts");
        return page(steps, on, index, texts).text();
    }

    /**
     * The steps as Markdown.
     *
     * @param steps the steps, in the order in which they are to stand
     * @param on the date as of which they are asked
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return Markdown, with a line break at the end
     */
    public static String markdown(List<NextStep> steps, LocalDate on, RegisterIndex index, Texts texts) {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(texts, "texts");
        return page(steps, on, index, texts).markdown();
    }

    /**
     * The steps as a page.
     *
     * @param steps the steps, in the order in which they are to stand
     * @param on the date as of which they are asked
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return a heading, and an item with details for each step
     */
    public static Page page(List<NextStep> steps, LocalDate on, RegisterIndex index, Texts texts) {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(texts, "texts");
        return new NextStepsText(index, texts).make(steps, on);
    }

    private Page make(List<NextStep> steps, LocalDate on) {
        page.heading(1, Wording.STEPS_TITLE.in(texts, on));
        if (steps.isEmpty()) {
            page.paragraph(Wording.BRIEFING_NOTHING.in(texts));
        }
        for (NextStep step : steps) {
            page.item(names.title(new Subject(ElementKind.DILEMMA, step.dilemma())) + ": " + texts.name(step.step()));
            page.detail(Wording.EXPLAIN_BECAUSE.in(texts, step.reason()));
            details(step, page, names, texts);
        }
        return page;
    }

    /** What a step names. */
    static void details(NextStep step, Page page, Names names, Texts texts) {
        if (step.due().isPresent()) {
            page.detail(Wording.STEPS_DUE.in(texts, step.due().get()));
        }
        if (step.target().isPresent()) {
            page.detail(Wording.STEPS_TARGET.in(
                    texts, names.partnership(step.target().get())));
        }
        if (step.meeting().isPresent()) {
            String meeting = step.meeting().get();
            page.detail(Wording.STEPS_MEETING.in(texts, meeting, names.dayOf(meeting)));
        }
        for (Commitment commitment : step.commitments()) {
            page.detail(names.commitment(commitment));
        }
        if (step.exhausted()) {
            page.detail(Wording.STEPS_EXHAUSTED.in(texts));
        }
        for (WaitingFor waitingFor : step.waitingFor()) {
            page.detail(Wording.EXPLAIN_WAITING_FOR.in(
                    texts, waitingFor.role(), names.partnership(waitingFor.partnership())));
        }
    }
}
