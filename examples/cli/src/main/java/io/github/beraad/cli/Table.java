// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables for a spreadsheet. A column has the name of its key in the register. One row is one element; what a table
 * has no column for stays in the register alone.
 */
enum Table {
    MEMBERS(
            "members",
            text("partnership"),
            text("id"),
            text("party"),
            text("post"),
            text("name"),
            list("roles"),
            date("from"),
            date("until")),
    MEETINGS(
            "meetings",
            text("partnership"),
            text("id"),
            date("date"),
            new Column("time", Kind.TIME),
            text("place"),
            text("status"),
            text("chairedBy"),
            new Column("attendees", Kind.ATTENDEES),
            list("absent")),
    /** Whoever adds a dilemma says when and by whom it was submitted; the state is told, and never read. */
    DILEMMAS(
            "dilemmas",
            text("partnership"),
            text("id"),
            text("title"),
            text("question"),
            text("confidentiality"),
            text("urgency"),
            date("neededBy"),
            date("submittedOn"),
            text("submittedBy"),
            text("state")),
    /** What partnerships took up, of dilemmas and of signals. A row without a number is a new one. */
    COMMITMENTS(
            "commitments",
            text("kind"),
            text("id"),
            text("number"),
            text("type"),
            date("on"),
            text("by"),
            text("partnership"),
            text("party"),
            text("action"),
            text("forum"),
            date("due"));

    private static final String DEPUTY = " (deputy)";

    private final String code;
    private final List<Column> columns;

    Table(String code, Column... columns) {
        this.code = code;
        this.columns = List.of(columns);
    }

    /** What a cell holds. */
    enum Kind {
        TEXT,
        DATE,
        TIME,
        LIST,
        ATTENDEES
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param kind what its cells hold
     */
    record Column(String name, Kind kind) {

        /** What stands in a cell for a value of the register. */
        String cell(JsonNode value) {
            if (value.isArray()) {
                List<String> parts = new ArrayList<>();
                for (JsonNode element : value) {
                    parts.add(
                            element.isTextual()
                                    ? element.textValue()
                                    : element.path("member").asText()
                                            + (element.path("deputy").asBoolean() ? DEPUTY : ""));
                }
                return String.join(", ", parts);
            }
            JsonNode redaction = value.path("redacted");
            return redaction.isObject()
                    ? "[" + redaction.path("on").asText() + "] "
                            + redaction.path("reason").asText()
                    : value.asText();
        }

        /** The value of the register for what stands in a cell that is not empty. */
        JsonNode value(String cell) {
            return switch (kind) {
                case TEXT -> TextNode.valueOf(cell);
                case DATE -> TextNode.valueOf(iso(cell.strip()));
                case TIME -> TextNode.valueOf(minutes(cell.strip()));
                case LIST -> {
                    ArrayNode list = JsonNodeFactory.instance.arrayNode();
                    for (String part : parts(cell)) {
                        list.add(part);
                    }
                    yield list;
                }
                case ATTENDEES -> {
                    ArrayNode list = JsonNodeFactory.instance.arrayNode();
                    for (String part : parts(cell)) {
                        boolean deputy = part.endsWith(DEPUTY);
                        String member = deputy ? part.substring(0, part.length() - DEPUTY.length()) : part;
                        var attendee = list.addObject().put("member", member.strip());
                        if (deputy) {
                            attendee.put("deputy", true);
                        }
                    }
                    yield list;
                }
            };
        }

        private static List<String> parts(String cell) {
            List<String> parts = new ArrayList<>();
            for (String part : cell.split("[,;\n]", -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }

        /** A spreadsheet in Dutch writes dates with the day first. */
        private static String iso(String cell) {
            return Arguments.dayFirst(cell).map(Object::toString).orElse(cell);
        }

        /** A spreadsheet writes times with one digit for the hour, or with seconds. */
        private static String minutes(String cell) {
            String padded = cell.indexOf(':') == 1 ? "0" + cell : cell;
            return padded.length() == 8 && padded.endsWith(":00") ? padded.substring(0, 5) : padded;
        }
    }

    private static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    private static Column date(String name) {
        return new Column(name, Kind.DATE);
    }

    private static Column list(String name) {
        return new Column(name, Kind.LIST);
    }

    String code() {
        return code;
    }

    List<Column> columns() {
        return columns;
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (Column column : columns) {
            headings.add(column.name());
        }
        return headings;
    }

    Column column(String name) {
        for (Column column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException(code + " has no column " + name);
    }

    static Table of(String code) {
        for (Table table : values()) {
            if (table.code.equals(code)) {
                return table;
            }
        }
        throw new IllegalArgumentException("table: members, meetings, dilemmas or commitments is expected");
    }
}
