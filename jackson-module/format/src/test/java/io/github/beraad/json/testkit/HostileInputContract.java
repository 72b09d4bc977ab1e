// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to hurt cost little and are refused. */
public abstract class HostileInputContract {

    private final Codec codec;

    protected HostileInputContract(Codec codec) {
        this.codec = codec;
    }

    private static final String HEAD = "{\"format\":\"beraad-register/1\",";
    private static final String IN_AN_EXTENSION = HEAD + "\"extensions\":{\"a:b\":";

    private List<JsonProblem> refused(Reader characters) {
        return catchThrowableOfType(UnreadableJsonException.class, () -> codec.read(characters))
                .problems();
    }

    private List<JsonProblem> refused(String json) {
        return catchThrowableOfType(UnreadableJsonException.class, () -> codec.fromJson(json))
                .problems();
    }

    /** The beginning of a document, and then the same without end. */
    private static final class Endless extends Reader {
        private final String head;
        private final String tail;
        private int at;
        private long given;

        Endless(String head, String tail) {
            this.head = head;
            this.tail = tail;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                if (at < head.length()) {
                    target[offset + i] = head.charAt(at++);
                } else {
                    target[offset + i] = tail.charAt((int) (given++ % tail.length()));
                }
            }
            return length;
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void endlessNestingIsRefusedAtOnce(String nested) {
        for (String head : List.of("", IN_AN_EXTENSION, HEAD + "\"unknown\":", HEAD + "\"parties\":")) {
            Endless endless = new Endless(head, nested);

            assertThat(refused(endless))
                    .last()
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_DEEP));
            assertThat(endless.given).isLessThan(100_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "1e5", "-1", "0.1"})
    void anEndlessNumberIsRefusedBeforeItCostsMemory(String begin) {
        Endless endless = new Endless(IN_AN_EXTENSION + begin, "0");

        assertThat(refused(endless)).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
            assertThat(problem.message().english().orElse("")).contains("30 digits");
        });
        assertThat(endless.given).isLessThan(200_000);
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        for (String place : List.of(IN_AN_EXTENSION, HEAD + "\"unknown\":", HEAD + "\"title\":")) {
            assertThat(refused(place + "1".repeat(1_000_000) + "}}"))
                    .last()
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG));
        }
    }

    @Test
    void anEndlessTextIsRefusedBeforeItCostsMemory() {
        for (String head : List.of(IN_AN_EXTENSION, HEAD + "\"title\":", HEAD + "\"unknown\":", "{\"format\":")) {
            Endless endless = new Endless(head + '"', "x");

            assertThat(refused(endless)).last().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
                assertThat(problem.message().english().orElse("")).contains("20000 characters");
            });
            assertThat(endless.given).isLessThan(200_000);
        }
    }

    @Test
    void anEndlessKeyIsRefusedBeforeItCostsMemory() {
        for (String head : List.of("{", IN_AN_EXTENSION + "{", HEAD + "\"parties\":[{")) {
            Endless endless = new Endless(head + '"', "x");

            assertThat(refused(endless)).last().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
                assertThat(problem.message().english().orElse("")).contains("a key of at most");
            });
            assertThat(endless.given).isLessThan(100_000);
        }
    }

    @Test
    void keysMadeToCollideCostNothingSpecial() {
        // "Aa" and "BB" have the same hash, and so have all words made of them
        List<String> keys = new ArrayList<>(List.of(""));
        for (int i = 0; i < 13; i++) {
            List<String> longer = new ArrayList<>();
            for (String key : keys) {
                longer.add(key + "Aa");
                longer.add(key + "BB");
            }
            keys = longer;
        }
        StringBuilder json = new StringBuilder(IN_AN_EXTENSION + "{\"first\":1");
        for (String key : keys) {
            json.append(",\"").append(key).append("\":1");
        }

        Register register = codec.fromJson(json + "}}}");

        assertThat(register.extensions().values()).hasSize(1);
    }

    @Test
    void aKeyTwiceIsRefusedAtEveryLevel() {
        String json = codec.toJson(codec.fromJson(NationalRegister.json()));
        String[] lines = json.split("\n");
        int doubled = 0;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.contains("\": ") && !line.endsWith("{") && !line.endsWith("[")) {
                lines[i] = line.endsWith(",") ? line + line : line + ',' + line;
                assertThat(refused(String.join("\n", lines)))
                        .as(line)
                        .anySatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.DUPLICATE_KEY));
                lines[i] = line;
                doubled++;
            }
        }
        assertThat(doubled).isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@class", "@type", "class", "__proto__", "constructor", "$ref", "@id"})
    void noClassNameIsEverTakenFromInput(String key) {
        String value = "\"com.sun.rowset.JdbcRowSetImpl\"";

        assertThat(refused("{\"" + key + "\":" + value + "," + HEAD.substring(1) + "\"fictional\":true}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_KEY));
        assertThat(refused("[" + value + "," + HEAD + "\"fictional\":true}]"))
                .first()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.WRONG_TYPE));
    }

    @Test
    void whateverIsMutatedIsReadOrRefusedWithAReason() {
        String json = NationalRegister.json();
        int read = 0;
        for (int seed = 0; seed < 3000; seed++) {
            String mutated = Mutations.of(json, seed);
            try {
                codec.fromJson(mutated);
                read++;
            } catch (UnreadableJsonException e) {
                assertThat(e.problems())
                        .as("seed %d", seed)
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.line()).isPositive());
            }
        }
        // otherwise the mutations would be too rough to find anything
        assertThat(read).isBetween(50, 1500);
    }

    @Test
    void noFreeTextIsEverQuoted() {
        // in every string that is a free text of a dilemma or signal, and in their titles
        String secret = "Geheim";
        String json = NationalRegister.json()
                .replaceAll(
                        "(\"(?:question|text|solution|reason|forum|action|channel|audience|title)\": \")",
                        "$1" + secret + " ");
        assertThat(json).contains(secret);
        int refused = 0;
        for (int seed = 0; seed < 1000; seed++) {
            String mutated = Mutations.of(json, seed);
            try {
                codec.fromJson(mutated);
            } catch (UnreadableJsonException e) {
                refused++;
                for (JsonProblem problem : e.problems()) {
                    if (isFreeText(problem.pointer())) {
                        assertThat(problem.toString()).as("seed %d", seed).doesNotContain(secret);
                        assertThat(problem.value().orElse(""))
                                .as("seed %d", seed)
                                .doesNotContain(secret);
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    private static boolean isFreeText(String pointer) {
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        boolean title = key.equals("title") && !pointer.equals("/title") && !pointer.startsWith("/posts");
        return title
                || List.of("question", "text", "solution", "reason", "forum", "action", "channel")
                        .contains(key);
    }

    @Test
    void brokenJsonQuotesNothing() throws IOException {
        for (String broken : List.of(
                "geheim",
                "\"geheim",
                "{\"title\": geheim",
                "{\"title\": \"geheim\n\"",
                "{\"title\":\"geheim\\x\"",
                "{geheim: 1}",
                "{\"format\":\"beraad-register/1\"} geheim")) {
            UnreadableJsonException refusal =
                    catchThrowableOfType(UnreadableJsonException.class, () -> codec.fromJson(broken));
            assertThat(refusal).hasMessageNotContaining("geheim").hasNoCause();
        }
    }
}
