// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.Severity;

/** How the source says something, and so how hard a rule about it may count: never harder than the source. */
public enum StatementKind implements Term {
    /** The source says it flatly. */
    STATED("stated", Severity.ERROR),
    /** The source gives examples: their absence is a warning at most. */
    ILLUSTRATIVE("illustrative", Severity.WARNING),
    /** The source allows it to somebody: somebody else doing it is a warning at most. */
    PERMISSIVE("permissive", Severity.WARNING),
    /** True when the source was written and bound to change: a warning at most. */
    SNAPSHOT("snapshot", Severity.WARNING),
    /** Nothing to check. */
    DOCUMENTARY("documentary", Severity.INFO),
    /** What the source says nothing about: no rule cites it. */
    SILENCE("silence", Severity.INFO);

    private final String code;
    private final Severity hardest;

    StatementKind(String code, Severity hardest) {
        this.code = code;
        this.hardest = hardest;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "statement-kind";
    }

    /**
     * The hardest that a rule which goes back to such a statement alone may count.
     *
     * @return the severity
     */
    public Severity hardest() {
        return hardest;
    }
}
