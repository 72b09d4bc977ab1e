// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A resource in an {@link AgendaProposal}: knowledge to share.
 *
 * @param id the resource, its id
 * @param title what it is called
 * @param developedBy the partnership that developed it, its id
 * @param publishedOn the day on which it was published
 * @param audience whom it is for
 */
public record AgendaResource(String id, String title, String developedBy, LocalDate publishedOn, String audience) {

    /**
     * Makes one.
     *
     * @param id the resource
     * @param title what it is called
     * @param developedBy the partnership that developed it
     * @param publishedOn the day on which it was published
     * @param audience whom it is for
     */
    public AgendaResource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(developedBy, "developedBy");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(audience, "audience");
    }
}
