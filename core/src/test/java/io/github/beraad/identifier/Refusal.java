// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class Refusal {

    private Refusal() {}

    static void assertRefused(IdentifierKind kind, IdentifierCheck check, ThrowingCallable making) {
        IdentifierException refusal = catchThrowableOfType(IdentifierException.class, making);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.check()).as(refusal.getMessage()).isEqualTo(check);
        assertThat(refusal)
                .hasMessageStartingWith(kind.title() + " \"")
                .hasMessageContaining("fails the check " + check.code() + ": ");
    }
}
