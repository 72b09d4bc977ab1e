// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

/**
 * A word of the vocabulary: a wire code that never changes, and the concept that it belongs to. Its names in every
 * language stand in the texts under {@link #textKey()}.
 */
public interface Term {

    /**
     * The wire code, as it stands in JSON.
     *
     * @return lower-case, {@code deputy-chair}
     */
    String code();

    /**
     * The concept that this is a value of.
     *
     * @return lower-case, {@code role}
     */
    String concept();

    /**
     * The key under which the texts hold the name of this term.
     *
     * @return concept and code, {@code role.deputy-chair}
     */
    default String textKey() {
        return concept() + "." + code();
    }
}
