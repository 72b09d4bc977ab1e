// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Signal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Checks one element of a register at a time against an index that is there already, for a form that is being filled in,
 * a stream, or one date after another. The rules are those of a check of the whole register, and so are the findings;
 * what only the whole register can tell is left to that: ids that stand twice, cycles of routes, charters that overlap,
 * references of what stands beside dilemmas and signals, privacy of the same, and custom rules.
 *
 * <pre>{@code
 * ElementCheck check = ElementCheck.of(index, on, Profile.none(), findings::add);
 * check.check(index.partnership("lip"));
 * }</pre>
 *
 * <p>A finding goes to the sink as soon as it is made, in no particular order, and costs one object with its facts. What
 * is in order with a partnership costs no memory, once it has been seen for the first time. Make one for each thread, date
 * and index, and use it again; it is not for use by several threads at once. The index may be shared.
 */
public final class ElementCheck {

    private final Evaluation evaluation;

    private ElementCheck(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Makes a check.
     *
     * @param index the index of the register that the elements are in
     * @param on the date as of which requirements are judged: past, present or future
     * @param profile what is switched off or counts with another severity
     * @param sink where findings go
     * @return a check, for use by one thread
     * @throws UnknownRuleException if the profile names a rule or charter that there is not
     */
    public static ElementCheck of(RegisterIndex index, LocalDate on, Profile profile, FindingSink sink) {
        Objects.requireNonNull(sink, "sink");
        return new ElementCheck(
                new Evaluation(index, on, CheckOptions.standard().withProfile(profile), sink));
    }

    /**
     * Checks a partnership: what its charter asks, and what the register rules say of its members and its meetings.
     *
     * @param partnership a partnership of the index
     */
    public void check(IndexedPartnership partnership) {
        Objects.requireNonNull(partnership, "partnership");
        evaluation.checkMembersAndMeetings(partnership);
        evaluation.checkRequirements(partnership);
    }

    /**
     * Checks what its charter asks of a partnership as a whole, as of the date. Of requirements about single dilemmas
     * and signals nothing is said here, and nothing at all where no charter holds or the partnership is not active.
     *
     * @param partnership a partnership of the index
     */
    public void checkRequirements(IndexedPartnership partnership) {
        Objects.requireNonNull(partnership, "partnership");
        evaluation.checkRequirements(partnership);
    }

    /**
     * Checks a dilemma, which need not be in the index: what the register rules say of it, its history and its texts, and
     * what the charter of its partnership asks of it. References to other dilemmas and signals lead to those of the
     * index.
     *
     * @param dilemma the dilemma
     * @param position its place in the list of dilemmas, from 0, for the pointers of findings; for a new one, how many
     *     there are
     */
    public void check(Dilemma dilemma, int position) {
        Objects.requireNonNull(dilemma, "dilemma");
        evaluation.checkAlone(dilemma, position);
    }

    /**
     * Checks a signal or insight, which need not be in the index: what the register rules say of it, its history and its
     * texts, and what the charter of its partnership asks of it.
     *
     * @param signal the signal or insight
     * @param position its place in the list of signals, from 0, for the pointers of findings; for a new one, how many
     *     there are
     */
    public void check(Signal signal, int position) {
        Objects.requireNonNull(signal, "signal");
        evaluation.checkAlone(signal, position);
    }
}
