// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.BriefingText;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.vocabulary.Confidentiality;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code beraad briefing}: the briefing for a receiving partnership. */
@Command(name = "briefing", sortOptions = false)
final class BriefingCommand extends PartnershipPageCommand {

    BriefingCommand(Session session) {
        super(session);
    }

    @Override
    void write(RegisterIndex index, String partnership, Optional<Confidentiality> most, Output output)
            throws IOException {
        Briefing briefing = Briefing.of(index, partnership, on(), most);
        if (output.format() == PageFormat.JSON) {
            output.document(JsonFormat.BRIEFING, briefing, true);
        } else {
            output.page(BriefingText.page(briefing, index, texts()), briefing.confidentiality());
        }
    }
}
