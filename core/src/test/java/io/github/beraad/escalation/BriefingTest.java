// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static io.github.beraad.escalation.Cases.at;
import static io.github.beraad.escalation.Cases.byChairOf;
import static io.github.beraad.escalation.Cases.charter;
import static io.github.beraad.escalation.Cases.dilemma;
import static io.github.beraad.escalation.Cases.escalatesTo;
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

import io.github.beraad.charter.Parameters;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.SharingState;
import io.github.beraad.vocabulary.SignalKind;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the briefing for {@code board} on 1 June 2026 holds; it last met on 1 May. */
class BriefingTest {

    private static final LocalDate TODAY = day(6, 1);
    private static final LocalDate LAST_MEETING = day(5, 1);

    private static Register.Builder register() {
        return Register.builder()
                .addCharters(
                        charter("desk-rules")
                                .addRequirements(escalatesTo("desk.up", "board-rules")
                                        .with(
                                                Parameters.ITEMS,
                                                List.of(
                                                        EscalationItem.DILEMMA,
                                                        EscalationItem.SIGNAL,
                                                        EscalationItem.INSIGHT))
                                        .build())
                                .build(),
                        charter("board-rules").build())
                .addPartnerships(
                        partnership("desk", "desk-rules", Role.CHAIR).build(),
                        partnership("board", "board-rules", Role.CHAIR).build())
                .addMeetings(
                        held(
                                "board-1",
                                "board",
                                LAST_MEETING,
                                item(AgendaItemType.DILEMMA, "discussed"),
                                item(AgendaItemType.SIGNAL, "heard")),
                        planned("board-2", "board", day(6, 20)));
    }

    private static Briefing briefing(Register.Builder register) {
        return Briefing.of(register.build(), "board", TODAY);
    }

    private static Briefing briefing(String id, List<Event> history, Event... more) {
        List<Event> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return briefing(
                register().addDilemmas(dilemma(id, all.toArray(new Event[0])).build()));
    }

    private static List<String> ids(List<BriefedDilemma> dilemmas) {
        return dilemmas.stream().map(BriefedDilemma::id).toList();
    }

    @Nested
    class OfTheStrategicCouncil {

        private final Briefing briefing = Briefing.of(NationalCase.register(), "sb", NationalCase.TODAY);

        @Test
        void holdsTheDilemmaThatShouldBeShared() {
            assertThat(briefing.toDiscuss()).isEmpty();
            assertThat(ids(briefing.toBeShared())).containsExactly("d-2026-03");
            BriefedDilemma dilemma = briefing.toBeShared().get(0);
            assertThat(dilemma.title()).isEqualTo("Signalen van scholen blijven liggen");
            assertThat(dilemma.question()).isEqualTo(FreeText.of("Vraag bij d-2026-03?"));
            assertThat(dilemma.partnership()).isEqualTo("lip");
            assertThat(dilemma.state()).isEqualTo(DilemmaState.UNRESOLVED);
            assertThat(dilemma.since()).isEqualTo(day(11, 10));
            assertThat(dilemma.unresolvedBecause()).contains(FreeText.of("De deelnemers verschillen van inzicht."));
            assertThat(dilemma.stateThere()).isEmpty();
            assertThat(dilemma.sharedOn()).isEmpty();
            assertThat(dilemma.sharedBy()).isEmpty();
        }

        @Test
        void tellsWhatBecameOfTheEarlierOne() {
            assertThat(ids(briefing.earlier())).containsExactly("d-2026-02");
            BriefedDilemma dilemma = briefing.earlier().get(0);
            assertThat(dilemma.urgency()).isEqualTo(Urgency.HIGH);
            assertThat(dilemma.stateThere()).contains(SharingState.TAKEN_UP);
            assertThat(dilemma.sinceThere()).contains(day(6, 11));
            assertThat(dilemma.sharedOn()).contains(day(5, 26));
            assertThat(dilemma.sharedBy()).contains("lip");
            assertThat(dilemma.commitments())
                    .containsExactly(
                            new Commitment(
                                    "sb-voorbeeldstad",
                                    day(6, 11),
                                    FreeText.of("Bestuurlijk overleg"),
                                    Optional.empty()),
                            new Commitment(
                                    "sb-modeldam",
                                    day(6, 11),
                                    FreeText.of("Verkent extra opvangplekken"),
                                    Optional.of(LocalDate.of(2027, 3, 1))));
            assertThat(dilemma.reports()).isEmpty();
        }

        @Test
        void holdsTheInsightSinceItsLastMeeting() {
            assertThat(briefing.signals()).extracting(BriefedSignal::id).containsExactly("s-2026-02");
            BriefedSignal signal = briefing.signals().get(0);
            assertThat(signal.kind()).isEqualTo(SignalKind.INSIGHT);
            assertThat(signal.by()).isEqualTo("lip-jeugd");
            assertThat(signal.stateThere()).isEmpty();
            assertThat(signal.onAgenda()).isFalse();
        }

        @Test
        void namesItsMeetingsAndHowConfidentialItIs() {
            assertThat(briefing.nextMeeting()).contains(new MeetingDay("sb-2026-2", day(12, 17)));
            assertThat(briefing.lastMeeting()).contains(new MeetingDay("sb-2026-1", day(6, 11)));
            assertThat(briefing.confidentiality()).contains(Confidentiality.INTERN);
            assertThat(briefing.leftOut()).isZero();
            assertThat(briefing.partnership()).isEqualTo("sb");
            assertThat(briefing.on()).isEqualTo(NationalCase.TODAY);
        }

        @Test
        void wasAnotherOneBeforeTheMeeting() {
            Briefing before = Briefing.of(NationalCase.register(), "sb", day(6, 1));
            assertThat(ids(before.toDiscuss())).containsExactly("d-2026-02");
            assertThat(before.toDiscuss().get(0).commitments()).isEmpty();
            assertThat(before.earlier()).isEmpty();
            assertThat(before.signals()).extracting(BriefedSignal::id).containsExactly("s-2026-01");
            assertThat(before.nextMeeting()).contains(new MeetingDay("sb-2026-1", day(6, 11)));
            assertThat(before.lastMeeting()).isEmpty();
        }
    }

    @Nested
    class ToDiscuss {

        @Test
        void isWhatWasSharedAndWasOnNoAgenda() {
            assertThat(ids(briefing("d", sharedOn(day(4, 5), "board")).toDiscuss()))
                    .containsExactly("d");
            assertThat(ids(briefing("discussed", sharedOn(day(4, 5), "board")).toDiscuss()))
                    .isEmpty();
        }

        @Test
        void isWhatWasAcknowledgedTooUntilItIsDiscussed() {
            Event acknowledged =
                    byChairOf("board", EventType.ACKNOWLEDGED, day(5, 5)).build();
            assertThat(ids(briefing("d", sharedOn(day(4, 5), "board"), acknowledged)
                            .toDiscuss()))
                    .containsExactly("d");
            Briefing briefing = briefing("discussed", sharedOn(day(4, 5), "board"), acknowledged);
            assertThat(ids(briefing.toDiscuss())).isEmpty();
            assertThat(ids(briefing.earlier())).containsExactly("discussed");
        }

        @Test
        void isWhatIsSharedAgainToo() {
            assertThat(ids(briefing("discussed", sharedOn(day(4, 5), "board"), at(EventType.ESCALATED, day(5, 5)))
                            .toDiscuss()))
                    .containsExactly("discussed");
        }

        @ParameterizedTest
        @EnumSource(
                value = EventType.class,
                names = {"RESOLVED", "WITHDRAWN", "CLOSED"})
        void isNotWhatTheOwnerIsDoneWith(EventType ending) {
            Briefing briefing = briefing("d", sharedOn(day(5, 5), "board"), at(ending, day(5, 6)));
            assertThat(ids(briefing.toDiscuss())).isEmpty();
            assertThat(ids(briefing.earlier())).containsExactly("d");
        }

        @Test
        void isWhatTheOwnerWorksOnMeanwhile() {
            assertThat(ids(briefing("d", sharedOn(day(5, 5), "board"), at(EventType.SCHEDULED, day(5, 6)))
                            .toDiscuss()))
                    .containsExactly("d");
        }

        @Test
        void isInOrderOfUrgencyThenSharingThenId() {
            Briefing briefing = briefing(register()
                    .addDilemmas(
                            dilemma("later", sharedOn(day(4, 6), "board").toArray(new Event[0]))
                                    .build(),
                            dilemma("b", sharedOn(day(4, 5), "board").toArray(new Event[0]))
                                    .build(),
                            dilemma("a", sharedOn(day(4, 5), "board").toArray(new Event[0]))
                                    .build(),
                            dilemma("urgent", sharedOn(day(4, 7), "board").toArray(new Event[0]))
                                    .urgency(Urgency.HIGH)
                                    .neededBy(day(7, 1))
                                    .build()));
            assertThat(ids(briefing.toDiscuss())).containsExactly("urgent", "a", "b", "later");
            assertThat(briefing.toDiscuss().get(0).neededBy()).contains(day(7, 1));
        }

        @Test
        void namesWhoPassedItOn() {
            Register.Builder register = register()
                    .addPartnerships(partnership("crown", "board-rules").build())
                    .addDilemmas(dilemma("d", sharedOn(day(4, 5), "board").toArray(new Event[0]))
                            .addHistory(Registers.event(EventType.ESCALATED, day(4, 6), "board-chair")
                                    .from("board")
                                    .to("crown")
                                    .build())
                            .build());
            Briefing briefing = Briefing.of(register.build(), "crown", TODAY);
            assertThat(briefing.toDiscuss().get(0).sharedBy()).contains("board");
            assertThat(briefing.toDiscuss().get(0).partnership()).isEqualTo("desk");
        }
    }

    @Nested
    class ToBeShared {

        @Test
        void isWhatIsUnresolvedAndNotThere() {
            assertThat(ids(briefing("d", unresolved()).toBeShared())).containsExactly("d");
            assertThat(ids(briefing("d", unresolved().subList(0, 2)).toBeShared()))
                    .as("still under discussion")
                    .isEmpty();
        }

        @Test
        void needsAnActiveRoute() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(
                            partnership("desk", "rules").build(),
                            partnership("board", "rules").build())
                    .addDilemmas(
                            dilemma("d", unresolved().toArray(new Event[0])).build());
            assertThat(briefing(register).toBeShared()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"desk, board, true", "desk, , false", ", board, false"})
        void bothPartnershipsHaveToBeActive(String activeOwner, String activeTarget, boolean there) {
            Register.Builder register = Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(
                            partnership("desk", "rules")
                                    .routes(List.of("board"))
                                    .until(activeOwner == null ? TODAY : TODAY.plusDays(1))
                                    .build(),
                            partnership("board", "rules")
                                    .until(activeTarget == null ? TODAY : TODAY.plusDays(1))
                                    .build())
                    .addDilemmas(
                            dilemma("d", unresolved().toArray(new Event[0])).build());
            assertThat(ids(briefing(register).toBeShared())).isEqualTo(there ? List.of("d") : List.of());
        }

        @Test
        void isWhatWasGivenBackAndIsUnresolvedAgain() {
            Briefing briefing = briefing(
                    "d",
                    sharedOn(day(4, 5), "board"),
                    byChairOf("board", EventType.RETURNED, day(4, 6))
                            .advice("Vraag het na.")
                            .build(),
                    at(EventType.DECLARED_UNRESOLVED, day(4, 7)));
            assertThat(ids(briefing.toBeShared())).containsExactly("d");
            assertThat(briefing.earlier()).isEmpty();
            assertThat(briefing.toBeShared().get(0).stateThere()).contains(SharingState.RETURNED);
            assertThat(briefing.toBeShared().get(0).reports())
                    .extracting(ReportBack::text)
                    .containsExactly(FreeText.of("Vraag het na."));
        }

        @Test
        void isInOrderOfUrgencyThenDeclarationThenId() {
            Event[] later = {
                at(EventType.SUBMITTED, day(2, 1)),
                at(EventType.DISCUSSED, day(3, 1)),
                at(EventType.DECLARED_UNRESOLVED, day(4, 2))
            };
            Event[] sooner = unresolved().toArray(new Event[0]);
            Briefing briefing = briefing(register()
                    .addDilemmas(
                            dilemma("later", later).build(),
                            dilemma("b", sooner).build(),
                            dilemma("a", sooner).build(),
                            dilemma("urgent", later).urgency(Urgency.HIGH).build()));
            assertThat(ids(briefing.toBeShared())).containsExactly("urgent", "a", "b", "later");
        }
    }

    @Nested
    class Earlier {

        @Test
        void tellsWhatWasReportedAndWhatWasDone() {
            Briefing briefing = briefing(
                    "d",
                    sharedOn(day(4, 5), "board"),
                    byChairOf("board", EventType.DRIVING_ROLE_TAKEN, day(4, 6)).build(),
                    byChairOf("board", EventType.REPORTED_BACK, day(4, 7))
                            .message("Klaar.")
                            .done()
                            .build());
            BriefedDilemma dilemma = briefing.earlier().get(0);
            assertThat(dilemma.stateThere()).contains(SharingState.DONE);
            assertThat(dilemma.commitments()).hasSize(1);
            assertThat(dilemma.reports()).hasSize(1);
            ReportBack report = dilemma.reports().get(0);
            assertThat(report.done()).isTrue();
            assertThat(report.type()).isEqualTo(EventType.REPORTED_BACK);
            assertThat(report.partnership()).isEqualTo("board");
            assertThat(report.subject().id()).isEqualTo("d");
        }

        @Test
        void tellsOfThePartnershipItselfAlone() {
            Briefing briefing = briefing(
                    "d",
                    sharedOn(day(4, 5), "board", "crown"),
                    byChairOf("board", EventType.DRIVING_ROLE_TAKEN, day(4, 6)).build(),
                    byChairOf("crown", EventType.DRIVING_ROLE_TAKEN, day(4, 6)).build());
            assertThat(briefing.earlier().get(0).commitments())
                    .extracting(Commitment::by)
                    .containsExactly("board-chair");
        }

        @Test
        void leavesOutWhatEndedBeforeTheLastMeeting() {
            Event beforeIt = at(EventType.CLOSED, LAST_MEETING.minusDays(1));
            Event onItsDay = at(EventType.CLOSED, LAST_MEETING);
            assertThat(ids(briefing("d", sharedOn(day(4, 5), "board"), beforeIt).earlier()))
                    .isEmpty();
            assertThat(ids(briefing("d", sharedOn(day(4, 5), "board"), onItsDay).earlier()))
                    .containsExactly("d");
            Event done = byChairOf("board", EventType.REPORTED_BACK, day(4, 6))
                    .done()
                    .build();
            assertThat(ids(briefing("d", sharedOn(day(4, 5), "board"), done).earlier()))
                    .as("the owner has not closed it")
                    .containsExactly("d");
        }

        @Test
        void isInOrderOfSharing() {
            Event took =
                    byChairOf("board", EventType.DRIVING_ROLE_TAKEN, day(4, 20)).build();
            Briefing briefing = briefing(register()
                    .addDilemmas(
                            dilemma("a", sharedOn(day(4, 6), "board").toArray(new Event[0]))
                                    .addHistory(took)
                                    .build(),
                            dilemma("b", sharedOn(day(4, 5), "board").toArray(new Event[0]))
                                    .addHistory(took)
                                    .build()));
            assertThat(ids(briefing.earlier())).containsExactly("b", "a");
        }
    }

    @Nested
    class Signals {

        private Signal.Builder signal(String id, LocalDate on, Event... history) {
            return Signal.builder()
                    .id(id)
                    .kind(SignalKind.SIGNAL)
                    .on(on)
                    .by("desk-chair")
                    .partnership("desk")
                    .text(FreeText.of("Dit zien wij."))
                    .addHistory(history);
        }

        private List<String> told(Signal.Builder... signals) {
            Register.Builder register = register();
            for (Signal.Builder signal : signals) {
                register.addSignals(signal.build());
            }
            return briefing(register).signals().stream().map(BriefedSignal::id).toList();
        }

        private Event shared(LocalDate on) {
            return event(EventType.SHARED, on).build();
        }

        @Test
        void reportedSinceTheLastMeetingAreTold() {
            assertThat(told(
                            signal("before", LAST_MEETING.minusDays(1)),
                            signal("on-the-day", LAST_MEETING),
                            signal("after", LAST_MEETING.plusDays(1)),
                            signal("today", TODAY),
                            signal("tomorrow", TODAY.plusDays(1))))
                    .containsExactly("on-the-day", "after", "today");
        }

        @Test
        void sharedAndNotReceivedAreToldHoweverOldTheyAre() {
            assertThat(told(signal("old", day(1, 1), shared(day(1, 2))))).containsExactly("old");
            assertThat(told(signal(
                            "old",
                            day(1, 1),
                            shared(day(1, 2)),
                            byChairOf("board", EventType.ACKNOWLEDGED, day(1, 3))
                                    .build())))
                    .isEmpty();
            assertThat(told(signal("heard", day(1, 1), shared(day(1, 2))))).isEmpty();
        }

        @Test
        void sharedAfterTheLastMeetingAreToldAlsoWhenTheyWereReceived() {
            assertThat(told(signal(
                            "old",
                            day(1, 1),
                            shared(day(5, 2)),
                            byChairOf("board", EventType.ACKNOWLEDGED, day(5, 3))
                                    .build())))
                    .containsExactly("old");
        }

        @Test
        void ofNobodyWithARouteAreNotTold() {
            assertThat(told(
                            signal("foreign", day(5, 2)).partnership("nowhere"),
                            signal("own", day(5, 2)).partnership("board")))
                    .isEmpty();
        }

        @Test
        void thatTheCharterDoesNotShareAreNotTold() {
            Register.Builder register = Register.builder()
                    .addCharters(
                            charter("desk-rules")
                                    .addRequirements(escalatesTo("desk.up", "board-rules")
                                            .with(Parameters.ITEMS, List.of(EscalationItem.INSIGHT))
                                            .build())
                                    .build(),
                            charter("board-rules").build())
                    .addPartnerships(
                            partnership("desk", "desk-rules").build(),
                            partnership("board", "board-rules").build(),
                            partnership("club", "free").routes(List.of("board")).build())
                    .addSignals(
                            signal("signal", day(5, 2)).build(),
                            signal("insight", day(5, 3))
                                    .kind(SignalKind.INSIGHT)
                                    .build(),
                            signal("of-club", day(5, 4)).partnership("club").build());
            assertThat(briefing(register).signals())
                    .extracting(BriefedSignal::id)
                    .as("a route without a word about what goes along it is for everything")
                    .containsExactly("insight", "of-club");
        }

        @Test
        void areAllToldWhereThereWasNoMeeting() {
            Register.Builder register = Register.builder()
                    .addPartnerships(
                            partnership("desk", "free").routes(List.of("board")).build(),
                            partnership("board", "free").build())
                    .addSignals(
                            signal("b", day(1, 1)).build(),
                            signal("a", day(1, 1)).build(),
                            signal("a", day(1, 2)).build());
            assertThat(briefing(register).signals())
                    .extracting(BriefedSignal::id, BriefedSignal::on)
                    .as("by day and id; a second one with the same id counts for nothing")
                    .containsExactly(tuple("a", day(1, 1)), tuple("b", day(1, 1)));
        }

        @Test
        void comeWithWhatMembersCommittedThemselvesTo() {
            Register.Builder register = register()
                    .addSignals(signal(
                                    "s",
                                    day(5, 2),
                                    shared(day(5, 3)),
                                    byChairOf("board", EventType.PUT_ON_POLITICAL_AGENDA, day(5, 4))
                                            .forum("Gemeenteraad")
                                            .build())
                            .build());
            BriefedSignal signal = briefing(register).signals().get(0);
            assertThat(signal.stateThere()).contains(SharingState.TAKEN_UP);
            assertThat(signal.sharedOn()).contains(day(5, 3));
            assertThat(signal.commitments()).extracting(Commitment::what).containsExactly(FreeText.of("Gemeenteraad"));
        }
    }

    @Nested
    class HowConfidential {

        private Briefing briefing(Optional<Confidentiality> max) {
            Event[] history = sharedOn(day(5, 5), "board").toArray(new Event[0]);
            Register register = register()
                    .addDilemmas(
                            dilemma("open", history)
                                    .confidentiality(Confidentiality.OPENBAAR)
                                    .build(),
                            dilemma("usual", history).build(),
                            dilemma("secret", history)
                                    .confidentiality(Confidentiality.GEHEIM)
                                    .build(),
                            dilemma("elsewhere", at(EventType.SUBMITTED, day(5, 5)))
                                    .confidentiality(Confidentiality.ZEER_GEHEIM)
                                    .build())
                    .addSignals(Signal.builder()
                            .id("s")
                            .kind(SignalKind.SIGNAL)
                            .on(day(5, 5))
                            .by("desk-chair")
                            .partnership("desk")
                            .text(FreeText.of("Dit zien wij."))
                            .confidentiality(Confidentiality.VERTROUWELIJK)
                            .build())
                    .build();
            return Briefing.of(RegisterIndex.of(register), "board", TODAY, max);
        }

        @Test
        void isAsTheMostConfidentialThingInIt() {
            Briefing all = briefing(Optional.empty());
            assertThat(ids(all.toDiscuss())).containsExactly("open", "secret", "usual");
            assertThat(all.confidentiality()).contains(Confidentiality.GEHEIM);
            assertThat(all.leftOut()).isZero();
            assertThat(all.maxConfidentiality()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "zeer_geheim, 0, geheim",
            "geheim, 0, geheim",
            "confidentieel, 1, vertrouwelijk",
            "intern, 2, intern",
            "openbaar, 3, openbaar"
        })
        void leavesOutWhatIsAboveTheLevelAskedForAndCountsIt(String max, int leftOut, String highest) {
            Briefing some = briefing(Optional.of(Confidentiality.of(max)));
            assertThat(some.leftOut()).isEqualTo(leftOut);
            assertThat(some.toDiscuss().size() + some.signals().size()).isEqualTo(4 - leftOut);
            assertThat(some.confidentiality()).contains(Confidentiality.of(highest));
            assertThat(some.maxConfidentiality()).contains(Confidentiality.of(max));
        }

        @Test
        void isNotSaidOfNothing() {
            assertThat(BriefingTest.briefing(register()).confidentiality()).isEmpty();
        }
    }

    @Test
    void thereIsNoneForAnUnknownPartnership() {
        Register register = register().build();
        assertThatThrownBy(() -> Briefing.of(register, "nowhere", TODAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("partnership: 'nowhere' is not in the register");
    }

    @Test
    void aLogHoldsNothingOfWhatSomebodyWrote() {
        Dilemma dilemma = dilemma("d", sharedOn(day(5, 5), "board").toArray(new Event[0]))
                .title("Geheime titel")
                .build();
        Briefing briefing = briefing(register().addDilemmas(dilemma));
        assertThat(briefing).hasToString("Briefing(board on 2026-06-01)");
        assertThat(briefing.toDiscuss()).hasToString("[BriefedDilemma(d)]");
        assertThat(Briefing.of(NationalCase.register(), "sb", NationalCase.TODAY)
                        .signals())
                .hasToString("[BriefedSignal(s-2026-02)]");
    }

    @Test
    void twoBriefingsOfOneRegisterAreEqual() {
        assertThat(Briefing.of(NationalCase.register(), "sb", NationalCase.TODAY))
                .isEqualTo(Briefing.of(NationalCase.register(), "sb", NationalCase.TODAY));
    }
}
