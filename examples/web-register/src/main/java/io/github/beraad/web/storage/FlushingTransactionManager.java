// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Writes to the file what H2 has committed. H2 by itself keeps it in memory for a while, and loses it when the process is
 * killed; only an owner may have it written.
 */
final class FlushingTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient DataSource owner;

    FlushingTransactionManager(DataSource source, DataSource owner) {
        super(source);
        this.owner = owner;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            try (Connection connection = owner.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            } catch (SQLException e) {
                throw new TransactionSystemException("committed, and not written to the file", e);
            }
        }
    }
}
