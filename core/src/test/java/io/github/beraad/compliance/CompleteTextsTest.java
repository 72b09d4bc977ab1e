// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.catalogue.RulesPage;
import io.github.beraad.catalogue.SourceStatement;
import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.escalation.Step;
import io.github.beraad.register.EventType;
import io.github.beraad.text.Label;
import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the code has words for, both files have a text for, and the other way round. */
class CompleteTextsTest {

    /** Requirements whose messages say that they go by a page of one moment. */
    private static final Set<String> BY_THE_PAGE = Set.of("sb.chair", "leg.chair");

    /** Facts that are there for programs and say nothing to a reader. */
    private static final Map<Offence, Set<String>> UNSAID = Map.of(Offence.MEETINGS_SHORT, Set.of("planned"));

    /** The headings of the page of rules; the page itself shows any key that has no text. */
    private static final List<String> RULES_PAGE = List.of(
            "charter",
            "code",
            "custom-rules",
            "facts",
            "how",
            "intro",
            "made-of-it",
            "modality",
            "parameters",
            "register-rules",
            "replaced-by",
            "says",
            "severity",
            "since",
            "source",
            "statements",
            "title",
            "type");

    /** Groups of texts whose placeholders the package escalation tests itself. */
    private static final Set<String> FILLED_IN_BY_ESCALATION =
            Set.of("briefing", "agenda", "explain", "steps", "diagram");

    private static List<Class<?>> termTypes = List.of();

    @BeforeAll
    static void findTerms() throws URISyntaxException {
        termTypes = AllTerms.types();
    }

    static Stream<Texts> languages() {
        return Stream.of(Texts.dutch(), Texts.english());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Set<String> dutchAlone = new TreeSet<>(Texts.dutch().keys());
        dutchAlone.removeAll(Texts.english().keys());
        Set<String> englishAlone = new TreeSet<>(Texts.english().keys());
        englishAlone.removeAll(Texts.dutch().keys());

        assertThat(dutchAlone).as("keys that only texts_nl.properties has").isEmpty();
        assertThat(englishAlone).as("keys that only texts_en.properties has").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyHasAText(Texts texts) {
        Set<String> missing = neededKeys();
        missing.removeAll(texts.keys());

        assertThat(missing)
                .as("keys that texts_%s.properties lacks", texts.language())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextHasAUse(Texts texts) {
        Set<String> unused = new TreeSet<>(texts.keys());
        unused.removeAll(neededKeys());
        unused.removeAll(possibleKeys());

        assertThat(unused)
                .as("keys of texts_%s.properties that nothing asks for", texts.language())
                .isEmpty();
    }

    @Test
    void theTermsAreFound() {
        assertThat(termTypes)
                .contains(Role.class, EventType.class, RequirementType.class, RegisterRule.class, Label.class)
                .hasSizeGreaterThanOrEqualTo(29);
        assertThat(AllTerms.of(Role.class)).containsExactly((Term[]) Role.values());
    }

    @Test
    void noTwoTermsShareAKey() {
        List<String> keys = new ArrayList<>();
        for (Class<?> type : termTypes) {
            AllTerms.of(type).forEach(term -> keys.add(term.textKey()));
        }

        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFileHasNoKeyTwiceAndSortsThemWithinAGroup(Texts texts) throws IOException {
        List<String> all = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : lines(texts)) {
            if (line.isBlank() || line.startsWith("#")) {
                assertThat(group).isSorted();
                group.clear();
            } else {
                String key = line.substring(0, line.indexOf('='));
                group.add(key);
                all.add(key);
            }
        }

        assertThat(group).isSorted();
        assertThat(all).doesNotHaveDuplicates().hasSameSizeAs(texts.keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aMessageSaysTheFactsOfItsOffence(Texts texts) {
        for (Offence offence : Offence.values()) {
            Set<String> said = new TreeSet<>(Set.copyOf(offence.facts()));
            said.removeAll(UNSAID.getOrDefault(offence, Set.of()));

            assertThat(placeholders(texts, offence.textKey()))
                    .as(offence.textKey())
                    .isEqualTo(said);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aMessageOfOneRequirementSaysFactsOfItsOffence(Texts texts) {
        for (String rule : BY_THE_PAGE) {
            for (Offence offence : offencesOf(RequirementType.CHAIR)) {
                Set<String> said = placeholders(texts, offence.textKey(rule));

                assertThat(offence.facts()).containsAll(said);
                assertThat(said).contains("post");
                assertThat(said.contains("members")).isEqualTo(offence.facts().contains("members"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextOfARequirementTypeSaysItsParameters(Texts texts) {
        for (RequirementType type : RequirementType.values()) {
            Set<String> parameters = new TreeSet<>();
            for (Key<?> key : type.parameters()) {
                parameters.add(key.code());
            }

            assertThat(parameters).containsAll(placeholders(texts, type.textKey() + ".title"));
            assertThat(placeholders(texts, type.textKey() + ".explanation"))
                    .as("%s.explanation", type.textKey())
                    .isEqualTo(parameters);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLabelSaysItsFacts(Texts texts) {
        for (Label label : Label.values()) {
            assertThat(placeholders(texts, label.textKey()))
                    .as(label.textKey())
                    .isEqualTo(new TreeSet<>(label.facts()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextThatNothingIsFilledInIntoHasNoPlaceholder(Texts texts) {
        for (String key : texts.keys()) {
            boolean isFilledIn = key.startsWith("message.")
                    || key.startsWith("label.")
                    || key.equals("rules-page.charter")
                    || FILLED_IN_BY_ESCALATION.contains(key.substring(0, key.indexOf('.')))
                    || (key.startsWith("requirement-type.") && key.indexOf('.') != key.lastIndexOf('.'));
            if (!isFilledIn) {
                assertThat(texts.text(key)).as(key).doesNotContain("{", "}").isNotBlank();
            }
        }
    }

    /** A key that has no text shows as it is. */
    @Test
    void theRulesPageShowsNoKey() {
        String page = RulesPage.markdown(Catalogue.builtIn(), List.of(Texts.dutch(), Texts.english()));

        assertThat(page).doesNotContain("label.", "statement.", "rules-page.", ".title", ".explanation", "{", "}");
    }

    private static Set<String> neededKeys() {
        Set<String> keys = new TreeSet<>();
        for (Offence offence : Offence.values()) {
            keys.add(offence.textKey());
            // the names of facts, where an explanation tells them
            offence.facts().forEach(fact -> keys.add("fact." + fact));
        }
        for (String rule : BY_THE_PAGE) {
            for (Offence offence : offencesOf(RequirementType.CHAIR)) {
                keys.add(offence.textKey(rule));
            }
        }
        for (RegisterRule rule : RegisterRule.values()) {
            addRuleTexts(rule.textKey(), keys);
        }
        for (RequirementType type : RequirementType.values()) {
            addRuleTexts(type.textKey(), keys);
        }
        for (Requirement requirement : builtInRequirements()) {
            addRuleTexts("requirement." + requirement.id(), keys);
        }
        for (Class<?> type : termTypes) {
            // a register rule is known by its code; what it is about is its title
            if (type != RegisterRule.class) {
                for (Term term : AllTerms.of(type)) {
                    keys.add(term.textKey());
                }
            }
        }
        for (SourceStatement statement : SourceStatement.all()) {
            keys.add("statement." + statement.number());
            if (Catalogue.builtIn().citing(statement).isEmpty()
                    && statement.events().isEmpty()) {
                keys.add("statement." + statement.number() + ".note");
            }
        }
        for (Step step : Step.values()) {
            keys.add(step.textKey() + ".explanation");
        }
        RULES_PAGE.forEach(heading -> keys.add("rules-page." + heading));
        for (int month = 1; month <= 12; month++) {
            keys.add("month." + month);
        }
        keys.add("list.and");
        return keys;
    }

    /** Keys that are used where they are there. */
    private static Set<String> possibleKeys() {
        Set<String> keys = new TreeSet<>();
        for (Requirement requirement : builtInRequirements()) {
            for (Offence offence : offencesOf(requirement.type())) {
                keys.add(offence.textKey(requirement.id()));
            }
        }
        return keys;
    }

    private static void addRuleTexts(String key, Set<String> keys) {
        keys.add(key + ".title");
        keys.add(key + ".explanation");
    }

    private static List<Offence> offencesOf(RequirementType type) {
        return Stream.of(Offence.values())
                .filter(offence -> offence.owner() == type)
                .toList();
    }

    private static List<Requirement> builtInRequirements() {
        return BuiltInCharters.all().stream()
                .map(Charter::requirements)
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> placeholders(Texts texts, String key) {
        return Placeholders.of(texts.template(key).orElseThrow(() -> new AssertionError("no text for " + key)));
    }

    private static List<String> lines(Texts texts) throws IOException {
        String file = "texts_" + texts.language() + ".properties";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toList());
        }
    }
}
