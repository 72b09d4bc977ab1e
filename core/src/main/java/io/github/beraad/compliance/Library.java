// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as the build wrote it. */
public final class Library {

    private Library() {}

    /**
     * The version.
     *
     * @return {@code 1.2.3}, with {@code -SNAPSHOT} behind it for a build that is no release
     */
    public static String version() {
        return Holder.VERSION;
    }

    private static final class Holder {
        private static final String VERSION = load();

        private static String load() {
            Properties properties = new Properties();
            try (InputStream stream = Library.class.getResourceAsStream("library.properties")) {
                if (stream == null) {
                    throw new IllegalStateException("the library's jar lacks library.properties");
                }
                properties.load(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties.getProperty("version", "");
        }
    }
}
