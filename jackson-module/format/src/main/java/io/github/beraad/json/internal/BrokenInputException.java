// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that a token source cannot go on: what it reads is no JSON, no UTF-8, or over a limit. */
public final class BrokenInputException extends IOException {

    /** Why. */
    public enum Reason {
        /** The input is no JSON. */
        MALFORMED,
        /** The input ends too early. */
        TRUNCATED,
        /** The number, text or key at hand is too long. */
        TOO_LONG,
        /** The input is no UTF-8. */
        NOT_UTF8,
        /** The input begins with a byte order mark. */
        BYTE_ORDER_MARK,
        /** The input holds a NUL. */
        NUL,
        /** The input is larger than the caller allows. */
        TOO_LARGE,
        /** A line of the input is larger than the caller allows. */
        LINE_TOO_LARGE,
        /** The input is compressed, and cannot be unpacked. */
        DAMAGED
    }

    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;

    /** Where, see {@link Position}. */
    private final long position;

    /** The key behind which the input broke. */
    private final @Nullable String key;

    /**
     * Makes one.
     *
     * @param reason why
     * @param position where, see {@link Position}
     */
    public BrokenInputException(Reason reason, long position) {
        this(reason, position, null);
    }

    /**
     * Makes one.
     *
     * @param reason why
     * @param position where, see {@link Position}
     * @param key the key behind which the input broke, where the source reads ahead of it before it hands the key on
     */
    public BrokenInputException(Reason reason, long position, @Nullable String key) {
        super(reason.name());
        this.reason = reason;
        this.position = position;
        this.key = key;
    }

    /**
     * The key behind which the input broke.
     *
     * @return null unless the source read ahead of a key that it has not handed on
     */
    public @Nullable String key() {
        return key;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Where.
     *
     * @return the place, see {@link Position}
     */
    public long position() {
        return position;
    }
}
