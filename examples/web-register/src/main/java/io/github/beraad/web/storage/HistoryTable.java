// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * Dilemmas and signals with their events. Nothing here changes or deletes a subject or an event: the database would refuse
 * it to the account of the application.
 */
@Repository
public class HistoryTable {

    private static final String EVENTS = "select json from event where number = ? order by sequence";

    private final JdbcClient database;
    private final JdbcTemplate template;
    private final JdbcTemplate streaming;

    HistoryTable(JdbcClient database, JdbcTemplate template, DataSource source) {
        this.database = database;
        this.template = template;
        this.streaming = new JdbcTemplate(source);
        streaming.setFetchSize(1_000);
    }

    /**
     * A dilemma or signal as it is stored.
     *
     * @param number the number of its row
     * @param parts its head and its events
     */
    public record Stored(long number, ElementText.Parts parts) {

        /**
         * How many events it has.
         *
         * @return the revision that the next event is recorded upon
         */
        public int revision() {
            return parts.events().size();
        }
    }

    /**
     * A dilemma or signal that is not yet stored.
     *
     * @param number the number of its row; 0 for the next
     * @param kind dilemma or signal
     * @param id its id
     * @param first whether no other has this id
     * @param parts its head and its events
     * @param overview what lists say of it
     * @param words what it is found by
     */
    public record Fresh(
            long number,
            ElementKind kind,
            String id,
            boolean first,
            ElementText.Parts parts,
            Overview overview,
            Set<String> words) {

        /**
         * Makes the value.
         *
         * @param number the number of its row
         * @param kind dilemma or signal
         * @param id its id
         * @param first whether no other has this id
         * @param parts its head and its events
         * @param overview what lists say of it
         * @param words what it is found by
         */
        public Fresh {
            words = Set.copyOf(words);
        }
    }

    /**
     * Finds a dilemma or signal.
     *
     * @param kind dilemma or signal
     * @param id its id
     * @param most the highest confidentiality that may be read
     * @return empty when there is none, or it may not be read
     */
    public Optional<Stored> find(ElementKind kind, String id, Confidentiality most) {
        return database.sql("select s.number, s.json from subject s join overview o on o.number = s.number"
                        + " where s.kind = ? and s.known_as = ? and o.confidentiality <= ?")
                .params(kind.code(), id, Rank.of(most))
                .query((row, at) -> new Stored(row.getLong(1), new ElementText.Parts(row.getString(2), List.of())))
                .optional()
                .map(head -> new Stored(
                        head.number(), new ElementText.Parts(head.parts().head(), events(head.number()))));
    }

    /**
     * The events of a dilemma or signal.
     *
     * @param number the number of its row
     * @return in their order
     */
    public List<String> events(long number) {
        return database.sql(EVENTS).param(number).query(String.class).list();
    }

    /**
     * Adds a dilemma or signal.
     *
     * @param fresh the dilemma or signal
     * @param account who adds it
     * @param at when
     * @return the number of its row
     * @throws org.springframework.dao.DuplicateKeyException if another has its id
     */
    public long add(Fresh fresh, String account, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("insert into subject (kind, id, known_as, json) values (?, ?, ?, ?)")
                .param(fresh.kind().code())
                .param(fresh.id())
                .param(fresh.first() ? fresh.id() : null)
                .param(fresh.parts().head())
                .update(key, "number");
        Number generated = key.getKey();
        if (generated == null) {
            throw new IllegalStateException("the database has told no number");
        }
        long number = generated.longValue();
        for (int i = 0; i < fresh.parts().events().size(); i++) {
            append(number, i, fresh.parts().events().get(i), account, at);
        }
        insertDerived(List.of(fresh), number);
        return number;
    }

    /**
     * Adds many at once, with the numbers that they state.
     *
     * @param all the dilemmas and signals
     * @param account who adds them
     * @param at when
     */
    public void addAll(List<Fresh> all, String account, Instant at) {
        template.batchUpdate(
                "insert into subject (number, kind, id, known_as, json) values (?, ?, ?, ?, ?)",
                all,
                500,
                (statement, fresh) -> {
                    statement.setLong(1, fresh.number());
                    statement.setString(2, fresh.kind().code());
                    statement.setString(3, fresh.id());
                    statement.setString(4, fresh.first() ? fresh.id() : null);
                    statement.setString(5, fresh.parts().head());
                });
        List<Object[]> events = new ArrayList<>();
        Timestamp now = Timestamp.from(at);
        for (Fresh fresh : all) {
            for (int i = 0; i < fresh.parts().events().size(); i++) {
                events.add(
                        new Object[] {fresh.number(), i, fresh.parts().events().get(i), now, account});
            }
        }
        template.batchUpdate(
                "insert into event (number, sequence, json, recorded_at, recorded_by) values (?, ?, ?, ?, ?)", events);
        insertDerived(all, 0);
    }

    private void insertDerived(List<Fresh> all, long numberOfOnly) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> sharings = new ArrayList<>();
        List<Object[]> words = new ArrayList<>();
        for (Fresh fresh : all) {
            long number = numberOfOnly == 0 ? fresh.number() : numberOfOnly;
            Overview overview = fresh.overview();
            rows.add(new Object[] {
                number,
                fresh.kind().code(),
                fresh.id(),
                fresh.first(),
                overview.revision(),
                overview.partnership(),
                overview.title(),
                Rank.of(overview.confidentiality()),
                Rank.of(overview.urgency()),
                overview.stateCode(),
                overview.since(),
                overview.lastOn(),
                overview.endedOn(),
                overview.retainUntil()
            });
            overview.sharedWith().forEach(target -> sharings.add(new Object[] {number, target}));
            fresh.words().forEach(word -> words.add(new Object[] {word, number}));
        }
        template.batchUpdate(
                "insert into overview (number, kind, id, first_of_id, revision, partnership, title, confidentiality,"
                        + " urgency, state, since, last_on, ended_on, retain_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        template.batchUpdate("insert into sharing (number, partnership) values (?, ?)", sharings);
        template.batchUpdate("insert into word (word, number) values (?, ?)", words);
    }

    /**
     * Adds an event.
     *
     * @param number the number of the row of the dilemma or signal
     * @param sequence how many events there were before it
     * @param json the event
     * @param account who adds it
     * @param at when
     * @throws org.springframework.dao.DuplicateKeyException if another was added in the meantime
     */
    public void append(long number, int sequence, String json, String account, Instant at) {
        database.sql("insert into event (number, sequence, json, recorded_at, recorded_by) values (?, ?, ?, ?, ?)")
                .params(number, sequence, json, OffsetDateTime.ofInstant(at, ZoneOffset.UTC), account)
                .update();
    }

    /**
     * Writes what follows from a dilemma or signal after another event.
     *
     * @param number the number of its row
     * @param overview what lists say of it
     */
    public void update(long number, Overview overview) {
        database.sql("update overview set revision = ?, state = ?, since = ?, last_on = ?, ended_on = ?,"
                        + " retain_until = ? where number = ?")
                .param(overview.revision())
                .param(overview.stateCode())
                .param(overview.since())
                .param(overview.lastOn())
                .param(overview.endedOn())
                .param(overview.retainUntil())
                .param(number)
                .update();
        database.sql("delete from sharing where number = ?").param(number).update();
        for (String target : overview.sharedWith()) {
            database.sql("insert into sharing (number, partnership) values (?, ?)")
                    .params(number, target)
                    .update();
        }
    }

    /**
     * Hands on dilemmas or signals one after the other, in the order in which they were added. Needs a transaction, for a
     * driver that would else fetch all rows.
     *
     * @param kind dilemma or signal
     * @param condition what else has to hold of the rows of {@code overview o}, as SQL
     * @param parameters for the condition
     * @param sink takes them
     */
    void each(ElementKind kind, String condition, List<?> parameters, Consumer<Stored> sink) {
        Gathering gathering = new Gathering(sink);
        List<Object> all = new ArrayList<>();
        all.add(kind.code());
        all.addAll(parameters);
        streaming.query(
                "select s.number, case when e.sequence is null or e.sequence = 0 then s.json end, e.json"
                        + " from subject s join overview o on o.number = s.number left join event e on e.number = s.number"
                        + " where s.kind = ? and " + condition + " order by s.number, e.sequence",
                gathering,
                all.toArray());
        gathering.handOn();
    }

    /** Rows of one dilemma or signal come one behind the other. */
    private static final class Gathering implements RowCallbackHandler {

        private final Consumer<Stored> sink;
        private final List<String> events = new ArrayList<>();
        private long number = -1;
        private @Nullable String head;

        Gathering(Consumer<Stored> sink) {
            this.sink = sink;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            if (row.getLong(1) != number) {
                handOn();
                number = row.getLong(1);
                head = row.getString(2);
            }
            String event = row.getString(3);
            if (event != null) {
                events.add(event);
            }
        }

        void handOn() {
            if (head != null) {
                sink.accept(new Stored(number, new ElementText.Parts(head, events)));
            }
            events.clear();
            head = null;
        }
    }

    /**
     * Hands on all dilemmas or signals that may be read.
     *
     * @param kind dilemma or signal
     * @param most the highest confidentiality
     * @param sink takes them
     */
    public void each(ElementKind kind, Confidentiality most, Consumer<Stored> sink) {
        each(kind, "o.confidentiality <= ?", List.of(Rank.of(most)), sink);
    }

    /**
     * When the last event was recorded.
     *
     * @return milliseconds since 1970; 0 when there is none
     */
    public long lastRecorded() {
        return database.sql("select max(recorded_at) from event")
                .query((row, at) -> {
                    Timestamp last = row.getTimestamp(1);
                    return last == null ? 0L : last.getTime();
                })
                .single();
    }
}
