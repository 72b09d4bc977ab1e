// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

/** What exactly was found; it tells the three forms of a contact detail apart. */
public enum PrivacyForm {

    /** An international bank account number. */
    IBAN("iban", PrivacyKind.CONTACT_DETAIL),

    /** An e-mail address. */
    EMAIL("email", PrivacyKind.CONTACT_DETAIL),

    /** A Dutch telephone number. */
    PHONE("phone", PrivacyKind.CONTACT_DETAIL),

    /** A date behind a word for birth. */
    BIRTH_DATE("birth-date", PrivacyKind.BIRTH_DATE),

    /** A citizen service number behind its label. */
    LABELLED_BSN("labelled-bsn", PrivacyKind.LABELLED_BSN),

    /** A number that could be a citizen service number. */
    POSSIBLE_BSN("possible-bsn", PrivacyKind.POSSIBLE_BSN),

    /** A Dutch postcode with a house number. */
    ADDRESS("address", PrivacyKind.ADDRESS),

    /** A description of one person by sex and age. */
    PERSON_DESCRIPTION("person-description", PrivacyKind.PERSON_DESCRIPTION);

    private final String code;
    private final PrivacyKind kind;

    PrivacyForm(String code, PrivacyKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /**
     * The code of this form, which never changes.
     *
     * @return the code, such as {@code email}
     */
    public String code() {
        return code;
    }

    /**
     * The kind that this form belongs to.
     *
     * @return the kind
     */
    public PrivacyKind kind() {
        return kind;
    }
}
