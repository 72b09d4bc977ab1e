// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Logs in H2 what the keeper redacts and destroys, and refuses to destroy what is still to be retained. */
public final class KeeperTrigger implements Trigger {

    /** As the function for PostgreSQL has it. */
    static final String RETAINED = "BR001";

    private String table = "";

    /** Made by H2. */
    public KeeperTrigger() {}

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        this.table = tableName.toLowerCase(Locale.ROOT);
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        if (oldRow == null) {
            return;
        }
        boolean deletes = newRow == null;
        if (deletes) {
            refuseEarly(connection, oldRow[0]);
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into keeper_log (happened_at, database_account, account, reason, act, place, number, sequence)"
                        + " values (current_timestamp, current_user, @beraad_account, @beraad_reason, ?, ?, ?, ?)")) {
            insert.setString(1, deletes ? "delete" : "update");
            insert.setString(2, table);
            insert.setObject(3, oldRow[0]);
            insert.setObject(4, table.equals("event") ? oldRow[1] : null);
            insert.executeUpdate();
        }
    }

    private static void refuseEarly(Connection connection, Object number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select 1 from overview where number = ? and retain_until <= current_date")) {
            select.setObject(1, number);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw new SQLException("the retention of " + number + " has not ended", RETAINED);
                }
            }
        }
    }
}
