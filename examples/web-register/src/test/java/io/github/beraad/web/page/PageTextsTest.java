// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.register.EventType;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the pages, in both languages and in both directions. */
class PageTextsTest {

    /** What begins with these is put together, from an event, a key or a status. */
    private static final Set<String> PUT_TOGETHER = Set.of("carried.", "do.", "problem.");

    private final Texts dutch = new PageTexts().in(Locale.forLanguageTag("nl"));
    private final Texts english = new PageTexts().in(Locale.ENGLISH);

    @Test
    void everyTextIsThereInBothLanguagesWithTheSameFacts() {
        assertThat(dutch.keys()).isEqualTo(english.keys());
        for (String key : dutch.keys()) {
            assertThat(facts(dutch, key)).as(key).isEqualTo(facts(english, key));
        }
    }

    private static Set<String> facts(Texts texts, String key) {
        Set<String> facts = new TreeSet<>();
        Matcher matcher =
                Pattern.compile("\\{(\\w+)").matcher(texts.template(key).orElse(""));
        while (matcher.find()) {
            facts.add(matcher.group(1));
        }
        return facts;
    }

    @Test
    void everyTextThatAPageAsksForIsThereAndNoOther() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String root : List.of("src/main/resources/templates", "src/main/java/io/github/beraad/web/page")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = Pattern.compile("['\"]([a-z]+(?:[.-][a-zA-Z0-9-]+)+)['\"]")
                            .matcher(Files.readString(file));
                    while (matcher.find()) {
                        asked.add(matcher.group(1));
                    }
                }
            }
        }
        for (String key : dutch.keys()) {
            assertThat(PUT_TOGETHER.stream().anyMatch(key::startsWith)
                            || key.startsWith("meeting.")
                            || asked.contains(key))
                    .as(key + " is asked for by a page")
                    .isTrue();
        }
        for (String key : asked) {
            if (key.matches("(page|new|field|filter|conflict|refusal|meeting)\\..*")) {
                assertThat(dutch.keys()).contains(key);
            } else if (key.matches("(label|briefing|explain|steps|diagram|fact|role)\\..*")) {
                assertThat(dutch.template(key)).as(key).isPresent();
            }
        }
    }

    @Test
    void everyEventAndAllThatItCarriesHasAName() {
        for (EventType type : EventType.values()) {
            assertThat(dutch.keys()).contains("do." + type.code());
            for (Key<?> key : type.carried()) {
                assertThat(dutch.keys()).contains("carried." + key.code());
            }
        }
    }
}
