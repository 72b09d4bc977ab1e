// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.vocabulary.ElementKind;
import java.util.Objects;

/**
 * The element that a finding is about.
 *
 * @param kind what kind of element it is
 * @param id its id
 */
public record Subject(ElementKind kind, String id) {

    /**
     * Makes a subject.
     *
     * @param kind what kind of element it is
     * @param id its id
     */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String toString() {
        return kind.code() + " " + id;
    }
}
