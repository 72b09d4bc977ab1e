// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.IOException;

/** Writes reports, one after the other. */
@FunctionalInterface
interface ReportWriter {

    /** Writes one report, and sends it on its way. */
    void write(CheckedRegister checked) throws IOException;
}
