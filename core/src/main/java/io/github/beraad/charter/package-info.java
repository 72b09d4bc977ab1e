// SPDX-License-Identifier: EUPL-1.2
/**
 * What partnerships have agreed to be and do, as data: charters made of typed requirements, each with its severity,
 * modality and source. {@link io.github.beraad.charter.BuiltInCharters} holds the four that come with the library.
 *
 * <p>A partnership names its charter. One of your own is written down in the words of
 * {@link io.github.beraad.charter.Requirements}:
 *
 * <pre>{@code
 * Charter ours = Charter.builder("regio-flevoland", "1.0")
 *     .title("Regio Flevoland")
 *     .requires(chair().ofParty("gm0995").source("reglement art. 3"))
 *     .requires(meetings().atLeast(4).perCalendarYear())
 *     .requires(escalatesTo("stuurgroep"))
 *     .decideWhen(anyOf(discussedTimes(3), openLongerThan(Period.ofDays(180))))
 *     .build();
 * }</pre>
 *
 * <p>That the national platform meets six times a year stands in {@link io.github.beraad.charter.BuiltInCharters}, as a
 * requirement of type {@link io.github.beraad.charter.RequirementType#MEETINGS} with its source; what a requirement of
 * that type asks of a register is decided in the package {@code compliance}. Charters and requirements are immutable
 * and safe for use by many threads; drafts and builders belong to one.
 */
@NullMarked
package io.github.beraad.charter;

import org.jspecify.annotations.NullMarked;
