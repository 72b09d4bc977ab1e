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

    @Test
    void areEqualWhenTheySayTheSameWhateverTheyAreKeptAs() {
        Facts read = Facts.of(
                List.of("party", "level", "held", "on", "members"), "om", "policy", 5, "2026-01-01", List.of("a", "b"));

        assertThat(read).isEqualTo(FACTS).hasSameHashCodeAs(FACTS).hasToString(FACTS.toString());
        assertThat(FACTS).isEqualTo(read);
        assertThat(Facts.of(List.of("gone"), (Object) null))
                .isEqualTo(Facts.none())
                .hasSameHashCodeAs(Facts.none())
                .extracting(Facts::isEmpty)
                .isEqualTo(true);
    }

    @Test
    void areOtherWhenTheySaySomethingElse() {
        Facts one = Facts.of(List.of("a", "b"), "1", "2");

        assertThat(one).isNotEqualTo(Facts.of(List.of("a", "b"), 1, "2"));
        assertThat(one).isNotEqualTo(Facts.of(List.of("b", "a"), "2", "1"));
        assertThat(one).isNotEqualTo(Facts.of(List.of("a"), "1"));
        assertThat(Facts.of(List.of("a"), "1")).isNotEqualTo(one);
        assertThat(one).isNotEqualTo(Facts.of(List.of("a", "b"), "1", List.of("2")));
        assertThat(one).isNotEqualTo("a=1, b=2");
    }
}
