// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.catalogue.CatalogueEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rules} lists every rule. */
class RulesCommandTest {

    private static String out(String... arguments) {
        Call.Ended ended = Call.of(arguments).run();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        return ended.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void noRuleIsMissing(String format) {
        String rules = out("rules", "--format", format);

        for (CatalogueEntry entry : Catalogue.builtIn().entries()) {
            assertThat(rules).contains(entry.code());
        }
        assertThat(rules).endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theTextIsEightyColumnsWide(String language) {
        assertThat(out("rules", "--lang", language).lines())
                .allSatisfy(line -> assertThat(Paragraph.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void aRuleHasTitleExplanationSeverityAndSource() {
        assertThat(out("rules", "--charter", "lokale-aanpak", "--lang", "en"))
                .contains("\nlocal.director\n  A municipality has the directing role.")
                .contains("  - Severity: error (error)\n")
                .contains("  - Source: CCV-G-2\n")
                .doesNotContain("register.duplicate-id");
    }

    @Test
    void jsonOfOneCharterHoldsItsRequirementsAlone() {
        JsonNode rules = RegisterEdits.json(out("rules", "--charter", "lokale-aanpak", "--format", "json"));
        List<String> codes = new ArrayList<>();
        rules.path("rules").forEach(rule -> codes.add(rule.path("rule").asText()));

        assertThat(rules.path("format").asText()).isEqualTo("beraad-catalogue/1");
        assertThat(codes).containsExactly("local.parties", "local.director");
    }

    @Test
    void anUnknownCharterIsToldWithTheNearestOne() {
        Call.Ended dutch = Call.of("rules", "--charter", "lokale-aanpakk").run();
        Call.Ended english =
                Call.of("rules", "--charter", "council", "--lang", "en").run();

        assertThat(dutch.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(dutch.out()).isEmpty();
        assertThat(dutch.err().replaceAll("\\s+", " ")).contains("Bedoeld is misschien lokale-aanpak.");
        assertThat(english.err().replaceAll("\\s+", " "))
                .contains("There is no charter \"council\". These are there: landelijk-innovatieplatform");
    }

    @Test
    void theChartersOfARegisterAreListedToo() {
        assertThat(out("rules", "../registers/municipal.json", "--charter", "modeldam-samen"))
                .contains("samen.school", "De school doet mee.");
    }
}
