// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The key that tells which format a document is in. */
final class FormatLeaf extends Form<String> {

    final String format;

    FormatLeaf(String format) {
        this.format = format;
    }

    @Override
    @Nullable
    String read(Reading in) throws IOException {
        if (in.token() != Token.TEXT) {
            in.wrongType(new Words(format, format));
            return null;
        }
        String found = in.text();
        if (found != null && !found.equals(format)) {
            throw in.unknownFormat(found);
        }
        return found;
    }

    @Override
    void write(String value, Output out) throws IOException {
        out.text(value);
    }
}
