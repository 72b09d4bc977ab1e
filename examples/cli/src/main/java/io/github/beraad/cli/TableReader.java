// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Nearest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables back into a register. A row whose element is there changes what the table has columns for, any other
 * row adds an element, and what no row is about stays. A history is never changed, only added to. The register that
 * comes of it is judged by the reader of registers, so that a table accepts what a register accepts.
 */
final class TableReader {

    private static final int LETTERS = 26;

    private final Session session;
    private final ObjectNode register;
    private final List<UnusableException.Problem> problems = new ArrayList<>();
    /** The row that each changed or added value came from, by its pointer. */
    private final Map<String, Row> rows = new HashMap<>();

    TableReader(Session session, Register into) {
        this.session = session;
        this.register = TableWriter.tree(into);
    }

    /** One row of a table: where it stands, and its cells by column. */
    private record Row(String file, long line, Table table, List<String> headings, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Takes a table. */
    void accept(String file, byte[] bytes) throws UnusableException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableException(session.text("csv.encoding", "file", file));
        }
        String content = text.startsWith(TableWriter.BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<String> headings = List.of();
        Table table = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(content))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(content)) {
            for (CsvRecord line : csv) {
                if (table == null) {
                    headings = line.getFields().stream().map(String::strip).toList();
                    table = table(file, headings);
                } else if (!line.getFields().stream().allMatch(String::isEmpty)) {
                    accept(file, line, table, headings);
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new UnusableException(session.text("csv.broken", "file", file));
        }
        if (table == null) {
            throw new UnusableException(session.text("csv.no-headings", "file", file));
        }
    }

    private static char separator(String content) {
        int end = content.indexOf('\n');
        String heading = end < 0 ? content : content.substring(0, end);
        char found = TableWriter.SEPARATOR;
        int most = 0;
        for (char candidate : new char[] {TableWriter.SEPARATOR, ',', '\t'}) {
            int count = 0;
            for (int i = 0; i < heading.length(); i++) {
                count += heading.charAt(i) == candidate ? 1 : 0;
            }
            if (count > most) {
                most = count;
                found = candidate;
            }
        }
        return found;
    }

    /** The table whose headings these are. */
    private Table table(String file, List<String> headings) throws UnusableException {
        Table best = Table.MEMBERS;
        long most = -1;
        for (Table table : Table.values()) {
            long known = headings.stream().filter(table.headings()::contains).count();
            if (known > most) {
                most = known;
                best = table;
            }
        }
        List<UnusableException.Problem> wrong = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            if (!best.headings().contains(heading)) {
                wrong.add(new UnusableException.Problem(
                        place(file, 1, i, heading),
                        session.text(
                                "csv.unknown-column",
                                "column",
                                UsageProblems.shortened(heading),
                                "nearest",
                                Nearest.of(heading, best.headings()).orElse(null),
                                "known",
                                String.join(", ", best.headings()))));
            }
        }
        if (!headings.contains("id")) {
            wrong.add(new UnusableException.Problem(place(file, 1, -1, ""), session.text("csv.no-id")));
        }
        if (!wrong.isEmpty()) {
            throw refusal(wrong);
        }
        return best;
    }

    private void accept(String file, CsvRecord line, Table table, List<String> headings) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < headings.size() && i < line.getFieldCount(); i++) {
            cells.put(headings.get(i), TableWriter.unguarded(line.getField(i)));
        }
        Row row = new Row(file, line.getStartingLineNumber(), table, headings, cells);
        if (line.getFieldCount() != headings.size()) {
            problem(row, "", session.text("csv.cells", "count", line.getFieldCount(), "expected", headings.size()));
            return;
        }
        switch (table) {
            case MEMBERS -> member(row);
            case MEETINGS -> patch(row, "/meetings", register.withArray("meetings"), "");
            case DILEMMAS -> dilemma(row);
            case COMMITMENTS -> commitment(row);
        }
    }

    private void member(Row row) {
        int index = index(register.path("partnerships"), row.cell("partnership"));
        if (index < 0) {
            unknown(row, "partnership", register.path("partnerships"));
            return;
        }
        ArrayNode members = ((ObjectNode) register.path("partnerships").path(index)).withArray("members");
        patch(row, "/partnerships/" + index + "/members", members, "partnership");
    }

    private void dilemma(Row row) {
        ArrayNode dilemmas = register.withArray("dilemmas");
        int index = index(dilemmas, row.cell("id"));
        if (index >= 0) {
            JsonNode first = dilemmas.path(index).path("history").path(0);
            for (String[] pair : new String[][] {{"submittedOn", "on"}, {"submittedBy", "by"}}) {
                if (row.cells().containsKey(pair[0]) && isChanged(row, pair[0], first.path(pair[1]))) {
                    problem(row, pair[0], session.text("csv.history", "id", row.cell("id")));
                }
            }
        }
        ObjectNode dilemma = patch(row, "/dilemmas", dilemmas, "submittedOn submittedBy state");
        if (index < 0 && dilemma != null) {
            ObjectNode event = dilemma.withArray("history").addObject().put("type", EventType.SUBMITTED.code());
            set(event, "on", row, "submittedOn");
            set(event, "by", row, "submittedBy");
        }
    }

    private void commitment(Row row) {
        String list = row.cell("kind") + "s";
        if (!list.equals("dilemmas") && !list.equals("signals")) {
            problem(row, "kind", session.text("csv.kind", "value", UsageProblems.shortened(row.cell("kind"))));
            return;
        }
        int index = index(register.path(list), row.cell("id"));
        if (index < 0) {
            unknown(row, "id", register.path(list));
            return;
        }
        ArrayNode history = ((ObjectNode) register.path(list).path(index)).withArray("history");
        String number = row.cell("number").strip();
        if (number.isEmpty()) {
            ObjectNode event = history.addObject();
            fill(event, row, "kind id number");
            rows.put("/" + list + "/" + index + "/history/" + (history.size() - 1), row);
            return;
        }
        JsonNode event = isNumber(number) ? history.path(Integer.parseInt(number) - 1) : history.path(-1);
        if (!TableWriter.COMMITMENTS.contains(event.path("type").asText())) {
            problem(row, "number", session.text("csv.number", "id", row.cell("id")));
            return;
        }
        for (String heading : row.headings()) {
            if (!List.of("kind", "id", "number").contains(heading) && isChanged(row, heading, event.path(heading))) {
                problem(row, heading, session.text("csv.history", "id", row.cell("id")));
            }
        }
    }

    private static boolean isNumber(String text) {
        return text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int index(JsonNode elements, String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.path(i).path("id").asText().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Changes or adds the element of a row; null when another row was about it already. */
    private @Nullable ObjectNode patch(Row row, String pointer, ArrayNode elements, String elsewhere) {
        int index = index(elements, row.cell("id"));
        ObjectNode element = index < 0 ? elements.addObject() : (ObjectNode) elements.path(index);
        Row earlier = rows.putIfAbsent(pointer + "/" + (index < 0 ? elements.size() - 1 : index), row);
        if (earlier != null) {
            problem(row, "id", session.text("csv.twice", "id", row.cell("id"), "line", (int) earlier.line()));
            return null;
        }
        fill(element, row, elsewhere);
        return element;
    }

    private void fill(ObjectNode element, Row row, String elsewhere) {
        for (String heading : row.headings()) {
            if (!List.of(elsewhere.split(" ")).contains(heading) && isChanged(row, heading, element.path(heading))) {
                set(element, heading, row, heading);
            }
        }
    }

    private static void set(ObjectNode element, String key, Row row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            element.remove(key);
        } else {
            element.set(key, row.table().column(column).value(cell));
        }
    }

    /** Whether a cell holds something else than it would for the value that is there. */
    private static boolean isChanged(Row row, String column, JsonNode value) {
        Table.Column known = row.table().column(column);
        String kept = known.cell(value);
        String cell = row.cell(column);
        boolean either = cell.isEmpty() || kept.isEmpty();
        return either ? !cell.equals(kept) : !known.value(cell).equals(known.value(kept));
    }

    /** The register with all tables in it. */
    Register finish() throws UnusableException {
        Register read = null;
        try {
            read = BeraadJson.fromJson(register.toString());
        } catch (UnreadableJsonException e) {
            for (JsonProblem problem : e.problems()) {
                problems.add(new UnusableException.Problem(
                        place(problem.pointer()), problem.message().in(session.language())));
            }
        }
        if (read == null || !problems.isEmpty()) {
            throw refusal(problems);
        }
        return read;
    }

    private UnusableException refusal(List<UnusableException.Problem> found) {
        return new UnusableException(session.text("csv.refused", "count", found.size()), found);
    }

    private void unknown(Row row, String column, JsonNode elements) {
        List<String> known = new ArrayList<>();
        elements.forEach(element -> known.add(element.path("id").asText()));
        problem(
                row,
                column,
                session.text(
                        "csv.unknown",
                        "id",
                        UsageProblems.shortened(row.cell(column)),
                        "nearest",
                        Nearest.of(row.cell(column), known).orElse(null)));
    }

    private void problem(Row row, String column, String message) {
        problems.add(new UnusableException.Problem(
                place(row.file(), row.line(), row.headings().indexOf(column), column), message));
    }

    /** The place of a value in the register as a place in the table that it came from. */
    private String place(String pointer) {
        int end = pointer.length();
        while (end > 0) {
            Row row = rows.get(pointer.substring(0, end));
            if (row != null) {
                String below = pointer.substring(end);
                String key = below.isEmpty() ? "" : below.substring(1).split("/", -1)[0];
                String column = key.equals("history") && below.endsWith("/on")
                        ? "submittedOn"
                        : key.equals("history") && below.endsWith("/by") ? "submittedBy" : key;
                return place(row.file(), row.line(), row.headings().indexOf(column), column);
            }
            end = pointer.lastIndexOf('/', end - 1);
        }
        return pointer;
    }

    private String place(String file, long line, int column, String heading) {
        return session.text(
                column < 0 ? "csv.place" : "csv.place.column",
                "file",
                file,
                "line",
                (int) line,
                "column",
                letters(column),
                "heading",
                UsageProblems.shortened(heading));
    }

    /** A column as spreadsheets name it. */
    private static String letters(int column) {
        return column < LETTERS
                ? "" + (char) ('A' + Math.max(0, column))
                : letters(column / LETTERS - 1) + letters(column % LETTERS);
    }
}
