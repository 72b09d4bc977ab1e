// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.io.IOException;

/** Takes the tokens of a document, one after the other. */
public interface TokenSink {

    /**
     * Begins an object.
     *
     * @throws IOException if writing fails
     */
    void startObject() throws IOException;

    /**
     * Ends an object.
     *
     * @throws IOException if writing fails
     */
    void endObject() throws IOException;

    /**
     * Begins a list.
     *
     * @throws IOException if writing fails
     */
    void startList() throws IOException;

    /**
     * Ends a list.
     *
     * @throws IOException if writing fails
     */
    void endList() throws IOException;

    /**
     * Writes a key.
     *
     * @param key the key
     * @throws IOException if writing fails
     */
    void key(String key) throws IOException;

    /**
     * Writes a string.
     *
     * @param text the string
     * @throws IOException if writing fails
     */
    void text(String text) throws IOException;

    /**
     * Writes a number.
     *
     * @param digits the number as JSON writes it
     * @throws IOException if writing fails
     */
    void number(String digits) throws IOException;

    /**
     * Writes true or false.
     *
     * @param flag which of them
     * @throws IOException if writing fails
     */
    void flag(boolean flag) throws IOException;

    /**
     * Writes null.
     *
     * @throws IOException if writing fails
     */
    void nothing() throws IOException;
}
