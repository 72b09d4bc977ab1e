// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Page;
import io.github.beraad.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * A {@link Briefing} for readers. It shows free text of dilemmas and signals, and where a text was taken out, that it
 * was and when. Members are named by party and post.
 */
public final class BriefingText {

    private final Briefing briefing;
    private final Names names;
    private final Texts texts;
    private final Page page = new Page();

    private BriefingText(Briefing briefing, RegisterIndex index, Texts texts) {
        this.briefing = briefing;
        this.names = new Names(index, texts);
        this.texts = texts;
    }

    /**
     * The briefing as plain text.
     *
     * @param briefing the briefing
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return lines, with a line break at the end
     */
    public static String text(Briefing briefing, RegisterIndex index, Texts texts) {
        return page(briefing, index, texts).text();
    }

    /**
     * The briefing as Markdown.
     *
     * @param briefing the briefing
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return Markdown, with a line break at the end
     */
    public static String markdown(Briefing briefing, RegisterIndex index, Texts texts) {
        return page(briefing, index, texts).markdown();
    }

    /**
     * The briefing as a page.
     *
     * @param briefing the briefing
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return headings, paragraphs, items and details
     */
    public static Page page(Briefing briefing, RegisterIndex index, Texts texts) {
        return new BriefingText(briefing, index, texts).make();
    }

    private Page make() {
        page.heading(1, Wording.BRIEFING_TITLE.in(texts, names.partnership(briefing.partnership())));
        page.paragraph(Wording.BRIEFING_ON.in(texts, briefing.on()));
        meetings(page, texts, briefing.nextMeeting(), briefing.lastMeeting());
        if (briefing.confidentiality().isPresent()) {
            page.paragraph(Wording.BRIEFING_CONFIDENTIALITY.in(
                    texts, briefing.confidentiality().get()));
        }
        if (briefing.leftOut() > 0) {
            page.paragraph(Wording.BRIEFING_LEFT_OUT.in(
                    texts, briefing.leftOut(), briefing.maxConfidentiality().orElse(null)));
        }
        dilemmas(Wording.BRIEFING_TO_DISCUSS, briefing.toDiscuss());
        dilemmas(Wording.BRIEFING_TO_BE_SHARED, briefing.toBeShared());
        dilemmas(Wording.BRIEFING_EARLIER, briefing.earlier());
        page.heading(2, Wording.BRIEFING_SIGNALS.in(texts));
        if (briefing.signals().isEmpty()) {
            page.paragraph(Wording.BRIEFING_NOTHING.in(texts));
        }
        for (BriefedSignal signal : briefing.signals()) {
            signal(signal, briefing.partnership(), page, names, texts);
        }
        return page;
    }

    static void meetings(Page page, Texts texts, Optional<MeetingDay> next, Optional<MeetingDay> last) {
        page.paragraph(
                next.isEmpty()
                        ? Wording.BRIEFING_NO_NEXT_MEETING.in(texts)
                        : Wording.BRIEFING_NEXT_MEETING.in(
                                texts, next.get().id(), next.get().date()));
        page.paragraph(
                last.isEmpty()
                        ? Wording.BRIEFING_NO_LAST_MEETING.in(texts)
                        : Wording.BRIEFING_LAST_MEETING.in(
                                texts, last.get().id(), last.get().date()));
    }

    private void dilemmas(Wording heading, List<BriefedDilemma> dilemmas) {
        page.heading(2, heading.in(texts));
        if (dilemmas.isEmpty()) {
            page.paragraph(Wording.BRIEFING_NOTHING.in(texts));
        }
        for (BriefedDilemma dilemma : dilemmas) {
            dilemma(dilemma);
        }
    }

    private void dilemma(BriefedDilemma dilemma) {
        page.item(names.titled(dilemma.title(), dilemma.id()));
        page.detail(Wording.BRIEFING_QUESTION.in(texts, names.text(dilemma.question())));
        page.detail(Wording.BRIEFING_OWNER.in(texts, names.partnership(dilemma.partnership()), dilemma.urgency()));
        if (dilemma.neededBy().isPresent()) {
            page.detail(Wording.BRIEFING_NEEDED_BY.in(texts, dilemma.neededBy().get()));
        }
        page.detail(Wording.BRIEFING_STATE.in(texts, dilemma.state(), dilemma.since()));
        if (dilemma.unresolvedBecause().isPresent()) {
            page.detail(Wording.BRIEFING_BECAUSE.in(
                    texts, names.text(dilemma.unresolvedBecause().get())));
        }
        if (dilemma.sharedOn().isPresent()) {
            page.detail(Wording.BRIEFING_SHARED.in(
                    texts,
                    names.partnership(dilemma.sharedBy().orElse(dilemma.partnership())),
                    dilemma.sharedOn().get()));
            page.detail(Wording.BRIEFING_THERE.in(
                    texts,
                    dilemma.stateThere().orElse(null),
                    dilemma.sinceThere().orElse(null)));
        }
        for (Commitment commitment : dilemma.commitments()) {
            page.detail(names.commitment(commitment));
        }
        for (ReportBack report : dilemma.reports()) {
            page.detail(names.report(report, false));
        }
    }

    /** A signal as it is told to a partnership: where it lies there, unless it was reported there. */
    static void signal(BriefedSignal signal, String toldTo, Page page, Names names, Texts texts) {
        page.item(names.titled(names.text(signal.text()), texts.name(signal.kind()) + " " + signal.id()));
        page.detail(Wording.BRIEFING_REPORTED.in(texts, names.member(signal.by()), signal.on()));
        if (signal.sharedOn().isPresent()) {
            page.detail(Wording.BRIEFING_SHARED.in(
                    texts,
                    names.partnership(signal.partnership()),
                    signal.sharedOn().get()));
        } else if (!signal.partnership().equals(toldTo)) {
            page.detail(Wording.BRIEFING_NOT_SHARED.in(texts));
        }
        for (Commitment commitment : signal.commitments()) {
            page.detail(names.commitment(commitment));
        }
    }
}
