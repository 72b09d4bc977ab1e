// SPDX-License-Identifier: EUPL-1.2
/**
 * The life of a dilemma, and of signals and insights: one table that says which event is allowed when and to whom, the
 * state that a history comes to, what is wrong in a history that came from outside, and recording an event.
 *
 * <p>A history is a list to which events are only added. What counts in it on a date:
 *
 * <ul>
 *   <li>events up to and including that date, in the order of the list, whatever their dates;
 *   <li>no event dated after the day on which the register was drawn up;
 *   <li>no event that a counting {@code corrected} further down the list names. A correction that is itself corrected
 *       counts for nothing, so what it named counts again. Where an id stands twice among the events up to
 *       the date, the first one is meant. A correction that names no event above it changes nothing and is illegal;
 *   <li>no event that the table does not allow in the state before it.
 * </ul>
 *
 * <p>An event that names something the register does not know counts all the same: states are kept by id, and whatever
 * needs the missing element stays silent.
 *
 * <p>{@link io.github.beraad.dilemma.Lifecycle} is the table, {@link io.github.beraad.dilemma.Recorder} records by it
 * or says why not, {@link io.github.beraad.dilemma.DilemmaStatus} tells what a history comes to:
 *
 * <pre>{@code
 * Recorder recorder = Recorder.of(RegisterIndex.of(register));
 * for (AllowedEvent allowed : recorder.allowed("lip-jenv", register.dilemmas().get(0), on)) {
 *     log.warn(allowed.type().code());
 * }
 * }</pre>
 *
 * <p>The table and a recorder are immutable and safe for use by many threads; an
 * {@link io.github.beraad.dilemma.EventJudge} belongs to one.
 */
@NullMarked
package io.github.beraad.dilemma;

import org.jspecify.annotations.NullMarked;
