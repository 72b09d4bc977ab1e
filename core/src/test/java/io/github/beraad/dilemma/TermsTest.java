// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this package names, both languages have a name for. */
class TermsTest {

    static Stream<Term> terms() {
        return Stream.<Term[]>of(
                        Doer.values(),
                        EventEffect.values(),
                        EventOffence.Reason.values(),
                        MeetingUse.values(),
                        OffenceKind.values(),
                        Track.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void hasANameInBothLanguages(Term term) {
        for (Texts texts : List.of(Texts.dutch(), Texts.english())) {
            assertThat(texts.template(term.textKey())).as(term.textKey()).isPresent();
        }
    }
}
