// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

/** Where findings go as they are made. */
@FunctionalInterface
public interface FindingSink {

    /**
     * Takes a finding.
     *
     * @param finding what was found
     */
    void accept(Finding finding);
}
