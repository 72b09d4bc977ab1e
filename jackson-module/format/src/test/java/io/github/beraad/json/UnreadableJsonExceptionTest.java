// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.LocalisedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnreadableJsonExceptionTest {

    private static final JsonProblem PROBLEM = problem("/parties/0", 3, 5);

    private static JsonProblem problem(String pointer, int line, int column) {
        LocalisedText message = LocalisedText.of(Optional.of("Dit mist."), Optional.of("This lacks."));
        return new JsonProblem(Kind.MISSING_KEY, pointer, line, column, message, message, Optional.empty());
    }

    @Test
    void theMessageListsEveryProblemInEitherLanguage() {
        UnreadableJsonException refusal = new UnreadableJsonException(List.of(PROBLEM, problem("", 0, 0)));

        assertThat(refusal)
                .hasMessage("The document was not read.\nline 3, column 5, /parties/0: This lacks.\nThis lacks.");
        assertThat(refusal.message(Language.DUTCH))
                .isEqualTo("Het document is niet gelezen.\nregel 3, kolom 5, /parties/0: Dit mist.\nDit mist.");
        assertThat(refusal.message(new Language("fy"))).isEqualTo(refusal.getMessage());
    }

    @Test
    void aFullListSaysThatThereMayBeMore() {
        assertThat(new UnreadableJsonException(Collections.nCopies(100, PROBLEM)))
                .hasMessageContaining("There may be more");
        assertThat(new UnreadableJsonException(Collections.nCopies(99, PROBLEM)).message(Language.DUTCH))
                .doesNotContain("meer zijn");
    }

    @Test
    void aPointerCannotBreakTheLine() {
        assertThat(problem("/a\nb", 1, 1)).hasToString("line 1, column 1, /a?b: This lacks.");
    }

    @Test
    void thereIsAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnreadableJsonException(List.of()));
    }

    @Test
    void theMessageSurvivesSerialisation() throws IOException, ClassNotFoundException {
        UnreadableJsonException refusal = new UnreadableJsonException(List.of(PROBLEM));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat((UnreadableJsonException) in.readObject())
                    .hasMessage(refusal.getMessage())
                    .satisfies(copy -> assertThat(copy.problems()).isEmpty());
        }
    }
}
