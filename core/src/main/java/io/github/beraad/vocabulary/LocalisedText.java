// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Language;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A short text of a charter's own, in Dutch, English or both.
 */
public final class LocalisedText {

    private final @Nullable String dutch;
    private final @Nullable String english;

    private LocalisedText(@Nullable String dutch, @Nullable String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /**
     * Makes a text.
     *
     * @param dutch the Dutch text, a free text; may be absent
     * @param english the English text, a free text; may be absent
     * @return the text
     * @throws InvalidValueException if both are absent, or one is no free text
     */
    public static LocalisedText of(Optional<String> dutch, Optional<String> english) {
        if (dutch.isEmpty() && english.isEmpty()) {
            throw InvalidValueException.withoutValue("text", "nl or en is expected");
        }
        return new LocalisedText(checked("nl", dutch.orElse(null)), checked("en", english.orElse(null)));
    }

    private static @Nullable String checked(String field, @Nullable String text) {
        return text == null ? null : Forms.text(field, text);
    }

    /**
     * The Dutch text.
     *
     * @return empty when only the English one was given
     */
    public Optional<String> dutch() {
        return Optional.ofNullable(dutch);
    }

    /**
     * The English text.
     *
     * @return empty when only the Dutch one was given
     */
    public Optional<String> english() {
        return Optional.ofNullable(english);
    }

    /**
     * The text for a reader of a language.
     *
     * @param language the reader's language
     * @return the text in that language, or else in the language that there is
     */
    public String in(Language language) {
        String wanted = language.equals(Language.DUTCH) ? dutch : english;
        if (wanted != null) {
            return wanted;
        }
        return dutch != null ? dutch : english != null ? english : "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalisedText that
                && Objects.equals(dutch, that.dutch)
                && Objects.equals(english, that.english);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dutch, english);
    }

    @Override
    public String toString() {
        return in(Language.DUTCH);
    }
}
