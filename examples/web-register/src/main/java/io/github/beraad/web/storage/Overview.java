// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lists say of a dilemma or signal. All of it follows from the dilemma or signal itself.
 *
 * @param id its id
 * @param revision how many events it has
 * @param partnership the id of the partnership that owns it
 * @param title of a dilemma; empty for a signal, which has none
 * @param confidentiality how confidential it is
 * @param urgency how urgent it is
 * @param state of a dilemma, by its last event
 * @param since when that state began
 * @param lastOn the date of its last event
 * @param endedOn when it was closed or withdrawn
 * @param retainUntil from which day it may be destroyed
 * @param sharedWith the ids of the partnerships that it was shared with
 */
public record Overview(
        String id,
        int revision,
        String partnership,
        String title,
        Confidentiality confidentiality,
        Urgency urgency,
        @Nullable DilemmaState state,
        LocalDate since,
        LocalDate lastOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate retainUntil,
        List<String> sharedWith) {

    /**
     * Makes the value.
     *
     * @param id its id
     * @param revision how many events it has
     * @param partnership the id of the partnership that owns it
     * @param title of a dilemma
     * @param confidentiality how confidential it is
     * @param urgency how urgent it is
     * @param state of a dilemma
     * @param since when that state began
     * @param lastOn the date of its last event
     * @param endedOn when it was closed or withdrawn
     * @param retainUntil from which day it may be destroyed
     * @param sharedWith the ids of the partnerships that it was shared with
     */
    public Overview {
        sharedWith = List.copyOf(sharedWith);
    }

    @Nullable
    String stateCode() {
        return state == null ? null : state.code();
    }
}
