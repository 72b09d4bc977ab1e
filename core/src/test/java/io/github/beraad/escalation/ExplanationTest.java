// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static io.github.beraad.escalation.Cases.at;
import static io.github.beraad.escalation.Cases.byChairOf;
import static io.github.beraad.escalation.Cases.charter;
import static io.github.beraad.escalation.Cases.dilemma;
import static io.github.beraad.escalation.Cases.event;
import static io.github.beraad.escalation.Cases.partnership;
import static io.github.beraad.escalation.Cases.sharedOn;
import static io.github.beraad.testing.Registers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.DecisionPolicy;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.charter.Trigger;
import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.CustomCheck;
import io.github.beraad.compliance.CustomRule;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.RuleDescription;
import io.github.beraad.compliance.Subject;
import io.github.beraad.dilemma.EventEffect;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import io.github.beraad.vocabulary.TriggerType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Why something was found, has its outcome, or stands where it stands. */
class ExplanationTest {

    private static final LocalDate TODAY = day(6, 1);

    private static Finding finding(ComplianceReport report, String rule) {
        return report.findings().stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + report.findings()));
    }

    /** An application's own rule, that finds something wrong with the first partnership. */
    private static final class NothingIsRight implements CustomRule {

        @Override
        public RuleDescription description() {
            return RuleDescription.of("custom.test.nothing")
                    .title("Niets deugt", "Nothing is right")
                    .explanation("Wat het ook is.", "Whatever it is.")
                    .message("Dit deugt niet.", "This is not right.")
                    .build();
        }

        @Override
        public void check(CustomCheck check) {
            check.report(check.index().partnerships().get(0));
        }
    }

    @Nested
    class OfAFinding {

        private final Register register = NationalCase.builder()
                .addDilemmas(dilemma("d", at(EventType.DISCUSSED, day(3, 1)))
                        .partnership("lip")
                        .build())
                .build();
        private final RegisterIndex index = RegisterIndex.of(register);
        private final ComplianceReport report = Compliance.check(register, NationalCase.TODAY);

        @Test
        void namesTheRequirementTheFactsAndTheStatements() {
            Finding finding = finding(report, "lip.police");
            FindingExplanation explanation = Explanation.of(finding, index, NationalCase.TODAY);
            assertThat(explanation.requirement()).map(Requirement::id).contains("lip.police");
            assertThat(explanation.rule()).isEmpty();
            assertThat(explanation.facts()).isEqualTo(finding.facts());
            assertThat(explanation.source()).containsExactly(new SourceReference("CCV-LIP-2"));
        }

        @Test
        void speaksBothLanguages() {
            Explanation explanation = Explanation.of(finding(report, "lip.police"), index, NationalCase.TODAY);
            assertThat(explanation.title(Texts.dutch())).isEqualTo("De politie doet mee");
            assertThat(explanation.explanation(Texts.dutch())).startsWith("De pagina noemt de politie");
            assertThat(explanation.conclusion(Texts.dutch()))
                    .isNotEqualTo(explanation.conclusion(Texts.english()))
                    .hasSize(1);
            assertThat(explanation.title(Texts.english())).isNotEqualTo(explanation.title(Texts.dutch()));
            assertThat(explanation.explanation(Texts.english()))
                    .isNotBlank()
                    .isNotEqualTo(explanation.explanation(Texts.dutch()));
        }

        @Test
        void namesTheRuleOfTheRegister() {
            FindingExplanation explanation =
                    Explanation.of(finding(report, "event.illegal"), index, NationalCase.TODAY);
            assertThat(explanation.rule()).isPresent();
            assertThat(explanation.requirement()).isEmpty();
            assertThat(explanation.source())
                    .as("data that contradict themselves")
                    .isEmpty();
            for (Texts texts : List.of(Texts.dutch(), Texts.english())) {
                assertThat(explanation.title(texts)).isNotBlank().isNotEqualTo("rule.event.illegal.title");
                assertThat(explanation.explanation(texts)).isNotBlank();
            }
        }

        @Test
        void findsARequirementOfAnEarlierVersion() {
            Register versions = Register.builder()
                    .addCharters(
                            charter("rules")
                                    .until(TODAY)
                                    .addRequirements(Requirement.of(RequirementType.SUBMITTERS, "old.submitters")
                                            .with(Parameters.ROLES, List.of(Role.DIRECTOR))
                                            .source("art. 1")
                                            .build())
                                    .build(),
                            Charter.builder("rules", "2")
                                    .title("Nieuw")
                                    .from(TODAY)
                                    .build())
                    .addPartnerships(partnership("desk", "rules", Role.CHAIR).build())
                    .addDilemmas(
                            dilemma("d", at(EventType.SUBMITTED, day(2, 1))).build())
                    .build();
            Finding found = finding(Compliance.check(versions, day(5, 1)), "old.submitters");
            assertThat(Explanation.of(found, RegisterIndex.of(versions), TODAY).requirement())
                    .map(Requirement::id)
                    .contains("old.submitters");
        }

        @Test
        void namesTheRequirementOfTheVersionOfTheDate() {
            Register versions = Register.builder()
                    .addCharters(
                            charter("rules")
                                    .from(day(2, 1))
                                    .until(day(4, 1))
                                    .addRequirements(submitters("art. 1"))
                                    .build(),
                            Charter.builder("rules", "2")
                                    .title("Nieuw")
                                    .from(day(4, 1))
                                    .addRequirements(submitters("art. 2"))
                                    .build())
                    .addPartnerships(partnership("desk", "rules", Role.CHAIR).build())
                    .addDilemmas(
                            dilemma("d", at(EventType.SUBMITTED, day(2, 1))).build())
                    .build();
            RegisterIndex both = RegisterIndex.of(versions);
            Finding found = finding(Compliance.check(versions, day(5, 1)), "desk.submitters");
            assertThat(sourceOn(found, both, day(5, 1))).isEqualTo("art. 2");
            assertThat(sourceOn(found, both, day(3, 1))).isEqualTo("art. 1");
            assertThat(sourceOn(found, both, day(1, 1)))
                    .as("when no version was in force, the first one")
                    .isEqualTo("art. 1");
        }

        private Requirement submitters(String source) {
            return Requirement.of(RequirementType.SUBMITTERS, "desk.submitters")
                    .with(Parameters.ROLES, List.of(Role.DIRECTOR))
                    .source(source)
                    .build();
        }

        private String sourceOn(Finding found, RegisterIndex of, LocalDate on) {
            return Explanation.of(found, of, on)
                    .requirement()
                    .orElseThrow()
                    .source()
                    .get(0)
                    .text();
        }

        @Test
        void knowsTheRuleOfAFindingThatWasReadBack() {
            FindingExplanation explanation = Explanation.of(readBack("event.illegal"), index, NationalCase.TODAY);
            assertThat(explanation.rule()).map(RegisterRule::code).contains("event.illegal");
            assertThat(explanation.title(Texts.dutch()))
                    .isEqualTo(Explanation.of(finding(report, "event.illegal"), index, NationalCase.TODAY)
                            .title(Texts.dutch()));
            assertThat(Explanation.of(readBack("someones.rule"), index, NationalCase.TODAY)
                            .rule())
                    .isEmpty();
        }

        private Finding readBack(String rule) {
            return Finding.builder(
                            rule, Severity.ERROR, new Subject(ElementKind.DILEMMA, "d"), Pointer.parse("/dilemmas/0"))
                    .build();
        }

        @Test
        void saysWhatACustomRuleIsCalledAndSays() {
            ComplianceReport own = Compliance.check(
                    register, NationalCase.TODAY, CheckOptions.standard().withCustomRules(new NothingIsRight()));
            FindingExplanation explanation =
                    Explanation.of(finding(own, "custom.test.nothing"), index, NationalCase.TODAY);
            assertThat(explanation.rule()).isEmpty();
            assertThat(explanation.requirement()).isEmpty();
            assertThat(explanation.title(Texts.dutch())).isEqualTo("Niets deugt");
            assertThat(explanation.explanation(Texts.english())).isEqualTo("Whatever it is.");
            assertThat(explanation.conclusion(Texts.dutch())).containsExactly("Dit deugt niet.");
        }

        @Test
        void doesWithoutARequirementThatTheRegisterDoesNotKnow() {
            RegisterIndex other = RegisterIndex.of(Register.builder().build());
            Explanation explanation = Explanation.of(finding(report, "lip.police"), other, NationalCase.TODAY);
            assertThat(explanation.title(Texts.dutch())).isEqualTo("lip.police");
            assertThat(explanation.explanation(Texts.dutch())).isEmpty();
            assertThat(explanation.source()).containsExactly(new SourceReference("CCV-LIP-2"));
        }
    }

    @Nested
    class OfARequirement {

        private RequirementExplanation explain(String requirement) {
            RequirementOutcome outcome = Compliance.check(NationalCase.register(), NationalCase.TODAY)
                    .outcome("lip", requirement)
                    .orElseThrow();
            return Explanation.of(outcome);
        }

        @Test
        void namesTheOutcomeAndWhatLedToIt() {
            RequirementExplanation explanation = explain("lip.police");
            assertThat(explanation.outcome().outcome()).isEqualTo(Outcome.ATTENTION);
            assertThat(explanation.title(Texts.dutch())).isEqualTo("De politie doet mee");
            assertThat(explanation.explanation(Texts.english())).isNotBlank();
            assertThat(explanation.conclusion(Texts.dutch()))
                    .hasSize(2)
                    .startsWith("aandacht nodig")
                    .endsWith(explanation.outcome().findings().get(0).message(Texts.dutch()));
            assertThat(explanation.source()).containsExactly(new SourceReference("CCV-LIP-2"));
        }

        @Test
        void namesTheFactsAlsoWhereNothingWasFound() {
            RequirementExplanation explanation = explain("lip.meetings");
            assertThat(explanation.conclusion(Texts.english())).hasSize(1);
            assertThat(explanation.facts().names()).contains("held", "required");
        }
    }

    @Nested
    class OfADilemma {

        private DilemmaExplanation explain(String id) {
            RegisterIndex index = RegisterIndex.of(NationalCase.register());
            return Explanation.of(Objects.requireNonNull(index.dilemma(id)), index, NationalCase.TODAY);
        }

        @Test
        void namesTheStepItsReasonAndItsSource() {
            DilemmaExplanation explanation = explain("d-2026-03");
            assertThat(explanation.step()).map(NextStep::step).contains(Step.ESCALATE);
            assertThat(explanation.title(Texts.dutch())).isEqualTo("delen");
            assertThat(explanation.explanation(Texts.english())).startsWith("A dilemma that is not resolved");
            assertThat(explanation.conclusion(Texts.dutch()))
                    .containsExactly("Want het is niet opgelost en kan worden gedeeld.");
            assertThat(explanation.source())
                    .containsExactly(new SourceReference("CCV-SB-4"), new SourceReference("CCV-SB-5"));
        }

        @Test
        void namesTheFactsOfTheStep() {
            assertThat(explain("d-2026-03").facts())
                    .hasToString("state=unresolved, since=2026-11-10, openedOn=2026-08-27, scheduledFor=lip-2026-4,"
                            + " scheduledOn=2026-09-15, discussions=2, lastDiscussedOn=2026-11-10,"
                            + " declaredUnresolvedOn=2026-11-10, target=sb, meeting=sb-2026-2, due=2026-12-17");
            assertThat(explain("d-2026-02").facts().get("takenUpBy")).contains(List.of("sb"));
            assertThat(explain("d-2026-02").facts().get("sharedWith")).contains(List.of("sb"));
            assertThat(explain("d-2026-02").facts().get("notReceivedBy")).isEmpty();
        }

        @Test
        void tellsTheHistoryEventByEvent() {
            assertThat(explain("d-2026-03").history())
                    .extracting(
                            ReplayedEvent::type,
                            ReplayedEvent::effect,
                            replayed -> replayed.after().orElseThrow())
                    .containsExactly(
                            tuple(EventType.SUBMITTED, EventEffect.COUNTED, DilemmaState.SUBMITTED),
                            tuple(EventType.SCHEDULED, EventEffect.COUNTED, DilemmaState.SCHEDULED),
                            tuple(EventType.DISCUSSED, EventEffect.COUNTED, DilemmaState.UNDER_DISCUSSION),
                            tuple(EventType.DISCUSSED, EventEffect.COUNTED, DilemmaState.UNDER_DISCUSSION),
                            tuple(EventType.DECLARED_UNRESOLVED, EventEffect.COUNTED, DilemmaState.UNRESOLVED));
        }

        @Test
        void namesTheTriggersThatAskForADecision() {
            Register register = Register.builder()
                    .addCharters(charter("rules")
                            .decideWhen(DecisionPolicy.anyOf(
                                    Trigger.discussedTimes(9),
                                    Trigger.openLongerThan(30),
                                    Trigger.openLongerThan(60),
                                    Trigger.notDiscussedFor(30)))
                            .build())
                    .addPartnerships(partnership("desk", "rules").build())
                    .build();
            Dilemma dilemma = dilemma("d", at(EventType.SUBMITTED, day(2, 1)), at(EventType.DISCUSSED, day(3, 1)))
                    .build();
            DilemmaExplanation explanation = Explanation.of(dilemma, RegisterIndex.of(register), TODAY);
            assertThat(explanation.facts().get("triggers"))
                    .contains(List.of(TriggerType.OPEN_LONGER_THAN, TriggerType.NOT_DISCUSSED_FOR));
            assertThat(Explanation.of(dilemma, RegisterIndex.of(register), day(3, 1))
                            .facts()
                            .get("triggers"))
                    .isEmpty();
        }

        @Test
        void namesWhereItIsHowFar() {
            Dilemma dilemma = dilemma(
                            "d", sharedOn(day(4, 5), "a", "b", "c", "e").toArray(new Event[0]))
                    .addHistory(
                            byChairOf("a", EventType.DRIVING_ROLE_TAKEN, day(4, 6))
                                    .build(),
                            byChairOf("b", EventType.REPORTED_BACK, day(4, 6))
                                    .done()
                                    .build(),
                            at(EventType.PUT_ON_HOLD, day(4, 7)),
                            byChairOf("c", EventType.RETURNED, day(4, 8)).build())
                    .build();
            DilemmaExplanation explanation =
                    Explanation.of(dilemma, RegisterIndex.of(Register.builder().build()), TODAY);
            assertThat(explanation.facts().get("sharedWith")).contains(List.of("a", "b", "c", "e"));
            assertThat(explanation.facts().get("takenUpBy")).contains(List.of("a"));
            assertThat(explanation.facts().get("doneBy")).contains(List.of("b"));
            assertThat(explanation.facts().get("returnedBy")).contains(List.of("c"));
            assertThat(explanation.facts().get("notReceivedBy")).contains(List.of("e"));
        }

        @Test
        void saysSoWhenItHadNotBeenBroughtIn() {
            Dilemma dilemma = dilemma("d", at(EventType.SUBMITTED, day(7, 1))).build();
            DilemmaExplanation explanation =
                    Explanation.of(dilemma, RegisterIndex.of(Register.builder().build()), TODAY);
            assertThat(explanation.step()).isEmpty();
            assertThat(explanation.facts().isEmpty()).isTrue();
            assertThat(explanation.source()).isEmpty();
            assertThat(explanation.conclusion(Texts.dutch())).isEmpty();
            assertThat(explanation.explanation(Texts.dutch())).isEmpty();
            assertThat(explanation.title(Texts.english())).startsWith("On this day the dilemma has not");
            assertThat(explanation.history()).extracting(ReplayedEvent::effect).containsExactly(EventEffect.LATER);
        }

        @Test
        void leavesUnknownMeetingsAndOnHoldAsTheyAre() {
            Dilemma dilemma = dilemma(
                            "d",
                            at(EventType.SUBMITTED, day(2, 1)),
                            at(EventType.SCHEDULED, day(2, 2)),
                            event(EventType.PUT_ON_HOLD, day(2, 3))
                                    .until(day(9, 1))
                                    .build())
                    .build();
            DilemmaExplanation explanation =
                    Explanation.of(dilemma, RegisterIndex.of(Register.builder().build()), TODAY);
            assertThat(explanation.facts().get("scheduledFor")).contains("desk-1");
            assertThat(explanation.facts().get("scheduledOn")).isEmpty();
            assertThat(explanation.facts().get("onHoldUntil")).contains(day(9, 1));
        }
    }
}
