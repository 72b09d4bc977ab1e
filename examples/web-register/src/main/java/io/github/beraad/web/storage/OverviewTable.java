// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of dilemmas and signals, a page at a time. */
@Repository
public class OverviewTable {

    /** Comes after everything that a word can go on with. */
    private static final char LAST = '\uffff';

    private static final String COLUMNS = "o.number, o.id, o.revision, o.partnership, o.title, o.confidentiality,"
            + " o.urgency, o.state, o.since, o.last_on, o.ended_on, o.retain_until";

    private final JdbcClient database;
    private final HistoryTable histories;

    OverviewTable(JdbcClient database, HistoryTable histories) {
        this.database = database;
        this.histories = histories;
    }

    /**
     * Which dilemmas or signals are wanted.
     *
     * @param kind dilemma or signal
     * @param most the highest confidentiality
     * @param partnership that owns it
     * @param sharedWith that it was shared with
     * @param state that it is in
     * @param words that its title or text begins a word with, each of them
     */
    public record Wanted(
            ElementKind kind,
            Confidentiality most,
            Optional<String> partnership,
            Optional<String> sharedWith,
            Optional<DilemmaState> state,
            List<String> words) {

        /**
         * Makes the value.
         *
         * @param kind dilemma or signal
         * @param most the highest confidentiality
         * @param partnership that owns it
         * @param sharedWith that it was shared with
         * @param state that it is in
         * @param words that its title or text begins a word with
         */
        public Wanted {
            words = List.copyOf(words);
        }
    }

    /**
     * Where a page ended, and the next one begins.
     *
     * @param since of the last row
     * @param number of the last row
     */
    public record Place(LocalDate since, long number) {}

    /**
     * A row of a list.
     *
     * @param number of its row
     * @param overview what it says, without the partnerships it was shared with
     */
    public record Row(long number, Overview overview) {}

    /**
     * A page of a list, the newest first.
     *
     * @param wanted which
     * @param after where the page before it ended
     * @param limit how many at most
     * @return the rows
     */
    public List<Row> page(Wanted wanted, @Nullable Place after, int limit) {
        Conditions conditions = new Conditions(wanted);
        if (after != null) {
            conditions.add(
                    "(o.since < ? or o.since = ? and o.number < ?)", after.since(), after.since(), after.number());
        }
        return database.sql("select " + COLUMNS + " from overview o where " + conditions.sql
                        + " order by o.since desc, o.number desc fetch first " + limit + " rows only")
                .params(conditions.parameters)
                .query((row, at) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        String state = row.getString(8);
        return new Row(
                row.getLong(1),
                new Overview(
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        Rank.confidentiality(row.getInt(6)),
                        Rank.urgency(row.getInt(7)),
                        state == null ? null : DilemmaState.of(state),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class),
                        row.getObject(11, LocalDate.class),
                        row.getObject(12, LocalDate.class),
                        List.of()));
    }

    /**
     * How many dilemmas are in each state.
     *
     * @param wanted which
     * @return states without one are left out
     */
    public Map<DilemmaState, Integer> counts(Wanted wanted) {
        Conditions conditions = new Conditions(wanted);
        Map<DilemmaState, Integer> counts = new EnumMap<>(DilemmaState.class);
        database.sql("select o.state, count(*) from overview o where " + conditions.sql
                        + " and o.state is not null group by o.state")
                .params(conditions.parameters)
                .query(row -> {
                    counts.put(DilemmaState.of(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /**
     * How confidential a dilemma or signal is.
     *
     * @param kind dilemma or signal
     * @param id its id
     * @return empty when there is none
     */
    public Optional<Confidentiality> confidentiality(ElementKind kind, String id) {
        return database.sql("select o.confidentiality from overview o join subject s on s.number = o.number"
                        + " where s.kind = ? and s.known_as = ?")
                .params(kind.code(), id)
                .query((row, at) -> Rank.confidentiality(row.getInt(1)))
                .optional();
    }

    /**
     * How confidential each dilemma or signal is that is more than some level.
     *
     * @param kind dilemma or signal
     * @param more above this level
     * @param sink takes id and level
     */
    public void confidential(
            ElementKind kind, Confidentiality more, Consumer<Map.Entry<String, Confidentiality>> sink) {
        database.sql("select id, confidentiality from overview where kind = ? and confidentiality > ?")
                .params(kind.code(), Rank.of(more))
                .query(row -> {
                    sink.accept(Map.entry(row.getString(1), Rank.confidentiality(row.getInt(2))));
                });
    }

    /**
     * Hands on what concerns a partnership: what it owns, what was shared with it, and what its sources had not resolved.
     *
     * @param kind dilemma or signal
     * @param partnership its id
     * @param sources the ids of the partnerships that share with it
     * @param on the date as of which it is wanted
     * @param sink takes them in the order in which they were added
     */
    public void concerning(
            ElementKind kind,
            String partnership,
            List<String> sources,
            LocalDate on,
            Consumer<HistoryTable.Stored> sink) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(partnership);
        parameters.add(partnership);
        StringBuilder condition = new StringBuilder("o.first_of_id = true and (o.partnership = ?"
                + " or o.number in (select number from sharing where partnership = ?)");
        if (!sources.isEmpty() && kind == ElementKind.DILEMMA) {
            // what has happened since may hide that it was unresolved on that day
            condition
                    .append(" or (o.state = ? or o.last_on > ?) and o.partnership in (")
                    .append("?, ".repeat(sources.size() - 1))
                    .append("?)");
            parameters.add(DilemmaState.UNRESOLVED.code());
            parameters.add(on);
            parameters.addAll(sources);
        }
        histories.each(kind, condition.append(')').toString(), parameters, sink);
    }

    /** Conditions as SQL, with a parameter for each value. */
    private static final class Conditions {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> parameters = new ArrayList<>();

        Conditions(Wanted wanted) {
            add("o.kind = ?", wanted.kind().code());
            add("o.first_of_id = true");
            add("o.confidentiality <= ?", Rank.of(wanted.most()));
            wanted.partnership().ifPresent(id -> add("o.partnership = ?", id));
            wanted.sharedWith()
                    .ifPresent(id -> add("o.number in (select number from sharing where partnership = ?)", id));
            wanted.state().ifPresent(state -> add("o.state = ?", state.code()));
            for (String word : wanted.words()) {
                add(
                        "exists (select 1 from word w where w.number = o.number and w.word >= ? and w.word < ?)",
                        word,
                        word + LAST);
            }
        }

        void add(String condition, Object... values) {
            sql.append(sql.length() == 0 ? "" : " and ").append(condition);
            parameters.addAll(List.of(values));
        }
    }
}
