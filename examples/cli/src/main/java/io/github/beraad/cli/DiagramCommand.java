// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.diagram.Mermaid;
import io.github.beraad.diagram.Svg;
import io.github.beraad.index.RegisterIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beraad diagram}: a picture of the lifecycle, or of the partnerships or routes of a register. */
@Command(name = "diagram", sortOptions = false)
final class DiagramCommand extends ResultCommand {

    @Parameters(index = "0", paramLabel = "lifecycle|partnerships|routes", descriptionKey = "parameter.picture")
    private String picture = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "${bundle:placeholder.file}",
            descriptionKey = "parameter.file")
    private @Nullable String file;

    @Option(names = "--on", paramLabel = "${bundle:placeholder.date}", descriptionKey = "option.day", order = 0)
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "text|markdown|svg", descriptionKey = "option.diagram-format", order = 1)
    private String format = "text";

    DiagramCommand(Session session) {
        super(session);
    }

    @Override
    List<String> inputs() {
        return file == null ? List.of() : List.of(file);
    }

    @Override
    void write(OutputStream out) throws IOException, UnusableException {
        if (!List.of("text", "markdown", "svg").contains(format)) {
            throw new UnusableException(
                    session().text("usage.value.format", "value", format, "allowed", "text, markdown, svg"));
        }
        String drawn = drawn();
        write(out, format.equals("markdown") ? "```mermaid\n" + drawn + "```\n" : drawn);
    }

    private String drawn() throws UnusableException {
        boolean svg = format.equals("svg");
        if (!List.of("lifecycle", "partnerships", "routes").contains(picture)) {
            throw new UnusableException(session().text("picture.unknown", "picture", picture));
        }
        if (svg && !picture.equals("routes")) {
            throw new UnusableException(session().text("picture.no-svg", "picture", picture));
        }
        if (picture.equals("lifecycle")) {
            if (file != null) {
                throw new UnusableException(session().text("picture.no-file"));
            }
            return Mermaid.lifecycle(session().texts());
        }
        if (file == null) {
            throw new UnusableException(session().text("usage.missing-file"));
        }
        LocalDate day = on == null ? session().surroundings().today().get() : on;
        RegisterIndex index = RegisterIndex.of(RegisterInput.read(session(), file, common().lenient));
        if (picture.equals("partnerships")) {
            return Mermaid.partnerships(index, day, session().texts());
        }
        return svg
                ? Svg.routes(index, day, session().texts())
                : Mermaid.routes(index, day, session().texts());
    }
}
