// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.monitor.Shares.Sized;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final List<Sized> FILES =
            List.of(new Sized("a", 10), new Sized("b", 90), new Sized("c", 40), new Sized("d", 50), new Sized("e", 0));

    @Test
    void tasksHaveAboutAsMuchToDoAndBeginWithWhatIsLarge() {
        assertThat(Shares.of(FILES, 2)).containsExactly(List.of("b", "a"), List.of("d", "c", "e"));
    }

    @Test
    void everyFileIsInOneShareHoweverManyThereAre() {
        for (int tasks = 1; tasks < 9; tasks++) {
            assertThat(Shares.of(FILES, tasks)).hasSize(Math.min(tasks, 5)).doesNotContain(List.of());
            assertThat(Shares.of(FILES, tasks).stream().flatMap(List::stream))
                    .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        }
    }

    @Test
    void smallFilesShareATaskAndLargeOnesDoNot() {
        assertThat(Shares.worthwhile(FILES, 1)).isEqualTo(4);
        assertThat(Shares.worthwhile(List.of(new Sized("a", 1L << 40), new Sized("b", 1L << 40)), 1))
                .isEqualTo(2);
        assertThat(Shares.worthwhile(List.of(), 1)).isEqualTo(1);
    }
}
