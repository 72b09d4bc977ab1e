// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself: it only hands on to the commands below it. */
@Command(name = "beraad", sortOptions = false)
final class BeraadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    StandardOptions standard = new StandardOptions();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a command is expected");
    }
}
