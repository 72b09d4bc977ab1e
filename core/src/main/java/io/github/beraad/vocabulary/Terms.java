// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;
import java.util.Objects;

/** Finding a term by its wire code. */
public final class Terms {

    private Terms() {}

    /**
     * Finds the term with a wire code.
     *
     * @param terms all terms of one concept, at least one
     * @param code a wire code, exactly as in JSON
     * @param <T> the type of the terms
     * @return the term
     * @throws InvalidValueException if none has this code; it names the allowed ones
     */
    public static <T extends Term> T of(T[] terms, String code) {
        Objects.requireNonNull(code, "code");
        for (T term : terms) {
            if (term.code().equals(code)) {
                return term;
            }
        }
        throw new InvalidValueException(terms[0].concept(), code, "is not one of " + allowed(terms));
    }

    private static String allowed(Term[] terms) {
        StringBuilder allowed = new StringBuilder();
        for (Term term : terms) {
            allowed.append(allowed.length() == 0 ? "" : ", ").append(term.code());
        }
        return allowed.toString();
    }
}
