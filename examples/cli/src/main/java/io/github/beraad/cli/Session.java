// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One call of the command: its surroundings, its language, and its voice on standard error. */
final class Session {

    private static final int WIDTH = 80;
    private static final int INDENT = 4;
    private static final String BROKEN_PIPE = "Broken pipe";

    private final Surroundings surroundings;
    private final Texts texts;
    private final PrintStream err;
    private final boolean quiet;

    Session(Surroundings surroundings, String... arguments) {
        this.surroundings = surroundings;
        this.texts = CliTexts.in(language(surroundings, arguments));
        this.quiet = List.of(arguments).contains("--quiet");
        this.err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
    }

    /** The option counts before anything is parsed, so that problems with the call are told in it too. */
    private static Language language(Surroundings surroundings, String[] arguments) {
        Language found = language(surroundings);
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            String tag = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (isSpoken(tag)) {
                found = new Language(tag);
            }
        }
        return found;
    }

    private static Language language(Surroundings surroundings) {
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String locale = surroundings.variable(name);
            if (!locale.isEmpty()) {
                String tag = locale.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
                return isSpoken(tag) ? new Language(tag) : Language.DUTCH;
            }
        }
        return Language.DUTCH;
    }

    /** Whether the command has texts in a language. */
    static boolean isSpoken(String tag) {
        return tag.equals(Language.DUTCH.tag()) || tag.equals(Language.ENGLISH.tag());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Texts texts() {
        return texts;
    }

    Language language() {
        return texts.language();
    }

    /** A text with facts: names and values by turns. */
    String text(String key, @Nullable Object... namesAndValues) {
        return texts.text(key, facts(namesAndValues));
    }

    static Facts facts(@Nullable Object... namesAndValues) {
        String[] names = new String[namesAndValues.length / 2];
        @Nullable Object[] values = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = String.valueOf(namesAndValues[2 * i]);
            values[i] = namesAndValues[2 * i + 1];
        }
        return Facts.of(List.of(names), values);
    }

    /** Whether a result shows colour. */
    boolean showsColour(ColourChoice choice, boolean toStandardOutput) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                toStandardOutput
                        && surroundings.terminal()
                        && surroundings.variable("NO_COLOR").isEmpty()
                        && !surroundings.variable("TERM").equals("dumb");
        };
    }

    /** Writes the line that says how far the work is; false where nobody looks on. */
    boolean showProgress(String text) {
        boolean shows = !quiet
                && !surroundings.variable("TERM").equals("dumb")
                && surroundings.errorTerminal().getAsBoolean();
        if (shows) {
            String line = Paragraph.printable(text);
            err.print("\r\u001b[K" + line.substring(0, Math.min(WIDTH - 1, line.length())));
            err.flush();
        }
        return shows;
    }

    /** Takes the line away. */
    void clearProgress() {
        err.print("\r\u001b[K");
        err.flush();
    }

    /** Tells the user something on standard error. */
    void tell(String message) {
        print(0, "beraad: " + message);
    }

    /** Tells the user why the input or the call cannot be used. */
    void tell(UnusableException unusable) {
        tell(String.valueOf(unusable.getMessage()));
        for (UnusableException.Problem problem : unusable.problems()) {
            tell(problem);
        }
    }

    /** Tells the user one thing about a file. */
    void tell(UnusableException.Problem problem) {
        if (!problem.place().isEmpty()) {
            print(2, problem.place());
        }
        print(INDENT, problem.message());
    }

    /** Tells the user that the tool itself failed. */
    void tellFailure(Throwable failure) {
        Throwable cause = inputOrOutput(failure);
        if (BROKEN_PIPE.equals(cause.getMessage())) {
            // whoever reads the result has seen enough, such as head
            return;
        }
        String reason = cause instanceof OutOfMemoryError
                ? text("failed.memory")
                : cause instanceof IOException && cause.getMessage() != null
                        ? cause.getMessage()
                        : cause.getClass().getSimpleName();
        tell(text("failed", "reason", reason));
        if (surroundings.variable("BERAAD_DEBUG").isEmpty()) {
            print(0, text("failed.debug"));
        } else {
            failure.printStackTrace(err);
        }
    }

    /** What went wrong in reading or writing, where that is at the bottom of a failure; else the failure. */
    private static Throwable inputOrOutput(Throwable failure) {
        Throwable found = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                found = cause;
            }
        }
        return found;
    }

    private void print(int indent, String message) {
        StringBuilder text = new StringBuilder();
        for (String line : message.split("\n", -1)) {
            new Paragraph().add(line, Style.PLAIN).appendTo(text, " ".repeat(indent), indent, indent, WIDTH, false);
        }
        err.print(text);
        err.flush();
    }

    /** The severities, the heaviest first. */
    static List<Severity> severities() {
        return List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }
}
