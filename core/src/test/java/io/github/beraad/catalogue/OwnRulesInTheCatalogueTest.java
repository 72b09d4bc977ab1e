// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirements;
import io.github.beraad.compliance.CustomRule;
import io.github.beraad.compliance.RuleDescription;
import io.github.beraad.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A team that has charters and rules of its own finds them in its catalogue, beside those of the library. */
class OwnRulesInTheCatalogueTest {

    private static final Charter OWN = Charter.builder("regio-flevoland", "2.0")
            .requires(Requirements.meetings().atLeast(4))
            .build();

    private static final Catalogue CATALOGUE =
            Catalogue.builtIn().withCharters(List.of(OWN)).withCustomRules(List.of(new Late(), new Early()));

    @Test
    void requirementsOfOnesOwnStandBehindTheBuiltInOnes() {
        CatalogueEntry entry = CATALOGUE.find("regio-flevoland.meetings").orElseThrow();

        assertThat(entry.charter()).contains(OWN);
        assertThat(entry.requirement()).contains(OWN.requirements().get(0));
        assertThat(entry.rule()).isEmpty();
        assertThat(entry.customRule()).isEmpty();
        assertThat(entry.since()).as("no version of the library brought it").isEmpty();
        assertThat(entry.replacedBy()).isEmpty();
        assertThat(entry.offences()).isNotEmpty();
        assertThat(entry.title(Texts.english())).isNotBlank();
        assertThat(CATALOGUE.ofCharter("regio-flevoland")).containsExactly(entry);
        assertThat(CATALOGUE.charters()).endsWith(OWN).containsAll(BuiltInCharters.all());
    }

    @Test
    void customRulesStandLastByCode() {
        int size = CATALOGUE.entries().size();

        assertThat(CATALOGUE.entries().subList(size - 2, size))
                .extracting(CatalogueEntry::code)
                .containsExactly("custom.flevoland.early", "custom.flevoland.late");
        CatalogueEntry late = CATALOGUE.find("custom.flevoland.late").orElseThrow();
        assertThat(late.customRule()).contains(new Late().description());
        assertThat(late.title(Texts.dutch())).isEqualTo("Niet te laat");
        assertThat(late.explanation(Texts.english())).isEqualTo("A meeting | ends <b>in time</b>.");
        assertThat(late.offences()).isEmpty();
        assertThat(late).hasToString("custom.flevoland.late");
    }

    @Test
    void whatIsAddedTakesThePlaceOfWhatWasAddedBefore() {
        Catalogue without = CATALOGUE.withCharters(List.of()).withCustomRules(List.of());

        assertThat(without.entries())
                .extracting(CatalogueEntry::code)
                .containsExactlyElementsOf(Catalogue.builtIn().entries().stream()
                        .map(CatalogueEntry::code)
                        .toList());
        assertThat(CATALOGUE.withCharters(List.of()).find("custom.flevoland.late"))
                .isPresent();
    }

    @Test
    void aBuiltInCharterThatARegisterRepeatsIsListedOnce() {
        assertThat(Catalogue.builtIn().withCharters(BuiltInCharters.all()).charters())
                .isEqualTo(BuiltInCharters.all());
    }

    @Test
    void oneCharterCanBeListedAlone() {
        Catalogue alone = CATALOGUE.onlyCharter("regio-flevoland");

        assertThat(alone.charters()).containsExactly(OWN);
        assertThat(alone.entries()).extracting(CatalogueEntry::code).containsExactly("regio-flevoland.meetings");
        assertThat(CATALOGUE.onlyCharter("unheard-of").entries()).isEmpty();
        assertThat(Catalogue.builtIn().onlyCharter("lokale-aanpak").entries())
                .extracting(CatalogueEntry::code)
                .containsExactly("local.parties", "local.director");
    }

    @Test
    void thePageOfOneCharterHoldsNothingElse() {
        String page = RulesPage.markdown(Catalogue.builtIn().onlyCharter("lokale-aanpak"), List.of(Texts.english()));

        assertThat(page)
                .contains("| CCV-G-1 |", "| CCV-G-2 |", "### `local.parties`", "### `local.director`")
                .doesNotContain("| CCV-LIP-1 |", "## Rules for every register", "lip.chair");
        assertThat(RulesPage.markdown(CATALOGUE.onlyCharter("regio-flevoland"), List.of(Texts.english())))
                .contains("### `regio-flevoland.meetings`")
                .doesNotContain("| Code |");
    }

    @Test
    void thePageShowsThem() {
        String page = RulesPage.markdown(CATALOGUE, List.of(Texts.dutch()));

        assertThat(page)
                .contains("## Werkafspraken regio-flevoland 2.0\n\n### `regio-flevoland.meetings`\n")
                .contains("## Eigen regels\n\n### `custom.flevoland.early`\n")
                .contains("- Gegevens in de bevinding: `meeting`, `time`\n");
    }

    @Test
    void whatTheyAreCalledNeverBecomesMarkup() {
        assertThat(RulesPage.markdown(CATALOGUE, List.of(Texts.english())))
                .contains("A meeting \\| ends \\<b\\>in time\\</b\\>.");
        assertThat(RulesPage.html(CATALOGUE, List.of(Texts.english())))
                .contains("A meeting | ends &lt;b&gt;in time&lt;/b&gt;.")
                .doesNotContain("<b>");
    }

    private static final class Late implements CustomRule {
        @Override
        public RuleDescription description() {
            return RuleDescription.of("custom.flevoland.late")
                    .title("Niet te laat", "Not too late")
                    .explanation("Een bijeenkomst eindigt op tijd.", "A meeting | ends <b>in time</b>.")
                    .message("{meeting} eindigt om {time}.", "{meeting} ends at {time}.")
                    .facts("meeting", "time")
                    .build();
        }
    }

    private static final class Early implements CustomRule {
        @Override
        public RuleDescription description() {
            return RuleDescription.of("custom.flevoland.early")
                    .title("Niet te vroeg", "Not too early")
                    .explanation("Een bijeenkomst begint niet te vroeg.", "A meeting does not begin too early.")
                    .message("{meeting} is te vroeg.", "{meeting} is too early.")
                    .facts("meeting")
                    .build();
        }
    }
}
