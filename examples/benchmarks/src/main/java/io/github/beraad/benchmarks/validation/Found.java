// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

/**
 * What was found, as far as all implementations say it.
 *
 * @param rule the id of the requirement
 * @param subject the id of the partnership, member or meeting that it is about
 */
public record Found(String rule, String subject) {}
