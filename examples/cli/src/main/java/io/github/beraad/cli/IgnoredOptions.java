// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Common options that make no difference to a command: it takes them, and its help leaves them out. */
final class IgnoredOptions {

    @Option(names = "--threshold", paramLabel = "error|warning|info", hidden = true)
    @Nullable
    Severity threshold;
}
