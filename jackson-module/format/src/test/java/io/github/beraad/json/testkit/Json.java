// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON as maps, lists, strings, {@link Digits}, booleans and {@link #NULL}, for tests that take documents and schemas
 * apart. It reads sound JSON alone.
 */
public final class Json {

    /** The JSON null. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * A number.
     *
     * @param digits as it is written
     */
    public record Digits(String digits) {}

    /**
     * Reads a document.
     *
     * @param text the document
     * @return its value
     */
    public static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.blank();
        if (json.at != text.length()) {
            throw new IllegalArgumentException("something follows at " + json.at);
        }
        return value;
    }

    /**
     * Reads a document that is an object.
     *
     * @param text the document
     * @return its members in their order
     */
    public static Map<String, Object> object(String text) {
        return members(read(text));
    }

    /**
     * The members of an object.
     *
     * @param value an object
     * @return the same
     */
    @SuppressWarnings("unchecked") // no other maps are made here
    public static Map<String, Object> members(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value, "value");
    }

    /**
     * The elements of a list.
     *
     * @param value a list
     * @return the same
     */
    @SuppressWarnings("unchecked") // no other lists are made here
    public static List<Object> elements(@Nullable Object value) {
        return (List<Object>) Objects.requireNonNull(value, "value");
    }

    /**
     * Writes a document without white space, in ASCII.
     *
     * @param value the value
     * @return the document
     */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map) {
            char separator = '{';
            for (Map.Entry<String, Object> member : members(value).entrySet()) {
                out.append(separator);
                write(member.getKey(), out);
                out.append(':');
                write(member.getValue(), out);
                separator = ',';
            }
            out.append(separator == '{' ? "{}" : "}");
        } else if (value instanceof List) {
            char separator = '[';
            for (Object element : elements(value)) {
                out.append(separator);
                write(element, out);
                separator = ',';
            }
            out.append(separator == '[' ? "[]" : "]");
        } else if (value instanceof String string) {
            out.append('"');
            for (int i = 0; i < string.length(); i++) {
                char c = string.charAt(i);
                if (c == '"' || c == '\\') {
                    out.append('\\').append(c);
                } else if (c < ' ' || c > '~') {
                    String hex = Integer.toHexString(c);
                    out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
                } else {
                    out.append(c);
                }
            }
            out.append('"');
        } else {
            out.append(value instanceof Digits number ? number.digits() : value.toString());
        }
    }

    private void blank() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private char next() {
        blank();
        return text.charAt(at);
    }

    private Object value() {
        switch (next()) {
            case '{' -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (at++; next() != '}'; skip(',')) {
                    String key = (String) value();
                    skip(':');
                    if (members.put(key, value()) != null) {
                        throw new IllegalArgumentException(key + " stands twice");
                    }
                }
                at++;
                return members;
            }
            case '[' -> {
                List<Object> elements = new ArrayList<>();
                for (at++; next() != ']'; skip(',')) {
                    elements.add(value());
                }
                at++;
                return elements;
            }
            case '"' -> {
                return string();
            }
            default -> {
                int start = at;
                while (at < text.length() && ",:]} \n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                String word = text.substring(start, at);
                return switch (word) {
                    case "true" -> true;
                    case "false" -> false;
                    case "null" -> NULL;
                    default -> new Digits(word);
                };
            }
        }
    }

    private void skip(char separator) {
        if (next() == separator) {
            at++;
        }
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c != '\\') {
                string.append(c);
                continue;
            }
            c = text.charAt(++at);
            switch (c) {
                case 'b' -> string.append('\b');
                case 'f' -> string.append('\f');
                case 'n' -> string.append('\n');
                case 'r' -> string.append('\r');
                case 't' -> string.append('\t');
                case 'u' -> {
                    string.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                    at += 4;
                }
                default -> string.append(c);
            }
        }
        at++;
        return string.toString();
    }
}
