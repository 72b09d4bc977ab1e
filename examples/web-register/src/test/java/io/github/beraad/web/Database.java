// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A new and empty database for each test that asks for one; PostgreSQL runs once for all tests. */
public enum Database {
    /** The embedded one, in a file. */
    H2,
    /** PostgreSQL, with an owner that may make roles and is no superuser. */
    POSTGRESQL;

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                try (Connection connection = postgres.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create role beraad_owner login createrole createdb password 'owner'");
                }
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Makes a database.
     *
     * @return the settings with which the application uses it
     */
    public String[] settings() {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        if (this == H2) {
            return new String[] {"--beraad.database.url=jdbc:h2:file:./target/h2/" + name};
        }
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner beraad_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new String[] {
            "--beraad.database.url=jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name,
            "--beraad.database.username=beraad_owner",
            "--beraad.database.password=owner"
        };
    }
}
