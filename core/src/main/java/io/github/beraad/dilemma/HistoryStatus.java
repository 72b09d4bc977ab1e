// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.register.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a history comes to: which events count, and how far it is at every partnership that it was shared with.
 * Immutable, safe for use by many threads.
 */
public abstract sealed class HistoryStatus permits DilemmaStatus, SignalStatus {

    private final List<Event> history;
    private final @Nullable LocalDate on;
    private final List<Sharing> sharings;
    private final List<Answer> answers;
    private final List<Answer> commitments;
    private final boolean @Nullable [] discounted;

    HistoryStatus(List<Event> history, @Nullable LocalDate on, Replay replayed) {
        this.history = history;
        this.on = on;
        this.sharings = Collections.unmodifiableList(replayed.sharings());
        this.answers = Collections.unmodifiableList(replayed.answers());
        this.commitments = commitmentsAmong(answers);
        this.discounted = replayed.discounted();
    }

    private static List<Answer> commitmentsAmong(List<Answer> answers) {
        if (answers.isEmpty()) {
            return List.of();
        }
        List<Answer> commitments = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.isCommitment()) {
                commitments.add(answer);
            }
        }
        return Collections.unmodifiableList(commitments);
    }

    /**
     * The date that it is the status of.
     *
     * @return null when it is that of the whole history
     */
    public @Nullable LocalDate on() {
        return on;
    }

    /**
     * The whole history, with what does not count.
     *
     * @return every event, in order
     */
    public List<Event> history() {
        return history;
    }

    /**
     * Whether an event counts: it is not later than the date, not corrected, not in the future, and legal.
     *
     * @param position its place in the history, from 0
     * @return true when it counts; false where there is no event
     */
    public boolean counts(int position) {
        return position >= 0 && position < history.size() && (discounted == null || !discounted[position]);
    }

    /**
     * The partnerships that it was shared with.
     *
     * @return in the order in which that first happened, those that gave it back too
     */
    public List<Sharing> sharings() {
        return sharings;
    }

    /**
     * How far it is at one partnership.
     *
     * @param partnership the id of a partnership
     * @return null when it was not shared with it
     */
    public @Nullable Sharing sharing(String partnership) {
        Objects.requireNonNull(partnership, "partnership");
        for (int i = 0; i < sharings.size(); i++) {
            if (sharings.get(i).partnership().equals(partnership)) {
                return sharings.get(i);
            }
        }
        return null;
    }

    /**
     * What the partnerships that it was shared with did, in the order of the history.
     *
     * @return every legal event of a target
     */
    public List<Answer> answers() {
        return answers;
    }

    /**
     * What members of those partnerships committed themselves to.
     *
     * @return those of the answers that are commitments, also where it was given back or shared anew since
     */
    public List<Answer> commitments() {
        return commitments;
    }

    @Nullable
    Event eventAt(int position) {
        return position < 0 ? null : history.get(position);
    }

    @Nullable
    LocalDate dateAt(int position) {
        return position < 0 ? null : history.get(position).on();
    }
}
