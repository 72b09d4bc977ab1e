// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.vocabulary.Combine;
import io.github.beraad.vocabulary.Forms;
import java.util.List;
import java.util.Optional;

/**
 * When a charter asks for a decision, resolved or unresolved, about a dilemma under discussion ({@code decideWhen}).
 *
 * @param stated how the triggers combine, as it was stated; absent means {@link Combine#ANY}
 * @param triggers what is looked at, at least one
 */
public record DecisionPolicy(Optional<Combine> stated, List<Trigger> triggers) {

    /**
     * Makes a policy.
     *
     * @param stated how the triggers combine, as it was stated
     * @param triggers what is looked at
     * @throws io.github.beraad.vocabulary.InvalidValueException if there is no trigger
     */
    public DecisionPolicy {
        triggers = Forms.notEmpty("decideWhen.triggers", List.copyOf(triggers));
    }

    /**
     * A policy that asks when one of its triggers fires.
     *
     * @param triggers at least one
     * @return the policy
     */
    public static DecisionPolicy anyOf(Trigger... triggers) {
        return new DecisionPolicy(Optional.of(Combine.ANY), List.of(triggers));
    }

    /**
     * A policy that asks when all of its triggers fire.
     *
     * @param triggers at least one
     * @return the policy
     */
    public static DecisionPolicy allOf(Trigger... triggers) {
        return new DecisionPolicy(Optional.of(Combine.ALL), List.of(triggers));
    }

    /**
     * How the triggers combine.
     *
     * @return what was stated, or else {@link Combine#ANY}
     */
    public Combine combine() {
        return stated.orElse(Combine.ANY);
    }
}
