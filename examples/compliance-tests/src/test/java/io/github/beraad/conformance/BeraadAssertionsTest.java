// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import static io.github.beraad.assertions.BeraadAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirements;
import io.github.beraad.compliance.CharterFlaw;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Offence;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.Step;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The assertions hold when they should, and say what there is when they do not. */
class BeraadAssertionsTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private static Register register(String id) {
        return BeraadJson.fromJson(NamedCases.get(id).register().toString());
    }

    private static ComplianceReport report(String id) {
        return Compliance.check(register(id), ON);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> failure(ThrowingCallable assertion) {
        return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }

    @Nested
    class OfAReport {

        private final ComplianceReport inOrder = report("lip.meetings/pending");
        private final ComplianceReport noChair = report("lip.chair/none");
        private final ComplianceReport regraded = report("lip.ministry/chair-alone");

        @Test
        void itConforms() {
            assertThat(inOrder).conforms().conformsAt(Severity.INFO).hasNoFindings();
            assertThat(regraded).conforms();
            failure(() -> assertThat(noChair).conforms())
                    .hasMessage("Expected the report on 2026-11-23 to conform at the threshold error, but it has:\n"
                            + "  error lip.chair @ /partnerships/0: " + messageOf(noChair));
            failure(() -> assertThat(regraded).conformsAt(Severity.INFO))
                    .hasMessageContaining("info lip.ministry @ /partnerships/0");
        }

        @Test
        void itDoesNotConform() {
            assertThat(noChair).doesNotConform();
            failure(() -> assertThat(regraded).doesNotConform())
                    .hasMessageStartingWith("Expected the report on 2026-11-23 not to conform at the threshold error")
                    .hasMessageContaining("info lip.ministry @ /partnerships/0");
        }

        @Test
        void itHasNoFindings() {
            failure(() -> assertThat(noChair).hasNoFindings())
                    .hasMessageContaining("error lip.chair @ /partnerships/0");
            assertThat(noChair).hasNoFinding("lip.agenda");
            failure(() -> assertThat(noChair).hasNoFinding("lip.chair"))
                    .hasMessageStartingWith("Expected no finding of lip.chair");
        }

        @Test
        void itHasOnlyTheseFindings() {
            assertThat(noChair).hasOnlyFindings("lip.chair");
            assertThat(inOrder).hasOnlyFindings();
            failure(() -> assertThat(noChair).hasOnlyFindings("lip.agenda"))
                    .hasMessageContaining("Nothing was found by: lip.agenda.")
                    .hasMessageContaining("Not expected: lip.chair.")
                    .hasMessageContaining("error lip.chair @ /partnerships/0");
        }

        @Test
        void aMisspeltRuleIsNoRuleThatFoundNothing() {
            failure(() -> assertThat(noChair).hasNoFinding("lip.chiar"))
                    .hasMessage(
                            "No rule in the report on 2026-11-23 is called \"lip.chiar\". Did you mean \"lip.chair\"?");
            failure(() -> assertThat(noChair).hasFinding("meeting.sameday"))
                    .hasMessageContaining("Did you mean \"meeting.same-day\"?");
            failure(() -> assertThat(noChair).hasOnlyFindings("something.else.altogether"))
                    .hasMessageContaining("There are: ")
                    .hasMessageContaining("lip.chair, ");
            assertThat(noChair).hasNoFinding("custom.flevoland.july");
        }

        @Test
        void itDescribesItselfAsTheTestSays() {
            failure(() -> assertThat(noChair).as("the platform").conforms()).hasMessageStartingWith("[the platform] ");
            failure(() -> assertThat(noChair).as("the platform").isMet("lip.chair"))
                    .hasMessageStartingWith("[the platform] ");
        }

        @Test
        void allFailuresCanBeSeenAtOnce() {
            SoftAssertions soft = new SoftAssertions();
            soft.check(() -> assertThat(noChair).conforms());
            soft.check(() -> assertThat(noChair).isMet("lip.chair"));
            soft.check(() -> assertThat(noChair).isMet("lip.agenda"));

            assertThat(soft.assertionErrorsCollected()).hasSize(2);
        }

        @Test
        @SuppressWarnings("NullAway") // that is what it is about
        void thereHasToBeOne() {
            ComplianceReport missing = null;
            failure(() -> assertThat(missing).conforms()).hasMessageContaining("not to be null");
        }
    }

    private static String messageOf(ComplianceReport report) {
        return report.findings().get(0).message(Language.ENGLISH);
    }

    @Nested
    class OfAnOutcome {

        private final ComplianceReport inOrder = report("lip.meetings/pending");
        private final ComplianceReport noChair = report("lip.chair/none");
        private final ComplianceReport late = report("lip.meetings/late");

        @Test
        void itIsWhatItIs() {
            assertThat(noChair).isBreached("lip.chair");
            assertThat(late).needsAttention("lip.meetings");
            assertThat(inOrder).isPending("lip.meetings").withFact("held", 5).withFact("planned", 1);
            assertThat(inOrder).isMet("lip.chair");
            assertThat(report("lip.escalation/no-council")).isNotApplicable("lip.escalation");
            assertThat(inOrder).outcomeOf("sb", "sb.chair").isMet();
            assertThat(inOrder.outcomes().get(0)).isMet();
        }

        @Test
        void itSaysWhatItIsInstead() {
            failure(() -> assertThat(inOrder).isBreached("lip.meetings"))
                    .hasMessage("Expected lip.meetings of lip to be breached, but it is pending"
                            + " {held=5, planned=1, required=6}, with the findings:\n  nothing");
            failure(() -> assertThat(noChair).isMet("lip.chair"))
                    .hasMessage("Expected lip.chair of lip to be met, but it is breached, with the findings:\n"
                            + "  error lip.chair @ /partnerships/0: " + messageOf(noChair));
        }

        @Test
        void itIsSoForAReason() {
            assertThat(noChair).isBreached("lip.chair").because(Offence.NO_CHAIR);
            assertThat(noChair).isBreached("lip.chair").because(messageOf(noChair));
            assertThat(late)
                    .needsAttention("lip.meetings")
                    .because(Offence.MEETINGS_LATE)
                    .withFact("daysLeft", 38);
            failure(() -> assertThat(noChair).isBreached("lip.chair").because(Offence.SEVERAL_CHAIRS))
                    .hasMessageContaining("because of [SEVERAL_CHAIRS], but it is because of [NO_CHAIR]");
            failure(() -> assertThat(noChair).isBreached("lip.chair").because("several chairs"))
                    .hasMessageContaining("to have the words \"several chairs\", but the messages are:\n  ")
                    .hasMessageContaining(messageOf(noChair));
            failure(() -> assertThat(inOrder).isPending("lip.meetings").withFact("held", 6))
                    .hasMessageContaining("to have the fact held=6, but it has: {held=5, planned=1, required=6}");
        }

        @Test
        void aMisspeltRequirementIsNone() {
            failure(() -> assertThat(inOrder).isMet("lip.meeting"))
                    .hasMessageContaining("is called \"lip.meeting\". Did you mean \"lip.meetings\"?");
            failure(() -> assertThat(inOrder).outcomeOf("lib", "lip.chair").isMet())
                    .hasMessageContaining("is called \"lib\"");
            failure(() -> assertThat(inOrder).outcomeOf("sb", "lip.chair").isMet())
                    .hasMessageContaining("No requirement of sb in the report on 2026-11-23 is called \"lip.chair\".");
        }

        @Test
        void ofSeveralPartnershipsOneIsNamed() {
            Register two = Register.builder()
                    .like(register("lip.meetings/pending"))
                    .addPartnerships(Partnership.builder()
                            .like(register("lip.meetings/pending")
                                    .partnerships()
                                    .get(3))
                            .id("almere")
                            .members(List.of())
                            .build())
                    .build();
            ComplianceReport report = Compliance.check(two, ON);

            failure(() -> assertThat(report).isMet("local.director"))
                    .hasMessage("Several partnerships have the requirement local.director: lelystad, almere."
                            + " Name one of them: outcomeOf(\"lelystad\", \"local.director\")");
            assertThat(report).outcomeOf("almere", "local.director").isBreached();
        }
    }

    @Nested
    class OfFindings {

        private final ComplianceReport overlap = report("member.overlap/twice");
        private final ComplianceReport third = report("meeting.same-day/third");

        @Test
        void itIsThere() {
            assertThat(overlap)
                    .hasFinding("member.overlap")
                    .about("member", "lip-om-2")
                    .at("/partnerships/0/members/11")
                    .in("lip")
                    .withSeverity(Severity.INFO)
                    .withFact("other", "lip-om")
                    .because(Offence.MEMBER_OVERLAP)
                    .times(1);
            failure(() -> assertThat(overlap).hasFinding("lip.chair"))
                    .hasMessageContaining("Expected a finding of lip.chair in the report on 2026-11-23, but it has:")
                    .hasMessageContaining("info member.overlap @ /partnerships/0/members/11: ");
        }

        @Test
        void eachAssertionSaysMoreOfOne() {
            assertThat(third)
                    .hasFinding("meeting.same-day")
                    .times(2)
                    .about("meeting", "leg-2026-1c")
                    .at("/meetings/10");
            failure(() -> assertThat(third)
                            .hasFinding("meeting.same-day")
                            .about("meeting", "leg-2026-1c")
                            .at("/meetings/9"))
                    .hasMessageStartingWith(
                            "Expected a finding of meeting.same-day at /meetings/9, but there is none among:\n"
                                    + "  info meeting.same-day @ /meetings/10: ")
                    .hasMessageContaining("All findings of meeting.same-day:\n  info meeting.same-day @ /meetings/9: ")
                    .hasMessageContaining(
                            "(meeting leg-2026-1b {meeting=leg-2026-1b, other=leg-2026-1, date=2026-04-09})");
            failure(() -> assertThat(third).hasFinding("meeting.same-day").times(3))
                    .hasMessageContaining("Expected meeting.same-day to be found 3 times, but there are 2:");
        }

        @Test
        void factsMayBeWrittenAsValuesOrAsTexts() {
            assertThat(third)
                    .hasFinding("meeting.same-day")
                    .withFact("date", LocalDate.of(2026, 4, 9))
                    .withFact("date", "2026-04-09");
            assertThat(report("event.not-authorised/participant"))
                    .hasFinding("event.not-authorised")
                    .withFact("event", "scheduled")
                    .withFact("partnerships", List.of("lip"));
        }
    }

    @Nested
    class OfNextSteps {

        private final List<NextStep> steps = NextSteps.of(register("lip.meetings/pending"), ON);

        @Test
        void theyAreWhatTheyAre() {
            assertThat(steps)
                    .nextStepOf("d-2026-03")
                    .is("escalate")
                    .is(Step.ESCALATE)
                    .concerns("sb")
                    .isAtMeeting("sb-2026-2")
                    .isSince(LocalDate.of(2026, 11, 10))
                    .isDueOn(LocalDate.of(2026, 12, 17))
                    .waitsFor(Role.CHAIR, "lip");
            assertThat(steps).nextStepOf("d-2026-01").is("close").hasNoDueDate();
            assertThat(NextSteps.of(register("next-steps/exhausted"), ON))
                    .nextStepOf("d-x")
                    .isExhausted();
            assertThat(NextSteps.of(register("lip.meetings/pending"), LocalDate.of(2026, 1, 7)))
                    .hasNoStepFor("d-2026-01");
            assertThat(steps.get(0)).is(Step.DISCUSS);
        }

        @Test
        void theySayWhatTheyAreInstead() {
            failure(() -> assertThat(steps).nextStepOf("d-2026-03").is("brief"))
                    .hasMessage("Expected the next step of d-2026-03 to be brief, but it is: escalate, concerns sb,"
                            + " at meeting sb-2026-2, since 2026-11-10, due on 2026-12-17, waits for the chair of lip");
            failure(() -> assertThat(steps).nextStepOf("d-2026-03").isDueOn(ON))
                    .hasMessageContaining("be due on 2026-11-23");
            failure(() -> assertThat(steps).nextStepOf("d-2026-03").hasNoDueDate())
                    .hasMessageContaining("have no due date");
            failure(() -> assertThat(steps).nextStepOf("d-2026-03").isSince(ON))
                    .hasMessageContaining("be since 2026-11-23");
            failure(() -> assertThat(steps).nextStepOf("d-2026-03").isAtMeeting("x"))
                    .hasMessageContaining("be at meeting x");
            failure(() -> assertThat(steps).nextStepOf("d-2026-03").concerns("x"))
                    .hasMessageContaining("concern x");
            failure(() -> assertThat(steps).nextStepOf("d-2026-03").isExhausted())
                    .hasMessageContaining("be exhausted");
            failure(() -> assertThat(steps).nextStepOf("d-2026-03").waitsFor(Role.CHAIR, "sb"))
                    .hasMessageContaining("wait for the chair of sb");
            failure(() -> assertThat(steps).hasNoStepFor("d-2026-03")).hasMessageContaining("but it is: escalate");
        }

        @Test
        void misspeltNamesAreFound() {
            failure(() -> assertThat(steps).nextStepOf("d-2026-3"))
                    .hasMessage("No dilemma with a next step is called \"d-2026-3\". Did you mean \"d-2026-03\"?");
            failure(() -> assertThat(steps).nextStepOf("d-2026-03").is("escalated"))
                    .hasMessage("No step is called \"escalated\". Did you mean \"escalate\"?");
        }
    }

    @Nested
    class OfACharter {

        private final Charter sound = Charter.builder("eigen", "1")
                .title("Eigen werkafspraken")
                .requires(Requirements.parties(2).source("art. 1"))
                .build();
        private final Charter idle = Charter.builder("eigen", "1")
                .title("Eigen werkafspraken")
                .requires(Requirements.parties(1).source("art. 1"))
                .build();

        @Test
        void itIsSound() throws IOException {
            assertThat(sound).isSound();
            Register municipal = BeraadJson.read(Path.of("..", "registers", "municipal.json"));
            assertThat(municipal.charters().get(1)).isSound().isSoundIn(municipal);
        }

        @Test
        void itSaysWhatIsWrong() {
            assertThat(idle).hasFlaw(CharterFlaw.SAYS_NOTHING);
            failure(() -> assertThat(idle).isSound())
                    .hasMessageStartingWith("Expected charter eigen 1 to be sound, but:\n"
                            + "  warning says-nothing @ /requirements/0: ");
            failure(() -> assertThat(sound).hasFlaw(CharterFlaw.SAYS_NOTHING))
                    .hasMessage("Expected charter eigen 1 to have the flaw says-nothing, but it has:\n  nothing");
            failure(() -> assertThat(sound).isSoundIn(register("lip.meetings/pending")))
                    .hasMessage("Expected charter eigen 1 in the register, but it is not there");
        }
    }
}
