// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.ratios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** The gate by itself, with numbers that were made up: 1 is stored, so that up to 1.25 is allowed. */
class RatioGateTest {

    private static final RatioGate GATE =
            new RatioGate(Map.of(Work.NOTHING_FOUND, 1.0, Work.FIVE_FOUND, 1.0, Work.NEXT_STEP, 1.0));

    private static final Ratio IN_ORDER = new Ratio(1.0, 0.9, 1.1);
    private static final Ratio TOO_HIGH = new Ratio(1.4, 1.3, 1.5);
    private static final Ratio UNCERTAIN = new Ratio(1.4, 1.2, 1.6);

    /** What is measured of the next step, time after time; all else is in order. */
    private static List<Work> tooHigh(Ratio... ofNextStep) throws RunnerException {
        Deque<Ratio> measured = new ArrayDeque<>(List.of(ofNextStep));
        List<Work> tooHigh =
                GATE.tooHigh(work -> new RatioGate.Cost(work == Work.NEXT_STEP ? measured.remove() : IN_ORDER, 0));
        assertThat(measured).isEmpty();
        return tooHigh;
    }

    @Test
    void passesWhatIsInOrderAndDoesNotMeasureItAgain() throws RunnerException {
        assertThat(tooHigh(IN_ORDER)).isEmpty();
    }

    @Test
    void passesWhatMayBeInOrder() throws RunnerException {
        assertThat(tooHigh(UNCERTAIN)).isEmpty();
    }

    @Test
    void passesWhatIsTooHighOnce() throws RunnerException {
        assertThat(tooHigh(TOO_HIGH, IN_ORDER)).isEmpty();
        assertThat(tooHigh(TOO_HIGH, UNCERTAIN)).isEmpty();
    }

    @Test
    void refusesWhatIsTooHighTwiceInARow() throws RunnerException {
        assertThat(tooHigh(TOO_HIGH, TOO_HIGH)).containsExactly(Work.NEXT_STEP);
    }

    @Test
    void theWholeIntervalHasToLieAbove() {
        assertThat(GATE.isTooHigh(Work.NEXT_STEP, new Ratio(1.4, 1.25, 1.5))).isFalse();
        assertThat(GATE.isTooHigh(Work.NEXT_STEP, new Ratio(1.4, 1.26, 1.5))).isTrue();
    }

    @Test
    void refusesWhatTakesMemoryWhereNothingIsFound() throws RunnerException {
        assertThat(GATE.tooHigh(work -> new RatioGate.Cost(IN_ORDER, 16)))
                .containsExactly(Work.NOTHING_FOUND, Work.NEXT_STEP);
        assertThat(GATE.tooHigh(work -> new RatioGate.Cost(IN_ORDER, 1040)))
                .containsExactly(Work.NOTHING_FOUND, Work.FIVE_FOUND, Work.NEXT_STEP);
    }

    @Test
    void aRatioComesWithTheIntervalOfItsRounds() {
        Ratio same = Ratio.of(new double[] {2, 4, 6}, new double[] {1, 2, 3});
        Ratio spread = Ratio.of(new double[] {1, 2, 4}, new double[] {1, 1, 1});

        assertThat(same.value()).isCloseTo(2, offset(1e-9));
        assertThat(same.high() - same.low()).isLessThan(1e-9);
        assertThat(spread.value()).isCloseTo(2, offset(1e-9));
        assertThat(spread.low()).isLessThan(1);
        assertThat(spread.high()).isGreaterThan(4);
        assertThatThrownBy(() -> Ratio.of(new double[] {1}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStoredRatiosAreThereForAllWork() throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("ratios.properties"), StandardCharsets.UTF_8)) {
            RatioGate stored = RatioGate.read(reader);
            for (Work work : Work.values()) {
                assertThat(stored.isTooHigh(work, new Ratio(1000, 1000, 1000))).isTrue();
            }
        }
        assertThatThrownBy(() -> RatioGate.read(new StringReader("next-step-of-a-dilemma = 1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
