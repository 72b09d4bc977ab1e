// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.Layout;
import io.github.beraad.json.testkit.Pages.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of another format than that of registers, which is refused for one reason.
 *
 * @param format the format
 * @param document the document, with what is wrong and where
 */
public record BadPage(JsonFormat<?> format, BadInput document) {

    private static final List<Sound> SOUND = sound();

    /** A sound document. */
    private record Sound(JsonFormat<?> format, String json) {}

    private static List<Sound> sound() {
        List<Sound> sound = new ArrayList<>();
        for (Page<?> page : Pages.all()) {
            sound.add(new Sound(page.format(), page.json(Layout.PRETTY)));
        }
        return List.copyOf(sound);
    }

    @Override
    public String toString() {
        return format + ": " + document;
    }

    /** In a sound document the first of these is replaced; the mark stands ahead of what is wrong. */
    private static BadPage of(
            JsonFormat<?> format,
            String name,
            String sound,
            String broken,
            Kind kind,
            String pointer,
            String dutch,
            String english) {
        String json = "";
        for (Sound page : SOUND) {
            if (json.isEmpty() && page.format == format && page.json.contains(sound)) {
                json = page.json;
            }
        }
        if (json.isEmpty() || broken.indexOf(BadInput.MARK) < 0) {
            throw new IllegalArgumentException(format + ": " + sound);
        }
        int at = json.indexOf(sound);
        String marked = json.substring(0, at) + broken + json.substring(at + sound.length());
        return new BadPage(format, BadInput.of(name, marked, kind, pointer, dutch, english));
    }

    private static BadPage whole(
            JsonFormat<?> format, String name, String marked, Kind kind, String pointer, String dutch, String english) {
        String json = "{\"format\":\"" + format + "\"," + marked + "}";
        return new BadPage(format, BadInput.of(name, json, kind, pointer, dutch, english));
    }

    /**
     * Every way in which the formats that the library itself writes are refused.
     *
     * @return the documents
     */
    public static List<BadPage> all() {
        List<BadPage> pages = new ArrayList<>();
        for (JsonFormat<?> format : JsonFormat.all()) {
            if (format != JsonFormat.CHARTER && format != JsonFormat.REGISTER) {
                pages.add(of(
                        format,
                        "another version",
                        "\"format\": \"" + format,
                        "\"format\": §\"beraad-other/9",
                        Kind.UNKNOWN_FORMAT,
                        "/format",
                        "\"beraad-other/9\"",
                        "What is read here is " + format));
                pages.add(of(
                        format,
                        "an unknown key",
                        "{\n",
                        "{\n  §\"formt\": {\"a\": [1]},\n",
                        Kind.UNKNOWN_KEY,
                        "/formt",
                        "Bedoelt u \"format\"?",
                        "in " + format));
                pages.add(of(
                        format,
                        "a missing key",
                        "{\n  \"format\": \"" + format + "\",\n",
                        "§{\n",
                        Kind.MISSING_KEY,
                        "",
                        "\"format\" ontbreekt",
                        "\"format\" is missing"));
            }
        }
        pages.addAll(report());
        pages.addAll(steps());
        pages.addAll(briefingAndAgenda());
        pages.addAll(explanationAndComparison());
        return List.copyOf(pages);
    }

    private static List<BadPage> report() {
        return List.of(
                of(
                        JsonFormat.REPORT,
                        "a date that does not exist",
                        "\"on\": \"2026-06-01\"",
                        "\"on\": §\"2026-06-31\"",
                        Kind.IMPOSSIBLE_VALUE,
                        "/on",
                        "datum die bestaat",
                        "date that exists"),
                of(
                        JsonFormat.REPORT,
                        "a threshold that is no severity",
                        "\"threshold\": \"error\"",
                        "\"threshold\": §\"eror\"",
                        Kind.UNKNOWN_CODE,
                        "/threshold",
                        "Bedoelt u \"error\"?",
                        "Choose from: info, warning, error"),
                of(
                        JsonFormat.REPORT,
                        "conforms as a word",
                        "\"conforms\": false",
                        "\"conforms\": §\"false\"",
                        Kind.WRONG_TYPE,
                        "/conforms",
                        "een tekst",
                        "true or false"),
                of(
                        JsonFormat.REPORT,
                        "a report that conforms in spite of its findings",
                        "\"conforms\": false",
                        "\"conforms\": §true",
                        Kind.IMPOSSIBLE_VALUE,
                        "/conforms",
                        "volgt niet uit de bevindingen",
                        "does not follow from the findings"),
                of(
                        JsonFormat.REPORT,
                        "a negative count",
                        "\"breached\": ",
                        "\"breached\": §-",
                        Kind.IMPOSSIBLE_VALUE,
                        "/summary/outcomes/breached",
                        "van 0 tot",
                        "from 0 to"),
                of(
                        JsonFormat.REPORT,
                        "a count with a fraction",
                        "\"met\": ",
                        "\"met\": §0.",
                        Kind.WRONG_TYPE,
                        "/summary/outcomes/met",
                        "niet heel",
                        "not whole"),
                of(
                        JsonFormat.REPORT,
                        "a count that is not what the report lists",
                        "\"warning\": ",
                        "\"warning\": §9",
                        Kind.IMPOSSIBLE_VALUE,
                        "/summary/severities/warning",
                        "zoveel staan er niet in",
                        "lists another number"),
                of(
                        JsonFormat.REPORT,
                        "a count of something else",
                        "\"outcomes\": {\n",
                        "\"outcomes\": {\n §\"unknown\": 0,\n",
                        Kind.UNKNOWN_KEY,
                        "/summary/outcomes/unknown",
                        "met, pending, attention",
                        "met, pending, attention"),
                of(
                        JsonFormat.REPORT,
                        "a severity for what is switched off",
                        "\"rule\": \"lip.police\",\n      \"charter\"",
                        "\"rule\": \"lip.police\", §\"severity\": \"info\",\n \"charter\"",
                        Kind.UNKNOWN_KEY,
                        "/switchedOff/0/severity",
                        "wijziging van een regel",
                        "a change of a rule"),
                of(
                        JsonFormat.REPORT,
                        "an outcome of an unknown type",
                        "\"type\": \"drawn-from\"",
                        "\"type\": §\"drawn\"",
                        Kind.UNKNOWN_CODE,
                        "/outcomes/0/type",
                        "agenda-owner",
                        "agenda-owner"),
                of(
                        JsonFormat.REPORT,
                        "a pointer that is none",
                        "\"pointer\": \"/",
                        "\"pointer\": §\"",
                        Kind.IMPOSSIBLE_VALUE,
                        "/findings/0/pointer",
                        "een JSON Pointer",
                        "a JSON Pointer"),
                of(
                        JsonFormat.REPORT,
                        "a pointer with a wrong escape",
                        "\"pointer\": \"/",
                        "\"pointer\": §\"/~2/",
                        Kind.IMPOSSIBLE_VALUE,
                        "/findings/0/pointer",
                        "een JSON Pointer",
                        "a JSON Pointer"),
                of(
                        JsonFormat.REPORT,
                        "a pointer that leads too far down",
                        "\"pointer\": \"/",
                        "\"pointer\": §\"" + "/a".repeat(500) + "/",
                        Kind.IMPOSSIBLE_VALUE,
                        "/findings/0/pointer",
                        "een JSON Pointer",
                        "a JSON Pointer"),
                of(
                        JsonFormat.REPORT,
                        "half a character in a pointer",
                        "\"pointer\": \"/",
                        "\"pointer\": §\"\\ud800/",
                        Kind.ENCODING,
                        "/findings/0/pointer",
                        "half teken",
                        "half a character"),
                of(
                        JsonFormat.REPORT,
                        "a fact that is true",
                        "\"facts\": {\n",
                        "\"facts\": {\n  \"new\": §true,\n",
                        Kind.IMPOSSIBLE_VALUE,
                        "/outcomes/18/facts/new",
                        "een heel getal",
                        "a whole number"),
                of(
                        JsonFormat.REPORT,
                        "a source that is blank",
                        "\"source\": [\n",
                        "\"source\": [\n §\" \",\n",
                        Kind.IMPOSSIBLE_VALUE,
                        "/findings/0/source/0",
                        "er staat niets",
                        "nothing in it"),
                of(
                        JsonFormat.FILE_REPORT,
                        "a report on no file",
                        "{\n  \"format\": \"beraad-report/1\",\n  \"file\": \"map/register é.json\",\n",
                        "§{\n  \"format\": \"beraad-report/1\",\n",
                        Kind.MISSING_KEY,
                        "",
                        "\"file\" ontbreekt",
                        "\"file\" is missing"));
    }

    private static List<BadPage> steps() {
        return List.of(
                of(
                        JsonFormat.NEXT_STEPS,
                        "a step that there is not",
                        "\"step\": \"follow-up\"",
                        "\"step\": §\"followup\"",
                        Kind.UNKNOWN_CODE,
                        "/steps/1/step",
                        "\"follow-up\"",
                        "\"follow-up\""),
                of(
                        JsonFormat.NEXT_STEPS,
                        "a reason that there is not",
                        "\"reason\": \"taken-up\"",
                        "\"reason\": §\"because\"",
                        Kind.UNKNOWN_CODE,
                        "/steps/1/reason",
                        "not-scheduled",
                        "not-scheduled"),
                of(
                        JsonFormat.NEXT_STEPS,
                        "a role that there is not",
                        "\"role\": \"participant\"",
                        "\"role\": §\"boss\"",
                        Kind.UNKNOWN_CODE,
                        "/steps/1/waitingFor/0/role",
                        "chair",
                        "chair"),
                of(
                        JsonFormat.NEXT_STEPS,
                        "a commitment to a number",
                        "\"what\": \"Verkent het\"",
                        "\"what\": §4",
                        Kind.WRONG_TYPE,
                        "/steps/1/commitments/0/what",
                        "\"redacted\"",
                        "\"redacted\""),
                of(
                        JsonFormat.NEXT_STEPS,
                        "an id with a space",
                        "\"dilemma\": \"d-1\"",
                        "\"dilemma\": §\"d 1\"",
                        Kind.IMPOSSIBLE_VALUE,
                        "/steps/1/dilemma",
                        "een id",
                        "an id"),
                whole(
                        JsonFormat.NEXT_STEPS,
                        "steps that are no list",
                        "\"on\":\"2026-01-01\",\"steps\":§3",
                        Kind.WRONG_TYPE,
                        "/steps",
                        "een lijst",
                        "a list"));
    }

    private static List<BadPage> briefingAndAgenda() {
        return List.of(
                of(
                        JsonFormat.BRIEFING,
                        "less than nothing left out",
                        "\"leftOut\": 0",
                        "\"leftOut\": §-1",
                        Kind.IMPOSSIBLE_VALUE,
                        "/leftOut",
                        "van 0 tot",
                        "from 0 to"),
                of(
                        JsonFormat.BRIEFING,
                        "a title that is blank",
                        "\"title\": \"Vraag d-2\"",
                        "\"title\": §\"  \"",
                        Kind.IMPOSSIBLE_VALUE,
                        "/toBeShared/0/title",
                        "er staat niets",
                        "nothing in it"),
                of(
                        JsonFormat.BRIEFING,
                        "a state that it cannot be in itself",
                        "\"state\": \"unresolved\"",
                        "\"state\": §\"taken-up\"",
                        Kind.UNKNOWN_CODE,
                        "/toBeShared/0/state",
                        "submitted",
                        "submitted"),
                of(
                        JsonFormat.BRIEFING,
                        "a meeting without a day",
                        "\"nextMeeting\": {\n    \"id\": \"sb-2\",\n    \"date\": \"2026-09-01\"\n",
                        "\"nextMeeting\": §{\n    \"id\": \"sb-2\"\n",
                        Kind.MISSING_KEY,
                        "/nextMeeting",
                        "\"date\" ontbreekt",
                        "\"date\" is missing"),
                of(
                        JsonFormat.AGENDA,
                        "a phase that there is not",
                        "\"phase\": \"new\"",
                        "\"phase\": §\"old\"",
                        Kind.UNKNOWN_CODE,
                        "/approaches/0/phase",
                        "consolidated",
                        "consolidated"),
                of(
                        JsonFormat.AGENDA,
                        "a purpose that there is not",
                        "\"purpose\": \"knowledge\"",
                        "\"purpose\": §\"fun\"",
                        Kind.UNKNOWN_CODE,
                        "/purposes/0/purpose",
                        "new-approach",
                        "new-approach"),
                of(
                        JsonFormat.AGENDA,
                        "a null",
                        "\"knowledge\": [",
                        "\"knowledge\": [ §null,",
                        Kind.WRONG_TYPE,
                        "/knowledge/0",
                        "null",
                        "null"));
    }

    private static List<BadPage> explanationAndComparison() {
        return List.of(
                whole(
                        JsonFormat.EXPLANATION,
                        "a title in one language",
                        "\"title\":§{\"nl\":\"a\"},\"explanation\":{\"nl\":\"\",\"en\":\"\"},\"conclusion\":[],\"facts\":{},\"source\":[]",
                        Kind.MISSING_KEY,
                        "/title",
                        "\"en\" ontbreekt",
                        "\"en\" is missing"),
                whole(
                        JsonFormat.EXPLANATION,
                        "a date without a dilemma",
                        "\"title\":{\"nl\":\"a\",\"en\":\"a\"},\"explanation\":{\"nl\":\"\",\"en\":\"\"},\"conclusion\":[],\"facts\":{},\"source\":[],\"on\":§\"2026-01-01\"",
                        Kind.IMPOSSIBLE_VALUE,
                        "/on",
                        "alleen naast de sleutel",
                        "only beside the key"),
                whole(
                        JsonFormat.EXPLANATION,
                        "a history without a dilemma",
                        "\"title\":{\"nl\":\"a\",\"en\":\"a\"},\"explanation\":{\"nl\":\"\",\"en\":\"\"},\"conclusion\":[],\"facts\":{},\"source\":[],\"history\":§[]",
                        Kind.IMPOSSIBLE_VALUE,
                        "/history",
                        "alleen naast de sleutel",
                        "only beside the key"),
                of(
                        JsonFormat.EXPLANATION,
                        "a place ahead of the first",
                        "\"position\": 0",
                        "\"position\": §-1",
                        Kind.IMPOSSIBLE_VALUE,
                        "/history/0/position",
                        "van 0 tot",
                        "from 0 to"),
                of(
                        JsonFormat.EXPLANATION,
                        "an effect that there is not",
                        "\"effect\": \"counted\"",
                        "\"effect\": §\"ignored\"",
                        Kind.UNKNOWN_CODE,
                        "/history/0/effect",
                        "counted",
                        "counted"),
                whole(
                        JsonFormat.COMPARISON,
                        "a change that changes nothing",
                        "\"before\":\"2026-01-01\",\"after\":\"2026-02-01\",\"new\":[],\"gone\":[],\"outcomes\":[{\"partnership\":\"p\",\"requirement\":\"r\",\"before\":\"met\",\"after\":§\"met\"}]",
                        Kind.IMPOSSIBLE_VALUE,
                        "/outcomes/0/after",
                        "",
                        "the same as before"));
    }
}
