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
 * What a partnership that receives needs to know for its next meeting (<i>oplegger</i>): the strategic council, say. A
 * dilemma stands in it once. Immutable, safe for use by many threads.
 *
 * <p>It holds free text of dilemmas and signals, and is meant for members alone; {@link #confidentiality()} tells how
 * confidential that makes it.
 */
@Value.Immutable
@ModelStyle
public abstract class Briefing {

    Briefing() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes the briefing for a partnership.
     *
     * @param register the register
     * @param partnership the id of the partnership
     * @param on the date: what was recorded up to it counts
     * @return the briefing, with everything in it
     * @throws io.github.beraad.vocabulary.InvalidValueException if the register has no such partnership
     */
    public static Briefing of(Register register, String partnership, LocalDate on) {
        return of(RegisterIndex.of(register), partnership, on, Optional.empty());
    }

    /**
     * Makes the briefing for a partnership, without what is too confidential.
     *
     * @param index the index of the register
     * @param partnership the id of the partnership
     * @param on the date: what was recorded up to it counts
     * @param maxConfidentiality the highest level of what may be in it; empty when everything may
     * @return the briefing
     * @throws io.github.beraad.vocabulary.InvalidValueException if the register has no such partnership
     */
    public static Briefing of(
            RegisterIndex index, String partnership, LocalDate on, Optional<Confidentiality> maxConfidentiality) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(maxConfidentiality, "maxConfidentiality");
        return new BriefingMaker(index, partnership, on, maxConfidentiality.orElse(null)).make();
    }

    /**
     * The partnership that is briefed.
     *
     * @return its id
     */
    public abstract String partnership();

    /**
     * The date as of which it is briefed.
     *
     * @return a calendar date
     */
    public abstract LocalDate on();

    /**
     * The meeting that it is briefed for, its first one to come.
     *
     * @return empty when none is to come
     */
    public abstract Optional<MeetingDay> nextMeeting();

    /**
     * The last meeting that it held.
     *
     * @return empty when it held none up to the date
     */
    public abstract Optional<MeetingDay> lastMeeting();

    /**
     * The dilemmas shared with it that it has yet to discuss: neither on the agenda of a meeting that it held since, nor
     * taken up, done or given back, and not resolved, withdrawn or closed by the owner meanwhile.
     *
     * @return the most urgent first, then in the order in which they were shared, then by id
     */
    public abstract List<BriefedDilemma> toDiscuss();

    /**
     * The dilemmas that were declared unresolved and should still be shared with it: their owner has an active route to
     * it, and they do not lie there.
     *
     * @return the most urgent first, then in the order in which they were declared unresolved, then by id
     */
    public abstract List<BriefedDilemma> toBeShared();

    /**
     * What became of the other dilemmas that were shared with it: discussed, taken up, done, given back. Those that the
     * owner closed or that were withdrawn before its last meeting are left out: that meeting could be told.
     *
     * @return in the order in which they were shared, then by id
     */
    public abstract List<BriefedDilemma> earlier();

    /**
     * The signals and insights since its last meeting. That is, of those shared with it: the ones reported or shared
     * after that meeting, and the older ones that it neither acknowledged nor had on the agenda of a meeting. Of the
     * others: the ones reported since that meeting, the day itself included, in a partnership with an active route to
     * it that is to share them by its charter.
     *
     * @return in the order in which they were reported, then by id
     */
    public abstract List<BriefedSignal> signals();

    /**
     * How confidential the briefing is: as confidential as the most confidential dilemma or signal in it.
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
        return "Briefing(" + partnership() + " on " + on() + ")";
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableBriefing.Builder {
        Builder() {}
    }
}
