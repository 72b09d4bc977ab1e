// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.RelationType;
import java.util.Objects;

/**
 * How a dilemma relates to another one.
 *
 * @param type the relation
 * @param dilemma the other dilemma, its id
 */
public record Relation(RelationType type, String dilemma) {

    /**
     * Makes a relation.
     *
     * @param type the relation
     * @param dilemma the other dilemma
     * @throws io.github.beraad.vocabulary.InvalidValueException if {@code dilemma} is no id
     */
    public Relation {
        Objects.requireNonNull(type, "type");
        Forms.id("relation.dilemma", dilemma);
    }
}
