// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.IOException;

/** Writes reports, one after the other. */
interface ReportWriter {

    /** Whether a report shows the dilemmas and signals themselves, which then have to be kept. */
    default boolean readsDilemmas() {
        return false;
    }

    /** Writes one report, and sends it on its way. */
    void write(CheckedRegister checked) throws IOException;

    /** Takes note of a file that is no register: where results are counted, it must not look as if all went well. */
    default void unusable(String file) {}

    /** Writes what can be written only when all reports are there. */
    default void end() throws IOException {}
}
