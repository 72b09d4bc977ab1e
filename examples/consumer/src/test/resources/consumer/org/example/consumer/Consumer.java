// SPDX-License-Identifier: EUPL-1.2
package org.example.consumer;

import io.github.beraad.text.Language;

/** A program of somebody else. */
public final class Consumer {

    private Consumer() {}

    /**
     * Prints the tag of a language.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(Language.DUTCH.tag());
    }
}
