// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.text.Term;

/**
 * What the states are of that a row of the {@link Lifecycle} looks at.
 */
public enum Track implements Term {
    /** The dilemma itself, at its owner. */
    OWN("own"),
    /** A partnership that the dilemma or signal was shared with. */
    TARGET("target"),
    /** A signal or insight itself, which has no states of its own. */
    SIGNAL("signal");

    private final String code;

    Track(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "track";
    }
}
