// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Looks for personal data in free text, written in Dutch or English.
 *
 * <p>What is found touches no other letter or digit, in whatever script, and no two matches overlap: where one place
 * can be read in several ways, the first of IBAN, e-mail address, telephone number, date of birth, citizen service
 * number, address and description wins, and what is left of the text is read again without it. {@code urn:nld:}
 * references and OINs are not scanned. Words are recognised in capitals and small letters alike; a space may also be
 * one of those that keep a line from breaking.
 *
 * <p>A match is a reason to look, no proof: about one arbitrary number of nine digits in eleven could be a citizen
 * service number, and what the patterns do not cover (names, for one) is not found.
 *
 * <p>All methods are pure and safe for use by several threads. The time they take is linear in the length of the
 * text, whatever is in it. Nothing is allocated for a text without a match or a reference.
 */
public final class PrivacyScanner {

    private static final Grammar[] GRAMMARS = Grammar.values();

    private static final char MASK = '\u2588';

    private PrivacyScanner() {}

    /**
     * Finds all personal data in a text.
     *
     * @param text the text
     * @return the matches, in the order of the text; an immutable list
     */
    public static List<PrivacyMatch> scan(CharSequence text) {
        Objects.requireNonNull(text, "text");
        List<Claim> claims = claims(text, false);
        if (claims.isEmpty()) {
            return List.of();
        }
        List<PrivacyMatch> matches = new ArrayList<>(claims.size());
        int index = 0;
        int position = 1;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            PrivacyForm form = claim.form();
            if (form != null) {
                int from = position + Character.codePointCount(text, index, claim.start());
                position = from + Character.codePointCount(text, claim.start(), claim.end());
                index = claim.end();
                int digits = Characters.digitsWithin(text, claim.start(), claim.end());
                matches.add(new PrivacyMatch(form, from, position - 1, digits, claim.impersonal()));
            }
        }
        return List.copyOf(matches);
    }

    /**
     * Says whether a text holds none of the personal data that {@link #scan} would find. It stops at the first match.
     *
     * @param text the text
     * @return whether nothing is found
     */
    public static boolean isClean(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return !hasMatch(claims(text, true));
    }

    /**
     * Makes a copy of a text in which a full block stands for each code point of each match, white space aside. The
     * copy has as many code points as the text, and nothing is found in it.
     *
     * @param text the text
     * @return the copy, or the text itself if nothing is found in it
     */
    public static String mask(String text) {
        Objects.requireNonNull(text, "text");
        String masked = text;
        List<Claim> claims = claims(masked, false);
        // a mask is no letter or digit, so that what touched a match may now be one itself
        while (hasMatch(claims)) {
            masked = mask(masked, claims);
            claims = claims(masked, false);
        }
        return masked;
    }

    private static List<Claim> claims(CharSequence text, boolean firstOnly) {
        int digits = 0;
        boolean atSign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isDigit(c)) {
                digits++;
            } else if (c == '@') {
                atSign = true;
            }
        }
        List<Claim> claims = List.of();
        if (digits == 0 && !atSign) {
            return claims;
        }
        for (Grammar grammar : GRAMMARS) {
            if (grammar.canOccur(digits, atSign)) {
                claims = extended(claims, text, grammar);
                if (firstOnly && hasMatch(claims)) {
                    return claims;
                }
            }
        }
        return claims;
    }

    /** Adds what a grammar finds in the stretches that are not yet claimed. */
    private static List<Claim> extended(List<Claim> claims, CharSequence text, Grammar grammar) {
        List<Claim> extended = null;
        int from = 0;
        for (int i = 0; i <= claims.size(); i++) {
            Claim ahead = i < claims.size() ? claims.get(i) : null;
            int limit = ahead == null ? text.length() : ahead.start();
            Claim found = grammar.next(text, from, limit);
            while (found != null) {
                if (extended == null) {
                    extended = new ArrayList<>(claims.subList(0, i));
                }
                extended.add(found);
                found = grammar.next(text, found.end(), limit);
            }
            if (ahead != null) {
                if (extended != null) {
                    extended.add(ahead);
                }
                from = ahead.end();
            }
        }
        return extended == null ? claims : extended;
    }

    private static boolean hasMatch(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).form() != null) {
                return true;
            }
        }
        return false;
    }

    private static String mask(String text, List<Claim> claims) {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.form() != null) {
                masked.append(text, copied, claim.start());
                for (int index = claim.start(); index < claim.end(); index = Characters.next(text, index)) {
                    char c = text.charAt(index);
                    masked.append(Character.isWhitespace(c) || Characters.isSpace(c) ? c : MASK);
                }
                copied = claim.end();
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }
}
