// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands have in common that tell something about registers on a date. */
abstract class PageCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--on", paramLabel = "${bundle:placeholder.date}", descriptionKey = "option.day", order = 0)
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "text|markdown|json", descriptionKey = "option.page-format", order = 1)
    private PageFormat format = PageFormat.TEXT;

    @Option(names = "--lenient", descriptionKey = "option.lenient", order = 3)
    private boolean lenient;

    PageCommand(Session session) {
        this.session = session;
    }

    /** The files to read. */
    abstract List<String> files();

    /** Writes what there is to tell about one register. */
    abstract void write(String file, RegisterIndex index, Page page) throws IOException, UnusableException;

    final Session session() {
        return session;
    }

    final Texts texts() {
        return session.texts();
    }

    final LocalDate on() {
        return on == null ? session.surroundings().today().get() : on;
    }

    @Override
    public final Integer call() throws IOException, UnusableException {
        RegisterInput.refuseTwiceStandardInput(session, files());
        int status = ExitStatus.CONFORMS;
        try (Result result = Result.open(session, common, files())) {
            Page page = new Page(format, files().size() > 1, result.stream());
            for (String file : files()) {
                try {
                    write(file, RegisterIndex.of(RegisterInput.read(session, file, lenient)), page);
                } catch (UnusableException e) {
                    session.tell(e);
                    status = ExitStatus.UNUSABLE;
                }
            }
            if (status != ExitStatus.UNUSABLE || common.out().isEmpty()) {
                result.complete();
            } else {
                session.tell(
                        session.text("out.not-written", "file", common.out().get()));
            }
        }
        return status;
    }

    /** Makes sure that a partnership is in the register. */
    final String known(String partnership, RegisterIndex index) throws UnusableException {
        if (index.partnership(partnership) == null) {
            List<String> ids = new ArrayList<>();
            for (IndexedPartnership known : index.partnerships()) {
                ids.add(known.id());
            }
            throw new UnusableException(
                    session.text("page.unknown-partnership", "partnership", partnership, "known", ids));
        }
        return partnership;
    }

    /** Where a command writes to, in the form that was asked for. */
    static final class Page {

        private static final int WIDTH = 80;

        private final PageFormat format;
        private final boolean several;
        private final OutputStream out;
        private boolean begun;

        Page(PageFormat format, boolean several, OutputStream out) {
            this.format = format;
            this.several = several;
            this.out = out;
        }

        PageFormat format() {
            return format;
        }

        /** Writes a text, with an empty line between it and the one before; in 80 columns where it is plain. */
        void text(String text) throws IOException {
            String written = text.endsWith("\n") ? text : text + "\n";
            String laidOut = format == PageFormat.TEXT ? wrapped(written) : written;
            out.write(((begun ? "\n" : "") + laidOut).getBytes(StandardCharsets.UTF_8));
            out.flush();
            begun = true;
        }

        /** Breaks long lines, and begins the rest of an item of a list below its first word. */
        private static String wrapped(String text) {
            StringBuilder lines = new StringBuilder(text.length() + text.length() / WIDTH);
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                String line = text.substring(start, end);
                int indent = line.length() - line.stripLeading().length();
                int hanging = line.startsWith("- ", indent) ? indent + 2 : indent;
                if (Paragraph.width(line) <= WIDTH) {
                    lines.append(line).append('\n');
                } else if (isRule(line)) {
                    lines.append(line, 0, WIDTH).append('\n');
                } else {
                    new Paragraph()
                            .add(line.substring(hanging), Style.PLAIN)
                            .appendTo(lines, line.substring(0, hanging), hanging, hanging, WIDTH, false);
                }
                start = end + 1;
            }
            return lines.toString();
        }

        /** Whether a line is drawn below a heading. */
        private static boolean isRule(String line) {
            return line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-');
        }

        /** Writes a document: over several lines when it is the only one, else on a line of its own. */
        <T> void document(JsonFormat<T> kind, T value, boolean alone) throws IOException {
            boolean pretty = alone && !several;
            BeraadJson.write(kind, value, out, pretty ? Layout.PRETTY : Layout.COMPACT);
            if (!pretty) {
                out.write('\n');
            }
            out.flush();
        }
    }
}
