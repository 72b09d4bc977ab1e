// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationDirectoryTest {

    private final OrganisationDirectory directory = organisation -> Optional.ofNullable(
            Map.of(new Tooi("gemeente", "gm0995"), "gemeente Lelystad").get(organisation));

    @Test
    void knowsWhatItHasANameFor() {
        assertThat(directory.nameOf(new Tooi("gemeente", "gm0995"))).contains("gemeente Lelystad");
        assertThat(directory.knows(new Tooi("gemeente", "gm0995"))).isTrue();
        assertThat(directory.knows(new Tooi("gemeente", "gm9999"))).isFalse();
    }
}
