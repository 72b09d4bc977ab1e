// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.SharingState;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A dilemma as a {@link Briefing} tells it to a partnership that it is shared with, or should be. */
@Value.Immutable
@ModelStyle
public abstract class BriefedDilemma {

    BriefedDilemma() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The dilemma.
     *
     * @return its id
     */
    public abstract String id();

    /**
     * What it is called.
     *
     * @return its title
     */
    public abstract String title();

    /**
     * The question.
     *
     * @return a free text
     */
    public abstract FreeText question();

    /**
     * The partnership that owns it.
     *
     * @return its id
     */
    public abstract String partnership();

    /**
     * The dilemma's own state.
     *
     * @return the state on the date of the briefing
     */
    public abstract DilemmaState state();

    /**
     * The date of the event that led to that state.
     *
     * @return a calendar date
     */
    public abstract LocalDate since();

    /**
     * How urgent it is.
     *
     * @return what is stated, or else normal
     */
    public abstract Urgency urgency();

    /**
     * How confidential it is.
     *
     * @return what is stated, or else internal
     */
    public abstract Confidentiality confidentiality();

    /**
     * The day by which an answer is needed.
     *
     * @return empty when not stated
     */
    public abstract Optional<LocalDate> neededBy();

    /**
     * Why it was declared unresolved, the last time.
     *
     * @return a free text; empty when it was not since it was last brought in
     */
    public abstract Optional<FreeText> unresolvedBecause();

    /**
     * How far it is at the partnership that is briefed.
     *
     * @return empty when it was never shared with it
     */
    public abstract Optional<SharingState> stateThere();

    /**
     * The date of the event that led to the state there.
     *
     * @return empty when it was never shared with it
     */
    public abstract Optional<LocalDate> sinceThere();

    /**
     * The day on which it was last shared with the partnership that is briefed.
     *
     * @return empty when it never was
     */
    public abstract Optional<LocalDate> sharedOn();

    /**
     * Who shared it: the owner, or a partnership that passed it on.
     *
     * @return the id of a partnership; empty when it was never shared
     */
    public abstract Optional<String> sharedBy();

    /**
     * What members of the partnership that is briefed committed themselves to since it was last shared with it, done or
     * not.
     *
     * @return in the order of the history
     */
    public abstract List<Commitment> commitments();

    /**
     * What the partnership that is briefed reported back since then, or gave as advice when it gave it back.
     *
     * @return in the order of the history, without commitments
     */
    public abstract List<ReportBack> reports();

    /** Tells the id alone, so that a log holds nothing of what somebody wrote. */
    @Override
    public String toString() {
        return "BriefedDilemma(" + id() + ")";
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableBriefedDilemma.Builder {
        Builder() {}
    }
}
