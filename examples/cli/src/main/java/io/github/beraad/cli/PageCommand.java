// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Confidentiality;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Option(
            names = "--format",
            paramLabel = "text|markdown|html|json",
            descriptionKey = "option.page-format",
            order = 1)
    private PageFormat format = PageFormat.TEXT;

    @Mixin
    private IgnoredOptions ignored = new IgnoredOptions();

    @Option(
            names = "--max-confidentiality",
            paramLabel = "${bundle:placeholder.level}",
            descriptionKey = "option.max-confidentiality",
            order = 6)
    private @Nullable Confidentiality maxConfidentiality;

    PageCommand(Session session) {
        this.session = session;
    }

    /** The files to read. */
    abstract List<String> files();

    /** Writes what there is to tell about one register. */
    abstract void write(String file, RegisterIndex index, Output output) throws IOException, UnusableException;

    final Session session() {
        return session;
    }

    final Texts texts() {
        return session.texts();
    }

    /** The highest level of confidentiality that the readers may see. */
    final Optional<Confidentiality> most() {
        return Optional.ofNullable(maxConfidentiality);
    }

    final LocalDate on() {
        return on == null ? session.surroundings().today().get() : on;
    }

    @Override
    public final Integer call() throws IOException, UnusableException {
        RegisterInput.refuseTwiceStandardInput(session, files());
        int status = ExitStatus.CONFORMS;
        try (Result result = Result.open(session, common, files())) {
            Output output = new Output(
                    session,
                    format,
                    files().size() > 1,
                    session.showsColour(common.colour, common.out().isEmpty()),
                    result.stream());
            for (String file : files()) {
                try {
                    write(file, RegisterIndex.of(RegisterInput.read(session, file, common.lenient)), output);
                } catch (UnusableException e) {
                    session.tell(e);
                    status = ExitStatus.UNUSABLE;
                }
            }
            output.end();
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
}
