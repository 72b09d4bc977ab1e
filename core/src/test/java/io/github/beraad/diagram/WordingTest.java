// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.text.Texts;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word in a picture, both languages have, with what is filled in. */
class WordingTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)");

    static Stream<Texts> languages() {
        return Stream.of(Texts.dutch(), Texts.english());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextSaysTheFactsOfItsWording(Texts texts) {
        for (Wording wording : Wording.values()) {
            Set<String> said = new HashSet<>();
            Matcher matcher = PLACEHOLDER.matcher(texts.template(wording.textKey())
                    .orElseThrow(() -> new AssertionError("no text for " + wording.textKey())));
            while (matcher.find()) {
                said.add(matcher.group(1));
            }
            assertThat(said).as(wording.textKey()).isEqualTo(Set.copyOf(wording.facts()));
        }
    }
}
