// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.beraad.web.UnusableSettingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Three accounts of one database: the owner migrates, the application adds, the keeper redacts and destroys. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The owner, for migrations alone; before them it makes the other two. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseSettings settings) {
        DriverManagerDataSource owner =
                new DriverManagerDataSource(settings.url(), settings.username(), settings.password());
        try (Connection connection = owner.getConnection()) {
            makeAccount(connection, settings, settings.application());
            makeAccount(connection, settings, settings.keeper());
        } catch (SQLException e) {
            throw new UnusableSettingException(
                    "beraad.database.url",
                    withoutStatement(String.valueOf(e.getMessage())),
                    settings.isEmbedded()
                            ? "Stop whatever else has this database open, and give the beraad.database.password with"
                                    + " which it was made; or name another file."
                            : "See whether PostgreSQL runs there, whether the database was made, and whether"
                                    + " beraad.database.username and .password are those of its owner, who may make roles.",
                    e);
        }
        return owner;
    }

    /** H2 repeats the statement, and with it a password. */
    private static String withoutStatement(String message) {
        int statement = message.indexOf("; SQL statement");
        return statement < 0 ? message : message.substring(0, statement);
    }

    /** Names and passwords hold only letters, digits and underscores, for a statement that takes no parameters. */
    private static void makeAccount(Connection connection, DatabaseSettings settings, String account)
            throws SQLException {
        String password = "'" + settings.passwordOf(account) + "'";
        try (Statement statement = connection.createStatement()) {
            if (settings.isEmbedded()) {
                statement.execute("create user if not exists " + account + " password " + password);
                statement.execute("alter user " + account + " set password " + password);
                return;
            }
            // two applications may start at once, and a role can be altered by one at a time
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('beraad accounts'))");
            String verb = exists(connection, account) ? "alter" : "create";
            statement.execute(verb + " role " + account + " login password " + password);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static boolean exists(Connection connection, String account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            select.setString(1, account);
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    @Bean
    FlywayConfigurationCustomizer migrations(DatabaseSettings settings) {
        return flyway -> flyway.locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/{vendor}"
                                .replace("{vendor}", settings.isEmbedded() ? "h2" : "postgresql"))
                .placeholders(Map.of("application", settings.application(), "keeper", settings.keeper()));
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseSettings settings, @Qualifier("ownerDataSource") DataSource owner) {
        return pool(settings, settings.application(), settings.connections());
    }

    @Bean(defaultCandidate = false)
    HikariDataSource keeperDataSource(DatabaseSettings settings, @Qualifier("ownerDataSource") DataSource owner) {
        HikariDataSource pool = pool(settings, settings.keeper(), 2);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static HikariDataSource pool(DatabaseSettings settings, String account, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(account);
        config.setJdbcUrl(settings.url());
        config.setUsername(account);
        config.setPassword(settings.passwordOf(account));
        if (!settings.isEmbedded()) {
            // else a message of an error repeats values of the row
            config.addDataSourceProperty("logServerErrorDetail", "false");
            // what is good for a rare word is bad for a common one
            config.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan");
        }
        config.setMaximumPoolSize(connections);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Bean
    @Primary
    JdbcTransactionManager transactionManager(
            DatabaseSettings settings, DataSource dataSource, @Qualifier("ownerDataSource") DataSource owner) {
        return settings.isEmbedded()
                ? new FlushingTransactionManager(dataSource, owner)
                : new JdbcTransactionManager(dataSource);
    }

    @Bean
    @Primary
    TransactionTemplate transactions(JdbcTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }
}
