// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.account;

import io.github.beraad.vocabulary.Confidentiality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts in the database. */
@Repository
public class AccountTable {

    private static final String COLUMNS = "select name, title, member, role, clearance from account";

    private final JdbcClient database;

    AccountTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Finds an account.
     *
     * @param name by which it signs in
     * @return empty when there is none
     */
    public Optional<Account> find(String name) {
        return database.sql(COLUMNS + " where name = ?")
                .param(name)
                .query((row, at) -> account(row))
                .optional();
    }

    /**
     * All accounts.
     *
     * @return by name
     */
    public List<Account> all() {
        return database.sql(COLUMNS + " order by name")
                .query((row, at) -> account(row))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                AccountRole.of(row.getString(4)),
                Confidentiality.of(row.getString(5)));
    }

    /**
     * The encoded password of an account.
     *
     * @param name by which it signs in
     * @return empty when it has none, and signs in elsewhere
     */
    public Optional<String> password(String name) {
        return database.sql("select password from account where name = ? and password is not null")
                .param(name)
                .query(String.class)
                .optional();
    }

    /**
     * Whether a password opens any account.
     *
     * @return false when all of them sign in elsewhere, and when there is none
     */
    public boolean hasPassword() {
        return database.sql("select count(*) from account where password is not null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Makes an account, or changes it.
     *
     * @param account the account
     * @param password encoded; empty leaves it as it is
     */
    @Transactional
    public void put(Account account, Optional<String> password) {
        int changed = database.sql("update account set title = ?, member = ?, role = ?, clearance = ?,"
                        + " password = coalesce(cast(? as varchar(200)), password) where name = ?")
                .param(account.title())
                .param(account.member().orElse(null))
                .param(account.role().code())
                .param(account.clearance().code())
                .param(password.orElse(null))
                .param(account.name())
                .update();
        if (changed == 0) {
            database.sql("insert into account (name, title, member, role, clearance, password)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .param(account.name())
                    .param(account.title())
                    .param(account.member().orElse(null))
                    .param(account.role().code())
                    .param(account.clearance().code())
                    .param(password.orElse(null))
                    .update();
        }
    }

    /**
     * Takes an account away.
     *
     * @param name by which it signs in
     */
    @Transactional
    public void remove(String name) {
        database.sql("delete from account where name = ?").param(name).update();
    }
}
