// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A dilemma in an {@link AgendaProposal}. */
@Value.Immutable
@ModelStyle
public abstract class AgendaDilemma {

    AgendaDilemma() {}

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
     * Since when it waits: since it was last discussed, or brought in; since it was shared, where it comes from below;
     * otherwise since the event that led to its present state.
     *
     * @return a calendar date
     */
    public abstract LocalDate waitingSince();

    /**
     * What comes next for it.
     *
     * @return its step
     */
    public abstract NextStep step();

    /**
     * The solution that is to be spread.
     *
     * @return a free text; empty when it is not resolved
     */
    public abstract Optional<FreeText> solution();

    /**
     * Whether it is on the agenda of the meeting already.
     *
     * @return true when it is
     */
    public abstract boolean onAgenda();

    /** Tells the id alone, so that a log holds nothing of what somebody wrote. */
    @Override
    public String toString() {
        return "AgendaDilemma(" + id() + ")";
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableAgendaDilemma.Builder {
        Builder() {}
    }
}
