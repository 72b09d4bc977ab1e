// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.beraad.charter.Charter;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.testkit.Registers;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper of an application reads and writes the format, however it is configured. */
class MapperTest {

    private static final Register REGISTER = Registers.complete(3);
    private static final String COMPACT = BeraadJson.toJson(JsonFormat.REGISTER, REGISTER, Layout.COMPACT);

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder().findAndAddModules();
    }

    static Stream<JsonMapper> mappers() {
        BasicPolymorphicTypeValidator anything = BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build();
        return Stream.of(
                mapper().build(),
                mapper().propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                        .build(),
                mapper().defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                        .build(),
                mapper().defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                        .build(),
                mapper().activateDefaultTyping(anything, ObjectMapper.DefaultTyping.NON_FINAL)
                        .build(),
                mapper().activateDefaultTypingAsProperty(anything, ObjectMapper.DefaultTyping.NON_FINAL, "@class")
                        .build(),
                mapper().defaultTimeZone(TimeZone.getTimeZone("Pacific/Kiritimati"))
                        .defaultLocale(Locale.forLanguageTag("ar-EG"))
                        .build(),
                mapper().enable(
                                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .enable(
                                SerializationFeature.WRITE_ENUMS_USING_INDEX,
                                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                                SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED,
                                SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build(),
                mapper().enable(
                                JsonWriteFeature.ESCAPE_NON_ASCII,
                                JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS,
                                JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                        .disable(JsonWriteFeature.QUOTE_FIELD_NAMES)
                        .build(),
                mapper().visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theBytesAreTheSame(JsonMapper mapper) throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(REGISTER)).isEqualTo(COMPACT);
        assertThat(mapper.writeValueAsBytes(REGISTER)).isEqualTo(COMPACT.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsReadIsTheSame(JsonMapper mapper) throws IOException {
        assertThat(mapper.readValue(COMPACT, Register.class)).isEqualTo(REGISTER);
        assertThat(mapper.readValue(COMPACT.getBytes(StandardCharsets.UTF_8), Register.class))
                .isEqualTo(REGISTER);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void strictIsStrict(JsonMapper mapper) {
        for (String wrong : List.of("\"unknown\":1", "\"PARTIES\":[]", "\"parties\":{}", "\"fictional\":null")) {
            assertThatExceptionOfType(BeraadMappingException.class)
                    .isThrownBy(
                            () -> mapper.readValue("{\"format\":\"beraad-register/1\"," + wrong + "}", Register.class));
        }
    }

    @Test
    void aPrettyPrinterGivesThePrettyLayoutAtAnyDepth() throws JsonProcessingException {
        JsonMapper pretty = mapper().enable(SerializationFeature.INDENT_OUTPUT).build();
        Register register = Register.builder().title("T").build();

        assertThat(pretty.writeValueAsString(register))
                .isEqualTo("{\n  \"format\": \"beraad-register/1\",\n  \"title\": \"T\"\n}");
        assertThat(pretty.writeValueAsString(Map.of("held", register)).replace(System.lineSeparator(), "\n"))
                .isEqualTo("{\n  \"held\" : {\n    \"format\": \"beraad-register/1\",\n    \"title\": \"T\"\n  }\n}");
    }

    @Test
    void registersStandInsideOtherValues() throws JsonProcessingException {
        JsonMapper mapper = mapper().build();
        Holder holder = new Holder();
        holder.before = 1;
        holder.register = REGISTER;
        holder.charters = List.of(Registers.charterOf(1), Registers.charterOf(2));
        holder.after = 2;

        String json = mapper.writeValueAsString(holder);
        Holder read = mapper.readValue(json, Holder.class);

        assertThat(json)
                .startsWith("{\"before\":1,\"register\":" + COMPACT + ",\"charters\":[")
                .endsWith("],\"after\":2}");
        assertThat(read.register).isEqualTo(REGISTER);
        assertThat(read.charters).isEqualTo(holder.charters);
        assertThat(read.after).isEqualTo(2);
    }

    static final class Holder {
        public int before;
        public Register register = Register.builder().build();
        public List<Charter> charters = List.of();
        public int after;
    }

    @Test
    void treesAndBuffersHoldRegistersToo() throws IOException {
        JsonMapper exact = mapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        Register national = BeraadJson.fromJson(NationalRegister.json());

        JsonNode tree = exact.valueToTree(national);

        assertThat(tree).isEqualTo(exact.readTree(NationalRegister.json()));
        assertThat(exact.treeToValue(tree, Register.class)).isEqualTo(national);
        try (TokenBuffer buffer = new TokenBuffer(exact, false)) {
            exact.writeValue((JsonGenerator) buffer, national);
            try (JsonParser parser = buffer.asParser()) {
                assertThat(exact.readValue(parser, Register.class)).isEqualTo(national);
            }
        }
        assertThat(exact.<JsonNode>valueToTree(REGISTER).size()).isGreaterThan(1);
    }

    @Test
    void problemsSurfaceAsAnExceptionOfJackson() {
        JsonMappingException refusal = catchThrowableOfType(
                JsonMappingException.class,
                () -> mapper().enable(com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build()
                        .readValue(
                                "{\"before\":1,\n\"register\":{\"format\":\"beraad-register/1\",\"title\":7,\"nmae\":\"geheim\"}}",
                                Holder.class));

        assertThat(refusal)
                .isInstanceOfSatisfying(
                        BeraadMappingException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.pointer() + ' ' + problem.line() + ' ' + problem.kind())
                                .containsExactly("/title 2 WRONG_TYPE", "/nmae 2 UNKNOWN_KEY"));
        assertThat(refusal).hasMessageContaining("/title").hasMessageNotContaining("geheim");
    }

    @Test
    void brokenJsonSurfacesInTheSameWayAndQuotesNothing() {
        JsonMapper mapper = mapper().enable(com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();

        assertThatExceptionOfType(BeraadMappingException.class)
                .isThrownBy(() -> mapper.readValue("{\"title\":\"geheim\" oops", Register.class))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(JsonProblem::kind).containsExactly(Kind.NOT_JSON))
                .withMessageNotContainingAny("geheim", "oops");
    }

    @Test
    void aLenientModuleTellsWhatItSkips() throws JsonProcessingException {
        List<JsonProblem> skipped = new ArrayList<>();
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new BeraadModule(ReadOptions.lenient(), skipped::add))
                .build();

        Register register = mapper.readValue("{\"format\":\"beraad-register/1\",\"new\":{}}", Register.class);

        assertThat(register).isEqualTo(Register.builder().build());
        assertThat(skipped).extracting(JsonProblem::pointer).containsExactly("/new");
    }

    @Test
    void whatAParserTakesForANumberBeyondJsonIsRefused() {
        JsonMapper mapper = mapper().enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .build();

        for (String number : List.of("NaN", "-Infinity")) {
            assertThatExceptionOfType(BeraadMappingException.class)
                    .isThrownBy(() -> mapper.readValue(
                            "{\"format\":\"beraad-register/1\",\"extensions\":{\"a:b\":" + number + "}}",
                            Register.class));
        }
    }

    @Test
    void theLimitsHoldInAMapperToo() {
        String deep =
                "{\"format\":\"beraad-register/1\",\"extensions\":{\"a:b\":" + "[".repeat(100) + "]".repeat(100) + "}}";
        String digits = "{\"format\":\"beraad-register/1\",\"extensions\":{\"a:b\":" + "1".repeat(100) + "}}";

        assertThatExceptionOfType(BeraadMappingException.class)
                .isThrownBy(() -> mapper().build().readValue(deep, Register.class))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(JsonProblem::kind).containsExactly(Kind.TOO_DEEP));
        assertThatExceptionOfType(BeraadMappingException.class)
                .isThrownBy(() -> mapper().build().readValue(digits, Register.class))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(JsonProblem::kind).containsExactly(Kind.TOO_LONG));
    }
}
