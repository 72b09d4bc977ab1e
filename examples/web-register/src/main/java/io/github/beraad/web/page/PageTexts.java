// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The texts of the pages, on top of those of the library. */
@Component
final class PageTexts {

    private final Texts dutch = load(Language.DUTCH, Texts.dutch());
    private final Texts english = load(Language.ENGLISH, Texts.english());

    /** The texts in the language of a locale: English, or else Dutch. */
    Texts in(Locale locale) {
        return locale.getLanguage().equals(Language.ENGLISH.tag()) ? english : dutch;
    }

    private static Texts load(Language language, Texts otherwise) {
        Properties properties = new Properties();
        try (InputStream stream = PageTexts.class.getResourceAsStream("pages_" + language.tag() + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("the texts of the pages are not there: " + language);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> templates = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            templates.put(key, properties.getProperty(key));
        }
        return Texts.of(language, templates, otherwise);
    }
}
