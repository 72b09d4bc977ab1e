// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Confidentiality;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the next meeting of a partnership could deal with. A proposal: nothing in it is decided, and what is on the agenda
 * already is marked. A dilemma stands in one of its lists. Immutable, safe for use by many threads.
 *
 * <p>It holds free text of dilemmas and signals, and is meant for members alone; {@link #confidentiality()} tells how
 * confidential that makes it.
 */
@Value.Immutable
@ModelStyle
public abstract class AgendaProposal {

    AgendaProposal() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes the proposal for the next meeting of a partnership.
     *
     * @param register the register
     * @param partnership the id of the partnership
     * @param on the date: what was recorded up to it counts
     * @return the proposal, with everything in it
     * @throws io.github.beraad.vocabulary.InvalidValueException if the register has no such partnership
     */
    public static AgendaProposal of(Register register, String partnership, LocalDate on) {
        return of(RegisterIndex.of(register), partnership, on, Optional.empty());
    }

    /**
     * Makes the proposal for the next meeting of a partnership, without what is too confidential.
     *
     * @param index the index of the register
     * @param partnership the id of the partnership
     * @param on the date: what was recorded up to it counts
     * @param maxConfidentiality the highest level of what may be in it; empty when everything may
     * @return the proposal
     * @throws io.github.beraad.vocabulary.InvalidValueException if the register has no such partnership
     */
    public static AgendaProposal of(
            RegisterIndex index, String partnership, LocalDate on, Optional<Confidentiality> maxConfidentiality) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(maxConfidentiality, "maxConfidentiality");
        return new AgendaMaker(index, partnership, on, maxConfidentiality.orElse(null)).make();
    }

    /**
     * The partnership that meets.
     *
     * @return its id
     */
    public abstract String partnership();

    /**
     * The date as of which it is proposed.
     *
     * @return a calendar date
     */
    public abstract LocalDate on();

    /**
     * The meeting that it is proposed for, the first one to come.
     *
     * @return empty when none is to come
     */
    public abstract Optional<MeetingDay> nextMeeting();

    /**
     * The last meeting that the partnership held.
     *
     * @return empty when it held none up to the date
     */
    public abstract Optional<MeetingDay> lastMeeting();

    /**
     * The dilemmas to discuss: its own, unless they are scheduled for another meeting, and those shared with it that it has
     * yet to discuss, see {@link Briefing#toDiscuss()}.
     *
     * @return the longest waiting first, then the most urgent, then by id
     */
    public abstract List<AgendaDilemma> toDiscuss();

    /**
     * The decisions due about its own dilemmas: resolved or unresolved, sharing with a partnership above, resuming,
     * closing. What its charter asks to decide, or resumes, by the day of the meeting is in it too.
     *
     * @return in the order of {@link NextSteps}
     */
    public abstract List<AgendaDilemma> decisions();

    /**
     * Its own dilemmas of which the solution is to be spread.
     *
     * @return in the order of {@link NextSteps}
     */
    public abstract List<AgendaDilemma> toDisseminate();

    /**
     * Its approaches that are not permanent yet: new ones to develop, existing ones to consolidate.
     *
     * @return in the order of the register
     */
    public abstract List<AgendaApproach> approaches();

    /**
     * The knowledge to share: resources that any partnership of the register published since the last meeting, the day
     * itself included.
     *
     * @return in the order of publication, then by id
     */
    public abstract List<AgendaResource> knowledge();

    /**
     * The signals and insights: its own that no meeting which it held had on its agenda, and those from below, see
     * {@link Briefing#signals()}.
     *
     * @return in the order in which they were reported, then by id
     */
    public abstract List<BriefedSignal> signals();

    /**
     * The purposes of its charter that no meeting held in the year was for. The year is that of the meeting, or else of the
     * date.
     *
     * @return in the order of the charter
     */
    public abstract List<OpenPurpose> purposes();

    /**
     * What partnerships above let know since its last meeting, the day itself included, about its own dilemmas and signals
     * and about those that it passed on.
     *
     * @return in order of time
     */
    public abstract List<ReportBack> reportsBack();

    /**
     * How confidential the proposal is: as confidential as the most confidential dilemma or signal in it.
     *
     * @return empty when it holds none
     */
    public abstract Optional<Confidentiality> confidentiality();

    /**
     * The highest level of what might be in it.
     *
     * @return empty when everything might
     */
    public abstract Optional<Confidentiality> maxConfidentiality();

    /**
     * How many dilemmas and signals were left out because they are more confidential than that.
     *
     * @return 0 or more
     */
    public abstract int leftOut();

    /** Tells for whom and when alone, so that a log holds nothing of what somebody wrote. */
    @Override
    public String toString() {
        return "AgendaProposal(" + partnership() + " on " + on() + ")";
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableAgendaProposal.Builder {
        Builder() {}
    }
}
