// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.heldByNobody;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.planned;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changed between two reports. */
class ReportComparisonTest {

    private static final LocalDate SPRING = date("2026-04-01");
    private static final LocalDate SUMMER = date("2026-07-01");

    private static SmallRegister club() {
        return SmallRegister.agreeing(
                requirement(RequirementType.CHAIR).with(Parameters.PARTY, "jenv"),
                requirement(RequirementType.FACILITATOR).with(Parameters.PARTY, "ccv"));
    }

    private static final ComplianceReport WITHOUT_CHAIR = Compliance.check(
            club().members(member("f", "ccv", Role.FACILITATOR)).build(), SPRING);

    private static final ComplianceReport WITH_CHAIR = Compliance.check(
            club().members(member("c", "jenv", Role.CHAIR))
                    .meetings(planned("a", "2026-09-01"), heldByNobody("b", "2026-06-01"))
                    .build(),
            SUMMER);

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        ReportComparison comparison = ReportComparison.of(WITHOUT_CHAIR, WITH_CHAIR);

        assertThat(comparison.before()).isEqualTo(SPRING);
        assertThat(comparison.after()).isEqualTo(SUMMER);
        assertThat(comparison.fresh())
                .extracting(Finding::rule)
                .containsExactly("facilitator", "meeting.without-attendees");
        assertThat(comparison.gone()).extracting(Finding::rule).containsExactly("chair");
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void tellsWhichOutcomesAreOther() {
        assertThat(ReportComparison.of(WITHOUT_CHAIR, WITH_CHAIR).outcomes())
                .containsExactly(
                        new OutcomeChange("club", "chair", Optional.of(Outcome.BREACHED), Optional.of(Outcome.MET)),
                        new OutcomeChange(
                                "club", "facilitator", Optional.of(Outcome.MET), Optional.of(Outcome.BREACHED)));
    }

    @Test
    void tellsWhichRequirementsCameAndWent() {
        ComplianceReport later = Compliance.check(
                SmallRegister.empty()
                        .charters(charter(
                                "agreed",
                                "1",
                                requirement(RequirementType.PARTIES_AT_LEAST).with(Parameters.AT_LEAST, 1)))
                        .partnerships(partnership("club", "agreed", member("m", "om")))
                        .build(),
                SUMMER);

        assertThat(ReportComparison.of(WITHOUT_CHAIR, later).outcomes())
                .containsExactly(
                        new OutcomeChange("club", "parties", Optional.empty(), Optional.of(Outcome.MET)),
                        new OutcomeChange("club", "chair", Optional.of(Outcome.BREACHED), Optional.empty()),
                        new OutcomeChange("club", "facilitator", Optional.of(Outcome.MET), Optional.empty()));
    }

    @Test
    void saysNothingOfAnElementThatWasPutInAhead() {
        ComplianceReport before = Compliance.check(
                SmallRegister.withClub()
                        .meetings(heldByNobody("b", "2026-03-01"))
                        .build(),
                SPRING);
        ComplianceReport after = Compliance.check(
                SmallRegister.withClub()
                        .meetings(planned("a", "2026-09-01"), heldByNobody("b", "2026-03-01"))
                        .build(),
                SPRING);

        assertThat(before.findings()).hasSize(1).isNotEqualTo(after.findings());
        assertThat(ReportComparison.of(before, after).isEmpty()).isTrue();
    }

    @Test
    void isReadInDutch() {
        assertThat(ReportComparison.of(WITHOUT_CHAIR, WITH_CHAIR).text(Language.DUTCH))
                .isEqualTo("""
                        Wat er veranderde tussen 1 april 2026 en 1 juli 2026

                        Nieuw: 2 bevindingen
                        - fout: facilitator bij samenwerkingsverband club. Niemand van partij ccv is facilitator. Geef een lid van die partij deze rol.
                        - ter informatie: meeting.without-attendees bij bijeenkomst b. Bij bijeenkomst b van 1 juni 2026 staat niet wie er waren. Vul de aanwezigen in.

                        Verdwenen: 1 bevinding
                        - fout: chair bij samenwerkingsverband club. Niemand is voorzitter. Geef deze rol aan een lid van partij jenv.

                        Andere uitkomst: 2 afspraken
                        - chair van club: eerst voldoet niet, nu voldoet
                        - facilitator van club: eerst voldoet, nu voldoet niet
                        """);
    }

    @Test
    void isReadInEnglish() {
        assertThat(ReportComparison.of(WITH_CHAIR, WITHOUT_CHAIR).text(Language.ENGLISH))
                .startsWith("What changed between 1 July 2026 and 1 April 2026\n\nNew: 1 finding\n- error: chair on")
                .contains("\n\nGone: 2 findings\n- error: facilitator on partnership club.")
                .endsWith("\n- facilitator of club: was breached, now met\n");
        assertThat(ReportComparison.of(WITH_CHAIR, WITH_CHAIR).text(Language.ENGLISH))
                .isEqualTo("What changed between 1 July 2026 and 1 July 2026\nNothing changed.\n");
    }

    @Test
    void isReadInTheWordsOfAnApplication() {
        Texts own = Texts.of(new Language("fy"), Map.of("comparison.nothing", "Neat feroare."), Texts.dutch());

        assertThat(ReportComparison.of(WITH_CHAIR, WITH_CHAIR).text(own)).endsWith("Neat feroare.\n");
    }

    @Test
    void everyLineSaysAllOfItsFacts() {
        for (Texts texts : List.of(Texts.dutch(), Texts.english())) {
            for (ReportComparison.Line line : ReportComparison.Line.values()) {
                assertThat(Placeholders.of(texts.template(line.textKey()).orElseThrow()))
                        .containsExactlyInAnyOrderElementsOf(line.facts());
            }
        }
    }
}
