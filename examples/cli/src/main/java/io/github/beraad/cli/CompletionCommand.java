// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code beraad completion}: the script with which bash and zsh complete a call. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand extends ResultCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Session session) {
        super(session);
    }

    @Override
    void write(OutputStream out) throws IOException {
        CommandLine main = spec.root().commandLine();
        offerChoices(main.getCommandSpec());
        for (CommandLine command : main.getSubcommands().values()) {
            offerChoices(command.getCommandSpec());
        }
        write(out, AutoComplete.bash(main.getCommandName(), main));
    }

    /** Where the help shows what there is to choose from, that is offered. */
    private static void offerChoices(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            if (option.paramLabel().contains("|")) {
                command.remove(option);
                command.addOption(OptionSpec.builder(option)
                        .completionCandidates(List.of(option.paramLabel().split("\\|", -1)))
                        .build());
            }
        }
    }
}
