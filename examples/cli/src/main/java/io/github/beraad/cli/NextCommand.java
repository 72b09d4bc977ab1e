// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.escalation.ConfidentialityFilter;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.NextStepsText;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.DatedSteps;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.text.Page;
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
    void write(String file, RegisterIndex index, Output output) throws IOException {
        ConfidentialityFilter filter = ConfidentialityFilter.upTo(most());
        List<NextStep> steps = filter.steps(NextSteps.of(index, on()), index);
        String leftOut = session().text("briefing.left-out", "count", filter.leftOut(), "max", most().orElse(null));
        if (output.format() == PageFormat.JSON) {
            output.document(JsonFormat.NEXT_STEPS, new DatedSteps(Optional.of(file), on(), steps), true);
            if (filter.leftOut() > 0) {
                session().tell(leftOut);
            }
            return;
        }
        Page page = NextStepsText.page(steps, on(), index, texts());
        if (filter.leftOut() > 0) {
            page.paragraph(leftOut);
        }
        output.page(page, filter.highest());
    }
}
