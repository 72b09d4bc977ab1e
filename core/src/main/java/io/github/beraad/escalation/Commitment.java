// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.dilemma.Answer;
import io.github.beraad.dilemma.HistoryStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a member committed itself to: a place on the political agenda, or a driving role (CCV-SB-6, CCV-SB-7).
 *
 * @param by the member, its id
 * @param on the day on which it did
 * @param what the forum or the action, a free text
 * @param due the day by which it is to be done; absent when none was named
 */
public record Commitment(String by, LocalDate on, FreeText what, Optional<LocalDate> due) {

    /**
     * Makes a commitment.
     *
     * @param by the member
     * @param on the day on which it did
     * @param what the forum or the action
     * @param due the day by which it is to be done
     */
    public Commitment {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
    }

    /** What an answer that {@link Answer#isCommitment() is a commitment} comes down to. */
    static Commitment of(Answer answer) {
        Event event = answer.event();
        FreeText action = event.get(Carried.ACTION).orElse(null);
        FreeText what = action == null ? event.get(Carried.FORUM).orElseThrow() : action;
        return new Commitment(event.by(), event.on(), what, event.get(Carried.DUE));
    }

    /** The commitments of partnerships that are not done: those since they took it up, and not what they did before. */
    static List<Answer> open(HistoryStatus status) {
        List<Answer> open = new ArrayList<>();
        for (Answer answer : status.commitments()) {
            Sharing sharing = status.sharing(answer.partnership());
            if (sharing != null
                    && sharing.state() == SharingState.TAKEN_UP
                    && answer.position() >= sharing.position()) {
                open.add(answer);
            }
        }
        return open;
    }
}
