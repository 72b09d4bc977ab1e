// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in somebody's own words, or the {@link Redaction} that took its place. It is kept exactly as it came. Its
 * {@link #toString()} tells its length and never its words, so that a log holds none of it.
 */
public final class FreeText {

    private final @Nullable String text;
    private final @Nullable Redaction redaction;

    private FreeText(@Nullable String text, @Nullable Redaction redaction) {
        this.text = text;
        this.redaction = redaction;
    }

    /**
     * Makes a free text.
     *
     * @param text at most 20,000 code points, no control characters but line breaks and tabs
     * @return the free text
     * @throws InvalidValueException if it has another form
     */
    public static FreeText of(String text) {
        Objects.requireNonNull(text, "text");
        return new FreeText(Forms.text("text", text), null);
    }

    /**
     * Makes what stands where a text was taken out.
     *
     * @param redaction when and why
     * @return the redacted text, valid wherever a text is
     */
    public static FreeText redacted(Redaction redaction) {
        return new FreeText(null, Objects.requireNonNull(redaction, "redaction"));
    }

    /**
     * The words.
     *
     * @return empty when they were taken out
     */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /**
     * What stands where the words were.
     *
     * @return empty when the words are still there
     */
    public Optional<Redaction> redaction() {
        return Optional.ofNullable(redaction);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FreeText that
                && Objects.equals(text, that.text)
                && Objects.equals(redaction, that.redaction);
    }

    @Override
    public int hashCode() {
        return text != null ? text.hashCode() : Objects.hashCode(redaction);
    }

    @Override
    public String toString() {
        return text == null
                ? "FreeText(redacted)"
                : "FreeText(" + text.codePointCount(0, text.length()) + " characters)";
    }
}
