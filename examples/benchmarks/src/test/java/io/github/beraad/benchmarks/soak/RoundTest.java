// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void randomRegistersGoAllTheWayAndEventsAreRecordedInThem() throws IOException {
        int recorded = 0;
        for (long seed = 1; seed <= 10; seed++) {
            Round round = new Round(seed);
            round.run();
            recorded += round.recorded();
        }

        assertThat(recorded).isPositive();
    }
}
