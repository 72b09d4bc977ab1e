// SPDX-License-Identifier: EUPL-1.2
/**
 * What comes next, and what others need to know for it: the next step of every dilemma, why, and whom it waits for; how
 * every dilemma stood on any date; the briefing for a partnership that receives, and the agenda proposed for a meeting;
 * and why a finding, a requirement or a step is as it is. Everything here is a pure function of a register and a date,
 * and nothing escalates by itself.
 *
 * <p>All of it is data first. {@code NextStepsText}, {@code BriefingText}, {@code AgendaText} and {@code
 * ExplanationText} make text and Markdown of it, in any language.
 *
 * <pre>{@code
 * RegisterIndex index = RegisterIndex.of(register);
 * List<NextStep> steps = NextSteps.of(index, on);
 * String page = NextStepsText.markdown(steps, on, index, Texts.dutch());
 * }</pre>
 *
 * <p>All values are immutable and safe for use by many threads; a
 * {@link io.github.beraad.escalation.ConfidentialityFilter} counts what it leaves out and belongs to one.
 */
@NullMarked
package io.github.beraad.escalation;

import org.jspecify.annotations.NullMarked;
