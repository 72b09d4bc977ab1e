// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beraad.conformance.CommandImplementation.CommandTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandTemplateTest {

    private static final Path REGISTER = Path.of("register.json");

    private static List<String> filled(String line, Optional<Path> profile) {
        return new CommandTemplate(line).filled(REGISTER, "2026-11-23", profile);
    }

    @Test
    void placesAreFilledIn() {
        assertThat(filled("beraad check {register} --on={on}", Optional.empty()))
                .containsExactly("beraad", "check", "register.json", "--on=2026-11-23");
    }

    @Test
    void quotesKeepWordsTogether() {
        assertThat(filled("'my program' \"a  b\" ''", Optional.empty())).containsExactly("my program", "a  b", "");
    }

    @Test
    void whatStandsInBracketsIsForCasesWithAProfile() {
        String line = "check {register} [--profile {profile}] --quiet";

        assertThat(filled(line, Optional.empty())).containsExactly("check", "register.json", "--quiet");
        assertThat(filled(line, Optional.of(Path.of("profile.json"))))
                .containsExactly("check", "register.json", "--profile", "profile.json", "--quiet");
        assertThat(new CommandTemplate(line).takesProfile()).isTrue();
    }

    @Test
    void aQuoteHasAnEnd() {
        assertThatThrownBy(() -> new CommandTemplate("check 'register"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quote");
    }
}
