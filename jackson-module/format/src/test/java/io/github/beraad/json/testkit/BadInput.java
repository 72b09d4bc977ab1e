// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.json.JsonProblem.Kind;
import java.util.List;

/**
 * A register that is refused for one reason.
 *
 * @param name what is wrong
 * @param json the document
 * @param kind the kind of the problem
 * @param pointer where it is
 * @param line the line where it is
 * @param column the column where it is
 * @param dutch a part of the message in Dutch
 * @param english a part of the message in English
 */
public record BadInput(
        String name, String json, Kind kind, String pointer, int line, int column, String dutch, String english) {

    /** In the documents below this stands ahead of what is wrong, and is taken out. */
    static final char MARK = '§';

    static BadInput of(String name, String marked, Kind kind, String pointer, String dutch, String english) {
        int at = marked.indexOf(MARK);
        String ahead = marked.substring(0, at);
        int line = 1 + (int) ahead.chars().filter(c -> c == '\n').count();
        int column = at - ahead.lastIndexOf('\n');
        return new BadInput(name, ahead + marked.substring(at + 1), kind, pointer, line, column, dutch, english);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String register(String rest) {
        return "{\n  \"format\": \"beraad-register/1\",\n" + rest + "\n}\n";
    }

    private static String party(String rest) {
        return register(
                "  \"parties\": [\n    { \"id\": \"p\", \"name\": \"P\", \"categories\": [\"ngo\"]" + rest + " }\n  ]");
    }

    private static String dilemma(String rest, String event) {
        return register(
                "  \"dilemmas\": [\n    { \"id\": \"d\", \"title\": \"T\", \"question\": \"Q\", \"partnership\": \"l\""
                        + rest + ",\n      \"history\": [" + event + "] }\n  ]");
    }

    private static String event(String event) {
        return dilemma("", event);
    }

    private static final String SUBMITTED = "{ \"type\": \"submitted\", \"on\": \"2026-01-08\", \"by\": \"m\" }";

    private static String partnership(String rest) {
        return register(
                "  \"partnerships\": [\n    { \"id\": \"l\", \"name\": \"L\", \"charter\": \"c\", \"scope\": \"local\""
                        + rest + " }\n  ]");
    }

    private static String meeting(String rest) {
        return register(
                "  \"meetings\": [\n    { \"id\": \"m\", \"partnership\": \"l\", \"date\": \"2026-01-20\", \"status\": \"held\""
                        + rest + " }\n  ]");
    }

    private static String requirement(String rest) {
        return register(
                "  \"charters\": [ { \"id\": \"c\", \"version\": \"1\", \"title\": \"C\", \"requirements\": [\n    { \"id\": \"r\","
                        + " \"severity\": \"error\", \"modality\": \"duty\", \"source\": [\"s\"]" + rest + " } ] } ]");
    }

    private static String decideWhen(String rest) {
        return register("  \"charters\": [ { \"id\": \"c\", \"version\": \"1\", \"title\": \"C\",\n    \"decideWhen\": "
                + rest + " } ]");
    }

    private static String extensions(String value) {
        return party(",\n      \"extensions\": " + value);
    }

    /**
     * Every kind of broken document, each with its place.
     *
     * @return the documents
     */
    public static List<BadInput> all() {
        return List.of(
                // not JSON, truncated, a duplicate key
                of("nothing", "§", Kind.NOT_JSON, "", "leeg", "empty"),
                of("white space alone", "  \n§", Kind.NOT_JSON, "", "leeg", "empty"),
                of("no object", "§[]", Kind.WRONG_TYPE, "", "een lijst", "a list"),
                of("plain words", "§register", Kind.NOT_JSON, "", "geen JSON", "not JSON"),
                of(
                        "a missing comma",
                        register("  \"fictional\": true §\"title\": \"T\""),
                        Kind.NOT_JSON,
                        "",
                        "komma",
                        "comma"),
                of("a comma too many", "{ \"format\": \"beraad-register/1\", §}", Kind.NOT_JSON, "", "komma", "comma"),
                of(
                        "a missing colon",
                        register("  \"fictional\" §true"),
                        Kind.NOT_JSON,
                        "/fictional",
                        "dubbele punt",
                        "a colon"),
                of(
                        "a single quote",
                        register("  §'fictional': true"),
                        Kind.NOT_JSON,
                        "",
                        "aanhalingstekens",
                        "double quotes"),
                of(
                        "a control character between tokens",
                        register("  §\u0015\"fictional\": true"),
                        Kind.NOT_JSON,
                        "",
                        "aanhalingstekens",
                        "double quotes"),
                of("a comment", register("  §// note\n  \"fictional\": true"), Kind.NOT_JSON, "", "komma", "comma"),
                of(
                        "not a number",
                        register("  \"fictional\": NaN§"),
                        Kind.NOT_JSON,
                        "/fictional",
                        "een waarde",
                        "a value"),
                of(
                        "a line break in a text",
                        register("  \"title\": \"a§\nb\""),
                        Kind.NOT_JSON,
                        "/title",
                        "één regel",
                        "one line"),
                of(
                        "an escape that JSON does not have",
                        register("  \"title\": \"a\\§x\""),
                        Kind.NOT_JSON,
                        "/title",
                        "tekst",
                        "text"),
                of("the wrong bracket", register("  \"parties\": [ §}"), Kind.NOT_JSON, "/parties", "]", "]"),
                of("cut off behind a key", "{ \"format\":§", Kind.TRUNCATED, "/format", "te vroeg", "too early"),
                of(
                        "cut off in a list",
                        "{ \"format\": \"beraad-register/1\", \"parties\": [§",
                        Kind.TRUNCATED,
                        "/parties",
                        "te vroeg",
                        "too early"),
                of("cut off in a text", "{ \"format\": \"beraad§", Kind.TRUNCATED, "/format", "te vroeg", "too early"),
                of(
                        "cut off ahead of the end",
                        "{ \"format\": \"beraad-register/1\" §",
                        Kind.TRUNCATED,
                        "",
                        "te vroeg",
                        "too early"),
                of(
                        "a second document",
                        register("").replace(",\n\n}", "}") + "§{}",
                        Kind.TRAILING_CONTENT,
                        "",
                        "Achter het einde",
                        "behind the end"),
                of(
                        "a stray bracket",
                        register("  \"fictional\": true") + "§}",
                        Kind.TRAILING_CONTENT,
                        "",
                        "Achter het einde",
                        "behind the end"),
                of(
                        "words behind the end",
                        register("  \"fictional\": true") + "§einde",
                        Kind.TRAILING_CONTENT,
                        "",
                        "Achter het einde",
                        "behind the end"),
                of(
                        "a key twice",
                        party(", §\"id\": \"q\""),
                        Kind.DUPLICATE_KEY,
                        "/parties/0/id",
                        "\"id\" staat twee keer",
                        "\"id\" stands twice"),
                of(
                        "a list twice",
                        register("  \"parties\": [],\n  §\"parties\": []"),
                        Kind.DUPLICATE_KEY,
                        "/parties",
                        "twee keer",
                        "twice"),
                of(
                        "the format twice",
                        register("  §\"format\": \"beraad-register/1\""),
                        Kind.DUPLICATE_KEY,
                        "/format",
                        "twee keer",
                        "twice"),
                of(
                        "a key twice in an event",
                        event(
                                "{ \"type\": \"submitted\", \"on\": \"2026-01-08\", \"by\": \"m\", §\"on\": \"2026-01-08\" }"),
                        Kind.DUPLICATE_KEY,
                        "/dilemmas/0/history/0/on",
                        "twee keer",
                        "twice"),
                of(
                        "a key twice below an extension",
                        extensions("{ \"a:b\": { \"c\": 1, §\"c\": 2 } }"),
                        Kind.DUPLICATE_KEY,
                        "/parties/0/extensions/a:b/c",
                        "twee keer",
                        "twice"),
                of(
                        "an extension twice",
                        extensions("{ \"a:b\": 1, §\"a:b\": 2 }"),
                        Kind.DUPLICATE_KEY,
                        "/parties/0/extensions/a:b",
                        "twee keer",
                        "twice"),

                // unknown keys and codes
                of(
                        "an unknown key",
                        party(", §\"nmae\": \"Q\""),
                        Kind.UNKNOWN_KEY,
                        "/parties/0/nmae",
                        "Bedoelt u \"name\"?",
                        "Do you mean \"name\"?"),
                of(
                        "an unknown key with the format's version",
                        party(", §\"colour\": [{}]"),
                        Kind.UNKNOWN_KEY,
                        "/parties/0/colour",
                        "een partij in beraad-register/1",
                        "a party in beraad-register/1"),
                of(
                        "an unknown key at the top",
                        register("  §\"partys\": []"),
                        Kind.UNKNOWN_KEY,
                        "/partys",
                        "\"parties\"",
                        "\"parties\""),
                of(
                        "a key in other letters",
                        party(", §\"otherNAMES\": []"),
                        Kind.UNKNOWN_KEY,
                        "/parties/0/otherNAMES",
                        "\"otherNames\"",
                        "\"otherNames\""),
                of(
                        "a key that only looks known",
                        party(", §\"__proto__\": {}"),
                        Kind.UNKNOWN_KEY,
                        "/parties/0/__proto__",
                        "__proto__",
                        "__proto__"),
                of(
                        "a class name",
                        party(", §\"@class\": \"java.util.ArrayList\""),
                        Kind.UNKNOWN_KEY,
                        "/parties/0/@class",
                        "@class",
                        "@class"),
                of(
                        "extensions where none are",
                        meeting(", \"attendees\": [{ \"member\": \"m\", §\"extensions\": {} }]"),
                        Kind.UNKNOWN_KEY,
                        "/meetings/0/attendees/0/extensions",
                        "een aanwezige",
                        "an attendee"),
                of(
                        "a key of another event",
                        event(
                                "{ \"type\": \"scheduled\", \"on\": \"2026-01-08\", \"by\": \"m\", \"meeting\": \"v\", §\"notes\": 7 }"),
                        Kind.UNKNOWN_KEY,
                        "/dilemmas/0/history/0/notes",
                        "gebeurtenis van het type \"scheduled\"",
                        "an event of the type \"scheduled\""),
                of(
                        "a key of another event ahead of its type",
                        event(
                                "{ §\"notes\": 7, \"on\": \"2026-01-08\", \"by\": \"m\", \"meeting\": \"v\", \"type\": \"scheduled\" }"),
                        Kind.UNKNOWN_KEY,
                        "/dilemmas/0/history/0/notes",
                        "gebeurtenis van het type \"scheduled\"",
                        "an event of the type \"scheduled\""),
                of(
                        "a parameter of another requirement",
                        requirement(", \"type\": \"term\", \"endsOn\": \"2030-01-01\", §\"party\": \"p\""),
                        Kind.UNKNOWN_KEY,
                        "/charters/0/requirements/0/party",
                        "een afspraak van het type \"term\"",
                        "a requirement of the type \"term\""),
                of(
                        "days for a count of times",
                        decideWhen("{ \"triggers\": [{ \"type\": \"discussed-times\", \"times\": 3, §\"days\": 3 }] }"),
                        Kind.UNKNOWN_KEY,
                        "/charters/0/decideWhen/triggers/0/days",
                        "discussed-times",
                        "discussed-times"),
                of(
                        "an unknown code",
                        register(
                                "  \"posts\": [\n    { \"id\": \"b\", \"title\": \"B\", \"party\": \"p\", \"level\": §\"goverming\" }\n  ]"),
                        Kind.UNKNOWN_CODE,
                        "/posts/0/level",
                        "Bedoelt u \"governing\"? Kies uit: governing, policy, operational",
                        "Do you mean \"governing\"? Choose from: governing, policy, operational"),
                of(
                        "an unknown code in a list",
                        party("").replace("[\"ngo\"]", "[\"ngo\", §\"school\"]"),
                        Kind.UNKNOWN_CODE,
                        "/parties/0/categories/1",
                        "\"school\"",
                        "\"school\""),
                of(
                        "a code in capitals",
                        dilemma(", \"urgency\": §\"HIGH\"", SUBMITTED),
                        Kind.UNKNOWN_CODE,
                        "/dilemmas/0/urgency",
                        "Bedoelt u \"high\"?",
                        "Do you mean \"high\"?"),
                of(
                        "an unknown event",
                        event("{ \"type\": §\"closd\", \"on\": \"2026-01-08\", \"by\": \"m\", \"result\": \"x\" }"),
                        Kind.UNKNOWN_CODE,
                        "/dilemmas/0/history/0/type",
                        "Bedoelt u \"closed\"?",
                        "Do you mean \"closed\"?"),

                // missing keys
                of(
                        "no format",
                        "§{ \"parties\": [] }",
                        Kind.MISSING_KEY,
                        "",
                        "\"format\" ontbreekt bij een register",
                        "\"format\" is missing in a register"),
                of(
                        "no name",
                        register("  \"parties\": [\n    §{ \"id\": \"p\", \"categories\": [\"ngo\"] }\n  ]"),
                        Kind.MISSING_KEY,
                        "/parties/0",
                        "\"name\" ontbreekt bij een partij",
                        "\"name\" is missing in a party"),
                of(
                        "no meeting",
                        event("\n        §{ \"type\": \"scheduled\", \"on\": \"2026-01-08\", \"by\": \"m\" }"),
                        Kind.MISSING_KEY,
                        "/dilemmas/0/history/0",
                        "\"meeting\" ontbreekt",
                        "\"meeting\" is missing"),
                of(
                        "no history",
                        register(
                                "  \"dilemmas\": [ §{ \"id\": \"d\", \"title\": \"T\", \"question\": \"Q\", \"partnership\": \"l\" } ]"),
                        Kind.MISSING_KEY,
                        "/dilemmas/0",
                        "\"history\"",
                        "\"history\""),
                of(
                        "no parameter",
                        requirement(", \"type\": \"term\"").replace("{ \"id\": \"r\"", "§{ \"id\": \"r\""),
                        Kind.MISSING_KEY,
                        "/charters/0/requirements/0",
                        "\"endsOn\"",
                        "\"endsOn\""),
                of(
                        "no reason for a redaction",
                        dilemma("", SUBMITTED).replace("\"Q\"", "{ \"redacted\": §{ \"on\": \"2026-01-01\" } }"),
                        Kind.MISSING_KEY,
                        "/dilemmas/0/question/redacted",
                        "\"reason\"",
                        "\"reason\""),
                of(
                        "no beginning of a later phase",
                        register(
                                "  \"approaches\": [ { \"id\": \"a\", \"title\": \"A\", \"partnership\": \"l\", \"phases\": [{ \"phase\": \"new\" }, §{ \"phase\": \"existing\" }] } ]"),
                        Kind.MISSING_KEY,
                        "/approaches/0/phases/1",
                        "\"from\"",
                        "\"from\""),

                // wrong types
                of(
                        "a text for a list",
                        register("  \"parties\": §\"none\""),
                        Kind.WRONG_TYPE,
                        "/parties",
                        "een tekst. Verwacht is een lijst",
                        "a text at \"parties\". Expected is a list"),
                of(
                        "an object for a list",
                        register("  \"parties\": §{ \"id\": \"p\" }"),
                        Kind.WRONG_TYPE,
                        "/parties",
                        "een object",
                        "an object"),
                of(
                        "a number for an id",
                        register(
                                "  \"parties\": [\n    { \"id\": §7, \"name\": \"P\", \"categories\": [\"ngo\"] }\n  ]"),
                        Kind.WRONG_TYPE,
                        "/parties/0/id",
                        "een getal",
                        "a number"),
                of(
                        "a text for a party",
                        register("  \"parties\": [ §\"p\" ]"),
                        Kind.WRONG_TYPE,
                        "/parties/0",
                        "een partij",
                        "a party"),
                of(
                        "a null",
                        party(", \"domains\": §null"),
                        Kind.WRONG_TYPE,
                        "/parties/0/domains",
                        "Mag de sleutel ontbreken",
                        "where it may be absent"),
                of(
                        "a null in a list",
                        party(", \"otherNames\": [§null]"),
                        Kind.WRONG_TYPE,
                        "/parties/0/otherNames/0",
                        "null",
                        "null"),
                of(
                        "a text for a flag",
                        register("  \"fictional\": §\"true\""),
                        Kind.WRONG_TYPE,
                        "/fictional",
                        "true of false",
                        "true or false"),
                of(
                        "a number that is not whole",
                        requirement(", \"type\": \"parties\", \"atLeast\": §2.0"),
                        Kind.WRONG_TYPE,
                        "/charters/0/requirements/0/atLeast",
                        "niet heel",
                        "not whole"),
                of(
                        "a text for a number",
                        requirement(", \"type\": \"parties\", \"atLeast\": §\"2\""),
                        Kind.WRONG_TYPE,
                        "/charters/0/requirements/0/atLeast",
                        "een heel getal",
                        "a whole number"),
                of(
                        "a number for a free text",
                        dilemma("", SUBMITTED).replace("\"Q\"", "§12"),
                        Kind.WRONG_TYPE,
                        "/dilemmas/0/question",
                        "redacted",
                        "redacted"),
                of(
                        "one text for two languages",
                        requirement(", \"type\": \"domains\", \"domains\": [\"care\"], \"title\": §\"x\""),
                        Kind.WRONG_TYPE,
                        "/charters/0/requirements/0/title",
                        "twee talen",
                        "two languages"),

                // values that cannot exist
                of(
                        "a malformed id",
                        register(
                                "  \"parties\": [\n    { \"id\": §\"Gemeente X\", \"name\": \"P\", \"categories\": [\"ngo\"] }\n  ]"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/parties/0/id",
                        "\"Gemeente X\"",
                        "\"Gemeente X\""),
                of(
                        "an id that is too long",
                        register("  \"parties\": [\n    { \"id\": §\"" + "a".repeat(65)
                                + "\", \"name\": \"P\", \"categories\": [\"ngo\"] }\n  ]"),
                        Kind.TOO_LONG,
                        "/parties/0/id",
                        "het zijn 65 tekens",
                        "it has 65 characters"),
                of(
                        "a blank name",
                        register("  \"title\": §\" \\u00a0 \""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/title",
                        "er staat niets",
                        "there is nothing in it"),
                of(
                        "a name that is too long",
                        register("  \"title\": §\"" + "\ud83d\ude00".repeat(201) + "\""),
                        Kind.TOO_LONG,
                        "/title",
                        "het zijn 201 tekens",
                        "it has 201 characters"),
                of(
                        "a control character",
                        register("  \"title\": §\"a\\u0007\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/title",
                        "teken 2 is een stuurteken",
                        "character 2 is a control character"),
                of(
                        "a line break in a name",
                        register("  \"title\": §\"a\\nb\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/title",
                        "stuurteken",
                        "control character"),
                of(
                        "half a character",
                        register("  \"title\": §\"a\\ud83d\""),
                        Kind.ENCODING,
                        "/title",
                        "half teken",
                        "half a character"),
                of(
                        "half a character in an extension",
                        extensions("{ \"a:b\": [§\"\\ude00\"] }"),
                        Kind.ENCODING,
                        "/parties/0/extensions/a:b/0",
                        "half teken",
                        "half a character"),
                of("a NUL in a text", register("  \"title\": §\"a\\u0000\""), Kind.NUL, "/title", "NUL", "NUL"),
                of(
                        "a NUL in an extension",
                        extensions("{ \"a:b\": §\"\\u0000\" }"),
                        Kind.NUL,
                        "/parties/0/extensions/a:b",
                        "NUL",
                        "NUL"),
                of(
                        "a day that does not exist",
                        register("  \"recordedOn\": §\"2026-02-30\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/recordedOn",
                        "\"2026-02-30\" bij \"recordedOn\" kan niet",
                        "\"2026-02-30\" at \"recordedOn\" cannot be"),
                of(
                        "a date with slashes",
                        register("  \"recordedOn\": §\"2026/02/03\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/recordedOn",
                        "JJJJ-MM-DD",
                        "YYYY-MM-DD"),
                of(
                        "a date and time",
                        register("  \"recordedOn\": §\"2026-02-03T00:00\""),
                        Kind.TOO_LONG,
                        "/recordedOn",
                        "JJJJ-MM-DD",
                        "YYYY-MM-DD"),
                of(
                        "the year zero",
                        register("  \"recordedOn\": §\"0000-02-03\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/recordedOn",
                        "datum",
                        "date"),
                of(
                        "digits of another script",
                        register("  \"recordedOn\": §\"٢026-02-03\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/recordedOn",
                        "datum",
                        "date"),
                of(
                        "a time that does not exist",
                        meeting(", \"time\": §\"24:00\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/meetings/0/time",
                        "00:00 tot 23:59",
                        "00:00 to 23:59"),
                of(
                        "a time without a zero",
                        meeting(", \"time\": §\"9:30\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/meetings/0/time",
                        "UU:MM",
                        "HH:MM"),
                of(
                        "a reversed period",
                        partnership(", \"from\": \"2026-01-01\", \"until\": §\"2026-01-01\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/partnerships/0/until",
                        "een datum na 2026-01-01",
                        "a date after 2026-01-01"),
                of(
                        "a reversed period in reverse",
                        partnership(", \"until\": §\"2025-01-01\", \"from\": \"2026-01-01\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/partnerships/0/until",
                        "een datum na 2026-01-01",
                        "a date after 2026-01-01"),
                of(
                        "a reversed period of a member",
                        partnership(
                                ", \"members\": [{ \"id\": \"m\", \"party\": \"p\", \"roles\": [\"chair\"], \"from\": \"2026-01-01\", \"until\": §\"2025-12-31\" }]"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/partnerships/0/members/0/until",
                        "na 2026-01-01",
                        "after 2026-01-01"),
                of(
                        "a member without a role",
                        partnership(", \"members\": [{ \"id\": \"m\", \"party\": \"p\", \"roles\": §[] }]"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/partnerships/0/members/0/roles",
                        "ten minste één",
                        "at least one"),
                of(
                        "a route twice",
                        partnership(", \"routes\": [\"a\", §\"a\"]"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/partnerships/0/routes/1",
                        "\"a\" staat twee keer",
                        "\"a\" stands twice"),
                of(
                        "a role twice",
                        partnership(
                                ", \"members\": [{ \"id\": \"m\", \"party\": \"p\", \"roles\": [\"chair\", §\"chair\"] }]"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/partnerships/0/members/0/roles/1",
                        "\"chair\" staat twee keer",
                        "\"chair\" stands twice"),
                of(
                        "no event",
                        dilemma("", "").replace("[]", "§[]"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/dilemmas/0/history",
                        "ten minste één",
                        "at least one"),
                of(
                        "no parameter in a list",
                        requirement(", \"type\": \"domains\", \"domains\": §[]"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/charters/0/requirements/0/domains",
                        "ten minste één",
                        "at least one"),
                of(
                        "no code in a list of one",
                        requirement(", \"type\": \"domains\", \"domains\": [§\"zorg\"]"),
                        Kind.UNKNOWN_CODE,
                        "/charters/0/requirements/0/domains/0",
                        "safety, care",
                        "safety, care"),
                of(
                        "none at least",
                        requirement(", \"type\": \"parties\", \"atLeast\": §0"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/charters/0/requirements/0/atLeast",
                        "van 1 tot",
                        "from 1 to"),
                of(
                        "more than a number holds",
                        requirement(", \"type\": \"parties\", \"atLeast\": §2147483648"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/charters/0/requirements/0/atLeast",
                        "2147483647",
                        "2147483647"),
                of(
                        "no text in any language",
                        requirement(", \"type\": \"domains\", \"domains\": [\"care\"], \"title\": §{}"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/charters/0/requirements/0/title",
                        "nl en en",
                        "nl and en"),
                of(
                        "phases out of order",
                        register(
                                "  \"approaches\": [ { \"id\": \"a\", \"title\": \"A\", \"partnership\": \"l\", \"phases\": [{ \"phase\": \"new\", \"from\": \"2026-02-01\" }, { \"phase\": \"existing\", \"from\": §\"2026-01-01\" }] } ]"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/approaches/0/phases/1/from",
                        "op of na 2026-02-01",
                        "on or after 2026-02-01"),
                of(
                        "an address without http",
                        meeting(
                                ", \"documents\": [{ \"kind\": \"agenda\", \"title\": \"A\", \"url\": §\"example.org\" }]"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/meetings/0/documents/0/url",
                        "http",
                        "http"),
                of(
                        "a municipality as ministry",
                        party(", \"tooi\": §\"https://identifier.overheid.nl/tooi/id/ministerie/gm0995\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/parties/0/tooi",
                        "past niet bij de soort",
                        "none of that type"),
                of(
                        "an RSIN with a wrong digit",
                        party(", \"rsin\": §\"822477349\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/parties/0/rsin",
                        "elfproef",
                        "elfproef"),
                of(
                        "an OIN of unknown source",
                        party(", \"oin\": §\"00000005822477348000\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/parties/0/oin",
                        "eerste acht posities",
                        "first eight positions"),
                of(
                        "a KvK number with a digit less",
                        party(", \"kvk\": §\"1234567\""),
                        Kind.IMPOSSIBLE_VALUE,
                        "/parties/0/kvk",
                        "aantal posities",
                        "number of positions"),
                of(
                        "an extension without a colon",
                        extensions("{ §\"zaaknummer\": 1 }"),
                        Kind.IMPOSSIBLE_VALUE,
                        "/parties/0/extensions/zaaknummer",
                        "dubbele punt",
                        "colon"),

                // other formats
                of(
                        "another format",
                        "{ \"format\": §\"beraad-report/1\", \"outcomes\": [] }",
                        Kind.UNKNOWN_FORMAT,
                        "/format",
                        "Hier wordt gelezen: beraad-register/1",
                        "What is read here is beraad-register/1"),
                of(
                        "a later format behind unknown keys",
                        "{ \"new\": 1, \"format\": §\"beraad-register/2\" }",
                        Kind.UNKNOWN_FORMAT,
                        "/format",
                        "beraad-register/1. Neem een versie van Beraad die dat formaat kent",
                        "beraad-register/1. Take a version of Beraad that knows that format"),

                // limits
                of(
                        "a level too many",
                        extensions("{ \"a:b\": " + "[".repeat(60) + "§[" + "]".repeat(61) + " }"),
                        Kind.TOO_DEEP,
                        "/parties/0/extensions/a:b" + "/0".repeat(59),
                        "64",
                        "64"),
                of(
                        "a digit too many",
                        extensions("{ \"a:b\": §" + "1".repeat(31) + " }"),
                        Kind.TOO_LONG,
                        "/parties/0/extensions/a:b",
                        "30 cijfers",
                        "30 digits"),
                of(
                        "a digit too many behind a point",
                        extensions("{ \"a:b\": §-0." + "1".repeat(30) + " }"),
                        Kind.TOO_LONG,
                        "/parties/0/extensions/a:b",
                        "30 cijfers",
                        "30 digits"),
                of(
                        "a free text that is too long",
                        dilemma("", SUBMITTED).replace("\"Q\"", "§\"" + "q".repeat(20_001) + "\""),
                        Kind.TOO_LONG,
                        "/dilemmas/0/question",
                        "20000 tekens",
                        "20000 characters"),
                of(
                        "an extension that is too long",
                        extensions("{ \"a:b\": §\"" + "q".repeat(20_001) + "\" }"),
                        Kind.TOO_LONG,
                        "/parties/0/extensions/a:b",
                        "20000 tekens",
                        "20000 characters"));
    }
}
