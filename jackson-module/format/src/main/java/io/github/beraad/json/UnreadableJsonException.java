// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a document was refused, and why. It lists every problem that was found, in the order of the document, up to
 * {@value #MOST_PROBLEMS}; nothing of the document was kept.
 */
public final class UnreadableJsonException extends RuntimeException {

    /** After so many problems reading gives up. */
    public static final int MOST_PROBLEMS = 100;

    private static final long serialVersionUID = 1L;

    /** Why, in the order of the document; absent where the exception was serialised, its message tells it all. */
    private final transient @Nullable List<JsonProblem> problems;

    /**
     * Makes a refusal.
     *
     * @param problems why, at least one, in the order of the document
     * @throws IllegalArgumentException if there is none
     */
    public UnreadableJsonException(List<JsonProblem> problems) {
        super(describe(problems, Language.ENGLISH));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: at least one is expected");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * Why the document was refused.
     *
     * @return 1 to {@value #MOST_PROBLEMS} problems, in the order of the document; none where the exception came out of
     *     Java serialisation
     */
    public List<JsonProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * The message in a language.
     *
     * @param language Dutch, or English for any other
     * @return one line for each problem
     */
    public String message(Language language) {
        return describe(problems(), language);
    }

    private static String describe(List<JsonProblem> problems, Language language) {
        boolean dutch = language.equals(Language.DUTCH);
        StringBuilder text = new StringBuilder(dutch ? "Het document is niet gelezen." : "The document was not read.");
        for (JsonProblem problem : problems) {
            text.append('\n').append(problem.describe(language));
        }
        if (problems.size() >= MOST_PROBLEMS) {
            text.append('\n')
                    .append(dutch ? "Er kunnen er meer zijn: na " : "There may be more: after ")
                    .append(MOST_PROBLEMS)
                    .append(dutch ? " problemen stopt het lezen." : " problems reading stops.");
        }
        return text.toString();
    }
}
