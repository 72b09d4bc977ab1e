// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

/** What a check says beside its findings. */
enum Verdict {
    /** It was judged: what was found tells the outcome. */
    JUDGED,
    /** It can still be kept. */
    PENDING,
    /** There was nothing to judge. */
    NOTHING_TO_JUDGE
}
