// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static io.github.beraad.privacy.Characters.NOWHERE;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail address: letters, digits and {@code . _ % + - & ' ~}, an at sign, and a domain of at least two parts of
 * which the last is of letters alone. Letters are those of any script. The address of a role and not of a person is
 * told by what stands in front of the at sign, or in front of the first {@code . _ + -} there.
 */
final class Email {

    private static final String LOCAL_PUNCTUATION = "._%+-&'~";

    private static final String[] ROLES = {
        "info",
        "contact",
        "postbus",
        "secretariaat",
        "secretariat",
        "bestuurssecretariaat",
        "directiesecretariaat",
        "administratie",
        "administration",
        "algemeen",
        "balie",
        "communicatie",
        "gemeente",
        "griffie",
        "helpdesk",
        "klantcontact",
        "klantenservice",
        "mailbox",
        "meldpunt",
        "no-reply",
        "noreply",
        "office",
        "pers",
        "postmaster",
        "press",
        "privacy",
        "receptie",
        "reception",
        "redactie",
        "servicedesk",
        "support",
        "webmaster",
        "woo"
    };

    private Email() {}

    static @Nullable Claim next(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '@') {
                int start = start(text, i, from);
                int end = start < i ? end(text, i + 1, limit) : NOWHERE;
                if (end != NOWHERE) {
                    return new Claim(start, end, PrivacyForm.EMAIL, isRole(text, start, i));
                }
            }
        }
        return null;
    }

    /** The first letter or digit of what stands in front of the at sign, or the at sign itself. */
    private static int start(CharSequence text, int at, int from) {
        int start = at;
        for (int i = at; i > from; ) {
            int character = Character.codePointBefore(text, i);
            i -= Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                start = i;
            } else if (!isLocalPunctuation(character)) {
                break;
            }
        }
        return start;
    }

    private static boolean isLocalPunctuation(int character) {
        // accents may be characters of their own
        return LOCAL_PUNCTUATION.indexOf(character) >= 0 || (character >= 0x300 && character <= 0x36f);
    }

    private static int end(CharSequence text, int start, int limit) {
        int end = NOWHERE;
        int part = start;
        boolean second = false;
        boolean letters = true;
        int i = start;
        while (true) {
            if (!Characters.isFreeAfter(text, i, limit)) {
                letters &= Character.isLetter(Character.codePointAt(text, i));
                i = Characters.next(text, i);
                continue;
            }
            if (second && letters && i - part >= 2) {
                end = i;
            }
            boolean dot = i < limit && text.charAt(i) == '.';
            boolean hyphen = i < limit && text.charAt(i) == '-';
            if (i == part || !(dot || hyphen)) {
                return end;
            }
            i++;
            if (dot) {
                second = true;
                letters = true;
                part = i;
            } else {
                letters = false;
            }
        }
    }

    private static boolean isRole(CharSequence text, int start, int at) {
        for (String role : ROLES) {
            if (Characters.startsWith(text, start, at, role)) {
                int end = start + role.length();
                if (end == at || "._+-".indexOf(text.charAt(end)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
