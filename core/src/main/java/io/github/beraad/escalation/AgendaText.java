// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Page;
import io.github.beraad.text.Texts;
import java.util.List;

/**
 * An {@link AgendaProposal} for readers. It shows free text of dilemmas and signals, and where a text was taken out, that
 * it was and when. Members are named by party and post.
 */
public final class AgendaText {

    private final AgendaProposal proposal;
    private final Names names;
    private final Texts texts;
    private final Page page = new Page();

    private AgendaText(AgendaProposal proposal, RegisterIndex index, Texts texts) {
        this.proposal = proposal;
        this.names = new Names(index, texts);
        this.texts = texts;
    }

    /**
     * The proposal as plain text.
     *
     * @param proposal the proposal
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return lines, with a line break at the end
     */
    public static String text(AgendaProposal proposal, RegisterIndex index, Texts texts) {
        return page(proposal, index, texts).text();
    }

    /**
     * The proposal as Markdown.
     *
     * @param proposal the proposal
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return Markdown, with a line break at the end
     */
    public static String markdown(AgendaProposal proposal, RegisterIndex index, Texts texts) {
        return page(proposal, index, texts).markdown();
    }

    /**
     * The proposal as a page.
     *
     * @param proposal the proposal
     * @param index the index of the register, for the names in it
     * @param texts the texts to say it with
     * @return headings, paragraphs, items and details
     */
    public static Page page(AgendaProposal proposal, RegisterIndex index, Texts texts) {
        return new AgendaText(proposal, index, texts).make();
    }

    private Page make() {
        page.heading(1, Wording.AGENDA_TITLE.in(texts, names.partnership(proposal.partnership())));
        page.paragraph(Wording.BRIEFING_ON.in(texts, proposal.on()));
        BriefingText.meetings(page, texts, proposal.nextMeeting(), proposal.lastMeeting());
        if (proposal.confidentiality().isPresent()) {
            page.paragraph(Wording.BRIEFING_CONFIDENTIALITY.in(
                    texts, proposal.confidentiality().get()));
        }
        if (proposal.leftOut() > 0) {
            page.paragraph(Wording.BRIEFING_LEFT_OUT.in(
                    texts, proposal.leftOut(), proposal.maxConfidentiality().orElse(null)));
        }
        dilemmas(Wording.BRIEFING_TO_DISCUSS, proposal.toDiscuss());
        dilemmas(Wording.AGENDA_DECISIONS, proposal.decisions());
        dilemmas(Wording.AGENDA_TO_DISSEMINATE, proposal.toDisseminate());
        heading(Wording.AGENDA_REPORTS_BACK, proposal.reportsBack());
        for (ReportBack report : proposal.reportsBack()) {
            page.item(names.title(report.subject()));
            page.detail(names.report(report, true));
        }
        heading(Wording.BRIEFING_SIGNALS, proposal.signals());
        for (BriefedSignal signal : proposal.signals()) {
            BriefingText.signal(signal, proposal.partnership(), page, names, texts);
            mark(signal.onAgenda());
        }
        heading(Wording.AGENDA_APPROACHES, proposal.approaches());
        for (AgendaApproach approach : proposal.approaches()) {
            page.item(Wording.AGENDA_APPROACH.in(texts, approach.title(), approach.phase()));
            mark(approach.onAgenda());
        }
        heading(Wording.AGENDA_KNOWLEDGE, proposal.knowledge());
        for (AgendaResource resource : proposal.knowledge()) {
            page.item(Wording.AGENDA_RESOURCE.in(
                    texts,
                    resource.title(),
                    resource.audience(),
                    names.partnership(resource.developedBy()),
                    resource.publishedOn()));
        }
        heading(Wording.AGENDA_PURPOSES, proposal.purposes());
        for (OpenPurpose purpose : proposal.purposes()) {
            page.item(texts.name(purpose.purpose()));
            mark(purpose.onAgenda());
        }
        return page;
    }

    private void heading(Wording heading, List<?> section) {
        page.heading(2, heading.in(texts));
        if (section.isEmpty()) {
            page.paragraph(Wording.BRIEFING_NOTHING.in(texts));
        }
    }

    private void mark(boolean onAgenda) {
        if (onAgenda) {
            page.detail(Wording.AGENDA_ON_AGENDA.in(texts));
        }
    }

    private void dilemmas(Wording heading, List<AgendaDilemma> dilemmas) {
        heading(heading, dilemmas);
        for (AgendaDilemma dilemma : dilemmas) {
            NextStep step = dilemma.step();
            page.item(names.titled(dilemma.title(), dilemma.id()));
            mark(dilemma.onAgenda());
            page.detail(Wording.BRIEFING_QUESTION.in(texts, names.text(dilemma.question())));
            if (!dilemma.partnership().equals(proposal.partnership())) {
                page.detail(
                        Wording.BRIEFING_OWNER.in(texts, names.partnership(dilemma.partnership()), dilemma.urgency()));
            }
            if (dilemma.solution().isPresent()) {
                page.detail(Wording.AGENDA_SOLUTION.in(
                        texts, names.text(dilemma.solution().get())));
            }
            page.detail(Wording.AGENDA_WAITING_SINCE.in(texts, dilemma.waitingSince()));
            page.detail(Wording.AGENDA_STEP.in(
                    texts,
                    step.step(),
                    step.reason(),
                    step.target().isEmpty()
                            ? null
                            : names.partnership(step.target().get()),
                    step.due().orElse(null)));
        }
    }
}
