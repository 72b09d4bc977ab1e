// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.index.Pointer;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.MeetingsPer;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words a rule, a requirement and a finding get. */
class RuleTextsTest {

    private static Requirement builtIn(String charter, String id) {
        return BuiltInCharters.find(charter).orElseThrow().requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Requirement.Builder own(RequirementType type, String id, String source) {
        return Requirement.of(type, id)
                .severity(Severity.WARNING)
                .modality(Modality.DUTY)
                .source(source);
    }

    private static Finding noChair(String rule, String source, String post) {
        return new Finding(
                rule,
                Offence.NO_CHAIR,
                Severity.WARNING,
                "beraad",
                ElementKind.PARTNERSHIP,
                "beraad",
                Pointer.of("partnerships", 0),
                new @Nullable Object[] {null, post, null},
                List.of(new SourceReference(source)));
    }

    @Test
    void anOffenceHasAMessageOfItsOwnWhereARuleCanBeBrokenInSeveralWays() {
        assertThat(Offence.NO_CHAIR.variant()).isEqualTo("none");
        assertThat(Offence.NO_CHAIR.textKey()).isEqualTo("message.chair.none");
        assertThat(Offence.EVENT_ILLEGAL.variant()).isEmpty();
        assertThat(Offence.EVENT_ILLEGAL.textKey()).isEqualTo("message.event.illegal");
    }

    @Test
    void aRegisterRuleHasATitleAndAnExplanation() {
        assertThat(RuleTexts.title(RegisterRule.DUPLICATE_ID, Texts.dutch())).isEqualTo("Elk id komt één keer voor");
        assertThat(RuleTexts.explanation(RegisterRule.DUPLICATE_ID, Texts.english()))
                .startsWith("Every element of the register has its own id");
    }

    @Test
    void aBuiltInRequirementHasATitleOfItsOwn() {
        Requirement meetings = builtIn(BuiltInCharters.NATIONAL_INNOVATION_PLATFORM, "lip.meetings");

        assertThat(RuleTexts.title(meetings, Texts.dutch())).isEqualTo("Minstens zes bijeenkomsten per jaar");
        assertThat(RuleTexts.title(meetings, Texts.english())).isEqualTo("At least six meetings a year");
    }

    @Test
    void anyOtherRequirementHasTheTitleOfItsTypeWithItsParameters() {
        Requirement meetings = own(RequirementType.MEETINGS, "regio.overleg", "reglement-4")
                .with(Parameters.AT_LEAST, 1)
                .with(Parameters.PER, MeetingsPer.ROLLING_12_MONTHS)
                .build();

        assertThat(RuleTexts.title(meetings, Texts.dutch())).isEqualTo("Minstens 1 bijeenkomst per twaalf maanden");
        assertThat(RuleTexts.explanation(meetings, Texts.english()))
                .startsWith("The partnership meets at least 1 time per twelve months.");
    }

    @Test
    void aCharterOfOnesOwnMayHaveItsOwnWords() {
        Requirement meetings = own(RequirementType.MEETINGS, "regio.overleg", "reglement-4")
                .with(Parameters.AT_LEAST, 4)
                .title(LocalisedText.of(Optional.of("Vier keer {atLeast}"), Optional.empty()))
                .build();

        assertThat(RuleTexts.title(meetings, Texts.dutch())).isEqualTo("Vier keer {atLeast}");
        assertThat(RuleTexts.title(meetings, Texts.english())).isEqualTo("Vier keer {atLeast}");
        assertThat(RuleTexts.explanation(meetings, Texts.dutch())).contains("minstens 4 keer");
    }

    @Test
    void anApplicationMaySayTheOwnWordsOfARequirementInAnotherLanguage() {
        Texts frisian = Texts.of(
                new Language("fy"),
                Map.of(
                        "requirement.regio.overleg.title", "Teminsten {atLeast} gearkomsten",
                        "requirement.lip.meetings.title", "Seis gearkomsten"),
                Texts.dutch());
        LocalisedText ownTitle = LocalisedText.of(Optional.of("Ons overleg"), Optional.empty());
        Requirement meetings = own(RequirementType.MEETINGS, "regio.overleg", "reglement-4")
                .with(Parameters.AT_LEAST, 4)
                .title(ownTitle)
                .build();
        Requirement underABuiltInId = own(RequirementType.MEETINGS, "lip.meetings", "reglement-4")
                .with(Parameters.AT_LEAST, 4)
                .title(ownTitle)
                .build();

        assertThat(RuleTexts.title(meetings, frisian)).isEqualTo("Teminsten 4 gearkomsten");
        assertThat(RuleTexts.title(meetings, Texts.dutch())).isEqualTo("Ons overleg");
        assertThat(RuleTexts.title(underABuiltInId, frisian)).isEqualTo("Ons overleg");
    }

    @Test
    void aCharterOfOnesOwnThatUsesABuiltInIdForSomethingElseIsNotDescribedAsTheBuiltInOne() {
        Requirement meetings = own(RequirementType.MEETINGS, "lip.meetings", "CCV-LIP-11")
                .with(Parameters.AT_LEAST, 8)
                .build();
        Requirement chair = own(RequirementType.CHAIR, "lip.meetings", "CCV-LIP-11")
                .with(Parameters.PARTY, "om")
                .build();

        assertThat(RuleTexts.title(meetings, Texts.dutch())).isEqualTo("Minstens 8 bijeenkomsten per kalenderjaar");
        assertThat(RuleTexts.title(chair, Texts.dutch())).isEqualTo("Voorzitter van partij om");
    }

    @Test
    void aCharterOfOnesOwnThatRepeatsABuiltInRequirementSharesItsWords() {
        Requirement meetings = own(RequirementType.MEETINGS, "lip.meetings", "CCV-LIP-11")
                .with(Parameters.AT_LEAST, 6)
                .with(Parameters.PER, MeetingsPer.CALENDAR_YEAR)
                .build();

        assertThat(RuleTexts.title(meetings, Texts.dutch())).isEqualTo("Minstens zes bijeenkomsten per jaar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sb.chair,CCV-SB-3", "leg.chair,CCV-LEG-1"})
    void whoChairsIsSaidToBeAccordingToThePage(String ruleAndSource) {
        String[] parts = ruleAndSource.split(",", -1);
        Finding finding = noChair(parts[0], parts[1], "some-post");

        assertThat(finding.message(Language.DUTCH)).contains("volgens de pagina", "functie some-post");
        assertThat(finding.message(Language.ENGLISH)).contains("according to the page", "post some-post");
    }

    @Test
    void whoChairsAccordingToSomethingElseIsNot() {
        Finding finding = noChair("sb.chair", "reglement-3", "mayor-utrecht");

        assertThat(finding.message(Language.DUTCH))
                .isEqualTo("Niemand is voorzitter. Geef deze rol aan een lid met functie mayor-utrecht.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Nobody is chair. Give this role to a member with post mayor-utrecht.");
    }

    @Test
    void anApplicationMayHaveItsOwnMessageForARequirementOfItsOwn() {
        Texts texts = Texts.of(Language.DUTCH, Map.of("message.regio.voorzitter.none", "Bel {post}."), Texts.dutch());

        assertThat(noChair("regio.voorzitter", "reglement-3", "mayor-utrecht").message(texts))
                .isEqualTo("Bel mayor-utrecht.");
        assertThat(noChair("regio.ander", "reglement-3", "mayor-utrecht").message(texts))
                .startsWith("Niemand is voorzitter.");
    }
}
