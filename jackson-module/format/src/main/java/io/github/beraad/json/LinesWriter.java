// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.register.Register;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes a register as JSON Lines, one element a line, for whoever does not have it in memory as a whole. The header comes
 * first. Dilemmas and signals best come last: such a file is checked in one pass. For use by one thread.
 *
 * <p>A value that cannot be written, such as a date beyond the year 9999, is refused with an {@code
 * InvalidValueException}; nothing of it is written, and the writer goes on with the next.
 *
 * <p>The library implements this, nobody else needs to.
 */
public interface LinesWriter extends ElementSink, Closeable {

    /**
     * Writes the first line. Elements in the register are not written.
     *
     * @param register what the register says of itself
     * @throws IOException if the target fails
     * @throws IllegalStateException if the first line has been written
     */
    @Override
    void header(Register register) throws IOException;

    /**
     * Writes a register whole, dilemmas and signals last.
     *
     * @param register the register
     * @throws IOException if the target fails
     * @throws IllegalStateException if the first line has been written
     */
    void write(Register register) throws IOException;

    /**
     * Writes what has not been written yet. A file is closed, a stream that the caller opened is flushed and stays open.
     *
     * @throws IOException if the target fails
     */
    @Override
    void close() throws IOException;
}
