// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The common option for the form of a result, for commands whose result is JSON whatever is asked. */
final class JsonOnly {

    @Option(names = "--format", paramLabel = "json", hidden = true)
    @Nullable
    Form format;

    /** The form that there is. */
    enum Form {
        /** For programs. */
        JSON;

        static Form of(String code) {
            if (code.equals("json")) {
                return JSON;
            }
            throw new IllegalArgumentException("format: json is expected");
        }
    }
}
