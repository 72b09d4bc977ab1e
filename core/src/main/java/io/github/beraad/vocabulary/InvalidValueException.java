// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value is made that cannot exist: a blank name, a malformed id, a reversed period. It names the field,
 * the value (shortened to 40 characters; never a free text) and the rule that the value breaks.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    /** The field that was refused. */
    private final String field;

    /** The refused value, shortened; absent for a free text. */
    private final @Nullable String value;

    /** The rule that the value breaks. */
    private final String rule;

    /**
     * Makes the exception for a value that may be shown.
     *
     * @param field the field, {@code party.id}
     * @param value the refused value
     * @param rule what the value breaks, in English, readable after the value
     */
    public InvalidValueException(String field, String value, String rule) {
        this(field, rule, shortened(value), true);
    }

    private InvalidValueException(String field, String rule, @Nullable String value, boolean shown) {
        super(shown ? field + ": '" + value + "' " + rule : field + ": " + rule);
        this.field = field;
        this.value = value;
        this.rule = rule;
    }

    /**
     * Makes the exception for a value that is missing, or that is a free text and therefore not shown.
     *
     * @param field the field, {@code dilemma.question}
     * @param rule what is wrong, in English
     * @return the exception
     */
    public static InvalidValueException withoutValue(String field, String rule) {
        return new InvalidValueException(field, rule, null, false);
    }

    /**
     * The field that was refused.
     *
     * @return its name, {@code party.id}
     */
    public String field() {
        return field;
    }

    /**
     * The refused value.
     *
     * @return at most 40 characters of it; empty when it is missing or a free text
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The rule that the value breaks.
     *
     * @return in English, readable after the value
     */
    public String rule() {
        return rule;
    }

    private static String shortened(String value) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        int i = 0;
        while (i < value.length() && count < LONGEST) {
            int point = value.codePointAt(i);
            shown.appendCodePoint(Character.isISOControl(point) ? '?' : point);
            i += Character.charCount(point);
            count++;
        }
        return i < value.length() ? shown.append("...").toString() : shown.toString();
    }
}
