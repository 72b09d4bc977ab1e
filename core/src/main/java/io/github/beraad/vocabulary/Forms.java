// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms that values have to have: ids, names, free texts, web addresses, periods. Each method returns the value
 * that it was given, or refuses it. A form in an application can use them to warn before anything is sent.
 *
 * <p>Lengths count code points. Blank means: only white space in the sense of Unicode. Nothing is trimmed.
 */
public final class Forms {

    /** The most code points that an id has. */
    public static final int LONGEST_ID = 64;

    /** The most code points that a name or title has. */
    public static final int LONGEST_NAME = 200;

    /** The most code points that a free text has. */
    public static final int LONGEST_TEXT = 20_000;

    /** The most characters that a web address has. */
    public static final int LONGEST_URL = 2_000;

    /** The most code points that a charter's version has. */
    public static final int LONGEST_VERSION = 20;

    private Forms() {}

    /**
     * An id: {@code [a-z0-9][a-z0-9._-]*}, at most 64 characters.
     *
     * @param field the field, for the message
     * @param id the id
     * @return the id
     * @throws InvalidValueException if it has another form
     */
    public static String id(String field, String id) {
        if (!isId(id)) {
            throw new InvalidValueException(
                    field, id, "is not an id: 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit");
        }
        return id;
    }

    static boolean isId(String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID || !isIdStart(id.charAt(0))) {
            return false;
        }
        int length = id.length();
        for (int i = 1; i < length; i++) {
            char c = id.charAt(i);
            if (!isIdStart(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /**
     * A list of ids, none of them twice.
     *
     * @param field the field, for the message
     * @param ids the ids
     * @return the ids
     * @throws InvalidValueException if one is no id or stands there twice
     */
    public static List<String> ids(String field, List<String> ids) {
        for (String id : ids) {
            id(field, id);
        }
        noneTwice(field, ids);
        return ids;
    }

    /**
     * A list in which nothing stands twice.
     *
     * @param field the field, for the message
     * @param values the values
     * @param <T> what they are
     * @return the values
     * @throws InvalidValueException if one stands there twice
     */
    public static <T> List<T> noneTwice(String field, List<T> values) {
        if (values.size() > 1) {
            Set<T> seen = new HashSet<>();
            for (T value : values) {
                if (!seen.add(value)) {
                    throw new InvalidValueException(field, value.toString(), "stands in the list twice");
                }
            }
        }
        return values;
    }

    /**
     * A list that holds something.
     *
     * @param field the field, for the message
     * @param values the values
     * @param <T> what they are
     * @return the values
     * @throws InvalidValueException if it is empty
     */
    public static <T> List<T> notEmpty(String field, List<T> values) {
        if (values.isEmpty()) {
            throw InvalidValueException.withoutValue(field, "at least one is expected");
        }
        return values;
    }

    /**
     * A name or title: 1 to 200 code points, not blank, no control characters.
     *
     * @param field the field, for the message
     * @param name the name
     * @return the name
     * @throws InvalidValueException if it has another form
     */
    public static String name(String field, String name) {
        return name(field, name, LONGEST_NAME);
    }

    /**
     * The version of a charter: 1 to 20 code points, not blank, no control characters.
     *
     * @param field the field, for the message
     * @param version the version
     * @return the version
     * @throws InvalidValueException if it has another form
     */
    public static String version(String field, String version) {
        return name(field, version, LONGEST_VERSION);
    }

    private static String name(String field, String name, int longest) {
        String wrong = wrongWithText(name, longest, false);
        if (wrong == null && isBlank(name)) {
            wrong = "is blank";
        }
        if (wrong != null) {
            throw new InvalidValueException(field, name, wrong);
        }
        return name;
    }

    /**
     * A free text: at most 20,000 code points, no control characters but line breaks and tabs. The message of a
     * refusal never shows it.
     *
     * @param field the field, for the message
     * @param text the text
     * @return the text
     * @throws InvalidValueException if it has another form
     */
    public static String text(String field, String text) {
        String wrong = wrongWithText(text, LONGEST_TEXT, true);
        if (wrong != null) {
            throw InvalidValueException.withoutValue(field, "the text " + wrong);
        }
        return text;
    }

    private static @Nullable String wrongWithText(String text, int longest, boolean lineBreaks) {
        int length = text.length();
        int points = 0;
        for (int i = 0; i < length; i++, points++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            if (Character.isISOControl(c) && !(lineBreaks && (c == '\n' || c == '\r' || c == '\t'))) {
                return "holds a control character";
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return "holds an unpaired surrogate";
            }
        }
        return points > longest ? "is longer than " + longest + " characters" : null;
    }

    /** Refuses what no UTF-8 can hold, and NUL, on which programs in other languages stop reading. */
    static String wellFormed(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0') {
                throw InvalidValueException.withoutValue(field, "the text holds a NUL");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw InvalidValueException.withoutValue(field, "the text holds an unpaired surrogate");
            }
        }
        return text;
    }

    /** Refuses what JSON does not write as a number. */
    static String number(String field, String digits) {
        int at = digits.startsWith("-") ? 1 : 0;
        int whole = afterDigits(digits, at);
        boolean wrong = whole == at || (digits.charAt(at) == '0' && whole > at + 1);
        at = whole;
        if (!wrong && at < digits.length() && digits.charAt(at) == '.') {
            int fraction = afterDigits(digits, at + 1);
            wrong = fraction == at + 1;
            at = fraction;
        }
        if (!wrong && at < digits.length() && (digits.charAt(at) == 'e' || digits.charAt(at) == 'E')) {
            at++;
            if (at < digits.length() && (digits.charAt(at) == '+' || digits.charAt(at) == '-')) {
                at++;
            }
            int exponent = afterDigits(digits, at);
            wrong = exponent == at;
            at = exponent;
        }
        if (wrong || at != digits.length()) {
            throw InvalidValueException.withoutValue(field, "is no number as JSON writes it");
        }
        return digits;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /**
     * Whether a text is only white space in the sense of Unicode.
     *
     * @param text a text
     * @return true too for the empty text
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c) && !(c >= '\t' && c <= '\r') && c != '\u0085') {
                return false;
            }
        }
        return true;
    }

    /**
     * An address on the web: absolute, http or https, at most 2,000 characters.
     *
     * @param field the field, for the message
     * @param url the address
     * @return the address
     * @throws InvalidValueException if it has another form
     */
    public static String url(String field, String url) {
        String wrong = wrongWithText(url, LONGEST_URL, false);
        if (wrong != null) {
            throw new InvalidValueException(field, url, wrong);
        }
        if (!isWebAddress(url)) {
            throw new InvalidValueException(field, url, "is not an absolute http or https address");
        }
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            return scheme != null
                    && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                    && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * A whole number that is at least something.
     *
     * @param field the field, for the message
     * @param number the number
     * @param least the smallest that is allowed
     * @return the number
     * @throws InvalidValueException if it is smaller
     */
    public static int atLeast(String field, int number, int least) {
        if (number < least) {
            throw new InvalidValueException(field, Integer.toString(number), "is less than " + least);
        }
        return number;
    }

    /**
     * A half-open period, whose end is after its beginning where it has both.
     *
     * @param field the field, for the message
     * @param from the first day; absent: since before the register
     * @param until the first day no longer in it; absent: no end known
     * @return the period
     * @throws InvalidValueException if {@code until} is not after {@code from}
     */
    public static DatePeriod period(String field, Optional<LocalDate> from, Optional<LocalDate> until) {
        try {
            return DatePeriod.of(from, until);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(field + ".until", e.value().orElse(""), e.rule());
        }
    }
}
