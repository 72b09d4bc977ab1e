// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import io.github.beraad.vocabulary.ElementKind;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The header of the register, and every element but dilemmas and signals. Each change gets the next revision. */
@Repository
public class ElementTable {

    private final JdbcClient database;
    private final JdbcTemplate template;

    ElementTable(JdbcClient database, JdbcTemplate template) {
        this.database = database;
        this.template = template;
    }

    /**
     * The header.
     *
     * @param line as it was read
     * @param recordedOn the last day on which something was recorded
     * @param revision of the newest element
     */
    public record Header(String line, Optional<LocalDate> recordedOn, long revision) {}

    /**
     * An element.
     *
     * @param kind what it is
     * @param position in the list of its kind
     * @param id its id
     * @param revision when it was last written
     * @param line as the library writes it
     */
    public record Row(ElementKind kind, int position, String id, long revision, String line) {}

    /**
     * The header of the register.
     *
     * @return empty before there is a register
     */
    public Optional<Header> header() {
        return database.sql("select header, recorded_on, revision from register")
                .query((row, number) -> new Header(
                        row.getString(1), Optional.ofNullable(row.getObject(2, LocalDate.class)), row.getLong(3)))
                .optional();
    }

    /**
     * The elements that were written after a revision.
     *
     * @param revision 0 for all
     * @return by position
     */
    public List<Row> since(long revision) {
        return database.sql(
                        "select kind, position, id, revision, json from element where revision > ? order by position")
                .param(revision)
                .query((row, number) -> new Row(
                        ElementKind.of(row.getString(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5)))
                .list();
    }

    /**
     * Begins a register.
     *
     * @param line the header
     * @param recordedOn when it was drawn up
     */
    public void begin(String line, Optional<LocalDate> recordedOn) {
        database.sql("insert into register (only_row, header, recorded_on, revision) values (1, ?, ?, 1)")
                .param(line)
                .param(recordedOn.orElse(null))
                .update();
    }

    /**
     * Adds elements of a register that has just begun.
     *
     * @param rows the elements
     */
    public void insert(List<Row> rows) {
        template.batchUpdate(
                "insert into element (kind, position, id, revision, json) values (?, ?, ?, ?, ?)",
                rows,
                500,
                (PreparedStatement statement, Row row) -> {
                    statement.setString(1, row.kind().code());
                    statement.setInt(2, row.position());
                    statement.setString(3, row.id());
                    statement.setLong(4, row.revision());
                    statement.setString(5, row.line());
                });
    }

    /**
     * Takes the next revision, and with it the right to write elements until the transaction ends.
     *
     * @return the revision
     */
    public long nextRevision() {
        database.sql("update register set revision = revision + 1").update();
        return database.sql("select revision from register").query(Long.class).single();
    }

    /**
     * Adds an element behind the last of its kind.
     *
     * @param kind what it is
     * @param id its id
     * @param revision from {@link #nextRevision()}
     * @param line as the library writes it
     */
    public void add(ElementKind kind, String id, long revision, String line) {
        database.sql("insert into element (kind, position, id, revision, json)"
                        + " select ?, coalesce(max(position), -1) + 1, ?, ?, ? from element where kind = ?")
                .params(kind.code(), id, revision, line, kind.code())
                .update();
    }

    /**
     * Writes an element anew.
     *
     * @param kind what it is
     * @param position in the list of its kind
     * @param revision from {@link #nextRevision()}
     * @param line as the library writes it
     */
    public void replace(ElementKind kind, int position, long revision, String line) {
        database.sql("update element set json = ?, revision = ? where kind = ? and position = ?")
                .params(line, revision, kind.code(), position)
                .update();
    }

    /**
     * When an element was last written.
     *
     * @param kind what it is
     * @param position in the list of its kind
     * @return null when there is none
     */
    public @Nullable Long revision(ElementKind kind, int position) {
        return database.sql("select revision from element where kind = ? and position = ?")
                .params(kind.code(), position)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /**
     * Whether there is an element.
     *
     * @param kind what it is
     * @param id its id
     * @return true when there is
     */
    public boolean knows(ElementKind kind, String id) {
        return database.sql("select count(*) from element where kind = ? and id = ?")
                        .params(kind.code(), id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Says that something was recorded on a day.
     *
     * @param today the day
     */
    public void recordedOn(LocalDate today) {
        database.sql("update register set recorded_on = ? where recorded_on is null or recorded_on < ?")
                .params(today, today)
                .update();
    }
}
