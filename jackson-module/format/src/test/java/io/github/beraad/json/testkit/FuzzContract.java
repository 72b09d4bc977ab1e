// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/**
 * Any input is read or refused, see {@link FuzzTarget}. The same inputs at every run, unless {@code -Dfuzz.seed} says where
 * to begin; {@code -Dfuzz.executions} says how many there are.
 */
public abstract class FuzzContract {

    private static final int FEW = 2_000;
    private static final int REPORTED = 100_000;

    private static final FuzzInputs INPUTS = new FuzzInputs();

    private final FuzzTarget target;

    protected FuzzContract(FuzzTarget.Generation... generations) {
        this.target = new FuzzTarget(generations);
    }

    private boolean holds(byte[] input, String which) {
        try {
            return target.holdsFor(input);
        } catch (AssertionError e) {
            throw new AssertionError(which + ", " + Base64.getEncoder().encodeToString(input), e);
        }
    }

    @Test
    void holdsForWhatIsKnownToBeSoundOrBroken() {
        int read = 0;
        int options = 0;
        for (byte[] seed : INPUTS.seeds()) {
            read += holds(seed, "strictly") ? 1 : 0;
            byte[] other = seed.clone();
            other[1] = (byte) ++options;
            holds(other, "options " + options);
        }
        assertThat(read).isPositive();
    }

    @Test
    void holdsForWhatIsBrokenAtRandom() {
        long executions = Long.getLong("fuzz.executions", FEW);
        long first = Long.getLong("fuzz.seed", 0);
        long started = System.nanoTime();
        long read = 0;
        for (long i = 0; i < executions; i++) {
            read += holds(INPUTS.of(first + i), "seed " + (first + i)) ? 1 : 0;
            if ((i + 1) % REPORTED == 0) {
                double seconds = (System.nanoTime() - started) / 1e9;
                System.out.printf(
                        "%d executions, %d read, %.0f a second, next seed %d%n",
                        i + 1, read, (i + 1) / seconds, first + i + 1);
            }
        }
        // otherwise the inputs would be too rough, or too tame, to find anything
        assertThat(read).isBetween(executions / 100, executions / 2);
    }
}
