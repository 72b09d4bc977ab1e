// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the tables of a register as CSV (RFC 4180) that a spreadsheet opens by itself: UTF-8 with a byte order mark,
 * and semicolons between the cells, as a Dutch spreadsheet expects.
 */
final class TableWriter {

    static final char SEPARATOR = ';';
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** With these a spreadsheet takes a text for a formula; with the wide ones where it is set to an East Asian language. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    static final Set<String> COMMITMENTS =
            Set.of(EventType.DRIVING_ROLE_TAKEN.code(), EventType.PUT_ON_POLITICAL_AGENDA.code());

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ObjectNode register;
    private final Map<String, String> states = new HashMap<>();

    private TableWriter(ObjectNode register) {
        this.register = register;
    }

    static TableWriter of(Register register, LocalDate on) {
        TableWriter tables = new TableWriter(tree(register));
        RegisterIndex index = RegisterIndex.of(register);
        for (Dilemma dilemma : register.dilemmas()) {
            DilemmaState state = DilemmaStatus.on(dilemma, on, index).state();
            if (state != null) {
                tables.states.putIfAbsent(dilemma.id(), state.code());
            }
        }
        return tables;
    }

    /** Tables with headings alone, to be filled in. */
    static TableWriter empty() {
        return new TableWriter(JsonNodeFactory.instance.objectNode());
    }

    static ObjectNode tree(Register register) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(BeraadJson.toJson(register));
        } catch (IOException e) {
            throw new IllegalStateException("what the library wrote is no JSON", e);
        }
    }

    void write(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        write(table, writer);
    }

    /** All tables behind one another, with an empty line between. */
    void writeAll(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        String ahead = BYTE_ORDER_MARK;
        for (Table table : Table.values()) {
            writer.write(ahead);
            write(table, writer);
            ahead = LineDelimiter.CRLF.toString();
        }
    }

    private void write(Table table, Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(table.headings());
        for (List<String> row : rows(table)) {
            csv.writeRecord(row);
        }
        csv.flush();
        writer.flush();
    }

    /** All tables in one file. */
    void writeZip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Table table : Table.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(table, bytes);
            ZipEntry entry = new ZipEntry(table.code() + ".csv");
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            bytes.writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        switch (table) {
            case MEMBERS -> {
                for (JsonNode partnership : register.path("partnerships")) {
                    for (JsonNode member : partnership.path("members")) {
                        rows.add(row(table, member, Map.of("partnership", partnership.path("id"))));
                    }
                }
            }
            case MEETINGS -> {
                for (JsonNode meeting : register.path("meetings")) {
                    rows.add(row(table, meeting, Map.of()));
                }
            }
            case DILEMMAS -> {
                for (JsonNode dilemma : register.path("dilemmas")) {
                    rows.add(row(
                            table,
                            dilemma,
                            Map.of(
                                    "submittedOn",
                                    dilemma.path("history").path(0).path("on"),
                                    "submittedBy",
                                    dilemma.path("history").path(0).path("by"),
                                    "state",
                                    TextNode.valueOf(states.getOrDefault(
                                            dilemma.path("id").asText(), "")))));
                }
            }
            case COMMITMENTS -> {
                addCommitments(ElementKind.DILEMMA, register.path("dilemmas"), rows);
                addCommitments(ElementKind.SIGNAL, register.path("signals"), rows);
            }
        }
        return rows;
    }

    private static void addCommitments(ElementKind kind, JsonNode elements, List<List<String>> rows) {
        for (JsonNode element : elements) {
            int number = 0;
            for (JsonNode event : element.path("history")) {
                number++;
                if (COMMITMENTS.contains(event.path("type").asText())) {
                    rows.add(row(
                            Table.COMMITMENTS,
                            event,
                            Map.of(
                                    "kind",
                                    TextNode.valueOf(kind.code()),
                                    "id",
                                    element.path("id"),
                                    "number",
                                    TextNode.valueOf(Integer.toString(number)))));
                }
            }
        }
    }

    /** The cells of an element; some of them come from elsewhere. */
    private static List<String> row(Table table, JsonNode element, Map<String, JsonNode> fromElsewhere) {
        List<String> cells = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            JsonNode value = fromElsewhere.getOrDefault(column.name(), element.path(column.name()));
            cells.add(guarded(column.cell(value)));
        }
        return cells;
    }

    /** A cell that no spreadsheet takes for a formula: an apostrophe ahead of it keeps it a text. */
    static String guarded(String cell) {
        return looksLikeFormula(cell, 0) ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #guarded}. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && looksLikeFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean looksLikeFormula(String cell, int from) {
        int start = from;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && FORMULA.indexOf(cell.charAt(start)) >= 0;
    }
}
