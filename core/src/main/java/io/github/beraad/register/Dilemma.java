// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question that a participant brings in, to solve it together (CCV-LIP-6, CCV-LIP-7). One partnership owns it for
 * good: escalating shares it. Its states follow from its history.
 */
@Value.Immutable
@ModelStyle
public abstract class Dilemma {

    Dilemma() {}

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
     * @return {@code d-2026-01}
     */
    public abstract String id();

    /**
     * What it is called.
     *
     * @return 1 to 200 characters
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
     * @return the id of a partnership
     */
    public abstract String partnership();

    /**
     * How confidential it is, as stated.
     *
     * @return empty when it is internal by default, see {@link #effectiveConfidentiality()}
     */
    public abstract Optional<Confidentiality> confidentiality();

    /**
     * How urgent it is, as stated.
     *
     * @return empty when it is normal by default, see {@link #effectiveUrgency()}
     */
    public abstract Optional<Urgency> urgency();

    /**
     * The day by which an answer is needed.
     *
     * @return empty when not stated
     */
    public abstract Optional<LocalDate> neededBy();

    /**
     * Who attested that nothing in it leads to a person.
     *
     * @return empty when nobody did
     */
    public abstract Optional<Attestation> anonymised();

    /**
     * Its relations to other dilemmas.
     *
     * @return may be empty
     */
    public abstract List<Relation> relations();

    /**
     * What happened to it, in the order in which it was recorded.
     *
     * @return at least one event
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
     * How urgent it is.
     *
     * @return what is stated, or else {@link Urgency#NORMAL}
     */
    public Urgency effectiveUrgency() {
        return urgency().orElse(Urgency.NORMAL);
    }

    /**
     * The same dilemma with one event more at the end of its history. Whether the event may happen is not looked at
     * here: that is for whoever records it.
     *
     * @param event the event
     * @return a new dilemma; this one stays as it is
     */
    public Dilemma with(Event event) {
        return builder().like(this).addHistory(event).build();
    }

    /** Refuses what cannot exist. */
    @Value.Check
    void check() {
        Forms.id("dilemma.id", id());
        Forms.name("dilemma.title", title());
        Forms.id("dilemma.partnership", partnership());
        Forms.notEmpty("dilemma.history", history());
    }

    /** Tells the id alone, so that a log holds nothing of what somebody wrote. */
    @Override
    public String toString() {
        return "Dilemma(" + id() + ")";
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableDilemma.Builder {
        Builder() {}
    }
}
