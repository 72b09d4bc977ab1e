// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that come with and without a command. */
final class StandardOptions {

    /** Taken from the arguments before they are parsed; here for its value to be judged, and for the help. */
    @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "option.lang", order = 90)
    @Nullable
    Language language;

    @Option(names = "--help", usageHelp = true, descriptionKey = "option.help", order = 91)
    boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "option.version", order = 92)
    boolean version;
}
