// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void thePageInHtmlHoldsTheSameAndEveryLinkLeadsSomewhere() {
        String page = RulesPage.html(Catalogue.builtIn(), List.of(Texts.dutch(), Texts.english()));

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"nl\">").endsWith("</html>\n");
        for (CatalogueEntry entry : Catalogue.builtIn().entries()) {
            assertThat(page).contains("<h3 id=\"" + entry.code() + "\">");
        }
        Matcher link = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
        while (link.find()) {
            assertThat(Catalogue.builtIn().find(link.group(1))).isPresent();
        }
        assertThat(page).contains("<span lang=\"en\">").doesNotContain("<span lang=\"nl\">");
    }

    @Test
    void thePageInHtmlLoadsNothingAndAllowsItsOwnStyleAlone() throws NoSuchAlgorithmException {
        String page = RulesPage.html(Catalogue.builtIn(), List.of(Texts.english()));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(HtmlRules.STYLE.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'")
                .contains("<style>" + HtmlRules.STYLE + "</style>")
                .doesNotContain("<script", " style=", "src=", "http:", "https:");
    }

    @Test
    void inOneLanguageThereIsNoOther() {
        String page = RulesPage.markdown(Catalogue.builtIn(), List.of(Texts.english()));

        assertThat(page).contains("## The source, statement by statement\n").doesNotContain("uitspraak voor uitspraak");
    }
}
