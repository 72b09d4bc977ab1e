// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library makes of the source, both ways: from rule to statement and from statement to rule. */
class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.builtIn();

    static List<CatalogueEntry> entries() {
        return CATALOGUE.entries();
    }

    static List<SourceStatement> statements() {
        return SourceStatement.all();
    }

    @Test
    void everyRuleStandsInItOnce() {
        Set<String> codes = new HashSet<>();
        for (CatalogueEntry entry : entries()) {
            assertThat(codes.add(entry.code())).as(entry.code()).isTrue();
        }
        for (RegisterRule rule : RegisterRule.values()) {
            assertThat(CATALOGUE.find(rule.code())).isPresent();
        }
        for (Charter charter : BuiltInCharters.all()) {
            assertThat(CATALOGUE.ofCharter(charter.id()))
                    .extracting(CatalogueEntry::code)
                    .containsExactlyElementsOf(charter.requirements().stream()
                            .map(requirement -> requirement.id())
                            .toList());
        }
        assertThat(CATALOGUE.find("lip.unheard-of")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyRuleCanBeBrokenAndIsExplainedInBothLanguages(CatalogueEntry entry) {
        assertThat(entry.offences()).isNotEmpty();
        for (Texts texts : List.of(Texts.dutch(), Texts.english())) {
            assertThat(entry.title(texts)).isNotBlank().doesNotContain(".title");
            assertThat(entry.explanation(texts)).isNotBlank().doesNotContain(".explanation");
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void noRuleCitesASilenceOrSomethingThatTheSourceDoesNotSay(CatalogueEntry entry) {
        Set<String> known = SourceStatement.all().stream()
                .filter(statement -> statement.kind() != StatementKind.SILENCE)
                .map(SourceStatement::number)
                .collect(Collectors.toSet());
        assertThat(entry.source()).extracting(SourceReference::text).isSubsetOf(known);
        assertThat(entry.rule().isPresent() || !entry.source().isEmpty())
                .as("a requirement names its source")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void noRuleIsStricterThanTheSource(CatalogueEntry entry) {
        Severity hardest = SourceStatement.all().stream()
                .filter(statement -> entry.source().contains(new SourceReference(statement.number())))
                .map(statement -> statement.kind().hardest())
                .max(Severity::compareTo)
                .orElse(Severity.ERROR);
        assertThat(entry.severity()).isLessThanOrEqualTo(hardest);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void everyStatementIsCovered(SourceStatement statement) {
        boolean checked = !CATALOGUE.citing(statement).isEmpty();
        boolean modelled =
                !statement.events().isEmpty() || !statement.elements().isEmpty();
        for (Texts texts : List.of(Texts.dutch(), Texts.english())) {
            assertThat(statement.text(texts)).doesNotContain("statement.");
            boolean told = !statement.note(texts).isEmpty();
            switch (statement.kind()) {
                case SILENCE -> {
                    assertThat(checked).isFalse();
                    assertThat(told).isTrue();
                }
                case DOCUMENTARY -> assertThat(told).isTrue();
                default -> {
                    assertThat(checked || modelled).isTrue();
                    assertThat(told).as("only what no rule checks needs a note").isEqualTo(!checked);
                }
            }
        }
    }
}
