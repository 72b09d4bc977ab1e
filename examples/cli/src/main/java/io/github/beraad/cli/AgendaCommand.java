// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.AgendaText;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.vocabulary.Confidentiality;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beraad agenda}: a proposal for the next meeting of a partnership. */
@Command(name = "agenda", sortOptions = false)
final class AgendaCommand extends PageCommand {

    @Parameters(index = "0", paramLabel = "${bundle:placeholder.file}", descriptionKey = "parameter.file")
    private String file = "";

    @Option(
            names = "--for",
            required = true,
            paramLabel = "${bundle:placeholder.partnership}",
            descriptionKey = "option.for",
            order = 4)
    private String partnership = "";

    @Option(
            names = "--max-confidentiality",
            paramLabel = "${bundle:placeholder.level}",
            descriptionKey = "option.max-confidentiality",
            order = 5)
    private @Nullable Confidentiality maxConfidentiality;

    AgendaCommand(Session session) {
        super(session);
    }

    @Override
    List<String> files() {
        return List.of(file);
    }

    @Override
    void write(String name, RegisterIndex index, Page page) throws IOException, UnusableException {
        AgendaProposal agenda =
                AgendaProposal.of(index, known(partnership, index), on(), Optional.ofNullable(maxConfidentiality));
        switch (page.format()) {
            case TEXT -> page.text(AgendaText.text(agenda, index, texts()));
            case MARKDOWN -> page.text(AgendaText.markdown(agenda, index, texts()));
            case JSON -> page.document(JsonFormat.AGENDA, agenda, true);
        }
    }
}
