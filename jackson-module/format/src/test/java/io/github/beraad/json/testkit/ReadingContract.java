// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.Layout;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.ExtensionValue.NumberValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public abstract class ReadingContract {

    private final Codec codec;

    protected ReadingContract(Codec codec) {
        this.codec = codec;
    }

    private static final String HEAD = "{\"format\":\"beraad-register/1\",";

    private UnreadableJsonException refusal(String json) {
        return catchThrowableOfType(UnreadableJsonException.class, () -> codec.fromJson(json));
    }

    private UnreadableJsonException refusal(String json, ReadOptions options) {
        return catchThrowableOfType(
                UnreadableJsonException.class, () -> codec.fromJson(JsonFormat.REGISTER, json, options));
    }

    @Test
    void falseAndEmptyListsMayBeStated() {
        assertThat(codec.fromJson(HEAD + "\"fictional\":false,\"parties\":[],\"extensions\":{}}"))
                .isEqualTo(Register.builder().build());
    }

    @Test
    void theTypeOfAnEventMayStandBehindWhatItCarries() {
        Register register = codec.fromJson(HEAD
                + "\"signals\":[{\"id\":\"s\",\"kind\":\"signal\",\"on\":\"2026-01-01\",\"by\":\"m\",\"partnership\":\"l\","
                + "\"text\":\"T\",\"history\":[{\"done\":true,\"message\":\"M\",\"by\":\"m\",\"on\":\"2026-01-02\","
                + "\"type\":\"reported-back\"}]}]}");

        assertThat(register.signals().get(0).history().get(0).carried().isSet(Carried.DONE))
                .isTrue();
    }

    @Test
    void numbersBelowExtensionsKeepTheirDigits() {
        Register register = codec.fromJson(HEAD + "\"extensions\":{\"a:b\":-0.10e+05}}");

        assertThat(register.extensions().values()).containsEntry("a:b", new NumberValue("-0.10e+05"));
        assertThat(codec.toJson(JsonFormat.REGISTER, register, Layout.COMPACT)).contains("-0.10e+05");
    }

    @Test
    void anythingIsAllowedBelowAnExtensionAndKeptAsItCame() {
        String json = HEAD
                + "\"extensions\":{\"b:x\":null,\"a:y\":[1.50,{\"\":\"\\u0001\",\"é\":[]},true,\"\ud83d\ude00\"]}}";

        assertThat(codec.toJson(JsonFormat.REGISTER, codec.fromJson(json), Layout.COMPACT))
                .isEqualTo(json);
    }

    @Test
    void textIsKeptAsItCame() {
        String json = HEAD + "\"title\":\" a\u0301 \u00e1  \",\"description\":\"\\n \\t\"}";

        assertThat(codec.toJson(JsonFormat.REGISTER, codec.fromJson(json), Layout.COMPACT))
                .isEqualTo(json);
    }

    @Test
    void allProblemsAreListedInTheOrderOfTheDocument() {
        UnreadableJsonException refusal = refusal(
                HEAD
                        + "\"parties\":[{\"categories\":[],\"id\":\"A\",\"x\":1}],\n\"posts\":[{\"level\":\"low\"}],\"title\":\"\"}");

        assertThat(refusal.problems())
                .extracting(problem -> problem.pointer() + ' ' + problem.kind().code())
                .containsExactly(
                        "/parties/0 missing-key",
                        "/parties/0/categories impossible-value",
                        "/parties/0/id impossible-value",
                        "/parties/0/x unknown-key",
                        "/posts/0 missing-key",
                        "/posts/0 missing-key",
                        "/posts/0 missing-key",
                        "/posts/0/level unknown-code",
                        "/title impossible-value");
    }

    @Test
    void problemsAheadOfBrokenJsonAreListedWithIt() {
        assertThat(refusal(HEAD + "\"title\":7,\n\"parties\":[}").problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.WRONG_TYPE, Kind.NOT_JSON);
    }

    @Test
    void readingGivesUpAfterAHundredProblems() {
        String parties = "{},".repeat(1000);

        UnreadableJsonException refusal = refusal(HEAD + "\"parties\":[" + parties + "{}]}");

        assertThat(refusal.problems()).hasSize(100);
        assertThat(refusal).hasMessageContaining("after 100 problems reading stops");
    }

    @Test
    void aLenientReaderSkipsUnknownKeysAndListsThem() {
        String json = HEAD
                + "\"new\":{\"a\":[1.5,null]},\"parties\":[{\"id\":\"p\",\"name\":\"P\",\"categories\":[\"ngo\"],\"colour\":\"red\"}]}";

        Read<Register> read = codec.fromJson(JsonFormat.REGISTER, json, ReadOptions.lenient());

        assertThat(read.value().parties()).hasSize(1);
        assertThat(read.skipped()).extracting(JsonProblem::pointer).containsExactly("/new", "/parties/0/colour");
        assertThat(read.skipped()).extracting(JsonProblem::kind).containsOnly(Kind.UNKNOWN_KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"new\":{\"a\":1,\"a\":2}",
                "\"new\":1,\"new\":2",
                "\"new\":\"\\ud800\"",
                "\"parties\":null",
                "\"posts\":[{}]",
                "\"title\":1"
            })
    void aLenientReaderIsAsStrictAsEverInAllElse(String wrong) {
        assertThat(refusal(HEAD + wrong + "}", ReadOptions.lenient()).problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"scheduled\",\"on\":\"2026-01-01\",\"by\":\"m\",\"meeting\":\"v\",\"until\":\"x\",\"notes\":[{\"a\":1}]}",
                "{\"until\":\"x\",\"notes\":[{\"a\":1}],\"on\":\"2026-01-01\",\"by\":\"m\",\"meeting\":\"v\",\"type\":\"scheduled\"}"
            })
    void whatDoesNotBelongToATypeIsSkippedWhereverTheTypeStands(String event) {
        String json = HEAD
                + "\"dilemmas\":[{\"id\":\"d\",\"title\":\"T\",\"question\":\"Q\",\"partnership\":\"l\",\"history\":["
                + event
                + "]}]}";

        Read<Register> read = codec.fromJson(JsonFormat.REGISTER, json, ReadOptions.lenient());

        assertThat(read.value().dilemmas().get(0).history().get(0).carried().keys())
                .hasToString("[meeting]");
        assertThat(read.skipped())
                .extracting(JsonProblem::pointer)
                .containsExactlyInAnyOrder("/dilemmas/0/history/0/until", "/dilemmas/0/history/0/notes");
        assertThat(refusal(json).problems()).extracting(JsonProblem::kind).containsOnly(Kind.UNKNOWN_KEY);
    }

    @Test
    void aDocumentOverTheSizeAllowedIsRefused() {
        String json = HEAD + "\"fictional\":true}";

        assertThat(codec.fromJson(
                                JsonFormat.REGISTER, json, ReadOptions.strict().withDocumentSize(json.length()))
                        .value())
                .isNotNull();
        assertThat(refusal(json, ReadOptions.strict().withDocumentSize(json.length() - 1))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
                    assertThat(problem.column()).isEqualTo(json.length());
                });
    }

    @Test
    void limitsMayBeSetOtherwise() {
        String deep = HEAD + "\"extensions\":{\"a:b\":" + "[".repeat(98) + "]".repeat(98) + "}}";
        String digits = HEAD + "\"extensions\":{\"a:b\":" + "1".repeat(1000) + "}}";

        assertThat(codec.fromJson(
                                JsonFormat.REGISTER, deep, ReadOptions.strict().withDepth(100))
                        .value())
                .isNotNull();
        assertThat(codec.fromJson(
                                JsonFormat.REGISTER,
                                digits,
                                ReadOptions.strict().withDigits(1000))
                        .value())
                .isNotNull();
        assertThat(refusal(HEAD + "\"title\":\"abc\"}", ReadOptions.strict().withTextLength(2))
                        .problems())
                .extracting(JsonProblem::kind)
                .contains(Kind.TOO_LONG);
    }

    @Test
    void onlyUtf8IsRead() {
        String json = HEAD + "\"title\":\"é\"}";

        assertThat(List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE))
                .allSatisfy(charset -> {
                    InputStream bytes = new ByteArrayInputStream(json.getBytes(charset));
                    UnreadableJsonException refusal =
                            catchThrowableOfType(UnreadableJsonException.class, () -> codec.read(bytes));
                    assertThat(refusal.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.kind()).isIn(Kind.ENCODING, Kind.NUL));
                });
        assertThat(refusal("\ufeff" + json).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message().english().orElse("")).contains("byte order mark"));
    }

    @Test
    void windowsLineEndsAreAllowed() {
        String json = NationalRegister.json();

        assertThat(codec.fromJson(json.replace("\n", "\r\n"))).isEqualTo(codec.fromJson(json));
    }

    @Test
    void aReaderStaysOpenAndItsFailurePassesThrough() throws IOException {
        StringReader open = new StringReader(HEAD + "\"fictional\":true} ");
        codec.read(open);
        assertThat(open.read()).isEqualTo(-1);

        IOException failure = new IOException("disk");
        Reader failing = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw failure;
            }

            @Override
            public void close() {}
        };
        assertThat(catchThrowableOfType(IOException.class, () -> codec.read(failing)))
                .isSameAs(failure);
    }
}
