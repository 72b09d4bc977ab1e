// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.compliance.Subject;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.FreeText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What elements are called for readers: by party and post, never by a person's name; by id where the register fails. */
final class Names {

    private final RegisterIndex index;
    private final Texts texts;

    Names(RegisterIndex index, Texts texts) {
        this.index = index;
        this.texts = texts;
    }

    String partnership(String id) {
        IndexedPartnership partnership = index.partnership(id);
        return partnership == null ? id : partnership.partnership().name();
    }

    String member(String id) {
        IndexedMember member = index.member(id);
        if (member == null || member.party() == null) {
            return id;
        }
        return member.post() == null
                ? member.party().name()
                : member.post().title() + " (" + member.party().name() + ")";
    }

    /** The title of a dilemma; nothing for a signal, which has none. */
    String title(Subject subject) {
        Dilemma dilemma = subject.kind() == ElementKind.DILEMMA ? index.dilemma(subject.id()) : null;
        return dilemma == null ? subject.id() : titled(dilemma.title(), subject.id());
    }

    String titled(String title, String id) {
        return title + " (" + id + ")";
    }

    /** The day of a meeting; null when the register does not know it. */
    @Nullable
    LocalDate dayOf(String meeting) {
        IndexedMeeting found = index.meeting(meeting);
        return found == null ? null : found.date();
    }

    String text(FreeText text) {
        if (text.redaction().isPresent()) {
            return Wording.BRIEFING_REDACTED.in(texts, text.redaction().get().on());
        }
        return text.text().orElse("");
    }

    String commitment(Commitment commitment) {
        return Wording.BRIEFING_COMMITMENT.in(
                texts,
                text(commitment.what()),
                member(commitment.by()),
                commitment.on(),
                commitment.due().orElse(null));
    }

    String report(ReportBack report, boolean withPartnership) {
        return Wording.BRIEFING_REPORT.in(
                texts,
                report.type(),
                member(report.by()),
                report.on(),
                text(report.text()),
                withPartnership ? partnership(report.partnership()) : null);
    }
}
