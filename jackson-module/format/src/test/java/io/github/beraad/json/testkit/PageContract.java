// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.StatedExplanation;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.json.testkit.Pages.Page;
import io.github.beraad.text.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports, next steps, briefings, agenda proposals and the rest are read as they were written, or refused. */
public abstract class PageContract {

    private final Codec codec;

    protected PageContract(Codec codec) {
        this.codec = codec;
    }

    static List<Page<?>> pages() {
        return Pages.all();
    }

    static List<BadPage> badPages() {
        return BadPage.all();
    }

    private <T> void isUnchanged(Page<T> page) {
        // an explanation that was read back is in words, and no longer about a finding or a dilemma
        Object written = page.value() instanceof Explanation of ? StatedExplanation.of(of) : page.value();
        for (Layout layout : Layout.values()) {
            String json = codec.toJson(page.format(), page.value(), layout);
            T read = codec.fromJson(page.format(), json, ReadOptions.strict()).value();

            assertThat(read).isEqualTo(written);
            assertThat(codec.toJson(page.format(), read, layout)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAsItWasWritten(Page<?> page) {
        isUnchanged(page);
    }

    @Test
    void whateverTheRegister() {
        LocalDate on = LocalDate.of(2026, 6, 1);
        for (int seed = 0; seed < 20; seed++) {
            for (Page<?> page : Pages.of(Pages.shaken(seed), on.plusDays(20L * seed - 200))) {
                isUnchanged(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aMapperReadsItToo(Page<?> page) throws IOException {
        Mapper mapper = codec.mapper(MapperSetting.NONE);
        // an explanation is written as what it is
        if (page.format() != JsonFormat.EXPLANATION) {
            assertThat(mapper.read(mapper.toJson(page.value()), page.format().type()))
                    .isEqualTo(page.value());
        }
    }

    @ParameterizedTest
    @MethodSource("badPages")
    void isRefusedForThatOneReason(BadPage page) {
        BadInput document = page.document();
        UnreadableJsonException refusal = catchThrowableOfType(
                UnreadableJsonException.class,
                () -> codec.fromJson(page.format(), document.json(), ReadOptions.strict()));

        assertThat(refusal.problems()).hasSize(1);
        JsonProblem problem = refusal.problems().get(0);
        assertThat(problem.kind()).isEqualTo(document.kind());
        assertThat(problem.pointer()).isEqualTo(document.pointer());
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(document.line() + ":" + document.column());
        assertThat(problem.message().in(Language.DUTCH)).contains(document.dutch());
        assertThat(problem.message().in(Language.ENGLISH)).contains(document.english());
    }
}
