// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.dilemma.EventOffence;
import io.github.beraad.dilemma.EventRefusedException;
import io.github.beraad.dilemma.Permitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why the library refused an event. */
final class Refusal {

    private Refusal() {}

    /** One sentence for each offence, and who may do it instead. */
    static List<String> said(EventRefusedException e, Say say) {
        List<String> said = new ArrayList<>();
        for (EventOffence offence : e.offences()) {
            said.add(say.text(
                    "refusal.offence",
                    "event",
                    offence.event().type(),
                    "offence",
                    offence.kind(),
                    "reason",
                    Optional.ofNullable(offence.reason()).map(say::value).orElse(null),
                    "state",
                    offence.state()));
            for (Permitted permitted : offence.permitted()) {
                said.add(say.text(
                        "refusal.permitted",
                        "roles",
                        permitted.roles(),
                        "partnership",
                        say.partnership(permitted.partnership()),
                        "party",
                        permitted.party().map(say::party).orElse(null)));
            }
        }
        return said;
    }
}
