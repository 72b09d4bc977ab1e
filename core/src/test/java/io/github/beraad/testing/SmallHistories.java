// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.testing;

import static io.github.beraad.testing.SmallRegister.CLUB;
import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;

import io.github.beraad.charter.Requirement;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.List;

/**
 * The smallest register in which things happen: {@code club} has a {@code chair} and an {@code asker} and shares with
 * {@code board}, which has a {@code board-chair} and a {@code board-preparer}. The club held a meeting {@code x} on
 * 1 February 2026. What is shown here breaks no rule.
 */
public final class SmallHistories {

    /** Submitted on 1 January by the asker. */
    public static final Event SUBMITTED =
            event(EventType.SUBMITTED, "2026-01-01", "asker").build();

    /** Discussed on 1 February at {@code x}. */
    public static final Event DISCUSSED =
            event(EventType.DISCUSSED, "2026-02-01", "asker").meeting("x").build();

    /** Declared unresolved on 1 February. */
    public static final Event UNRESOLVED =
            event(EventType.DECLARED_UNRESOLVED, "2026-02-01", "chair").build();

    /** Shared with the board on 1 March. */
    public static final Event ESCALATED =
            event(EventType.ESCALATED, "2026-03-01", "chair").to("board").build();

    /** A signal shared with the board on 1 March. */
    public static final Event SHARED =
            event(EventType.SHARED, "2026-03-01", "chair").to("board").build();

    /** Received by the board on 1 April. */
    public static final Event ACKNOWLEDGED =
            event(EventType.ACKNOWLEDGED, "2026-04-01", "board-preparer").build();

    /** Resolved on 1 February, agreed in writing by two parties. */
    public static final Event RESOLVED = event(EventType.RESOLVED, "2026-02-01", "chair")
            .agreedBy(List.of("chair", "asker"))
            .build();

    /** Everything up to where the dilemma is declared unresolved. */
    public static final List<Event> TO_UNRESOLVED = List.of(SUBMITTED, DISCUSSED, UNRESOLVED);

    /** Everything up to where the dilemma is shared with the board. */
    public static final List<Event> TO_SHARED = List.of(SUBMITTED, DISCUSSED, UNRESOLVED, ESCALATED);

    private SmallHistories() {}

    /** The club, which has agreed this, and the board; without the meeting. */
    public static SmallRegister clubAndBoard(Requirement.Builder... agreed) {
        return SmallRegister.agreeing(agreed)
                .charters(charter("above", "1"))
                .members(member("chair", "jenv", Role.CHAIR), member("asker", "om"))
                .routes("board")
                .partnerships(partnership(
                        "board",
                        "above",
                        member("board-chair", "gm0995", Role.CHAIR),
                        member("board-preparer", "ccv", Role.PREPARER)));
    }

    /** The club, the board, and a dilemma {@code d} of the club with this history. */
    public static SmallRegister ofDilemma(Event... history) {
        return ofDilemma(List.of(history));
    }

    /** The club, the board, and a dilemma {@code d} of the club with this history and then more. */
    public static SmallRegister ofDilemma(List<Event> history, Event... more) {
        return clubAndBoard()
                .meetings(held("x", "2026-02-01").addAgenda(item(AgendaItemType.DILEMMA, "d")))
                .dilemmas(dilemma("d", history, more));
    }

    /** The club, the board, and a signal {@code s} reported in the club on 1 January, with this history. */
    public static SmallRegister ofSignal(Event... history) {
        return clubAndBoard().signals(signal("s", history));
    }

    /** A dilemma of the club. */
    public static Dilemma.Builder dilemma(String id, Event... history) {
        return dilemma(id, List.of(history));
    }

    /** A dilemma of the club. */
    public static Dilemma.Builder dilemma(String id, List<Event> history, Event... more) {
        return Dilemma.builder()
                .id(id)
                .title("Dilemma " + id)
                .question(FreeText.of("What do we do?"))
                .partnership(CLUB)
                .history(history)
                .addHistory(more);
    }

    /** A signal reported in the club on 1 January by the asker. */
    public static Signal.Builder signal(String id, Event... history) {
        return Signal.builder()
                .id(id)
                .kind(SignalKind.SIGNAL)
                .on(date("2026-01-01"))
                .by("asker")
                .partnership(CLUB)
                .text(FreeText.of("We see this more often."))
                .addHistory(history);
    }

    /** An event with the texts that its type requires; what it refers to is left to the test. */
    public static Event.Builder event(EventType type, String on, String by) {
        return event(type, date(on), by);
    }

    /** An event with the texts that its type requires; what it refers to is left to the test. */
    public static Event.Builder event(EventType type, LocalDate on, String by) {
        Event.Builder event = Event.of(type).on(on).by(by);
        for (var key : List.of(
                Carried.SOLUTION,
                Carried.CHANNEL,
                Carried.REASON,
                Carried.RESULT,
                Carried.FORUM,
                Carried.ACTION,
                Carried.MESSAGE,
                Carried.ADVICE)) {
            if (type.requiredKeys().contains(key)) {
                event.with(key, FreeText.of("tekst"));
            }
        }
        return event;
    }
}
