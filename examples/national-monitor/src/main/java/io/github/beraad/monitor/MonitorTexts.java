// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of the report, on top of those of the library. */
final class MonitorTexts {

    private MonitorTexts() {}

    /** The words in Dutch, or in English for any other language. */
    static Texts in(Language language) {
        Texts library = Texts.in(language);
        String file = "monitor_" + library.language().tag() + ".properties";
        Properties words = new Properties();
        try (InputStream stream = MonitorTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Texts.of(
                library.language(),
                words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty)),
                library);
    }
}
