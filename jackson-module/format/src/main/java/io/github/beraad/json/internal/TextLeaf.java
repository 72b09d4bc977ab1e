// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.identifier.IdentifierException;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.InvalidValueException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in JSON as one string.
 *
 * @param <V> the value
 */
abstract class TextLeaf<V> extends Form<V> {

    /** No longer than an id is: of those, many come by again. */
    private static final int SHORT = Forms.LONGEST_ID;

    /** What is expected, for messages. */
    final Words expected;

    /** Whether a refused value may be shown; what people wrote may not. */
    private final boolean shown;

    /** How many characters there may be. */
    private final int longest;

    TextLeaf(boolean shown, int longest, String dutch, String english) {
        this.expected = new Words(dutch, english);
        this.shown = shown;
        this.longest = longest;
    }

    /** A leaf of which a string has the same form as of another one. */
    TextLeaf(TextLeaf<?> same) {
        this.expected = same.expected;
        this.shown = same.shown;
        this.longest = same.longest;
    }

    /**
     * Makes the value.
     *
     * @throws InvalidValueException if there is no such value
     * @throws IdentifierException if there is no such identifier
     */
    abstract V parse(String text);

    abstract String print(V value);

    @Override
    final @Nullable V read(Reading in) throws IOException {
        if (in.token() != Token.TEXT) {
            in.wrongType(expected);
            return null;
        }
        if (longest <= SHORT) {
            Characters characters = in.characters(SHORT);
            if (characters != null) {
                return of(characters, in);
            }
        }
        String text = in.text();
        return text == null ? null : parsed(text, in);
    }

    private @Nullable V of(Characters characters, Reading in) {
        V known = known(characters, in);
        if (known != null) {
            return known;
        }
        V made = parsed(characters.toString(), in);
        if (made != null) {
            keep(characters, made, in);
        }
        return made;
    }

    /** The value, if it can be had without making a string; null when it cannot. */
    @Nullable
    V known(Characters characters, Reading in) {
        return null;
    }

    /** Keeps a value for when it comes by again, if it will. */
    void keep(Characters characters, V value, Reading in) {}

    final @Nullable V parsed(String text, Reading in) {
        try {
            return parse(text);
        } catch (InvalidValueException e) {
            refuse(text, in);
        } catch (IdentifierException e) {
            in.impossible(Kind.IMPOSSIBLE_VALUE, e.value(), expected, IdentifierLeaf.reason(e), in.position());
        }
        return null;
    }

    private void refuse(String text, Reading in) {
        long position = in.position();
        if (!in.isWellFormed(text, position)) {
            return;
        }
        int length = text.codePointCount(0, text.length());
        Kind kind = Kind.IMPOSSIBLE_VALUE;
        Words reason = Words.NONE;
        if (length > longest) {
            kind = Kind.TOO_LONG;
            reason = new Words("het zijn " + length + " tekens", "it has " + length + " characters");
        } else if (Forms.isBlank(text)) {
            reason = new Words("er staat niets", "there is nothing in it");
        } else {
            int at = controlCharacter(text);
            if (at > 0) {
                reason = new Words("teken " + at + " is een stuurteken", "character " + at + " is a control character");
            }
        }
        in.impossible(kind, shown ? text : null, expected, reason, position);
    }

    private static int controlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                return text.codePointCount(0, i) + 1;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return text.codePointCount(0, i) + 1;
            }
        }
        return 0;
    }

    @Override
    void write(V value, Output out) throws IOException {
        out.text(print(value));
    }
}
