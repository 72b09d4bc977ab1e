// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import java.time.LocalDate;

/**
 * What is checked: a partnership of a register whose index is there, as of a date.
 *
 * @param index the index of its register
 * @param partnership the partnership
 * @param on the date
 */
public record Case(RegisterIndex index, IndexedPartnership partnership, LocalDate on) {}
