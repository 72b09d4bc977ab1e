// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.vocabulary.Phase;
import java.util.Objects;

/**
 * An approach in an {@link AgendaProposal}: a new one to develop further, or an existing one to make permanent.
 *
 * @param id the approach, its id
 * @param title what it is called
 * @param phase new or existing, on the day of the meeting
 * @param onAgenda whether it is on the agenda of the meeting already
 */
public record AgendaApproach(String id, String title, Phase phase, boolean onAgenda) {

    /**
     * Makes one.
     *
     * @param id the approach
     * @param title what it is called
     * @param phase new or existing
     * @param onAgenda whether it is on the agenda already
     */
    public AgendaApproach {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(phase, "phase");
    }
}
