// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.vocabulary.Nearest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code beraad schema}: the JSON Schema of a format. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand extends ResultCommand {

    /** What the completion of a call offers. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return byName().keySet().iterator();
        }
    }

    @Mixin
    private JsonOnly ignored = new JsonOnly();

    @Parameters(
            arity = "0..1",
            paramLabel = "${bundle:placeholder.schema}",
            descriptionKey = "parameter.schema",
            completionCandidates = Names.class)
    private @Nullable String name;

    SchemaCommand(Session session) {
        super(session);
    }

    /** The formats, by the name without the version. */
    private static Map<String, JsonFormat<?>> byName() {
        Map<String, JsonFormat<?>> formats = new LinkedHashMap<>();
        for (JsonFormat<?> format : JsonFormat.all()) {
            String full = format.name();
            int version = full.indexOf('/');
            formats.putIfAbsent(version < 0 ? full : full.substring("beraad-".length(), version), format);
        }
        return formats;
    }

    @Override
    void write(OutputStream out) throws IOException, UnusableException {
        Map<String, JsonFormat<?>> formats = byName();
        JsonFormat<?> format = name == null ? null : formats.get(name);
        if (format == null) {
            throw new UnusableException(session()
                    .text(
                            "schema.unknown",
                            "name",
                            name == null ? null : UsageProblems.shortened(name),
                            "nearest",
                            Nearest.of(name == null ? "" : name, formats.keySet())
                                    .orElse(null),
                            "known",
                            String.join(", ", formats.keySet())));
        }
        write(out, format.schema());
    }
}
