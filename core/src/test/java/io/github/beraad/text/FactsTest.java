// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.beraad.vocabulary.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Facts FACTS = Facts.of(
            List.of("party", "missing", "level", "held", "on", "members"),
            "om",
            null,
            Level.POLICY,
            5,
            LocalDate.of(2026, 1, 1),
            List.of("a", "b"));

    @Test
    void areNamedAndInOrder() {
        assertThat(FACTS.names()).containsExactly("party", "level", "held", "on", "members");
        assertThat(FACTS.get("party")).contains("om");
        assertThat(FACTS.get("level")).contains(Level.POLICY);
        assertThat(FACTS.get("missing")).isEmpty();
        assertThat(FACTS.get("other")).isEmpty();
        assertThat(FACTS).hasToString("party=om, level=policy, held=5, on=2026-01-01, members=[a, b]");
    }

    @Test
    void noneAreEmpty() {
        assertThat(Facts.none().isEmpty()).isTrue();
        assertThat(Facts.of(List.of())).isSameAs(Facts.none());
        assertThat(FACTS.isEmpty()).isFalse();
        assertThat(Facts.none().toString()).isEmpty();
    }

    @Test
    void areEqualByNamesAndValues() {
        assertThat(Facts.of(List.of("a"), 1))
                .isEqualTo(Facts.of(List.of("a"), 1))
                .hasSameHashCodeAs(Facts.of(List.of("a"), 1))
                .isNotEqualTo(Facts.of(List.of("a"), 2))
                .isNotEqualTo(Facts.of(List.of("b"), 1))
                .isNotEqualTo("a=1");
    }

    @Test
    void holdNothingButWhatAMessageCanSay() {
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.of(List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.of(List.of("a"), 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.of(List.of("a"), List.of(new Object())));
    }
}
