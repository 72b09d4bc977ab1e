// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader gets to see: whole sentences, and in Dutch short ones with everyday words. */
class ReadableTextsTest {

    private static final int LONGEST_TITLE = 72;
    private static final int LONGEST_SENTENCE = 20;
    private static final double AVERAGE_SENTENCE = 11.5;

    /** Words of the trade that the vocabulary has an everyday word for, and words of officialdom. */
    private static final Set<String> WORDS_TO_AVOID = Set.of(
            "adequaat",
            "aangaande",
            "alsmede",
            "betreffende",
            "charter",
            "conform",
            "derhalve",
            "dient",
            "dienen",
            "doch",
            "echter",
            "escaleren",
            "escalatie",
            "geëscaleerd",
            "governance",
            "indien",
            "inzake",
            "meeting",
            "middels",
            "omtrent",
            "requirement",
            "stakeholder",
            "stakeholders",
            "teneinde",
            "tevens",
            "valide",
            "vigerend",
            "voornoemde");

    static Stream<Texts> languages() {
        return Stream.of(Texts.dutch(), Texts.english());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void messagesAreOneOrTwoSentences(Texts texts) {
        messages(texts).forEach((key, text) -> {
            assertWhole(key, text);
            assertThat(sentences(text)).as(key).hasSizeLessThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void explanationsAreOneToThreeSentences(Texts texts) {
        explanations(texts).forEach((key, text) -> {
            assertWhole(key, text);
            assertThat(sentences(text)).as(key).hasSizeLessThanOrEqualTo(3);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void titlesFitOnALineAndAreNoSentences(Texts texts) {
        titles(texts).forEach((key, text) -> {
            assertClean(key, text);
            assertThat(text).as(key).doesNotEndWith(".");
            if (!key.startsWith("requirement-type.")) {
                assertThat(text).as(key).hasSizeLessThanOrEqualTo(LONGEST_TITLE);
            }
        });
    }

    @Test
    void theLanguagesAreNotMixedUp() {
        Map<String, String> english = messages(Texts.english());
        messages(Texts.dutch()).forEach((key, text) -> assertThat(text).as(key).isNotEqualTo(english.get(key)));
    }

    @Test
    void dutchSentencesAreShort() {
        int words = 0;
        int sentences = 0;
        for (Map<String, String> texts : List.of(messages(Texts.dutch()), explanations(Texts.dutch()))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                for (String sentence : sentences(text.getValue())) {
                    int length = sentence.split(" ", -1).length;
                    assertThat(length)
                            .as("words in a sentence of %s: %s", text.getKey(), sentence)
                            .isLessThanOrEqualTo(LONGEST_SENTENCE);
                    words += length;
                    sentences++;
                }
            }
        }

        assertThat((double) words / sentences).isLessThan(AVERAGE_SENTENCE);
    }

    @Test
    void dutchWordsAreEverydayWords() {
        for (String key : Texts.dutch().keys()) {
            String template = Texts.dutch().template(key).orElseThrow().replaceAll("\\{[a-zA-Z]*", " ");
            List<String> words = List.of(template.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1));
            assertThat(words).as(key).doesNotContainAnyElementsOf(WORDS_TO_AVOID);
        }
    }

    private static void assertWhole(String key, String text) {
        assertClean(key, text);
        assertThat(text).as(key).endsWith(".");
    }

    /** Nothing is left of the template, and nothing shows where something was left out. */
    private static void assertClean(String key, String text) {
        assertThat(text)
                .as(key)
                .doesNotContain("{", "}", "|", "  ", " .", " ,", " ;", " :", "..", ",,", "( ", " )", "()", "''")
                .isEqualTo(text.strip())
                .isNotEmpty();
    }

    private static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.!?])\\s+", -1));
    }

    private static Map<String, String> messages(Texts texts) {
        Map<String, String> messages = new TreeMap<>();
        for (Offence offence : Offence.values()) {
            int variant = 0;
            for (Facts facts : SampleFacts.of(offence)) {
                variant++;
                messages.put(offence.textKey() + " " + variant, texts.text(offence.textKey(), facts));
                for (String rule : List.of("sb.chair", "leg.chair")) {
                    boolean hasOwn = texts.template(offence.textKey(rule)).isPresent();
                    if (hasOwn && facts.get("post").isPresent()) {
                        messages.put(offence.textKey(rule) + " " + variant, texts.text(offence.textKey(rule), facts));
                    }
                }
            }
        }
        return messages;
    }

    private static Map<String, String> titles(Texts texts) {
        Map<String, String> titles = ruleTexts(texts, ".title");
        for (RequirementType type : RequirementType.values()) {
            for (Requirement requirement : SampleFacts.of(type)) {
                titles.put(type.textKey() + ".title " + requirement, RuleTexts.title(requirement, texts));
            }
        }
        return titles;
    }

    private static Map<String, String> explanations(Texts texts) {
        Map<String, String> explanations = ruleTexts(texts, ".explanation");
        for (String key : texts.keys()) {
            if (key.startsWith("statement.")) {
                explanations.put(key, texts.text(key));
            }
        }
        for (RequirementType type : RequirementType.values()) {
            for (Requirement requirement : SampleFacts.of(type)) {
                explanations.put(
                        type.textKey() + ".explanation " + requirement, RuleTexts.explanation(requirement, texts));
            }
        }
        return explanations;
    }

    private static Map<String, String> ruleTexts(Texts texts, String end) {
        Map<String, String> found = new TreeMap<>();
        for (String key : texts.keys()) {
            if (key.endsWith(end) && (key.startsWith("rule.") || key.startsWith("requirement."))) {
                found.put(key, texts.text(key));
            }
        }
        return found;
    }
}
