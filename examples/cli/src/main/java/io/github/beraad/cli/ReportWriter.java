// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.IOException;

/** Writes reports, one after the other. */
@FunctionalInterface
interface ReportWriter {

    /** Writes one report, and sends it on its way. */
    void write(CheckedRegister checked) throws IOException;

    /** Writes what can be written only when all reports are there. */
    default void end() throws IOException {}
}
