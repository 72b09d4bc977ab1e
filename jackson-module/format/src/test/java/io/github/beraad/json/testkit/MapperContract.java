// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.beraad.charter.Charter;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper of an application reads and writes the format, however it is configured. */
public abstract class MapperContract {

    private static final Register REGISTER = Registers.complete(3);

    private final Codec codec;
    private final String compact;

    protected MapperContract(Codec codec) {
        this.codec = codec;
        this.compact = codec.toJson(JsonFormat.REGISTER, REGISTER, Layout.COMPACT);
    }

    private Mapper mapper() {
        return codec.mapper(MapperSetting.NONE);
    }

    /** What a mapper refuses to read, as a list of its problems. */
    private List<JsonProblem> refused(Mapper mapper, String json, Class<?> type) {
        return codec.problems(catchThrowable(() -> mapper.read(json, type)));
    }

    static List<MapperSetting> settingsThatKeepBytes() {
        return List.of(MapperSetting.values()).stream()
                .filter(MapperSetting::keepsBytes)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("settingsThatKeepBytes")
    void theBytesAreTheSame(MapperSetting setting) throws IOException {
        Mapper mapper = codec.mapper(setting);

        assertThat(mapper.toJson(REGISTER)).isEqualTo(compact);
        assertThat(mapper.toBytes(REGISTER)).isEqualTo(compact.getBytes(StandardCharsets.UTF_8));
    }

    /** They are a file: the same for every generation, and for versions to come. */
    @ParameterizedTest
    @MethodSource("settingsThatKeepBytes")
    void theNationalRegisterIsWrittenInTheGoldenBytes(MapperSetting setting) throws IOException {
        Mapper mapper = codec.mapper(setting);
        Register national = codec.fromJson(NationalRegister.json());

        assertThat(mapper.toJson(national)).isEqualTo(NationalRegister.compactGolden());
        assertThat(mapper.toPrettyJson(national) + '\n').isEqualTo(NationalRegister.golden());
    }

    @Test
    void indentationChangesWhiteSpaceAlone() throws IOException {
        Mapper mapper = codec.mapper(MapperSetting.INDENTED);

        assertThat(mapper.toJson(REGISTER) + '\n').isEqualTo(codec.toJson(REGISTER));
        assertThat(mapper.read(mapper.toJson(REGISTER), Register.class)).isEqualTo(REGISTER);
    }

    @Test
    void aWrappedRootChangesWhatStandsAroundAlone() throws IOException {
        Mapper mapper = codec.mapper(MapperSetting.WRAPPED_ROOT);

        assertThat(mapper.toJson(REGISTER)).isEqualTo("{\"Register\":" + compact + "}");
        assertThat(mapper.read(mapper.toJson(REGISTER), Register.class)).isEqualTo(REGISTER);
    }

    @ParameterizedTest
    @EnumSource(MapperSetting.class)
    void whatIsWrittenIsReadAgain(MapperSetting setting) throws IOException {
        Mapper mapper = codec.mapper(setting);

        assertThat(mapper.read(mapper.toJson(REGISTER), Register.class)).isEqualTo(REGISTER);
        assertThat(mapper.read(mapper.toBytes(REGISTER), Register.class)).isEqualTo(REGISTER);
    }

    @ParameterizedTest
    @MethodSource("settingsThatKeepBytes")
    void strictIsStrict(MapperSetting setting) {
        Mapper mapper = codec.mapper(setting);

        for (String wrong : List.of("\"unknown\":1", "\"PARTIES\":[]", "\"parties\":{}", "\"fictional\":null")) {
            assertThat(refused(mapper, "{\"format\":\"beraad-register/1\"," + wrong + "}", Register.class))
                    .hasSize(1);
        }
    }

    @Test
    void aPrettyPrinterGivesThePrettyLayoutAtAnyDepth() throws IOException {
        Mapper pretty = codec.mapper(MapperSetting.INDENTED);
        Register register = Register.builder().title("T").build();

        assertThat(pretty.toJson(register)).isEqualTo("{\n  \"format\": \"beraad-register/1\",\n  \"title\": \"T\"\n}");
        assertThat(pretty.toJson(Map.of("held", register)).replace(System.lineSeparator(), "\n"))
                .isEqualTo("{\n  \"held\" : {\n    \"format\": \"beraad-register/1\",\n    \"title\": \"T\"\n  }\n}");
    }

    /** What an application may hold registers in. */
    public static final class Holder {
        public int before;
        public Register register = Register.builder().build();
        public List<Charter> charters = List.of();
        public int after;
    }

    /** The same as a record. */
    public record Kept(String name, Register register, List<Register> earlier, Map<String, Charter> charters) {}

    @Test
    void registersStandInsideOtherValues() throws IOException {
        Holder holder = new Holder();
        holder.before = 1;
        holder.register = REGISTER;
        holder.charters = List.of(Registers.charterOf(1), Registers.charterOf(2));
        holder.after = 2;

        String json = mapper().toJson(holder);
        Holder read = mapper().read(json, Holder.class);

        assertThat(json).contains("\"before\":1", "\"register\":" + compact, "\"charters\":[", "\"after\":2");
        assertThat(read.register).isEqualTo(REGISTER);
        assertThat(read.charters).isEqualTo(holder.charters);
        assertThat(read.before).isEqualTo(1);
        assertThat(read.after).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = MapperSetting.class,
            names = {"NONE", "NAMING_STRATEGY", "INCLUSION_ALWAYS", "DEFAULT_TYPING_AS_PROPERTY", "TIME_ZONE"})
    void recordsListsAndMapsHoldRegistersAndCharters(MapperSetting setting) throws IOException {
        Mapper mapper = codec.mapper(setting);
        Kept kept = new Kept(
                "n", REGISTER, List.of(Registers.of(1), Registers.of(2)), Map.of("own", Registers.charterOf(3)));

        String json = mapper.toJson(kept);

        assertThat(json).contains(compact, codec.toJson(JsonFormat.REGISTER, Registers.of(2), Layout.COMPACT));
        assertThat(mapper.read(json, Kept.class)).isEqualTo(kept);
    }

    @Test
    void aListOfRegistersIsRead() throws IOException {
        assertThat(mapper().readList('[' + compact + ",\n" + compact + ']', Register.class))
                .containsExactly(REGISTER, REGISTER);
    }

    @Test
    void treesAndBuffersHoldRegistersToo() throws IOException {
        Register national = codec.fromJson(NationalRegister.json());

        Object tree = mapper().toTree(national);

        assertThat(tree).isEqualTo(mapper().readTree(NationalRegister.json()));
        assertThat(mapper().fromTree(tree, Register.class)).isEqualTo(national);
        assertThat(mapper().throughBuffer(national, Register.class)).isEqualTo(national);
        assertThat(mapper().fromTree(mapper().toTree(REGISTER), Register.class).dilemmas())
                .hasSameSizeAs(REGISTER.dilemmas());
    }

    private static List<String> places(List<JsonProblem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.pointer() + ' ' + problem.line() + ':' + problem.column() + ' ' + problem.kind())
                .toList();
    }

    @Test
    void problemsBehindAKeySurfaceAsAnExceptionOfJackson() {
        String json =
                "{\"before\":1,\n\"register\":{\"format\":\"beraad-register/1\",\"title\":7,\"nmae\":\"geheim\"}}";

        Throwable refusal = catchThrowable(
                () -> codec.mapper(MapperSetting.SOURCE_IN_LOCATIONS).read(json, Holder.class));

        assertThat(places(codec.problems(refusal))).containsExactly("/title 2:50 WRONG_TYPE", "/nmae 2:52 UNKNOWN_KEY");
        assertThat(refusal).hasMessageContaining("/title").hasMessageNotContaining("geheim");
    }

    @Test
    void problemsInAListSurfaceWithTheirPlaceInTheWholeDocument() {
        String json = "[{\"format\":\"beraad-register/1\"},\n {\"format\":\"beraad-register/1\",\n"
                + "  \"parties\":[{\"id\":\"p\",\"name\":\"P\",\"categories\":[\"ngo\"]},\n   {\"id\":\"Q\"}]}]";

        Throwable refusal = catchThrowable(() -> mapper().readList(json, Register.class));

        assertThat(places(codec.problems(refusal)))
                .containsExactly(
                        "/parties/1 4:4 MISSING_KEY",
                        "/parties/1 4:4 MISSING_KEY",
                        "/parties/1/id 4:10 IMPOSSIBLE_VALUE");
    }

    @Test
    void problemsInARecordSurfaceWithTheirPlaceInTheWholeDocument() {
        String json =
                "{\"name\":\"n\",\"earlier\":[],\n\"charters\":{\"own\":{\"id\":\"c\",\"version\":\"1\",\n\"titel\":\"C\"}}}";

        assertThat(places(refused(mapper(), json, Kept.class)))
                .containsExactly(" 2:19 MISSING_KEY", "/titel 3:1 UNKNOWN_KEY");
    }

    @Test
    void brokenJsonSurfacesInTheSameWayAndQuotesNothing() {
        Throwable refusal = catchThrowable(() ->
                codec.mapper(MapperSetting.SOURCE_IN_LOCATIONS).read("{\"title\":\"geheim\" oops", Register.class));

        assertThat(places(codec.problems(refusal))).containsExactly(" 1:19 NOT_JSON");
        assertThat(refusal).hasMessageNotContainingAny("geheim", "oops").hasStackTraceContaining("beraad");
    }

    @Test
    void aLenientModuleTellsWhatItSkips() throws IOException {
        List<JsonProblem> skipped = new ArrayList<>();
        Mapper mapper = codec.mapper(ReadOptions.lenient(), skipped::add);

        Register register = mapper.read("{\"format\":\"beraad-register/1\",\"new\":{}}", Register.class);

        assertThat(register).isEqualTo(Register.builder().build());
        assertThat(skipped).extracting(JsonProblem::pointer).containsExactly("/new");
    }

    @Test
    void whatAParserTakesForANumberBeyondJsonIsRefused() {
        for (String number : List.of("NaN", "-Infinity")) {
            assertThat(refused(
                            codec.mapper(MapperSetting.NUMBERS_BEYOND_JSON),
                            "{\"format\":\"beraad-register/1\",\"extensions\":{\"a:b\":" + number + "}}",
                            Register.class))
                    .hasSize(1);
        }
    }

    @Test
    void theLimitsHoldInAMapperToo() {
        String deep =
                "{\"format\":\"beraad-register/1\",\"extensions\":{\"a:b\":" + "[".repeat(100) + "]".repeat(100) + "}}";
        String digits = "{\"format\":\"beraad-register/1\",\"extensions\":{\"a:b\":" + "1".repeat(100) + "}}";

        assertThat(refused(mapper(), deep, Register.class))
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.TOO_DEEP);
        assertThat(refused(mapper(), digits, Register.class))
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.TOO_LONG);
    }
}
