// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import org.jspecify.annotations.Nullable;

/** What is looked for, in the order in which one wins over the next where both could be read. */
enum Grammar {
    REFERENCE(0),
    IBAN(2),
    EMAIL(0),
    PHONE(5),
    BIRTH_DATE(5),
    BSN(8),
    ADDRESS(5),
    PERSON_DESCRIPTION(1);

    private final int leastDigits;

    Grammar(int leastDigits) {
        this.leastDigits = leastDigits;
    }

    /** Whether a text with so many digits, and with an at sign or not, can hold this at all. */
    boolean canOccur(int digits, boolean atSign) {
        return digits >= leastDigits && (atSign || this != EMAIL);
    }

    /** The first claim between two places that touches nothing on either side of them. */
    @Nullable
    Claim next(CharSequence text, int from, int limit) {
        return switch (this) {
            case REFERENCE -> Reference.next(text, from, limit);
            case IBAN -> Iban.next(text, from, limit);
            case EMAIL -> Email.next(text, from, limit);
            case PHONE -> Phone.next(text, from, limit);
            case BIRTH_DATE -> BirthDate.next(text, from, limit);
            case BSN -> Bsn.next(text, from, limit);
            case ADDRESS -> Address.next(text, from, limit);
            case PERSON_DESCRIPTION -> PersonDescription.next(text, from, limit);
        };
    }
}
