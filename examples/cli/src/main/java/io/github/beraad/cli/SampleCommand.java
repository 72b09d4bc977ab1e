// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code beraad sample}: a register to start from. */
@Command(name = "sample", sortOptions = false)
final class SampleCommand extends ResultCommand {

    @Mixin
    private JsonOnly ignored = new JsonOnly();

    @Option(names = "--on", paramLabel = "${bundle:placeholder.date}", descriptionKey = "option.sample-on", order = 0)
    private @Nullable LocalDate on;

    SampleCommand(Session session) {
        super(session);
    }

    @Override
    void write(OutputStream out) throws IOException {
        LocalDate day = on == null ? session().surroundings().today().get() : on;
        write(out, Sample.of(session().language(), day));
    }
}
