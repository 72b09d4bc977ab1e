// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

/** The kinds of personal data that are looked for, one for each privacy rule. */
public enum PrivacyKind {

    /** A number that passes the elfproef right behind a word that calls it a citizen service number. */
    LABELLED_BSN("privacy.labelled-bsn"),

    /** A number that could be a citizen service number: it passes the elfproef, as one number in eleven does. */
    POSSIBLE_BSN("privacy.possible-bsn"),

    /** An e-mail address, a Dutch telephone number or an IBAN. */
    CONTACT_DETAIL("privacy.contact-detail"),

    /** A date of birth. */
    BIRTH_DATE("privacy.birth-date"),

    /** A Dutch postcode with a house number. */
    ADDRESS("privacy.address"),

    /** A description of one person by sex and age. */
    PERSON_DESCRIPTION("privacy.person-description");

    private final String code;

    PrivacyKind(String code) {
        this.code = code;
    }

    /**
     * The code of the rule that this kind is reported under, which never changes.
     *
     * @return the code, such as {@code privacy.labelled-bsn}
     */
    public String code() {
        return code;
    }
}
