// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of broken document is refused, with its place and a message that helps. */
public abstract class BadInputContract {

    private final Codec codec;

    protected BadInputContract(Codec codec) {
        this.codec = codec;
    }

    static List<BadInput> documents() {
        return BadInput.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isRefusedForThatOneReason(BadInput document) {
        List<JsonProblem> problems = refused(document.json());

        assertThat(problems).hasSize(1);
        JsonProblem problem = problems.get(0);
        assertThat(problem.kind()).isEqualTo(document.kind());
        assertThat(problem.pointer()).isEqualTo(document.pointer());
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(document.line() + ":" + document.column());
        assertThat(problem.message().in(Language.DUTCH)).contains(document.dutch());
        assertThat(problem.message().in(Language.ENGLISH)).contains(document.english());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isRefusedAsBytesJustAsItIsAsCharacters(BadInput document) {
        byte[] bytes = document.json().getBytes(StandardCharsets.UTF_8);

        UnreadableJsonException refusal =
                catchThrowableOfType(UnreadableJsonException.class, () -> codec.read(new ByteArrayInputStream(bytes)));

        assertThat(refusal.problems()).isEqualTo(refused(document.json()));
    }

    @Test
    void everyKindOfProblemIsAmongThem() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (BadInput document : documents()) {
            kinds.add(document.kind());
        }
        // the size of a document is for the caller to limit, and only what is compressed is damaged
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Kind.TOO_LARGE, Kind.DAMAGED)));
    }

    private List<JsonProblem> refused(String json) {
        return catchThrowableOfType(UnreadableJsonException.class, () -> codec.fromJson(json))
                .problems();
    }
}
