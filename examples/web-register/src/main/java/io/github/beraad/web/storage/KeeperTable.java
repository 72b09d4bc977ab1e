// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database lets only the account of the keeper do, and logs. */
@Repository
public class KeeperTable {

    private static final int MOST = 100;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final boolean embedded;

    KeeperTable(@Qualifier("keeperDataSource") DataSource keeper, DatabaseSettings settings) {
        this.database = JdbcClient.create(keeper);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(keeper));
        this.embedded = settings.isEmbedded();
    }

    /** Says that the database has refused to destroy what is still to be retained. */
    public static final class StillRetained extends Exception {

        private static final long serialVersionUID = 1L;

        StillRetained(Throwable cause) {
            super("still to be retained", cause);
        }
    }

    /**
     * What a keeper did to one row.
     *
     * @param at when
     * @param account who
     * @param reason why
     * @param act update or delete
     * @param place subject or event
     * @param number the number of the row of the dilemma or signal
     * @param sequence the place of the event in its history
     */
    public record Act(
            Instant at,
            Optional<String> account,
            Optional<String> reason,
            String act,
            String place,
            long number,
            Optional<Integer> sequence) {}

    /**
     * Writes an event anew.
     *
     * @param account who does
     * @param reason why
     * @param number the number of the row of the dilemma or signal
     * @param sequence the place of the event in its history
     * @param json the event without the text
     */
    public void rewriteEvent(String account, String reason, long number, int sequence, String json) {
        transactions.executeWithoutResult(status -> {
            introduce(account, reason);
            database.sql("update event set json = ? where number = ? and sequence = ?")
                    .params(json, number, sequence)
                    .update();
        });
    }

    /**
     * Writes the head of a dilemma or signal anew.
     *
     * @param account who does
     * @param reason why
     * @param number the number of its row
     * @param head without the text
     * @param words what it is found by from now on
     */
    public void rewriteSubject(String account, String reason, long number, String head, Set<String> words) {
        transactions.executeWithoutResult(status -> {
            introduce(account, reason);
            database.sql("update subject set json = ? where number = ?")
                    .params(head, number)
                    .update();
            database.sql("delete from word where number = ?").param(number).update();
            for (String word : words) {
                database.sql("insert into word (word, number) values (?, ?)")
                        .params(word, number)
                        .update();
            }
        });
    }

    /**
     * Destroys a dilemma or signal with its history.
     *
     * @param account who does
     * @param reason why
     * @param number the number of its row
     * @throws StillRetained if it is still to be retained
     */
    public void destroy(String account, String reason, long number) throws StillRetained {
        try {
            transactions.executeWithoutResult(status -> {
                introduce(account, reason);
                for (String table : List.of("word", "sharing", "event", "subject", "overview")) {
                    database.sql("delete from " + table + " where number = ?")
                            .param(number)
                            .update();
                }
            });
        } catch (DataAccessException e) {
            if (isRetained(e)) {
                throw new StillRetained(e);
            }
            throw e;
        }
    }

    private static boolean isRetained(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && KeeperTrigger.RETAINED.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Tells the database who is at work and why, for its log. */
    private void introduce(String account, String reason) {
        if (embedded) {
            database.sql("set @beraad_account = ?").param(account).update();
            database.sql("set @beraad_reason = ?").param(reason).update();
        } else {
            database.sql("select set_config('beraad.account', ?, true), set_config('beraad.reason', ?, true)")
                    .params(account, reason)
                    .query((row, at) -> row.getString(1))
                    .single();
        }
    }

    /**
     * What keepers did.
     *
     * @return the newest first, at most a hundred
     */
    public List<Act> log() {
        return database.sql("select happened_at, account, reason, act, place, number, sequence from keeper_log"
                        + " order by entry desc fetch first " + MOST + " rows only")
                .query((row, at) -> {
                    Timestamp happened = row.getTimestamp(1);
                    return new Act(
                            happened == null ? Instant.EPOCH : happened.toInstant(),
                            Optional.ofNullable(row.getString(2)),
                            Optional.ofNullable(row.getString(3)),
                            row.getString(4),
                            row.getString(5),
                            row.getLong(6),
                            Optional.ofNullable(row.getObject(7, Integer.class)));
                })
                .list();
    }
}
