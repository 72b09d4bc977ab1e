// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {

    private final Ids ids = new Ids();

    private static Characters characters(String text) {
        Characters characters = new Characters();
        characters.set(("..." + text + "...").toCharArray(), 3, text.length());
        return characters;
    }

    @Test
    void anIdThatComesByAgainIsTheSameObject() {
        String id = "lip-jenv";
        ids.keep(characters(id), id);

        assertThat(ids.find(characters("lip-jenv"))).isSameAs(id);
        assertThat(ids.find(characters("lip-jen"))).isNull();
        assertThat(ids.find(characters("lip-jenw"))).isNull();
    }

    @Test
    void idsThatDifferOnlyAtTheBeginningAreToldApart() {
        String one = "a-with-a-long-common-ending";
        ids.keep(characters(one), one);

        assertThat(ids.find(characters("b-with-a-long-common-ending"))).isNull();
    }

    @Test
    void howeverManyThereAreNoneIsTakenForAnother() {
        for (int i = 0; i < 100_000; i++) {
            String id = "d-" + i;
            ids.keep(characters(id), id);
            assertThat(ids.find(characters(id))).isSameAs(id);
            String other = ids.find(characters("d-" + i / 2));
            assertThat(other == null ? "d-" + i / 2 : other).isEqualTo("d-" + i / 2);
        }
    }
}
