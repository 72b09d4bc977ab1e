// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    @Option(names = "--out", paramLabel = "${bundle:placeholder.file}", descriptionKey = "option.out", order = 80)
    @Nullable
    String out;

    @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "option.color", order = 81)
    ColourChoice colour = ColourChoice.AUTO;

    @Option(names = "--lenient", descriptionKey = "option.lenient", order = 79)
    boolean lenient;

    @Option(names = "--quiet", descriptionKey = "option.quiet", order = 82)
    boolean quiet;

    @Mixin
    StandardOptions standard = new StandardOptions();

    /** The file that is written; none means standard output, which a hyphen names too. */
    Optional<String> out() {
        return Optional.ofNullable(out).filter(name -> !name.equals("-"));
    }
}
