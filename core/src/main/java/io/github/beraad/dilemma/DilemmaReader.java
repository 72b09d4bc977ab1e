// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads histories of dilemmas one after another, for whoever asks few things of many. It answers what a
 * {@link DilemmaStatus} answers, for the dilemma that was read last; reading walks along the history once, and costs no
 * memory unless events were corrected.
 *
 * <p>Make one for each thread and use it again; it is not for use by several threads at once.
 */
public final class DilemmaReader {

    private final Replay replay;
    private final @Nullable LocalDate recordedOn;
    private @Nullable Dilemma dilemma;
    private @Nullable LocalDate date;

    private DilemmaReader(RegisterIndex index) {
        this.replay = new Replay(Lifecycle.standard());
        this.recordedOn = index.register().recordedOn().orElse(null);
    }

    /**
     * Makes a reader for a register.
     *
     * @param index the index of the register
     * @return a reader, for use by one thread
     */
    public static DilemmaReader of(RegisterIndex index) {
        Objects.requireNonNull(index, "index");
        return new DilemmaReader(index);
    }

    /**
     * Reads the history of a dilemma as it stood on a date. It never throws, whatever the history.
     *
     * @param next a dilemma, in the register or not
     * @param on the date
     */
    public void read(Dilemma next, LocalDate on) {
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(on, "on");
        dilemma = next;
        date = on;
        replay.walk(next, on, recordedOn);
    }

    /**
     * All there is to say about the dilemma that was read last, to be kept.
     *
     * @return its status on the date
     */
    public DilemmaStatus status() {
        Dilemma read = dilemma;
        if (read == null) {
            throw new IllegalStateException("read a dilemma first");
        }
        return DilemmaStatus.of(read, date, recordedOn, replay);
    }

    /**
     * The dilemma's own state.
     *
     * @return null when no event submitted it up to the date
     */
    public @Nullable DilemmaState state() {
        return replay.state();
    }

    /**
     * The meeting that the dilemma was last scheduled for, whatever its state is now.
     *
     * @return the id of a meeting; null when it was never scheduled
     */
    public @Nullable String scheduledFor() {
        Event scheduling = eventAt(replay.milestones().scheduling);
        return scheduling == null ? null : scheduling.carried().find(Carried.MEETING);
    }

    /**
     * The day on which the dilemma is looked at again.
     *
     * @return null when it is not on hold, or no such day was agreed
     */
    public @Nullable LocalDate onHoldUntil() {
        Event hold = replay.beforeHold() == null ? null : eventAt(replay.milestones().hold);
        return hold == null ? null : hold.carried().find(Carried.UNTIL);
    }

    /**
     * The date of the last submission or reopening, from which everything counts.
     *
     * @return null when there is none up to the date
     */
    public @Nullable LocalDate openedOn() {
        Event opening = eventAt(replay.milestones().opening);
        return opening == null ? null : opening.on();
    }

    /**
     * How many times it was discussed.
     *
     * @return 0 or more
     */
    public int discussions() {
        return replay.milestones().discussions;
    }

    /**
     * When it was last discussed.
     *
     * @return null when it was not
     */
    public @Nullable LocalDate lastDiscussedOn() {
        Event discussion = eventAt(replay.milestones().discussion);
        return discussion == null ? null : discussion.on();
    }

    /**
     * How many partnerships it was shared with, those that gave it back too.
     *
     * @return 0 or more
     */
    public int sharings() {
        return replay.targetCount();
    }

    /**
     * A partnership that it was shared with.
     *
     * @param i from 0, in the order in which that first happened
     * @return the id of the partnership
     */
    public String sharedWith(int i) {
        return replay.target(i);
    }

    /**
     * How far it is at a partnership that it was shared with.
     *
     * @param i from 0, in the order in which that first happened
     * @return the state there
     */
    public SharingState stateThere(int i) {
        return replay.targetState(i);
    }

    /**
     * When it was last shared with a partnership.
     *
     * @param i from 0, in the order in which that first happened
     * @return the date
     */
    public LocalDate sharedOn(int i) {
        return replay.eventAt(replay.targetSharedAt(i)).on();
    }

    private @Nullable Event eventAt(int position) {
        return position < 0 ? null : replay.eventAt(position);
    }
}
