// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.ExtensionValue.ListValue;
import io.github.beraad.vocabulary.ExtensionValue.NumberValue;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public abstract class WritingContract {

    private final Codec codec;

    protected WritingContract(Codec codec) {
        this.codec = codec;
    }

    private String compact(Register register) {
        return codec.toJson(JsonFormat.REGISTER, register, Layout.COMPACT);
    }

    private static Register with(Partnership.Builder partnership) {
        return Register.builder()
                .addPartnerships(partnership
                        .id("l")
                        .name("L")
                        .charter("c")
                        .scope(Scope.LOCAL)
                        .build())
                .build();
    }

    @Test
    void emptyListsAbsentValuesAndFalseAreLeftOut() {
        assertThat(compact(Register.builder().build())).isEqualTo("{\"format\":\"beraad-register/1\"}");
    }

    @Test
    void noRoutesIsAnotherThingThanNoWordOfRoutes() {
        assertThat(compact(with(Partnership.builder()))).doesNotContain("routes");
        assertThat(compact(with(Partnership.builder().routes(List.of())))).contains("\"routes\":[]");
    }

    @Test
    void keysStandInTheOrderOfTheFormatWithExtensionsLast() {
        Event event = Event.of(EventType.RESOLVED)
                .extensions(Extensions.of(Map.of("a:b", new NumberValue("1.50"))))
                .meeting("v")
                .agreedBy(List.of("m", "n"))
                .solution("S")
                .recordedOn(LocalDate.of(2026, 1, 3))
                .id("e")
                .by("m")
                .on(LocalDate.of(2026, 1, 2))
                .build();
        Dilemma dilemma = Dilemma.builder()
                .addHistory(event)
                .partnership("l")
                .question(FreeText.of("Q"))
                .title("T")
                .id("d")
                .build();

        assertThat(compact(Register.builder().addDilemmas(dilemma).build()))
                .isEqualTo("{\"format\":\"beraad-register/1\",\"dilemmas\":[{\"id\":\"d\",\"title\":\"T\","
                        + "\"question\":\"Q\",\"partnership\":\"l\",\"history\":[{\"type\":\"resolved\","
                        + "\"on\":\"2026-01-02\",\"by\":\"m\",\"id\":\"e\",\"recordedOn\":\"2026-01-03\","
                        + "\"solution\":\"S\",\"agreedBy\":[\"m\",\"n\"],\"meeting\":\"v\","
                        + "\"extensions\":{\"a:b\":1.50}}]}]}");
    }

    @Test
    void everyTargetGetsTheSameAndAFileEndsInALineEnd(@TempDir Path folder) throws IOException {
        Register register = Registers.complete(7);
        Path file = folder.resolve("register.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter characters = new StringWriter();
        StringBuilder appended = new StringBuilder();

        codec.write(register, file);
        codec.write(register, bytes);
        codec.write(register, characters);
        codec.write(register, appended);

        String json = codec.toJson(register);
        assertThat(json).endsWith("}\n").doesNotContain("\r\n");
        assertThat(compact(register)).endsWith("}");
        assertThat(Files.readString(file)).isEqualTo(json);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(characters).hasToString(json);
        assertThat(appended).hasToString(json);
        assertThat(codec.read(file)).isEqualTo(register);
    }

    @Test
    void aDateThatTheFormatCannotSayIsRefused() {
        Register register =
                Register.builder().recordedOn(LocalDate.of(10_000, 1, 1)).build();

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> compact(register));
    }

    @Test
    void whatCouldNotBeReadBackForItsDepthIsRefused() {
        ExtensionValue nested = new NumberValue("1");
        for (int i = 0; i < 62; i++) {
            nested = new ListValue(List.of(nested));
        }
        Register deepest = Register.builder()
                .extensions(Extensions.of(Map.of("a:b", nested)))
                .build();
        Register tooDeep = Register.builder()
                .extensions(Extensions.of(Map.of("a:b", new ListValue(List.of(nested)))))
                .build();

        assertThat(codec.fromJson(compact(deepest))).isEqualTo(deepest);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> compact(tooDeep));
    }

    @Test
    void anOptionalValueThatIsStatedIsWrittenThoughItIsTheDefault() {
        String json = "{\"format\":\"beraad-register/1\",\"charters\":[{\"id\":\"c\",\"version\":\"1\",\"title\":\"C\","
                + "\"decideWhen\":{\"combine\":\"any\",\"triggers\":[{\"type\":\"urgency\",\"atLeast\":\"high\"}]}}]}";

        assertThat(compact(codec.fromJson(json))).isEqualTo(json);
        assertThat(codec.fromJson(json).title()).isEqualTo(Optional.empty());
    }
}
