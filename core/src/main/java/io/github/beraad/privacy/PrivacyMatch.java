// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

/**
 * One place in a text where personal data was found. It says what and where, and never holds what stands there, so
 * that it can go into a message, a report or a log.
 *
 * @param form what was found
 * @param from the first code point of the place, counted from 1
 * @param until the last code point of the place, counted from 1
 * @param digits how many digits stand there, so that a message can say "9 digits"
 * @param impersonal whether it is a contact detail of an organisation and not of a person: a role mailbox, or a 0800,
 *     0900 or 14 0xx number
 */
public record PrivacyMatch(PrivacyForm form, int from, int until, int digits, boolean impersonal) {

    /**
     * The kind of personal data, by which it is reported.
     *
     * @return the kind
     */
    public PrivacyKind kind() {
        return form.kind();
    }

    /**
     * How many code points the place takes.
     *
     * @return the number, digits and everything between them included
     */
    public int characters() {
        return until - from + 1;
    }
}
