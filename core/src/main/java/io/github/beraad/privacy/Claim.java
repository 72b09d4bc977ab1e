// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text, in {@code char} indices, that one grammar has taken, so that no later one looks there. Without a
 * form it is a reference, which is not scanned.
 */
record Claim(int start, int end, @Nullable PrivacyForm form, boolean impersonal) {

    static Claim of(PrivacyForm form, int start, int end) {
        return new Claim(start, end, form, false);
    }
}
