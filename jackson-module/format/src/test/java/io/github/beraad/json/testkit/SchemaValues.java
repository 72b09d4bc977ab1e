// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import java.util.List;
import java.util.Map;

/** Texts at both sides of the constraints that stand in the schemas as patterns and lengths. */
final class SchemaValues {

    private static final List<String> NO_NAMES = List.of(
            "", " ", "\u00a0\u2003\u3000", "a\u0007", "a\nb", "a\n", "a\r", "\ta", "a\u0085", "\u007fa", "a\u0000");
    private static final List<String> NO_TEXTS =
            List.of("a\u0000", "a\u0007b", "a\u0085", "\u007fa", "\u000b", "a\u009f");
    private static final List<String> WITH_NUL = List.of("a:\u0000", "a:\u0000b");

    /** What breaks a constraint, and that one alone. */
    private static final Map<String, List<String>> BREAKING = Map.ofEntries(
            Map.entry(
                    "#/$defs/id/pattern",
                    List.of("", "-a", ".a", "Gemeente X", "a".repeat(65), "a\n", "\u00e9", "a/b")),
            Map.entry("#/$defs/name/pattern", NO_NAMES),
            Map.entry("#/$defs/version/pattern", NO_NAMES),
            Map.entry("#/$defs/text/pattern", NO_TEXTS),
            Map.entry("#/$defs/freeText/pattern", NO_TEXTS),
            Map.entry(
                    "#/$defs/date/pattern",
                    List.of(
                            "",
                            "2026-02-30",
                            "2026-04-31",
                            "2026-01-32",
                            "2026-01-00",
                            "2026-13-01",
                            "2026-00-10",
                            "2025-02-29",
                            "1900-02-29",
                            "0000-02-03",
                            "0000-02-29",
                            "2026/02/03",
                            "2026-1-01",
                            "26-01-01",
                            "12026-01-01",
                            "-2026-01-01",
                            "2026-01-01T00:00",
                            "2026-01-01\n",
                            " 2026-01-01",
                            "\u0662026-02-03")),
            Map.entry(
                    "#/$defs/time/pattern",
                    List.of("", "24:00", "9:30", "12:60", "12:30:00", "12.30", "12:30\n", "-1:00")),
            Map.entry(
                    "#/$defs/url/pattern",
                    List.of(
                            "",
                            "example.org",
                            "//example.org",
                            "ftp://example.org",
                            "mailto:a@example.org",
                            "http:",
                            "https://",
                            "http:///a",
                            "https://?a",
                            "https://#a",
                            "https://exa mple.org",
                            "https://example.org/\u00a0",
                            "https://example.org/\u2028",
                            "https://example.org/<a>",
                            "https://example.org/a\\b",
                            "https://example.org/{a}",
                            "https://example.org/#a#b",
                            "https://example.org\n",
                            " https://example.org")),
            Map.entry(
                    "#/$defs/url/not",
                    List.of(
                            "https://example.org/%",
                            "https://example.org/%2", "https://example.org/%g1", "https://example.org/%2x")),
            Map.entry("#/$defs/pointer/pattern", List.of("parties/0", "a", " /", "/a\u0000")),
            Map.entry("#/$defs/pointer/not", List.of("/~", "/~2", "/a~/b")),
            Map.entry(
                    "#/$defs/tooi/pattern",
                    List.of(
                            "",
                            "gemeente/gm0995",
                            "http://identifier.overheid.nl/tooi/id/gemeente/gm0995",
                            "https://identifier-overheid.nl/tooi/id/gemeente/gm0995",
                            "https://identifier.overheid.nl/tooi/id/ministerie/gm0995",
                            "https://identifier.overheid.nl/tooi/id/gemeente/gm995",
                            "https://identifier.overheid.nl/tooi/id/gemeente/gm09955",
                            "https://identifier.overheid.nl/tooi/id/gemeente/GM0995",
                            "https://identifier.overheid.nl/tooi/id/so/hv_1234567",
                            "https://identifier.overheid.nl/tooi/id/stad/gm0995",
                            "https://identifier.overheid.nl/tooi/id/gemeente/gm0995/")),
            Map.entry(
                    "#/$defs/oin/pattern",
                    List.of(
                            "",
                            "00000005822477348000",
                            "0000000182247734800",
                            "000000018224773480000",
                            "00000001822477348001",
                            "0000000182247734A000",
                            "00000003123456781000",
                            "0000000412345678_000")),
            Map.entry("#/$defs/rsin/pattern", List.of("", "82247734", "8224773480", "82247734a", "822477348\n")),
            Map.entry("#/$defs/rsin/not", List.of("000000000")),
            Map.entry("#/$defs/kvk/pattern", List.of("", "1234567", "123456789", "1234567a")),
            Map.entry("#/$defs/extensions/propertyNames/pattern", List.of("zaaknummer", "")),
            Map.entry("#/$defs/extensionKey/pattern", WITH_NUL),
            Map.entry("#/$defs/extensionValue/pattern", WITH_NUL),
            Map.entry("#/$defs/facts/propertyNames/pattern", WITH_NUL),
            Map.entry("#/$defs/fact/pattern", WITH_NUL));

    /** What is allowed, but only just. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("id", List.of("a", "0", "a".repeat(64), "9-._z")),
            Map.entry(
                    "name",
                    List.of(
                            "a",
                            " a ",
                            "\u00a0.",
                            "\u2028a",
                            "\u0e2d",
                            "\ud83d\ude00".repeat(200),
                            "'s-Hertogenbosch")),
            Map.entry("version", List.of("1", "v".repeat(20), "2026 (2)")),
            Map.entry("text", List.of("", " ", "\ta\r\nb\n", "\ud83d\ude00".repeat(20_000))),
            Map.entry("freeText", List.of("", " ", "\ta\r\nb\n", "\ud83d\ude00".repeat(20_000))),
            Map.entry(
                    "date",
                    List.of("0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "0004-02-29", "2026-11-30")),
            Map.entry("time", List.of("00:00", "23:59", "19:05")),
            Map.entry(
                    "url",
                    List.of(
                            "http://a",
                            "HTTPS://example.org/a%20b?c=d#e",
                            "https://example.org/\u00e9",
                            "https://user@example.org:8080/a/b;c=d",
                            "https://[::1]:8443/",
                            "https://example.org/" + "x".repeat(1_980))),
            Map.entry(
                    "tooi",
                    List.of(
                            "https://identifier.overheid.nl/tooi/id/gemeente/gm0995",
                            "https://identifier.overheid.nl/tooi/id/ministerie/mnre1058",
                            "https://identifier.overheid.nl/tooi/id/provincie/pv24",
                            "https://identifier.overheid.nl/tooi/id/waterschap/ws0636",
                            "https://identifier.overheid.nl/tooi/id/zbo/zb000080",
                            "https://identifier.overheid.nl/tooi/id/oorg/oorg12371",
                            "https://identifier.overheid.nl/tooi/id/so/so1099",
                            "https://identifier.overheid.nl/tooi/id/so/hv_12345678",
                            "https://identifier.overheid.nl/tooi/id/col/col12")),
            Map.entry(
                    "oin",
                    List.of(
                            "00000001822477348000",
                            "00000002ABCDEFGHI000",
                            "00000003123456780000",
                            "00000004179545817000",
                            "00000006000000000000",
                            "0000000799zz00000000",
                            "00000008123456789000",
                            "00000009123456789000",
                            "00000010123456789000",
                            "00000099123456789000")),
            Map.entry("pointer", List.of("", "/", "/parties/0/extensions/a:b~0c~1d", "/\u0007")),
            Map.entry("rsin", List.of("822477348", "002220647")),
            Map.entry("kvk", List.of("00000000", "12345678")));

    private SchemaValues() {}

    /** What breaks the constraint at this place in a schema. */
    static List<String> breaking(String constraint) {
        List<String> values = BREAKING.get(constraint);
        if (values == null) {
            throw new IllegalArgumentException("no value is known that breaks " + constraint);
        }
        return values;
    }

    /** What the definition of this name allows, but only just; none where nobody thought of any. */
    static List<String> allowed(String definition) {
        return ALLOWED.getOrDefault(definition, List.of());
    }

    /** A text that is one character too long, and otherwise as the definition wants it. */
    static String longer(String definition, int longest) {
        // a key of an extension holds a colon
        String ahead = definition.startsWith("#/$defs/url/")
                ? "https://example.org/"
                : definition.startsWith("#/$defs/pointer/") ? "/" : "a:";
        return ahead + "x".repeat(longest + 1 - ahead.length());
    }
}
