// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static io.github.beraad.escalation.Cases.at;
import static io.github.beraad.escalation.Cases.byChairOf;
import static io.github.beraad.escalation.Cases.charter;
import static io.github.beraad.escalation.Cases.dilemma;
import static io.github.beraad.escalation.Cases.event;
import static io.github.beraad.escalation.Cases.held;
import static io.github.beraad.escalation.Cases.item;
import static io.github.beraad.escalation.Cases.partnership;
import static io.github.beraad.escalation.Cases.planned;
import static io.github.beraad.escalation.Cases.sharedOn;
import static io.github.beraad.escalation.Cases.unresolved;
import static io.github.beraad.testing.Registers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.charter.DecisionPolicy;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.Trigger;
import io.github.beraad.compliance.Subject;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.SignalKind;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is proposed on 1 June 2026 for the meeting of {@code desk} on 20 June; it last met on 1 May. */
class AgendaProposalTest {

    private static final LocalDate TODAY = day(6, 1);
    private static final LocalDate LAST_MEETING = day(5, 1);
    private static final LocalDate NEXT_MEETING = day(6, 20);

    private static Register.Builder register() {
        return Register.builder()
                .addCharters(
                        charter("desk-rules")
                                .decideWhen(DecisionPolicy.anyOf(Trigger.openLongerThan(130)))
                                .addRequirements(purpose(Purpose.KNOWLEDGE), purpose(Purpose.NEW_APPROACH))
                                .build(),
                        charter("board-rules").build())
                .addPartnerships(
                        partnership("desk", "desk-rules", Role.CHAIR)
                                .routes(List.of("board"))
                                .build(),
                        partnership("board", "board-rules", Role.CHAIR)
                                .routes(List.of("crown"))
                                .build(),
                        partnership("crown", "board-rules", Role.CHAIR).build())
                .addMeetings(
                        held("desk-0", "desk", LAST_MEETING, item(AgendaItemType.SIGNAL, "dealt-with")),
                        planned(
                                "desk-1",
                                "desk",
                                NEXT_MEETING,
                                item(AgendaItemType.DILEMMA, "listed"),
                                item(AgendaItemType.APPROACH, "new"),
                                item(AgendaItemType.SIGNAL, "on-agenda")),
                        planned("desk-2", "desk", day(7, 20)));
    }

    private static Requirement purpose(Purpose purpose) {
        return Requirement.of(RequirementType.PURPOSE, "desk." + purpose.code())
                .with(Parameters.AGENDA, purpose)
                .source("art. 1")
                .build();
    }

    private static AgendaProposal proposal(Register.Builder register) {
        return AgendaProposal.of(register.build(), "desk", TODAY);
    }

    private static AgendaProposal proposal(Dilemma.Builder... dilemmas) {
        Register.Builder register = register();
        for (Dilemma.Builder dilemma : dilemmas) {
            register.addDilemmas(dilemma.build());
        }
        return proposal(register);
    }

    private static List<String> ids(List<AgendaDilemma> dilemmas) {
        return dilemmas.stream().map(AgendaDilemma::id).toList();
    }

    private static Event[] shared(LocalDate on, String... targets) {
        return sharedOn(on, targets).toArray(new Event[0]);
    }

    @Nested
    class OfTheInnovationPlatform {

        private final AgendaProposal proposal = AgendaProposal.of(NationalCase.register(), "lip", NationalCase.TODAY);

        @Test
        void holdsWhatEachDilemmaNeeds() {
            assertThat(ids(proposal.toDiscuss())).containsExactly("d-2026-04");
            assertThat(proposal.toDiscuss().get(0).onAgenda()).isTrue();
            assertThat(proposal.decisions())
                    .extracting(AgendaDilemma::id, decision -> decision.step().step())
                    .as("share with the council, close what was spread; the other one is the council's")
                    .containsExactly(tuple("d-2026-03", Step.ESCALATE), tuple("d-2026-01", Step.CLOSE));
            assertThat(proposal.toDisseminate()).isEmpty();
        }

        @Test
        void holdsItsApproachesAndTheInsightThatWasOnNoAgenda() {
            assertThat(proposal.approaches())
                    .containsExactly(
                            new AgendaApproach("a-school", "Signaalkaart voor scholen", Phase.EXISTING, false),
                            new AgendaApproach("a-online", "Jongerenwerk in online spellen", Phase.NEW, false));
            assertThat(proposal.signals()).extracting(BriefedSignal::id).containsExactly("s-2026-02");
            assertThat(proposal.knowledge())
                    .as("published before the last meeting")
                    .isEmpty();
            assertThat(proposal.purposes()).as("all served this year").isEmpty();
            assertThat(proposal.reportsBack())
                    .as("reported before the last meeting")
                    .isEmpty();
        }

        @Test
        void namesItsMeetings() {
            assertThat(proposal.nextMeeting()).contains(new MeetingDay("lip-2026-6", day(12, 8)));
            assertThat(proposal.lastMeeting()).contains(new MeetingDay("lip-2026-5", day(11, 10)));
            assertThat(proposal.confidentiality()).contains(Confidentiality.INTERN);
        }

        @Test
        void wasAnotherOneInTheYearBefore() {
            AgendaProposal before = AgendaProposal.of(NationalCase.register(), "lip", LocalDate.of(2025, 12, 31));
            assertThat(before.purposes())
                    .as("the next meeting is in the new year, of which no purpose was served yet")
                    .extracting(OpenPurpose::requirement, OpenPurpose::onAgenda)
                    .containsExactly(
                            tuple("lip.share-knowledge", true),
                            tuple("lip.consolidate-approaches", false),
                            tuple("lip.new-approaches", false));
            assertThat(before.toDiscuss()).isEmpty();
            assertThat(before.confidentiality()).isEmpty();
        }
    }

    @Nested
    class ToDiscuss {

        @Test
        void isTheLongestWaitingFirst() {
            AgendaProposal proposal = proposal(
                    dilemma(
                            "discussed-in-april",
                            at(EventType.SUBMITTED, day(3, 1)),
                            at(EventType.DISCUSSED, day(4, 1))),
                    dilemma("brought-in-in-may", at(EventType.SUBMITTED, day(5, 2))),
                    dilemma("brought-in-in-february", at(EventType.SUBMITTED, day(2, 15))),
                    dilemma("urgent", at(EventType.SUBMITTED, day(5, 2))).urgency(Urgency.HIGH),
                    dilemma("also-in-may", at(EventType.SUBMITTED, day(5, 2))));
            assertThat(ids(proposal.toDiscuss()))
                    .containsExactly(
                            "brought-in-in-february",
                            "discussed-in-april",
                            "urgent",
                            "also-in-may",
                            "brought-in-in-may");
            assertThat(proposal.toDiscuss().get(1).waitingSince()).isEqualTo(day(4, 1));
        }

        @Test
        void isWhatIsScheduledForThisMeetingAndNotForAnother() {
            AgendaProposal proposal = proposal(
                    dilemma("listed", at(EventType.SUBMITTED, day(5, 2)), at(EventType.SCHEDULED, day(5, 3))),
                    dilemma(
                            "later",
                            at(EventType.SUBMITTED, day(5, 2)),
                            event(EventType.SCHEDULED, day(5, 3))
                                    .meeting("desk-2")
                                    .build()),
                    dilemma(
                            "missed",
                            at(EventType.SUBMITTED, day(4, 2)),
                            event(EventType.SCHEDULED, day(4, 3))
                                    .meeting("desk-0")
                                    .build()));
            assertThat(proposal.toDiscuss())
                    .extracting(AgendaDilemma::id, AgendaDilemma::onAgenda)
                    .containsExactly(tuple("missed", false), tuple("listed", true));
        }

        @Test
        void isWhatCameFromBelowToo() {
            Register register = register()
                    .addDilemmas(dilemma("d", shared(day(5, 5), "board")).build())
                    .build();
            AgendaProposal ofBoard = AgendaProposal.of(register, "board", TODAY);
            assertThat(ids(ofBoard.toDiscuss())).containsExactly("d");
            assertThat(ofBoard.toDiscuss().get(0).waitingSince()).isEqualTo(day(5, 5));
            assertThat(ofBoard.toDiscuss().get(0).step().step()).isEqualTo(Step.BRIEF);
            assertThat(ids(AgendaProposal.of(register, "desk", TODAY).toDiscuss()))
                    .as("it is the board's turn")
                    .isEmpty();
        }

        @Test
        void isNothingThatIsWithdrawnOrOnHold() {
            AgendaProposal proposal = proposal(
                    dilemma("withdrawn", at(EventType.SUBMITTED, day(5, 2)), at(EventType.WITHDRAWN, day(5, 3))),
                    dilemma("held", at(EventType.SUBMITTED, day(5, 2)), at(EventType.PUT_ON_HOLD, day(5, 3))));
            assertThat(proposal.toDiscuss()).isEmpty();
            assertThat(proposal.decisions()).isEmpty();
        }
    }

    @Nested
    class Decisions {

        private AgendaDilemma decisionAbout(Event... history) {
            List<AgendaDilemma> decisions = proposal(dilemma("d", history)).decisions();
            assertThat(decisions).hasSize(1);
            return decisions.get(0);
        }

        @Test
        void areToShareToResumeAndToClose() {
            assertThat(decisionAbout(unresolved().toArray(new Event[0])).step().target())
                    .contains("board");
            assertThat(decisionAbout(
                                    at(EventType.SUBMITTED, day(5, 2)),
                                    event(EventType.PUT_ON_HOLD, day(5, 3))
                                            .until(TODAY)
                                            .build())
                            .step()
                            .step())
                    .isEqualTo(Step.RESUME);
            assertThat(decisionAbout(
                                    at(EventType.SUBMITTED, day(5, 2)),
                                    at(EventType.DISCUSSED, day(5, 3)),
                                    at(EventType.RESOLVED, day(5, 3)),
                                    at(EventType.DISSEMINATED, day(5, 4)))
                            .step()
                            .step())
                    .isEqualTo(Step.CLOSE);
        }

        @Test
        void areAskedForByTheCharterOnTheDayOfTheMeeting() {
            // open since 1 February: for more than 130 days from 12 June on
            AgendaDilemma decision =
                    decisionAbout(at(EventType.SUBMITTED, day(2, 1)), at(EventType.DISCUSSED, day(5, 1)));
            assertThat(decision.step().step()).isEqualTo(Step.DECIDE);
            assertThat(decision.waitingSince()).isEqualTo(day(5, 1));
            AgendaProposal later =
                    proposal(dilemma("d", at(EventType.SUBMITTED, day(3, 1)), at(EventType.DISCUSSED, day(5, 1))));
            assertThat(ids(later.toDiscuss())).containsExactly("d");
        }

        @Test
        void areToResumeWhatIsOnHoldUntilTheMeeting() {
            AgendaDilemma decision = decisionAbout(
                    at(EventType.SUBMITTED, day(5, 2)),
                    event(EventType.PUT_ON_HOLD, day(5, 3)).until(NEXT_MEETING).build());
            assertThat(decision.step().step()).isEqualTo(Step.RESUME);
        }

        @Test
        void areNotAboutTheDilemmasOfOthers() {
            Register register = register()
                    .addDilemmas(
                            dilemma("d", unresolved().toArray(new Event[0])).build())
                    .build();
            assertThat(AgendaProposal.of(register, "board", TODAY).decisions()).isEmpty();
        }
    }

    @Test
    void solutionsAreToBeSpread() {
        AgendaProposal proposal = proposal(dilemma(
                "d",
                at(EventType.SUBMITTED, day(5, 2)),
                at(EventType.DISCUSSED, day(5, 3)),
                event(EventType.RESOLVED, day(5, 4)).solution("Zo doen we het.").build()));
        assertThat(ids(proposal.toDisseminate())).containsExactly("d");
        assertThat(proposal.toDisseminate().get(0).solution()).contains(FreeText.of("Zo doen we het."));
        assertThat(proposal.toDisseminate().get(0).waitingSince()).isEqualTo(day(5, 4));
    }

    @Test
    void theSolutionThatWaitsLongestIsSpreadFirst() {
        AgendaProposal proposal = proposal(solvedOn("in-may", day(5, 4)), solvedOn("in-april", day(4, 4)));
        assertThat(ids(proposal.toDisseminate())).containsExactly("in-april", "in-may");
    }

    private static Dilemma.Builder solvedOn(String id, LocalDate on) {
        return dilemma(
                id,
                at(EventType.SUBMITTED, day(2, 2)),
                at(EventType.DISCUSSED, day(3, 3)),
                event(EventType.RESOLVED, on).build());
    }

    @Test
    void approachesAreProposedUntilTheyArePermanent() {
        AgendaProposal proposal = proposal(register()
                .addApproaches(
                        approach("new", new ApproachPhase(Phase.NEW, Optional.empty())),
                        approach(
                                "by-then-existing",
                                new ApproachPhase(Phase.NEW, Optional.empty()),
                                new ApproachPhase(Phase.EXISTING, Optional.of(NEXT_MEETING))),
                        approach("permanent", new ApproachPhase(Phase.CONSOLIDATED, Optional.empty())),
                        approach("future", new ApproachPhase(Phase.NEW, Optional.of(NEXT_MEETING.plusDays(1)))),
                        Approach.builder()
                                .like(approach("foreign", new ApproachPhase(Phase.NEW, Optional.empty())))
                                .partnership("board")
                                .build()));
        assertThat(proposal.approaches())
                .extracting(AgendaApproach::id, AgendaApproach::phase, AgendaApproach::onAgenda)
                .containsExactly(tuple("new", Phase.NEW, true), tuple("by-then-existing", Phase.EXISTING, false));
    }

    private static Approach approach(String id, ApproachPhase... phases) {
        return Approach.builder()
                .id(id)
                .title("Aanpak " + id)
                .partnership("desk")
                .addPhases(phases)
                .build();
    }

    @Test
    void knowledgeIsWhatWasPublishedSinceTheLastMeeting() {
        AgendaProposal proposal = proposal(register()
                .addResources(
                        resource("before", "board", LAST_MEETING.minusDays(1)),
                        resource("later", "board", day(5, 9)),
                        resource("b", "desk", LAST_MEETING),
                        resource("a", "board", LAST_MEETING),
                        resource("tomorrow", "desk", TODAY.plusDays(1))));
        assertThat(proposal.knowledge()).extracting(AgendaResource::id).containsExactly("a", "b", "later");
    }

    private static Resource resource(String id, String developedBy, LocalDate on) {
        return Resource.builder()
                .id(id)
                .title("Hulpmiddel " + id)
                .developedBy(developedBy)
                .publishedOn(on)
                .audience("professionals")
                .build();
    }

    @Nested
    class Signals {

        private Signal signal(String id, LocalDate on, Event... history) {
            return Signal.builder()
                    .id(id)
                    .kind(SignalKind.SIGNAL)
                    .on(on)
                    .by("desk-chair")
                    .partnership("desk")
                    .text(FreeText.of("Dit zien wij."))
                    .addHistory(history)
                    .build();
        }

        @Test
        void areTheOnesThatWereOnNoAgenda() {
            AgendaProposal proposal = proposal(register()
                    .addSignals(
                            signal("on-agenda", day(3, 2)),
                            signal("old", day(3, 1)),
                            signal("dealt-with", day(3, 1)),
                            signal("tomorrow", TODAY.plusDays(1))));
            assertThat(proposal.signals())
                    .extracting(BriefedSignal::id, BriefedSignal::onAgenda)
                    .containsExactly(tuple("old", false), tuple("on-agenda", true));
        }

        @Test
        void comeFromBelowToo() {
            Register register = register().addSignals(signal("s", day(3, 1))).build();
            assertThat(AgendaProposal.of(register, "board", TODAY).signals())
                    .extracting(BriefedSignal::id)
                    .containsExactly("s");
            assertThat(AgendaProposal.of(register, "crown", TODAY).signals()).isEmpty();
        }

        @Test
        void areReportedBackOnToo() {
            Event answer = byChairOf("board", EventType.REPORTED_BACK, day(5, 9))
                    .message("Gezien.")
                    .build();
            AgendaProposal proposal = proposal(register()
                    .addSignals(signal("dealt-with", day(3, 1), at(EventType.SHARED, day(3, 2)), answer)));
            assertThat(proposal.signals()).isEmpty();
            assertThat(proposal.reportsBack())
                    .extracting(ReportBack::subject)
                    .containsExactly(new Subject(ElementKind.SIGNAL, "dealt-with"));
        }
    }

    @Nested
    class Purposes {

        @Test
        void areOpenUntilAMeetingHeldThisYearServesThem() {
            AgendaProposal proposal = proposal(register()
                    .addApproaches(approach("new", new ApproachPhase(Phase.NEW, Optional.empty())))
                    .addMeetings(held(
                            "desk-last-year",
                            "desk",
                            LocalDate.of(2025, 12, 1),
                            item(AgendaItemType.KNOWLEDGE, "new"))));
            assertThat(proposal.purposes())
                    .extracting(OpenPurpose::requirement, OpenPurpose::purpose, OpenPurpose::onAgenda)
                    .containsExactly(
                            tuple("desk.knowledge", Purpose.KNOWLEDGE, false),
                            tuple("desk.new-approach", Purpose.NEW_APPROACH, true));
            AgendaProposal served = proposal(
                    register().addMeetings(held("desk-a", "desk", day(1, 1), item(AgendaItemType.KNOWLEDGE, "new"))));
            assertThat(served.purposes()).extracting(OpenPurpose::requirement).containsExactly("desk.new-approach");
        }

        @Test
        void areNotServedByAMeetingThatIsToCome() {
            AgendaProposal proposal = proposal(register()
                    .addMeetings(held("desk-a", "desk", TODAY.plusDays(1), item(AgendaItemType.KNOWLEDGE, "new"))));
            assertThat(proposal.nextMeeting()).contains(new MeetingDay("desk-a", TODAY.plusDays(1)));
            assertThat(proposal.purposes())
                    .extracting(OpenPurpose::requirement, OpenPurpose::onAgenda)
                    .containsExactly(tuple("desk.knowledge", true), tuple("desk.new-approach", false));
        }

        @Test
        void areOpenWhereNoMeetingIsPlannedToo() {
            Register register = Register.builder()
                    .addCharters(charter("rules")
                            .addRequirements(purpose(Purpose.KNOWLEDGE))
                            .build())
                    .addPartnerships(partnership("desk", "rules").build())
                    .addMeetings(held("desk-0", "desk", LAST_MEETING))
                    .build();
            assertThat(AgendaProposal.of(register, "desk", TODAY).purposes())
                    .extracting(OpenPurpose::requirement, OpenPurpose::onAgenda)
                    .containsExactly(tuple("desk.knowledge", false));
        }

        @Test
        void areNoneUnderAnUnknownCharter() {
            Register register = Register.builder()
                    .addPartnerships(partnership("desk", "unheard-of").build())
                    .build();
            AgendaProposal proposal = AgendaProposal.of(register, "desk", TODAY);
            assertThat(proposal.purposes()).isEmpty();
            assertThat(proposal.nextMeeting()).isEmpty();
            assertThat(proposal.lastMeeting()).isEmpty();
        }
    }

    @Nested
    class ReportsBack {

        private final Event early = byChairOf("board", EventType.DRIVING_ROLE_TAKEN, LAST_MEETING.minusDays(1))
                .action("Vroeg")
                .build();
        private final Event onTheDay = byChairOf("board", EventType.PUT_ON_POLITICAL_AGENDA, LAST_MEETING)
                .forum("Raad")
                .build();
        private final Event message = byChairOf("board", EventType.REPORTED_BACK, day(5, 2))
                .message("Bericht")
                .build();
        private final Event acknowledged =
                byChairOf("board", EventType.ACKNOWLEDGED, day(5, 3)).build();
        private final Event advice = byChairOf("board", EventType.RETURNED, day(5, 4))
                .advice("Advies")
                .build();

        @Test
        void areWhatTheTargetsLetKnowSinceTheLastMeeting() {
            AgendaProposal proposal = proposal(dilemma("d", shared(day(4, 5), "board"))
                    .addHistory(early, onTheDay, message, acknowledged, advice));
            assertThat(proposal.reportsBack())
                    .extracting(ReportBack::type, ReportBack::text, ReportBack::by)
                    .containsExactly(
                            tuple(EventType.PUT_ON_POLITICAL_AGENDA, FreeText.of("Raad"), "board-chair"),
                            tuple(EventType.REPORTED_BACK, FreeText.of("Bericht"), "board-chair"),
                            tuple(EventType.RETURNED, FreeText.of("Advies"), "board-chair"));
        }

        @Test
        void areInOrderOfTime() {
            AgendaProposal proposal = proposal(
                    dilemma("a", shared(day(4, 5), "board")).addHistory(message),
                    dilemma("b", shared(day(4, 5), "board")).addHistory(onTheDay));
            assertThat(proposal.reportsBack())
                    .extracting(report -> report.subject().id())
                    .containsExactly("b", "a");
        }

        @Test
        void areForWhoeverPassedItOnToo() {
            Register register = register()
                    .addDilemmas(dilemma("d", shared(day(4, 5), "board"))
                            .addHistory(
                                    Registers.event(EventType.ESCALATED, day(4, 6), "board-chair")
                                            .from("board")
                                            .to("crown")
                                            .build(),
                                    byChairOf("crown", EventType.REPORTED_BACK, day(5, 5))
                                            .build())
                            .build())
                    .build();
            assertThat(AgendaProposal.of(register, "board", TODAY).reportsBack())
                    .hasSize(1);
            assertThat(AgendaProposal.of(register, "desk", TODAY).reportsBack())
                    .as("the owner hears everything")
                    .hasSize(1);
            assertThat(AgendaProposal.of(register, "crown", TODAY).reportsBack())
                    .isEmpty();
        }
    }

    @Test
    void whatIsTooConfidentialIsLeftOutAndCounted() {
        Register register = register()
                .addDilemmas(
                        dilemma("usual", at(EventType.SUBMITTED, day(5, 2))).build(),
                        dilemma("secret", at(EventType.SUBMITTED, day(5, 2)))
                                .confidentiality(Confidentiality.GEHEIM)
                                .build(),
                        dilemma("reported", shared(day(4, 5), "board"))
                                .addHistory(byChairOf("board", EventType.REPORTED_BACK, day(5, 2))
                                        .build())
                                .confidentiality(Confidentiality.GEHEIM)
                                .build(),
                        dilemma("ended", at(EventType.SUBMITTED, day(5, 2)), at(EventType.WITHDRAWN, day(5, 3)))
                                .confidentiality(Confidentiality.GEHEIM)
                                .build())
                .build();
        AgendaProposal some = AgendaProposal.of(
                RegisterIndex.of(register), "desk", TODAY, Optional.of(Confidentiality.VERTROUWELIJK));
        assertThat(ids(some.toDiscuss())).containsExactly("usual");
        assertThat(some.reportsBack()).isEmpty();
        assertThat(some.leftOut()).isEqualTo(2);
        assertThat(some.confidentiality()).contains(Confidentiality.INTERN);
        assertThat(some.maxConfidentiality()).contains(Confidentiality.VERTROUWELIJK);
        AgendaProposal all = AgendaProposal.of(register, "desk", TODAY);
        assertThat(all.leftOut()).isZero();
        assertThat(all.confidentiality()).contains(Confidentiality.GEHEIM);
    }

    @Test
    void thereIsNoneForAnUnknownPartnership() {
        Register register = register().build();
        assertThatThrownBy(() -> AgendaProposal.of(register, "nowhere", TODAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("partnership: 'nowhere' is not in the register");
    }

    @Test
    void aLogHoldsNothingOfWhatSomebodyWrote() {
        AgendaProposal proposal =
                proposal(dilemma("d", at(EventType.SUBMITTED, day(5, 2))).title("Geheime titel"));
        assertThat(proposal).hasToString("AgendaProposal(desk on 2026-06-01)");
        assertThat(proposal.toDiscuss()).hasToString("[AgendaDilemma(d)]");
    }
}
