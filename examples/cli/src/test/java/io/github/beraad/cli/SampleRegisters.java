// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Registers that a page has to cope with. */
final class SampleRegisters {

    /** Markup, scripts and marks of other languages, in few enough characters for a title. */
    static final String MARKUP =
            "</title></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'`&amp;${1+1}{{2}}]]>\u202E|@wie#1";

    private static final Set<String> FREE = Set.of(
            "title",
            "name",
            "question",
            "text",
            "description",
            "notes",
            "solution",
            "reason",
            "channel",
            "audience",
            "forum",
            "action",
            "message",
            "advice",
            "place",
            "result",
            "theme",
            "targetGroup");

    private SampleRegisters() {}

    /** A register of which nothing is known. */
    static String empty() {
        return "{\"format\":\"beraad-register/1\"}";
    }

    /** The national register with findings of every severity, about elements of every kind. */
    static String troubled() {
        return RegisterEdits.national(r -> {
            r.removeMember("lip", "lip-ccv");
            r.element("meetings", "lip-2026-6").put("date", "2026-11-01");
            r.element("meetings", "lip-2026-2").put("status", "cancelled");
            r.element("meetings", "lip-2026-3").remove(List.of("attendees", "chairedBy"));
            r.element("dilemmas", "d-2026-01").put("question", "Bel 06-12345678 over BSN 123456782, jongen van 15");
            r.element("signals", "s-2026-01").put("text", "Geboren op 1-2-2010, BSN 123456782, 1234 AB 12");
            r.element("dilemmas", "d-2026-04").put("partnership", "nergens");
            r.add("parties", "{'id':'ccv','name':'Ander','categories':['police']}");
            r.add(
                    "partnerships",
                    "{'id':'oud','name':'Oud','charter':'onbekend','scope':'local','until':'2020-01-01'}");
            r.addMember("sb", "{'id':'sb-extra','party':'om','roles':['chair']}");
        });
    }

    /** The troubled register with markup in everything that somebody may write freely. */
    static String hostile() {
        ObjectNode register = (ObjectNode) RegisterEdits.json(troubled());
        fill(register);
        return register.toPrettyString();
    }

    private static void fill(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (FREE.contains(name) && object.get(name).isTextual()) {
                    object.put(name, MARKUP);
                } else {
                    fill(object.get(name));
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(SampleRegisters::fill);
        }
    }

    static Path written(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
