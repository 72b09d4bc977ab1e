// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Path STORED = Path.of("RULES.md");

    private static String page() {
        return RulesPage.markdown(Catalogue.builtIn(), List.of(Texts.english(), Texts.dutch()));
    }

    /** Run with {@code -Dberaad.write=true} to write the page anew. */
    @Test
    void thePageInTheRepositoryIsUpToDate() throws IOException {
        if (Boolean.getBoolean("beraad.write")) {
            Files.writeString(STORED, page());
        }
        assertThat(STORED).content().isEqualTo(page());
    }

    @Test
    void everyStatementAndEveryRuleStandsOnThePage() {
        String page = page();

        for (SourceStatement statement : SourceStatement.all()) {
            assertThat(page).contains("| " + statement.number() + " |");
        }
        for (CatalogueEntry entry : Catalogue.builtIn().entries()) {
            assertThat(page).contains("### `" + entry.code() + "`\n");
        }
    }

    @Test
    void everyLinkLeadsToARule() {
        String page = page();

        for (CatalogueEntry entry : Catalogue.builtIn().entries()) {
            if (!entry.source().isEmpty()) {
                assertThat(page)
                        .contains("[`" + entry.code() + "`](#" + entry.code().replace(".", "") + ")");
            }
        }
    }

    @Test
    void inOneLanguageThereIsNoOther() {
        String page = RulesPage.markdown(Catalogue.builtIn(), List.of(Texts.english()));

        assertThat(page).contains("## The source, statement by statement\n").doesNotContain("uitspraak voor uitspraak");
    }
}
