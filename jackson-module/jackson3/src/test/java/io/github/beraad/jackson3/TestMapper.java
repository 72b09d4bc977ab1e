// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.beraad.json.testkit.Mapper;
import io.github.beraad.json.testkit.MapperSetting;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.util.TokenBuffer;

/** A mapper of Jackson 3, for the tests that every generation passes. */
final class TestMapper implements Mapper {

    private static final BasicPolymorphicTypeValidator ANYTHING = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    private final JsonMapper mapper;

    TestMapper(JsonMapper mapper) {
        this.mapper = mapper;
    }

    static JsonMapper configured(MapperSetting setting) {
        return set(JsonMapper.builder().findAndAddModules(), setting).build();
    }

    private static JsonMapper.Builder set(JsonMapper.Builder builder, MapperSetting setting) {
        return switch (setting) {
            case NONE -> builder;
            case NAMING_STRATEGY -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE);
            case INCLUSION_ALWAYS -> including(builder, JsonInclude.Include.ALWAYS);
            case INCLUSION_NON_NULL -> including(builder, JsonInclude.Include.NON_NULL);
            case INCLUSION_NON_EMPTY -> including(builder, JsonInclude.Include.NON_EMPTY);
            case INCLUSION_NON_DEFAULT -> including(builder, JsonInclude.Include.NON_DEFAULT);
            case TIME_ZONE -> builder.defaultTimeZone(TimeZone.getTimeZone("Pacific/Kiritimati"));
            case LOCALE -> builder.defaultLocale(Locale.forLanguageTag("ar-EG"));
            case DATES_AS_TIMESTAMPS -> builder.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
            case DEFAULT_TYPING -> builder.activateDefaultTyping(ANYTHING, DefaultTyping.NON_FINAL);
            case DEFAULT_TYPING_AS_PROPERTY ->
                builder.activateDefaultTypingAsProperty(ANYTHING, DefaultTyping.NON_FINAL, "@class");
            case SORTED_PROPERTIES -> builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
            case SORTED_MAP_ENTRIES -> builder.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
            case ENUMS_USING_TO_STRING -> builder.enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING);
            case ENUMS_USING_INDEX -> builder.enable(EnumFeature.WRITE_ENUMS_USING_INDEX);
            case SINGLE_ELEMENTS_UNWRAPPED -> builder.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED);
            case PLAIN_DECIMALS -> builder.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
            case ESCAPED_NON_ASCII -> builder.enable(JsonWriteFeature.ESCAPE_NON_ASCII);
            case ESCAPED_SLASHES -> builder.enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES);
            case NUMBERS_AS_STRINGS -> builder.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
            case UNQUOTED_KEYS -> builder.disable(JsonWriteFeature.QUOTE_PROPERTY_NAMES);
            case NO_VISIBILITY ->
                builder.changeDefaultVisibility(
                        visibility -> visibility.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE));
            case NO_ANNOTATIONS -> builder.disable(MapperFeature.USE_ANNOTATIONS);
            case UNKNOWN_KEYS_IGNORED -> builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            case UNKNOWN_CODES_AS_NULL -> builder.enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
            case SINGLE_VALUES_AS_LISTS -> builder.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
            case CASE_INSENSITIVE ->
                builder.enable(
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES);
            case NUMBERS_BEYOND_JSON ->
                builder.enable(
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS);
            case SOURCE_IN_LOCATIONS -> builder.enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
            case INDENTED -> builder.enable(SerializationFeature.INDENT_OUTPUT);
            case WRAPPED_ROOT ->
                builder.enable(SerializationFeature.WRAP_ROOT_VALUE).enable(DeserializationFeature.UNWRAP_ROOT_VALUE);
        };
    }

    private static JsonMapper.Builder including(JsonMapper.Builder builder, JsonInclude.Include inclusion) {
        return builder.changeDefaultPropertyInclusion(before -> JsonInclude.Value.construct(inclusion, inclusion));
    }

    @Override
    public String toJson(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] toBytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public String toPrettyJson(Object value) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> List<T> readList(String json, Class<T> element) {
        return mapper.readerForListOf(element).readValue(json);
    }

    @Override
    public Object readTree(String json) {
        return exact().readTree(json);
    }

    @Override
    public Object toTree(Object value) {
        return exact().<JsonNode>valueToTree(value);
    }

    @Override
    public <T> T fromTree(Object tree, Class<T> type) {
        return exact().treeToValue((JsonNode) tree, type);
    }

    private JsonMapper exact() {
        return mapper.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    @Override
    public <T> T throughBuffer(T value, Class<T> type) {
        JsonMapper exact = exact();
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            exact.writeValue(buffer, value);
            try (JsonParser parser = buffer.asParser()) {
                return exact.readValue(parser, type);
            }
        }
    }
}
