// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

/** Where what was found goes. */
@FunctionalInterface
public interface Sink {

    /**
     * Takes what was found.
     *
     * @param found the rule and the subject
     */
    void accept(Found found);
}
