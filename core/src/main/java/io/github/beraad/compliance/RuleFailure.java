// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A custom rule that could not finish its work. Nothing that it found is in the report. Failures are equal when rule and
 * type of cause are.
 *
 * @param rule the code of the rule
 * @param cause what it threw; its message may quote the register, so think before logging it
 */
public record RuleFailure(String rule, Throwable cause) {

    /**
     * Makes a failure.
     *
     * @param rule the code of the rule
     * @param cause what it threw
     */
    public RuleFailure {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(cause, "cause");
    }

    /**
     * The type of what the rule threw.
     *
     * @return the name of a class
     */
    public String exception() {
        return cause.getClass().getName();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleFailure that
                && rule.equals(that.rule)
                && exception().equals(that.exception());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, exception());
    }

    @Override
    public String toString() {
        return rule + ": " + exception();
    }
}
