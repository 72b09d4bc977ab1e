// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.BriefingText;
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

/** {@code beraad briefing}: the briefing for a receiving partnership. */
@Command(name = "briefing", sortOptions = false)
final class BriefingCommand extends PageCommand {

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

    BriefingCommand(Session session) {
        super(session);
    }

    @Override
    List<String> files() {
        return List.of(file);
    }

    @Override
    void write(String name, RegisterIndex index, Page page) throws IOException, UnusableException {
        Briefing briefing =
                Briefing.of(index, known(partnership, index), on(), Optional.ofNullable(maxConfidentiality));
        switch (page.format()) {
            case TEXT -> page.text(BriefingText.text(briefing, index, texts()));
            case MARKDOWN -> page.text(BriefingText.markdown(briefing, index, texts()));
            case JSON -> page.document(JsonFormat.BRIEFING, briefing, true);
        }
    }
}
