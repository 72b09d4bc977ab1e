// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.NextStepsText;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.DatedSteps;
import io.github.beraad.json.JsonFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code beraad next}: the next step of every dilemma, most urgent first. */
@Command(name = "next", sortOptions = false)
final class NextCommand extends PageCommand {

    @Parameters(arity = "1..*", paramLabel = "${bundle:placeholder.file}", descriptionKey = "parameter.files")
    private List<String> files = List.of();

    NextCommand(Session session) {
        super(session);
    }

    @Override
    List<String> files() {
        return files;
    }

    @Override
    void write(String file, RegisterIndex index, Page page) throws IOException {
        List<NextStep> steps = NextSteps.of(index, on());
        switch (page.format()) {
            case TEXT -> page.text(NextStepsText.text(steps, on(), index, texts()));
            case MARKDOWN -> page.text(NextStepsText.markdown(steps, on(), index, texts()));
            case JSON -> page.document(JsonFormat.NEXT_STEPS, new DatedSteps(Optional.of(file), on(), steps), true);
        }
    }
}
