// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.vocabulary.Confidentiality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out of a page what is too confidential for its readers, and remembers how much that was and how confidential the
 * rest is: a page bears the highest level of what it holds. One serves one page. For use by one thread.
 */
public final class ConfidentialityFilter {

    private final @Nullable Confidentiality max;
    private @Nullable Confidentiality highest;
    private int leftOut;

    ConfidentialityFilter(@Nullable Confidentiality max) {
        this.max = max;
    }

    /**
     * A filter for a page.
     *
     * @param max the highest level that the readers may see; empty when they may see everything
     * @return the filter
     */
    public static ConfidentialityFilter upTo(Optional<Confidentiality> max) {
        return new ConfidentialityFilter(max.orElse(null));
    }

    /**
     * Whether something may be on the page. Ask once for each dilemma and signal that would be.
     *
     * @param level how confidential it is
     * @return false when it is left out
     */
    public boolean lets(Confidentiality level) {
        if (max != null && level.compareTo(max) > 0) {
            leftOut++;
            return false;
        }
        if (highest == null || level.compareTo(highest) > 0) {
            highest = level;
        }
        return true;
    }

    /**
     * The dilemmas of a register that may be on the page.
     *
     * @param index the index of the register
     * @return in the order of the register, without those whose id stood there before
     */
    public List<Dilemma> dilemmas(RegisterIndex index) {
        List<Dilemma> dilemmas = new ArrayList<>();
        for (Dilemma dilemma : index.register().dilemmas()) {
            if (index.dilemma(dilemma.id()) == dilemma && lets(dilemma.effectiveConfidentiality())) {
                dilemmas.add(dilemma);
            }
        }
        return Collections.unmodifiableList(dilemmas);
    }

    /**
     * The steps that may be on the page: those of dilemmas that may.
     *
     * @param steps steps, one for each dilemma
     * @param index the index of the register
     * @return in the same order
     */
    public List<NextStep> steps(List<NextStep> steps, RegisterIndex index) {
        List<NextStep> let = new ArrayList<>();
        for (NextStep step : steps) {
            Dilemma dilemma = index.dilemma(step.dilemma());
            if (dilemma == null || lets(dilemma.effectiveConfidentiality())) {
                let.add(step);
            }
        }
        return Collections.unmodifiableList(let);
    }

    /**
     * The highest level that the readers may see.
     *
     * @return empty when they may see everything
     */
    public Optional<Confidentiality> max() {
        return Optional.ofNullable(max);
    }

    /**
     * How confidential the page is: the highest level of what was let in.
     *
     * @return empty when nothing was
     */
    public Optional<Confidentiality> highest() {
        return Optional.ofNullable(highest);
    }

    /**
     * How much was left out.
     *
     * @return the number of dilemmas and signals
     */
    public int leftOut() {
        return leftOut;
    }
}
