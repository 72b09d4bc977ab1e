// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.LocalisedText;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing for which a document is refused, or which a lenient reader skipped. It tells where it is, what is wrong and
 * what is expected there. It never holds a free text of a dilemma or signal.
 *
 * @param kind what sort of problem it is
 * @param pointer the JSON Pointer to the value that is wrong; where a key is missing, to the object that lacks it;
 *     empty for the document as a whole
 * @param line the line, from 1; 0 where the place is not known
 * @param column the column in that line, from 1, in UTF-16 units; 0 where the place is not known
 * @param message what is wrong and what to do about it
 * @param expected what is expected in its place
 * @param value the key or value that is wrong, shortened to 40 characters; empty where it may not be shown
 */
public record JsonProblem(
        Kind kind,
        String pointer,
        int line,
        int column,
        LocalisedText message,
        LocalisedText expected,
        Optional<String> value) {

    private static final int MOST_SHOWN = 40;

    /** The sorts of problem. */
    public enum Kind {
        /** It is not JSON, or what JSON allows but the format does not: nothing at all, a null. */
        NOT_JSON("not-json"),
        /** It ends too early, or a line of it does. */
        TRUNCATED("truncated"),
        /** It is not UTF-8, begins with a byte order mark, or holds an unpaired surrogate. */
        ENCODING("encoding"),
        /** It holds a NUL. */
        NUL("nul"),
        /** A key stands twice in one object. */
        DUPLICATE_KEY("duplicate-key"),
        /** Something follows behind the end. */
        TRAILING_CONTENT("trailing-content"),
        /** It is in another format, or in a version that this library does not know. */
        UNKNOWN_FORMAT("unknown-format"),
        /** A key that the format does not have there. */
        UNKNOWN_KEY("unknown-key"),
        /** A word that is none of the codes allowed there. */
        UNKNOWN_CODE("unknown-code"),
        /** A key that has to be there is not. */
        MISSING_KEY("missing-key"),
        /** A text where a list is expected, or the like. */
        WRONG_TYPE("wrong-type"),
        /** A value that cannot exist: a day that the calendar does not have, a blank name. */
        IMPOSSIBLE_VALUE("impossible-value"),
        /** Objects and lists are nested too deep. */
        TOO_DEEP("too-deep"),
        /** A number, text or key is too long. */
        TOO_LONG("too-long"),
        /** The document, or a line of it, is larger than the caller allows. */
        TOO_LARGE("too-large"),
        /** It is compressed, and cannot be unpacked. */
        DAMAGED("damaged");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The code, which never changes.
         *
         * @return lower-case, {@code unknown-key}
         */
        public String code() {
            return code;
        }
    }

    /**
     * Makes a problem.
     *
     * @param kind what sort of problem it is
     * @param pointer the JSON Pointer
     * @param line the line
     * @param column the column
     * @param message what is wrong
     * @param expected what is expected
     * @param value the key or value that is wrong
     */
    public JsonProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(value, "value");
    }

    /**
     * The place and the message in one line, with keys shortened to 40 characters.
     *
     * @param language Dutch, or English for any other
     * @return {@code line 3, column 13, /parties/0/id: ...}
     */
    public String describe(Language language) {
        boolean dutch = language.equals(Language.DUTCH);
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append(dutch ? "regel " : "line ").append(line);
            text.append(dutch ? ", kolom " : ", column ").append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(text.length() == 0 ? "" : ", ");
            appendPointer(text);
        }
        text.append(text.length() == 0 ? "" : ": ");
        return text.append(message.in(dutch ? Language.DUTCH : Language.ENGLISH))
                .toString();
    }

    /** Keys come from the document, and may be free text that slipped: each is shortened, as a value is. */
    private void appendPointer(StringBuilder text) {
        int shown = 0;
        int point;
        for (int i = 0; i < pointer.length(); i += Character.charCount(point)) {
            point = pointer.codePointAt(i);
            shown = point == '/' ? 0 : shown + 1;
            if (shown <= MOST_SHOWN) {
                text.appendCodePoint(Character.isISOControl(point) ? '?' : point);
            } else if (shown == MOST_SHOWN + 1) {
                text.append("...");
            }
        }
    }

    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
