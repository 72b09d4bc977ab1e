// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.vocabulary.DilemmaState;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the history of a dilemma comes to: its own state, how far it is where it was shared, and what next steps and
 * requirements ask about. Making it walks along the history once; asking it costs nothing. Immutable, safe for use by
 * many threads.
 *
 * <p>What is asked about discussions, declarations, resolutions and the like is counted from the last submission or
 * reopening.
 */
public final class DilemmaStatus extends HistoryStatus {

    private final Dilemma dilemma;
    private final @Nullable DilemmaState state;
    private final @Nullable DilemmaState stateBeforeHold;
    private final int stateAt;
    private final int submissionAt;
    private final int openingAt;
    private final int schedulingAt;
    private final int discussionAt;
    private final int declarationAt;
    private final int resolutionAt;
    private final int disseminationAt;
    private final int holdAt;
    private final int endingAt;
    private final int discussions;

    private DilemmaStatus(Dilemma dilemma, @Nullable LocalDate on, Replay replayed) {
        super(dilemma.history(), on, replayed);
        this.dilemma = dilemma;
        this.state = replayed.state();
        this.stateBeforeHold = replayed.beforeHold();
        Milestones milestones = replayed.milestones();
        this.stateAt = milestones.state;
        this.submissionAt = milestones.submission;
        this.openingAt = milestones.opening;
        this.schedulingAt = milestones.scheduling;
        this.discussionAt = milestones.discussion;
        this.declarationAt = milestones.declaration;
        this.resolutionAt = milestones.resolution;
        this.disseminationAt = milestones.dissemination;
        this.holdAt = milestones.hold;
        this.endingAt = milestones.ending;
        this.discussions = milestones.discussions;
    }

    /**
     * The status after the whole history. It never throws, whatever the history.
     *
     * @param dilemma the dilemma
     * @param index the register that it is in
     * @return its status
     */
    public static DilemmaStatus of(Dilemma dilemma, RegisterIndex index) {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(index, "index");
        return of(dilemma, null, index, Lifecycle.standard());
    }

    /**
     * The status on a date. It never throws, whatever the history.
     *
     * @param dilemma the dilemma
     * @param on the date
     * @param index the register that it is in
     * @return its status
     */
    public static DilemmaStatus on(Dilemma dilemma, LocalDate on, RegisterIndex index) {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(index, "index");
        return of(dilemma, on, index, Lifecycle.standard());
    }

    static DilemmaStatus of(Dilemma dilemma, @Nullable LocalDate on, RegisterIndex index, Lifecycle lifecycle) {
        return of(dilemma, on, index.register().recordedOn().orElse(null), new Replay(lifecycle));
    }

    /** The same with a replay that was used before, and has walked along this history when it is used again. */
    static DilemmaStatus of(Dilemma dilemma, @Nullable LocalDate on, @Nullable LocalDate recordedOn, Replay replay) {
        replay.startDilemma(dilemma, on, recordedOn, true);
        replay.toTheEnd();
        return new DilemmaStatus(dilemma, on, replay);
    }

    /**
     * The dilemma.
     *
     * @return the dilemma
     */
    public Dilemma dilemma() {
        return dilemma;
    }

    /**
     * The dilemma's own state.
     *
     * @return null when no event submitted it up to the date
     */
    public @Nullable DilemmaState state() {
        return state;
    }

    /**
     * The date of the event that led to the present own state. An event that found the dilemma in this state and left
     * it there, a second discussion, does not count as that.
     *
     * @return null when it has no state
     */
    public @Nullable LocalDate since() {
        return dateAt(stateAt);
    }

    /**
     * The event that led to the present own state, see {@link #since()}.
     *
     * @return its place in the history; -1 when there is no state
     */
    public int stateAt() {
        return stateAt;
    }

    /**
     * The state that the dilemma goes back to when it is resumed.
     *
     * @return null when it is not on hold
     */
    public @Nullable DilemmaState stateBeforeHold() {
        return stateBeforeHold;
    }

    /**
     * The day on which the dilemma is looked at again.
     *
     * @return null when it is not on hold, or no such day was agreed
     */
    public @Nullable LocalDate onHoldUntil() {
        Event hold = stateBeforeHold == null ? null : eventAt(holdAt);
        return hold == null ? null : hold.get(Carried.UNTIL).orElse(null);
    }

    /**
     * The event that submitted the dilemma.
     *
     * @return null when there is none up to the date
     */
    public @Nullable Event submission() {
        return eventAt(submissionAt);
    }

    /**
     * The place in the history of {@link #submission()}.
     *
     * @return -1 when there is none
     */
    public int submissionAt() {
        return submissionAt;
    }

    /**
     * The date of the last submission or reopening, from which everything counts.
     *
     * @return null when there is none up to the date
     */
    public @Nullable LocalDate openedOn() {
        return dateAt(openingAt);
    }

    /**
     * The place in the history of the last submission or reopening.
     *
     * @return -1 when there is none
     */
    public int openingAt() {
        return openingAt;
    }

    /**
     * The meeting that the dilemma was last scheduled for, whatever its state is now.
     *
     * @return the id of a meeting; null when it was never scheduled
     */
    public @Nullable String scheduledFor() {
        Event scheduling = eventAt(schedulingAt);
        return scheduling == null ? null : scheduling.get(Carried.MEETING).orElse(null);
    }

    /**
     * The place in the history of the event that last scheduled the dilemma.
     *
     * @return -1 when there is none
     */
    public int schedulingAt() {
        return schedulingAt;
    }

    /**
     * How many times it was discussed.
     *
     * @return 0 or more
     */
    public int discussions() {
        return discussions;
    }

    /**
     * When it was last discussed.
     *
     * @return null when it was not
     */
    public @Nullable LocalDate lastDiscussedOn() {
        return dateAt(discussionAt);
    }

    /**
     * The place in the history of the last discussion.
     *
     * @return -1 when there is none
     */
    public int discussionAt() {
        return discussionAt;
    }

    /**
     * When it was last declared unresolved, whatever its state is now.
     *
     * @return null when it was not
     */
    public @Nullable LocalDate declaredUnresolvedOn() {
        return dateAt(declarationAt);
    }

    /**
     * The place in the history of the last declaration that it is unresolved.
     *
     * @return -1 when there is none
     */
    public int declarationAt() {
        return declarationAt;
    }

    /**
     * The event that resolved it, with its solution and who agreed, whatever its state is now.
     *
     * @return null when it was not resolved
     */
    public @Nullable Event resolution() {
        return eventAt(resolutionAt);
    }

    /**
     * The place in the history of {@link #resolution()}.
     *
     * @return -1 when there is none
     */
    public int resolutionAt() {
        return resolutionAt;
    }

    /**
     * The event that last spread its solution.
     *
     * @return null when it was not disseminated
     */
    public @Nullable Event dissemination() {
        return eventAt(disseminationAt);
    }

    /**
     * The place in the history of {@link #dissemination()}.
     *
     * @return -1 when there is none
     */
    public int disseminationAt() {
        return disseminationAt;
    }

    /**
     * The event that withdrew or closed it.
     *
     * @return null when it is open
     */
    public @Nullable Event ending() {
        return eventAt(endingAt);
    }
}
