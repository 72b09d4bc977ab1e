// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallHistories.SUBMITTED;
import static io.github.beraad.testing.SmallHistories.TO_SHARED;
import static io.github.beraad.testing.SmallHistories.clubAndBoard;
import static io.github.beraad.testing.SmallHistories.dilemma;
import static io.github.beraad.testing.SmallHistories.event;
import static io.github.beraad.testing.SmallHistories.ofDilemma;
import static io.github.beraad.testing.SmallHistories.signal;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Attestation;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.FreeText;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What events refer to, and ids that stand twice, in histories where each is the only thing that is wrong. */
class EventReferencesTest {

    @Test
    void everyReferenceThatAnEventCarries() {
        SmallRegister register = ofDilemma(
                TO_SHARED,
                event(EventType.ESCALATED, "2026-03-01", "board-chair")
                        .from("board")
                        .to("nowhere")
                        .build(),
                event(EventType.ACKNOWLEDGED, "2026-03-01", "board-chair")
                        .partnership("board")
                        .meeting("never")
                        .build(),
                event(EventType.DRIVING_ROLE_TAKEN, "2026-03-01", "board-chair")
                        .partnership("board")
                        .party("nobody")
                        .build(),
                event(EventType.RESOLVED, "2026-03-01", "chair")
                        .agreedBy(List.of("chair", "noone", "nobody"))
                        .build());

        assertThat(register.found())
                .containsExactly(
                        "error register.unknown-reference dilemma d /dilemmas/0/history/4/to",
                        "error register.unknown-reference dilemma d /dilemmas/0/history/5/meeting",
                        "error register.unknown-reference dilemma d /dilemmas/0/history/6/party",
                        "error register.unknown-reference dilemma d /dilemmas/0/history/7/agreedBy/1",
                        "error register.unknown-reference dilemma d /dilemmas/0/history/7/agreedBy/2");
    }

    @Test
    void thoseOfAnEventThatCountsForNothing() {
        SmallRegister register = ofDilemma(
                        SUBMITTED,
                        event(EventType.WITHDRAWN, "2026-01-02", "nobody")
                                .id("e")
                                .build(),
                        event(EventType.CORRECTED, "2026-01-03", "chair")
                                .event("e")
                                .build(),
                        event(EventType.DISCUSSED, "2026-02-02", "asker")
                                .meeting("never")
                                .build())
                .recordedOn("2026-02-01");

        assertThat(register.found())
                .containsExactly(
                        "error register.unknown-reference dilemma d /dilemmas/0/history/1/by",
                        "error event.in-future dilemma d /dilemmas/0/history/3",
                        "error register.unknown-reference dilemma d /dilemmas/0/history/3/meeting");
    }

    @Test
    void aCorrectionOfAnEventInAnotherHistory() {
        SmallRegister register = ofDilemma(event(EventType.SUBMITTED, "2026-01-01", "asker")
                        .id("e")
                        .build())
                .signals(signal(
                        "s",
                        event(EventType.CORRECTED, "2026-01-02", "chair")
                                .event("e")
                                .build()));

        assertThat(register.found())
                .containsExactly("error register.unknown-reference signal s /signals/0/history/0/event");
    }

    @Test
    void anAgendaItemAboutASignalDoesNotMeanTheDilemmaWithThatId() {
        SmallRegister register = clubAndBoard()
                .meetings(held("x", "2026-02-01").addAgenda(item(AgendaItemType.SIGNAL, "d")))
                .dilemmas(dilemma("d", SUBMITTED));

        assertThat(register.found())
                .containsExactly("error register.unknown-reference meeting x /meetings/0/agenda/0/ref");
    }

    @Nested
    class AnIdThatStandsTwice {

        /** The first dilemma or signal is meant; the later one counts for nothing, whatever is wrong with it. */
        @Test
        void isNotThatOfTheLaterDilemmaOrSignal() {
            Event odd = event(EventType.CLOSED, "2026-01-01", "nobody").build();
            Attestation attestation = new Attestation("chair", date("2026-01-01"));
            SmallRegister register = clubAndBoard(requirement(RequirementType.ATTESTED)
                            .with(Parameters.ITEMS, List.of(EscalationItem.DILEMMA, EscalationItem.SIGNAL)))
                    .dilemmas(
                            dilemma("d", SUBMITTED).anonymised(attestation),
                            dilemma("d", odd).question(FreeText.of("mail a.b@example.org")))
                    .signals(
                            signal("s").anonymised(attestation),
                            signal("s", odd).text(FreeText.of("mail a.b@example.org")));

            assertThat(register.found())
                    .containsExactly(
                            "error register.duplicate-id dilemma d /dilemmas/1/id",
                            "error register.duplicate-id signal s /signals/1/id");
        }

        @Test
        void inOneHistoryIsOneFinding() {
            Event hold =
                    event(EventType.PUT_ON_HOLD, "2026-01-02", "chair").id("e").build();
            Event resumed =
                    event(EventType.RESUMED, "2026-01-02", "chair").id("e").build();
            SmallRegister register = ofDilemma(SUBMITTED, hold, resumed, hold, resumed)
                    .signals(signal(
                            "s",
                            event(EventType.SHARED, "2026-01-02", "chair")
                                    .to("board")
                                    .id("e")
                                    .build()));

            assertThat(register.found())
                    .containsExactly("error register.duplicate-id dilemma d /dilemmas/0/history/2/id");
            assertThat(register.facts()).containsExactly("id=e");
        }

        /** A correction corrects the first; both happened, and the id is all that is wrong with the second. */
        @Test
        void meansTheFirstEventToACorrection() {
            SmallRegister register = ofDilemma(
                    SUBMITTED,
                    event(EventType.WITHDRAWN, "2026-01-02", "asker").id("e").build(),
                    event(EventType.REOPENED, "2026-01-03", "asker").id("e").build(),
                    event(EventType.CORRECTED, "2026-01-04", "chair").event("e").build());

            assertThat(register.found())
                    .containsExactly(
                            "error event.illegal dilemma d /dilemmas/0/history/2",
                            "error register.duplicate-id dilemma d /dilemmas/0/history/2/id");
        }
    }
}
