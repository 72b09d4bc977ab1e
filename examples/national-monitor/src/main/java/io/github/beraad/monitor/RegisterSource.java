// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import java.io.IOException;
import java.io.InputStream;

/** Where a register can be read from, more than once. */
interface RegisterSource {

    /** Opens it at its beginning; whoever opened it closes it. */
    InputStream open() throws IOException;
}
