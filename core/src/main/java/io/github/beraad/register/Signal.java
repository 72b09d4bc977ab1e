// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the field reports: a signal or an insight, shared upward without having been unsolved first (CCV-SB-5).
 */
@Value.Immutable
@ModelStyle
public abstract class Signal {

    Signal() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, unique among its kind.
     *
     * @return {@code s-2026-01}
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
     * @return the id of a partnership
     */
    public abstract String partnership();

    /**
     * What was reported.
     *
     * @return a free text
     */
    public abstract FreeText text();

    /**
     * How confidential it is, as stated.
     *
     * @return empty when it is internal by default, see {@link #effectiveConfidentiality()}
     */
    public abstract Optional<Confidentiality> confidentiality();

    /**
     * Who attested that nothing in it leads to a person.
     *
     * @return empty when nobody did
     */
    public abstract Optional<Attestation> anonymised();

    /**
     * What happened to it since.
     *
     * @return may be empty
     */
    public abstract List<Event> history();

    /**
     * What an application keeps with it.
     *
     * @return the extensions, none if there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * How confidential it is.
     *
     * @return what is stated, or else {@link Confidentiality#INTERN}
     */
    public Confidentiality effectiveConfidentiality() {
        return confidentiality().orElse(Confidentiality.INTERN);
    }

    /**
     * The same signal with one event more at the end of its history. Whether the event may happen is not looked at
     * here: that is for whoever records it.
     *
     * @param event the event
     * @return a new signal; this one stays as it is
     */
    public Signal with(Event event) {
        return builder().like(this).addHistory(event).build();
    }

    /** Refuses what cannot exist. */
    @Value.Check
    void check() {
        Forms.id("signal.id", id());
        Forms.id("signal.by", by());
        Forms.id("signal.partnership", partnership());
    }

    /** Tells the id alone, so that a log holds nothing of what somebody wrote. */
    @Override
    public String toString() {
        return "Signal(" + id() + ")";
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableSignal.Builder {
        Builder() {}
    }
}
