// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.api;

import io.github.beraad.register.Event;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event in a few words.
 *
 * @param id its id
 * @param type what happened
 * @param on when
 * @param by the id of the member
 */
public record ApiEvent(Optional<String> id, String type, LocalDate on, String by) {

    static ApiEvent of(Event event) {
        return new ApiEvent(event.id(), event.type().code(), event.on(), event.by());
    }
}
