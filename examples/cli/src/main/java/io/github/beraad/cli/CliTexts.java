// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the command, on top of those of the library. */
final class CliTexts {

    private CliTexts() {}

    /** The words of the command and the library in Dutch, or in English for any other language. */
    static Texts in(Language language) {
        Texts library = Texts.in(language);
        return Texts.of(library.language(), templates(library.language()), library);
    }

    private static Map<String, String> templates(Language language) {
        String file = "cli_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = CliTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> templates = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            templates.put(key, properties.getProperty(key));
        }
        return templates;
    }

    /** The same words in the form in which picocli asks for those of its help. */
    static ResourceBundle bundle(Texts texts) {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return texts.template(key).orElse(null);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(texts.keys());
            }
        };
    }
}
