// SPDX-License-Identifier: EUPL-1.2
/**
 * Looking things up in a register: elements by id, members and charters by date, routes between partnerships. An index
 * is built once and answers for the register as it is; the library's reference data counts as part of every register.
 *
 * <p>{@link io.github.beraad.index.RegisterIndex} is what checks, next steps and recording share; who asks a register
 * more than one question builds it once:
 *
 * <pre>{@code
 * RegisterIndex index = RegisterIndex.of(register);
 * index.meetings().forEach(meeting -> log.warn(meeting.id() + " " + meeting.date()));
 * }</pre>
 *
 * <p>Immutable once built, safe for use by many threads.
 */
@NullMarked
package io.github.beraad.index;

import org.jspecify.annotations.NullMarked;
