// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.ReadOptions;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Lets a mapper of an application read and write every {@link JsonFormat}, alone or inside its own types. It is found by
 * {@code findAndRegisterModules()}, or registered by hand. The mappers of Spring Boot 3 and Quarkus do not look for
 * modules: a bean of this type adds it to the one, an {@code ObjectMapperCustomizer} to the other. A mapper writes the
 * same bytes as {@link BeraadJson}, however it is configured, pretty if it has a pretty printer and else compact. What it
 * cannot read surfaces as {@link BeraadMappingException}.
 *
 * <p>{@link BeraadJson} is stricter about what a mapper sees too late: bytes that are no UTF-8, the size of the
 * document, what follows behind its end.
 */
public final class BeraadModule extends Module {

    private final ReadOptions options;
    private final Consumer<? super JsonProblem> skipped;

    /** Makes a module that reads strictly. */
    public BeraadModule() {
        this(ReadOptions.strict(), problem -> {});
    }

    /**
     * Makes a module.
     *
     * @param options how strictly values are read; the size of the document is for the application to limit
     * @param skipped is told of every unknown key that is skipped, by the thread that reads
     */
    public BeraadModule(ReadOptions options, Consumer<? super JsonProblem> skipped) {
        this.options = Objects.requireNonNull(options, "options");
        this.skipped = Objects.requireNonNull(skipped, "skipped");
    }

    @Override
    public String getModuleName() {
        return "beraad";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        for (JsonFormat<?> format : JsonFormat.all()) {
            add(format, serializers, deserializers);
        }
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        context.appendAnnotationIntrospector(new RootNames());
    }

    private <T> void add(JsonFormat<T> format, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(format.type(), new FormatSerializer<>(format));
        deserializers.addDeserializer(format.type(), new FormatDeserializer<>(format, options, skipped));
    }
}
