// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.LocalisedText;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The codes and severities that other programs rely on. */
class RegisterRuleTest {

    @ParameterizedTest
    @CsvSource({
        "register.duplicate-id, ERROR",
        "register.unknown-reference, ERROR",
        "register.redefines-builtin, ERROR",
        "register.charter-overlap, ERROR",
        "register.unknown-charter, ERROR",
        "register.escalation-cycle, ERROR",
        "member.post-of-other-party, ERROR",
        "member.overlap, INFO",
        "member.outside-partnership-period, WARNING",
        "meeting.attendee-not-member, WARNING",
        "meeting.chair-not-member, WARNING",
        "meeting.chaired-by-other, INFO",
        "meeting.held-in-future, ERROR",
        "meeting.planned-in-past, WARNING",
        "meeting.without-attendees, INFO",
        "meeting.same-day, INFO",
        "event.illegal, ERROR",
        "event.not-chronological, WARNING",
        "event.in-future, ERROR",
        "event.not-authorised, WARNING",
        "event.meeting-mismatch, ERROR",
        "event.not-on-agenda, INFO",
        "event.wrong-target, WARNING",
        "privacy.labelled-bsn, ERROR",
        "privacy.possible-bsn, WARNING",
        "privacy.contact-detail, WARNING",
        "privacy.birth-date, WARNING",
        "privacy.address, INFO",
        "privacy.person-description, INFO"
    })
    void everyRuleWithItsSeverity(String code, String severity) {
        assertThat(RegisterRule.of(code).severity()).hasToString(severity);
    }

    @Test
    void thereAreNoOthers() {
        assertThat(RegisterRule.values()).hasSize(29);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> RegisterRule.of("register.other"));
    }

    @Test
    void onlyTheOneThatGoesBackToTheSourceCitesIt() {
        for (RegisterRule rule : RegisterRule.values()) {
            assertThat(rule.source()).hasSize(rule == RegisterRule.EVENT_WRONG_TARGET ? 2 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOffenceNamesItsFactsAndHasATextOfItsOwn(Offence offence) {
        assertThat(offence.facts()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(offence.textKey()).startsWith("message." + offence.owner().code());
    }

    @Test
    void noTwoOffencesShareAText() {
        Set<String> keys = new HashSet<>();
        for (Offence offence : Offence.values()) {
            assertThat(keys.add(offence.textKey())).as(offence.textKey()).isTrue();
        }
    }

    @Test
    void titlesAndExplanationsComeFromTheTexts() {
        Texts texts = Texts.of(
                Language.ENGLISH,
                Map.of(
                        "rule.meeting.same-day.title", "One a day",
                        "rule.meeting.same-day.explanation", "One meeting a day.",
                        "requirement-type.parties.title", "At least {atLeast} parties",
                        "requirement.local.parties.explanation", "Nobody does it alone."),
                Texts.english());
        Requirement parties = BuiltInCharters.find(BuiltInCharters.LOCAL_COOPERATION)
                .orElseThrow()
                .requirements()
                .get(0);
        Requirement ofOnesOwn = SmallRegister.requirement(RequirementType.PARTIES_AT_LEAST)
                .with(Parameters.AT_LEAST, 3)
                .explanation(LocalisedText.of(Optional.empty(), Optional.of("We are three.")))
                .build();

        assertThat(RuleTexts.title(RegisterRule.SAME_DAY, texts)).isEqualTo("One a day");
        assertThat(RuleTexts.explanation(RegisterRule.SAME_DAY, texts)).isEqualTo("One meeting a day.");
        assertThat(RuleTexts.explanation(parties, texts)).isEqualTo("Nobody does it alone.");
        assertThat(RuleTexts.title(ofOnesOwn, texts)).isEqualTo("At least 3 parties");
        assertThat(RuleTexts.explanation(ofOnesOwn, texts)).isEqualTo("We are three.");
    }
}
