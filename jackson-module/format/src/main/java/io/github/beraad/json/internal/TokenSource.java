// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.io.Closeable;
import java.io.IOException;

/**
 * Gives the tokens of a document, one after the other. Every method but {@link #current()} and {@link #position()}
 * throws {@link BrokenInputException} where the input is no JSON.
 */
public interface TokenSource extends Closeable {

    /**
     * The token that the source stands on.
     *
     * @return the token; {@link Token#END} before the first and after the last
     */
    Token current();

    /**
     * Goes to the next token.
     *
     * @return the token
     * @throws IOException if the input cannot be read or is broken
     */
    Token next() throws IOException;

    /**
     * The key that the source stands on.
     *
     * @return the key
     * @throws IOException if the input cannot be read or is broken
     */
    String key() throws IOException;

    /**
     * The string that the source stands on.
     *
     * @return the string
     * @throws IOException if the input cannot be read or is broken
     */
    String text() throws IOException;

    /**
     * Points at the characters of the string that the source stands on, if it is short.
     *
     * @param characters takes the place
     * @param longest how many UTF-16 units there may be
     * @return false when there are more
     * @throws IOException if the input cannot be read or is broken
     */
    boolean text(Characters characters, int longest) throws IOException;

    /**
     * The number that the source stands on.
     *
     * @return its digits, as they were written
     * @throws IOException if the input cannot be read or is broken
     */
    String number() throws IOException;

    /**
     * Where the current token begins.
     *
     * @return the place, see {@link Position}
     */
    long position();
}
