// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is. One account owns the tables and is used while starting only; the two that the application works
 * with are made by it, with passwords that follow from its own, so that nobody has to hand them out.
 *
 * @param url of H2 or PostgreSQL
 * @param username of the owner: lower-case letters, digits and underscores
 * @param password of the owner
 * @param connections the most that readers and writers have together
 */
@ConfigurationProperties("beraad.database")
public record DatabaseSettings(
        @DefaultValue("jdbc:h2:file:./data/register") String url,
        @DefaultValue("beraad_owner") String username,
        @DefaultValue("embedded") String password,
        @DefaultValue("24") int connections) {

    /**
     * Makes the settings.
     *
     * @param url of H2 or PostgreSQL
     * @param username of the owner
     * @param password of the owner
     * @param connections the most
     */
    public DatabaseSettings {
        for (int i = 0; i < username.length(); i++) {
            char c = username.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            if (!letter && !(digit && i > 0)) {
                throw new IllegalArgumentException("beraad.database.username: only a-z, 0-9 and _ are allowed");
            }
        }
    }

    /**
     * Whether the database is the embedded one.
     *
     * @return false for PostgreSQL
     */
    public boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    /**
     * The account that the application works with.
     *
     * @return its name
     */
    public String application() {
        return username + "_application";
    }

    /**
     * The account of whoever keeps the register.
     *
     * @return its name
     */
    public String keeper() {
        return username + "_keeper";
    }

    /**
     * The password of one of the two.
     *
     * @param account its name
     * @return hexadecimal digits
     */
    String passwordOf(String account) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("beraad " + password).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(account.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "DatabaseSettings(" + (isEmbedded() ? "H2" : "PostgreSQL") + ")";
    }
}
