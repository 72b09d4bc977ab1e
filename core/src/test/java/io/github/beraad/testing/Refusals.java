// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.vocabulary.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Values that cannot exist are refused with a message that names field, value and rule. */
public final class Refusals {

    private Refusals() {}

    /** The value is refused and shown. */
    public static InvalidValueException assertRefused(String field, String value, ThrowingCallable making) {
        InvalidValueException refusal = refusal(field, making);
        assertThat(refusal.value()).contains(value);
        assertThat(refusal).hasMessage(field + ": '" + value + "' " + refusal.rule());
        return refusal;
    }

    /** The value is missing or a text that may not be shown. */
    public static InvalidValueException assertRefused(String field, ThrowingCallable making) {
        InvalidValueException refusal = refusal(field, making);
        assertThat(refusal.value()).isEmpty();
        assertThat(refusal).hasMessage(field + ": " + refusal.rule());
        return refusal;
    }

    private static InvalidValueException refusal(String field, ThrowingCallable making) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, making);
        assertThat(refusal).as("a refusal of " + field).isNotNull();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).isNotBlank();
        return refusal;
    }
}
