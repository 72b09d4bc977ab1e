// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application keeps in a register that the format has no place for (case numbers, retention): keys that hold a
 * colon, with any JSON below. No rule judges it; its texts are scanned for personal data like any other.
 */
public final class Extensions {

    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, ExtensionValue> values;

    private Extensions(Map<String, ExtensionValue> values) {
        this.values = values;
    }

    /**
     * No extensions.
     *
     * @return the empty value
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Makes extensions.
     *
     * @param values keys that hold a colon, {@code gemeente:zaaknummer}, and what belongs to them; the order is kept
     * @return the extensions
     * @throws InvalidValueException if a key holds no colon, or a NUL or an unpaired surrogate
     */
    public static Extensions of(Map<String, ExtensionValue> values) {
        for (String key : values.keySet()) {
            if (key.indexOf(':') < 0) {
                throw new InvalidValueException("extensions", key, "is no extension key: it holds no colon");
            }
        }
        return values.isEmpty() ? NONE : new Extensions(copied(values));
    }

    static Map<String, ExtensionValue> copied(Map<String, ExtensionValue> values) {
        for (String key : values.keySet()) {
            Forms.wellFormed("extensions", key);
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The keys and what belongs to them.
     *
     * @return in the order in which they came; unmodifiable
     */
    public Map<String, ExtensionValue> values() {
        return values;
    }

    /**
     * Whether there are none.
     *
     * @return true for {@link #none()}
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Extensions" + values.keySet();
    }
}
