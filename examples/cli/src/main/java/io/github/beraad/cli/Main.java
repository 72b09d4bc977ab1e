// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.compliance.Library;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Severity;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the {@code beraad} command begins. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param arguments the arguments of the call
     */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /**
     * Runs the command.
     *
     * @param surroundings what it takes from the process
     * @param arguments the arguments of the call
     * @return the exit status
     */
    static int run(Surroundings surroundings, String... arguments) {
        Session session = new Session(surroundings, arguments);
        try {
            return commandLine(session).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | RuntimeException e) {
            session.tellFailure(e);
            return ExitStatus.FAILED;
        }
    }

    /** The commands; a new one is one class, named here. */
    private static List<Object> commands(Session session) {
        return List.of(
                new CheckCommand(session),
                new NextCommand(session),
                new ExplainCommand(session),
                new BriefingCommand(session),
                new AgendaCommand(session),
                new DiagramCommand(session),
                new RulesCommand(session),
                new SampleCommand(session),
                new ConvertCommand(session),
                new SchemaCommand(session),
                new CompletionCommand(session));
    }

    static CommandLine commandLine(Session session) {
        CommandLine main = new CommandLine(new BeraadCommand());
        for (Object command : commands(session)) {
            main.addSubcommand(command);
        }
        main.registerConverter(LocalDate.class, Arguments::date);
        main.registerConverter(Language.class, Arguments::language);
        main.registerConverter(Severity.class, Severity::of);
        main.registerConverter(ReportFormat.class, ReportFormat::of);
        main.registerConverter(PageFormat.class, PageFormat::of);
        main.registerConverter(JsonOnly.Form.class, JsonOnly.Form::of);
        main.registerConverter(ConvertTarget.class, ConvertTarget::of);
        main.registerConverter(Table.class, Table::of);
        main.registerConverter(Confidentiality.class, Confidentiality::of);
        main.registerConverter(ColourChoice.class, ColourChoice::of);
        main.setResourceBundle(CliTexts.bundle(session.texts()));
        boolean colour = session.showsColour(ColourChoice.AUTO, true);
        main.setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF));
        main.setOut(writer(session));
        main.setExecutionStrategy(parsed -> {
            // else the help of the whole would hide that there is no such command
            if (!parsed.hasSubcommand() && !parsed.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(main, parsed.unmatched());
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        main.setParameterExceptionHandler(new UsageProblems(session));
        main.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof UnusableException unusable) {
                session.tell(unusable);
                return ExitStatus.UNUSABLE;
            }
            session.tellFailure(problem);
            return ExitStatus.FAILED;
        });
        String version = "beraad " + Library.version();
        main.getCommandSpec().version(version);
        for (CommandLine command : main.getSubcommands().values()) {
            command.getCommandSpec().version(version);
        }
        return main;
    }

    private static PrintWriter writer(Session session) {
        return new PrintWriter(new OutputStreamWriter(session.surroundings().out(), StandardCharsets.UTF_8), true);
    }
}
