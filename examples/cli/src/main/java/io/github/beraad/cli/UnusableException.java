// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.util.List;

/** Says that the input or the call cannot be used, in the language of the user. */
final class UnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnusableException(String message) {
        this(message, List.of());
    }

    UnusableException(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, each with its place; none where the message says it all. */
    List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong with a file.
     *
     * @param place where it is, as people read it
     * @param message what is wrong and what is expected
     */
    record Problem(String place, String message) {}
}
