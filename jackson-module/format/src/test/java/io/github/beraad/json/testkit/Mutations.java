// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Breaks a document in ways that a person or a program might: tokens are left out, doubled, swapped or replaced, and
 * sometimes a single character is. The same seed always makes the same document.
 */
public final class Mutations {

    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1.5",
        "1e400",
        "01",
        "\"\"",
        "\"id\"",
        "\"type\"",
        "\"extensions\"",
        "\"a:b\"",
        "\"2026-02-30\"",
        "\"9999-12-31\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"@class\"",
        "{\"redacted\":{\"on\":\"2026-01-01\",\"reason\":\"x\"}}",
        "[[[[[[[[[[",
        "\"closed\"",
        "\"escalated\"",
        "\"format\"",
        "\"beraad-register/2\"",
        "\u0000",
        "\ufeff",
        "'",
        "//",
        "99999999999999999999999999999999"
    };

    private Mutations() {}

    /**
     * A broken document, or by chance a sound one.
     *
     * @param json a sound document
     * @param seed any number
     * @return the document with one to four changes
     */
    public static String of(String json, long seed) {
        Random random = new Random(seed);
        List<String> tokens = tokens(json);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(tokens.size());
            int other = random.nextInt(tokens.size());
            String replacement = TOKENS[random.nextInt(TOKENS.length)];
            switch (random.nextInt(16)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(other));
                case 2 -> tokens.add(at, replacement);
                case 3 -> tokens.set(at, replacement);
                case 4 -> tokens.set(at, tokens.set(other, tokens.get(at)));
                case 5 ->
                    tokens.subList(Math.min(at, other), Math.min(tokens.size(), Math.min(at, other) + 9))
                            .clear();
                case 6 -> tokens.set(at, changed(tokens.get(at), random));
                case 7 -> tokens.subList(at, tokens.size()).clear();
                default -> changeText(tokens, at, random);
            }
            if (tokens.isEmpty()) {
                break;
            }
        }
        return String.join(random.nextBoolean() ? "" : " ", tokens);
    }

    /**
     * A broken register with one element a line, or by chance a sound one.
     *
     * @param lines a sound register
     * @param seed any number
     * @return the lines with one to four of them broken, left out, doubled, swapped or joined
     */
    public static String ofLines(String lines, long seed) {
        Random random = new Random(seed);
        List<String> all = new ArrayList<>(List.of(lines.strip().split("\n", -1)));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(all.size());
            int other = random.nextInt(all.size());
            switch (random.nextInt(9)) {
                case 0 -> all.add(at, all.get(other));
                case 1 -> all.set(at, all.set(other, all.get(at)));
                case 2 -> all.set(at, all.get(at) + all.get(other));
                case 3 -> all.add(at, random.nextBoolean() ? "" : " ");
                default -> all.set(at, all.get(at).isBlank() ? "x" : of(all.get(at), random.nextLong()));
            }
        }
        return String.join("\n", all);
    }

    /** Changes a letter in a string, or puts another string of the document in its place: it stays JSON. */
    private static void changeText(List<String> tokens, int at, Random random) {
        for (int i = at; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.length() > 2 && token.startsWith("\"")) {
                String other = tokens.get(random.nextInt(tokens.size()));
                int letter = 1 + random.nextInt(token.length() - 2);
                boolean replace = random.nextInt(4) == 0 && other.startsWith("\"");
                tokens.set(
                        i,
                        replace
                                ? other
                                : token.substring(0, letter)
                                        + "Aé- 9".charAt(random.nextInt(5))
                                        + token.substring(letter));
                return;
            }
        }
    }

    private static String changed(String token, Random random) {
        StringBuilder text = new StringBuilder(token);
        text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(random.nextBoolean() ? 128 : 65536));
        return text.toString();
    }

    private static List<String> tokens(String json) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < json.length()) {
            char c = json.charAt(i);
            int end = i + 1;
            if (c == '"') {
                while (json.charAt(end) != '"') {
                    end += json.charAt(end) == '\\' ? 2 : 1;
                }
                end++;
            } else if (Character.isLetterOrDigit(c)) {
                while (end < json.length() && Character.isLetterOrDigit(json.charAt(end))) {
                    end++;
                }
            }
            if (!Character.isWhitespace(c)) {
                tokens.add(json.substring(i, end));
            }
            i = end;
        }
        return tokens;
    }
}
