// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.AgendaText;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.vocabulary.Confidentiality;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code beraad agenda}: a proposal for the next meeting of a partnership. */
@Command(name = "agenda", sortOptions = false)
final class AgendaCommand extends PartnershipPageCommand {

    AgendaCommand(Session session) {
        super(session);
    }

    @Override
    void write(RegisterIndex index, String partnership, Optional<Confidentiality> most, Output output)
            throws IOException {
        AgendaProposal agenda = AgendaProposal.of(index, partnership, on(), most);
        if (output.format() == PageFormat.JSON) {
            output.document(JsonFormat.AGENDA, agenda, true);
        } else {
            output.page(AgendaText.page(agenda, index, texts()), agenda.confidentiality());
        }
    }
}
