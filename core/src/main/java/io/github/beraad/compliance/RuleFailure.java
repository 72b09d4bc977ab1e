// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A custom rule that could not finish its work. Nothing that it found is in the report. Failures are equal when rule and
 * type of exception are.
 *
 * @param rule the code of the rule
 * @param exception the type of what the rule threw, the name of a class
 * @param cause what it threw; its message may quote the register, so think before logging it; absent in a report that was
 *     read back
 */
public record RuleFailure(String rule, String exception, Optional<Throwable> cause) {

    /**
     * Makes a failure.
     *
     * @param rule the code of the rule
     * @param exception the type of what the rule threw
     * @param cause what it threw
     */
    public RuleFailure {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(exception, "exception");
        Objects.requireNonNull(cause, "cause");
    }

    /**
     * Makes a failure of what a rule threw.
     *
     * @param rule the code of the rule
     * @param cause what it threw
     * @return the failure
     */
    public static RuleFailure of(String rule, Throwable cause) {
        return new RuleFailure(rule, cause.getClass().getName(), Optional.of(cause));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleFailure that && rule.equals(that.rule) && exception.equals(that.exception);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, exception);
    }

    @Override
    public String toString() {
        return rule + ": " + exception;
    }
}
