// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.compliance.Finding;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says things in the language of one page. What it says is plain text: templates escape it. */
final class Say {

    private final Texts texts;
    private final RegisterIndex index;

    Say(Texts texts, RegisterIndex index) {
        this.texts = texts;
        this.index = index;
    }

    Texts texts() {
        return texts;
    }

    RegisterIndex index() {
        return index;
    }

    /**
     * A text.
     *
     * @param key its key
     * @param namesAndValues what is filled in: names and values by turns; a value may be null
     * @return the text
     */
    public String text(String key, @Nullable Object... namesAndValues) {
        List<String> names = new ArrayList<>();
        @Nullable Object[] values = new Object[namesAndValues.length / 2];
        for (int i = 0; i < values.length; i++) {
            names.add(String.valueOf(namesAndValues[2 * i]));
            values[i] = namesAndValues[2 * i + 1];
        }
        return texts.text(key, Facts.of(names, values));
    }

    /**
     * A value as the texts say it.
     *
     * @param value a date, term, list or anything else
     * @return in the language of the page
     */
    public String value(Object value) {
        return texts.value(value);
    }

    String partnership(String id) {
        IndexedPartnership partnership = index.partnership(id);
        return partnership == null ? id : partnership.partnership().name();
    }

    /** A member by party and post, never by a person's name. */
    String member(String id) {
        IndexedMember member = index.member(id);
        if (member == null || member.party() == null) {
            return id;
        }
        return member.post() == null
                ? member.party().name()
                : member.post().title() + " (" + member.party().name() + ")";
    }

    String party(String id) {
        return Optional.ofNullable(index.party(id)).map(party -> party.name()).orElse(id);
    }

    String meeting(String id) {
        IndexedMeeting meeting = index.meeting(id);
        return meeting == null
                ? id
                : text(
                        "page.meeting-of",
                        "date",
                        meeting.date(),
                        "partnership",
                        partnership(meeting.meeting().partnership()));
    }

    /** A free text, or that it was taken out. */
    String freeText(FreeText text) {
        return text.redaction().isPresent()
                ? text("briefing.redacted", "date", text.redaction().get().on())
                : text.text().orElse("");
    }

    String message(Finding finding) {
        return finding.message(texts);
    }

    static String symbol(Outcome outcome) {
        return switch (outcome) {
            case MET -> "✓";
            case PENDING -> "…";
            case ATTENTION -> "!";
            case BREACHED -> "✗";
            case NOT_APPLICABLE -> "–";
        };
    }

    static String symbol(Severity severity) {
        return severity == Severity.ERROR ? "✗" : severity == Severity.WARNING ? "!" : "i";
    }
}
