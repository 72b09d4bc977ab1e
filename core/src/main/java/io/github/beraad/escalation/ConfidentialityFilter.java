// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.vocabulary.Confidentiality;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps out what is too confidential, and remembers how much that was and how confidential the rest is. */
final class ConfidentialityFilter {

    private final @Nullable Confidentiality max;
    private @Nullable Confidentiality highest;
    private int leftOut;

    ConfidentialityFilter(@Nullable Confidentiality max) {
        this.max = max;
    }

    /** Whether something may be in it. Ask once for each dilemma and signal that would be. */
    boolean lets(Confidentiality level) {
        if (max != null && level.compareTo(max) > 0) {
            leftOut++;
            return false;
        }
        if (highest == null || level.compareTo(highest) > 0) {
            highest = level;
        }
        return true;
    }

    Optional<Confidentiality> max() {
        return Optional.ofNullable(max);
    }

    Optional<Confidentiality> highest() {
        return Optional.ofNullable(highest);
    }

    int leftOut() {
        return leftOut;
    }
}
