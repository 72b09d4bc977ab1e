// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import java.util.Objects;

/**
 * Says that a text is not the identifier that it was offered as. It names the kind, the check that failed and what
 * that check asks for, and it shows the value, shortened to 40 characters and without control characters.
 */
public final class IdentifierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 40;

    /** The kind of identifier that was asked for. */
    private final IdentifierKind kind;

    /** The check that failed. */
    private final IdentifierCheck check;

    /** The value, as far as it is shown. */
    private final String value;

    private IdentifierException(IdentifierKind kind, IdentifierCheck check, String value, String message) {
        super(message);
        this.kind = kind;
        this.check = check;
        this.value = value;
    }

    static IdentifierException of(IdentifierKind kind, IdentifierCheck check, String value, String expected) {
        Objects.requireNonNull(value, "value");
        String shown = shorten(value);
        return new IdentifierException(
                kind,
                check,
                shown,
                kind.title() + " \"" + shown + "\" fails the check " + check.code() + ": " + expected);
    }

    /**
     * The kind of identifier that was asked for.
     *
     * @return the kind
     */
    public IdentifierKind kind() {
        return kind;
    }

    /**
     * The check that failed, the first one if several would have.
     *
     * @return the check
     */
    public IdentifierCheck check() {
        return check;
    }

    /**
     * The refused value, shortened to at most 40 characters; an ellipsis shows that something was left out, and a
     * question mark stands for a control character.
     *
     * @return the value as it may be shown
     */
    public String value() {
        return value;
    }

    private static String shorten(String value) {
        boolean whole = value.codePointCount(0, value.length()) <= SHOWN;
        int end = whole ? value.length() : value.offsetByCodePoints(0, SHOWN - 1);
        StringBuilder shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            shown.append(Character.isISOControl(c) ? '?' : c);
        }
        return whole ? shown.toString() : shown.append('\u2026').toString();
    }
}
