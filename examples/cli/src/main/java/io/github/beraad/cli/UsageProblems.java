// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.vocabulary.Nearest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the call, in the language of the user, and where to find help. */
final class UsageProblems implements IParameterExceptionHandler {

    private static final int LONGEST_VALUE = 40;
    private final Session session;

    UsageProblems(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        session.tell(message(problem, command, arguments)
                + "\n"
                + session.text("usage.help", "command", command.getCommandSpec().qualifiedName()));
        return ExitStatus.UNUSABLE;
    }

    private String message(ParameterException problem, CommandLine command, String[] arguments) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (problem instanceof MissingParameterException missing) {
            return missing(missing, arguments);
        }
        ArgSpec argument = problem.getArgSpec();
        if (problem instanceof OverwrittenOptionException overwritten && overwritten.getOverwritten() != null) {
            return session.text("usage.twice", "option", name(overwritten.getOverwritten()));
        }
        if (argument != null
                && problem.getValue() != null
                && session.texts().template(key(argument)).isPresent()) {
            return value(argument, problem.getValue());
        }
        if (argument instanceof OptionSpec option && option.arity().max() == 0) {
            return session.text("usage.no-value", "option", name(option));
        }
        if (command.getParent() == null) {
            return session.text("usage.no-command", "commands", String.join(", ", commands(command)));
        }
        // a mistake that picocli alone can name
        return session.text("usage.other", "message", String.valueOf(problem.getMessage()));
    }

    private String unmatched(UnmatchedArgumentException problem, CommandLine command) {
        String word = shortened(
                problem.getUnmatched().isEmpty() ? "" : problem.getUnmatched().get(0));
        List<String> suggestions = problem.getSuggestions();
        @Nullable String suggestion = suggestions.isEmpty() ? null : suggestions.get(0);
        if (problem.isUnknownOption()) {
            return session.text(
                    suggestion == null ? "usage.unknown-option" : "usage.unknown-option.suggestion",
                    "option",
                    word,
                    "suggestion",
                    suggestion);
        }
        if (command.getParent() == null) {
            return session.text(
                    "usage.unknown-command",
                    "command",
                    word,
                    "suggestion",
                    Nearest.of(word, commands(command)).orElse(null),
                    "commands",
                    String.join(", ", commands(command)));
        }
        return session.text("usage.unmatched", "word", word);
    }

    private static List<String> commands(CommandLine command) {
        return List.copyOf(command.getSubcommands().keySet());
    }

    private String missing(MissingParameterException problem, String[] arguments) {
        for (ArgSpec argument : problem.getMissing()) {
            if (argument instanceof OptionSpec option) {
                boolean named = List.of(arguments).contains(name(option));
                return session.text(
                        named ? "usage.missing-value" : "usage.missing-option",
                        "option",
                        name(option),
                        "value",
                        option.paramLabel());
            }
            if (argument.paramLabel().indexOf('|') >= 0) {
                return session.text(
                        "usage.missing-choice", "allowed", argument.paramLabel().replace("|", ", "));
            }
        }
        return session.text("usage.missing-file");
    }

    private String value(ArgSpec argument, String value) {
        String option = name(argument);
        Optional<LocalDate> meant =
                argument.type().equals(LocalDate.class) ? Arguments.dayFirst(value) : Optional.empty();
        if (meant.isPresent()) {
            return session.text(
                    "usage.value.date.suggestion",
                    "option",
                    option,
                    "value",
                    shortened(value),
                    "suggestion",
                    meant.get().toString());
        }
        String allowed = argument.paramLabel().replace("|", ", ");
        return session.text(key(argument), "value", shortened(value), "allowed", allowed);
    }

    private static String key(ArgSpec argument) {
        return "usage.value." + name(argument).replace("--", "");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
