// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.Confidentiality;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands have in common that make a page for one partnership. */
abstract class PartnershipPageCommand extends PageCommand {

    @Parameters(index = "0", paramLabel = "${bundle:placeholder.file}", descriptionKey = "parameter.file")
    private String file = "";

    @Option(
            names = "--for",
            required = true,
            paramLabel = "${bundle:placeholder.partnership}",
            descriptionKey = "option.for",
            order = 4)
    private String partnership = "";

    PartnershipPageCommand(Session session) {
        super(session);
    }

    /** Writes the page for a partnership that is in the register. */
    abstract void write(RegisterIndex index, String forPartnership, Optional<Confidentiality> most, Output output)
            throws IOException;

    @Override
    final List<String> files() {
        return List.of(file);
    }

    @Override
    final void write(String name, RegisterIndex index, Output output) throws IOException, UnusableException {
        write(index, known(partnership, index), most(), output);
    }
}
