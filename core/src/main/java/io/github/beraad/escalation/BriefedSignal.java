// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.SharingState;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A signal or insight as a {@link Briefing} or an {@link AgendaProposal} tells it to a partnership. */
@Value.Immutable
@ModelStyle
public abstract class BriefedSignal {

    BriefedSignal() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The signal or insight.
     *
     * @return its id
     */
    public abstract String id();

    /**
     * Whether it is a signal or an insight.
     *
     * @return the kind
     */
    public abstract SignalKind kind();

    /**
     * The day on which it was reported.
     *
     * @return a calendar date
     */
    public abstract LocalDate on();

    /**
     * Who reported it.
     *
     * @return the id of a member
     */
    public abstract String by();

    /**
     * The partnership that it was reported in.
     *
     * @return its id
     */
    public abstract String partnership();

    /**
     * What was reported.
     *
     * @return a free text
     */
    public abstract FreeText text();

    /**
     * How confidential it is.
     *
     * @return what is stated, or else internal
     */
    public abstract Confidentiality confidentiality();

    /**
     * How far it is at the partnership that is told.
     *
     * @return empty when it was not shared with it: it still should be, or it was reported in it
     */
    public abstract Optional<SharingState> stateThere();

    /**
     * The day on which it was last shared with the partnership that is told.
     *
     * @return empty when it was not
     */
    public abstract Optional<LocalDate> sharedOn();

    /**
     * What members of the partnership that is told committed themselves to since then.
     *
     * @return in the order of the history
     */
    public abstract List<Commitment> commitments();

    /**
     * Whether it is on the agenda of the next meeting of the partnership that is told.
     *
     * @return true when it is
     */
    public abstract boolean onAgenda();

    /** Tells the id alone, so that a log holds nothing of what somebody wrote. */
    @Override
    public String toString() {
        return "BriefedSignal(" + id() + ")";
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableBriefedSignal.Builder {
        Builder() {}
    }
}
