// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import static io.github.beraad.testing.Refusals.assertRefused;
import static io.github.beraad.testing.SmallRegister.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Key;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {

    private static final String SECRET = "secret words";

    private static Event.Builder event(EventType type) {
        return Event.of(type).on(date("2026-01-01")).by("m");
    }

    /** Required keys, a bar, the optional ones. */
    @ParameterizedTest
    @CsvSource({
        "submitted, |",
        "scheduled, meeting|",
        "discussed, meeting|notes",
        "resolved, solution|agreedBy meeting",
        "disseminated, channel|audience",
        "declared-unresolved, reason|meeting",
        "escalated, to|from",
        "put-on-hold, reason|until",
        "resumed, |",
        "withdrawn, reason|",
        "closed, result|",
        "reopened, reason|",
        "corrected, event reason|",
        "shared, to|",
        "acknowledged, |partnership meeting",
        "put-on-political-agenda, forum|partnership",
        "driving-role-taken, party action|partnership due",
        "reported-back, message|partnership done",
        "returned, advice|partnership"
    })
    void whatEventsCarry(String type, String keys) {
        List<Key<?>> carried = EventType.of(type).carried();
        List<Key<?>> required = EventType.of(type).requiredKeys();
        List<Key<?>> optional = carried.subList(required.size(), carried.size());

        assertThat(carried.subList(0, required.size())).isEqualTo(required);
        assertThat(codes(required) + "|" + codes(optional)).isEqualTo(keys);
    }

    private static String codes(List<Key<?>> keys) {
        return keys.stream().map(Key::code).collect(Collectors.joining(" "));
    }

    @Test
    void isMadeOfTypeDateMemberAndWhatItCarries() {
        Event event = event(EventType.RESOLVED)
                .id("e1")
                .recordedOn(date("2026-01-02"))
                .solution(SECRET)
                .agreedBy(List.of("m", "n"))
                .meeting("x")
                .build();

        assertThat(event.type()).isEqualTo(EventType.RESOLVED);
        assertThat(event.on()).isEqualTo("2026-01-01");
        assertThat(event.by()).isEqualTo("m");
        assertThat(event.id()).contains("e1");
        assertThat(event.recordedOn()).contains(date("2026-01-02"));
        assertThat(event.get(Carried.SOLUTION)).contains(FreeText.of(SECRET));
        assertThat(event.get(Carried.AGREED_BY)).contains(List.of("m", "n"));
        assertThat(event.get(Carried.MEETING)).contains("x");
        assertThat(event.get(Carried.REASON)).isEmpty();
        assertThat(event.carried().keys()).extracting(Key::code).containsExactly("solution", "agreedBy", "meeting");
    }

    @Test
    void everythingThatCanBeCarriedHasAWordOfItsOwn() {
        assertThat(event(EventType.DISCUSSED).meeting("x").notes("a").build().get(Carried.NOTES))
                .isPresent();
        assertThat(event(EventType.DISSEMINATED)
                        .channel("a")
                        .audience("b")
                        .build()
                        .get(Carried.AUDIENCE))
                .isPresent();
        assertThat(event(EventType.PUT_ON_HOLD)
                        .reason("a")
                        .until(date("2026-02-01"))
                        .build()
                        .get(Carried.UNTIL))
                .contains(date("2026-02-01"));
        assertThat(event(EventType.CLOSED).result("a").build().get(Carried.RESULT))
                .isPresent();
        assertThat(event(EventType.CORRECTED).event("e1").reason("a").build().get(Carried.EVENT))
                .contains("e1");
        assertThat(event(EventType.ESCALATED).to("sb").from("lip").build().get(Carried.FROM))
                .contains("lip");
        assertThat(event(EventType.SHARED).to("sb").build().get(Carried.TO)).contains("sb");
        assertThat(event(EventType.PUT_ON_POLITICAL_AGENDA)
                        .forum("a")
                        .partnership("sb")
                        .build()
                        .get(Carried.PARTNERSHIP))
                .contains("sb");
        assertThat(event(EventType.DRIVING_ROLE_TAKEN)
                        .party("om")
                        .action("a")
                        .due(date("2026-02-01"))
                        .build()
                        .get(Carried.DUE))
                .contains(date("2026-02-01"));
        assertThat(event(EventType.REPORTED_BACK)
                        .message("a")
                        .done()
                        .build()
                        .carried()
                        .isSet(Carried.DONE))
                .isTrue();
        assertThat(event(EventType.RETURNED).advice("a").build().get(Carried.ADVICE))
                .isPresent();
    }

    @Test
    void needsDateAndMember() {
        assertRefused("event.on", () -> Event.of(EventType.RESUMED).by("m").build());
        assertRefused(
                "event.by",
                () -> Event.of(EventType.RESUMED).on(date("2026-01-01")).build());
        assertRefused("event.by", "M", () -> Event.of(EventType.RESUMED).by("M"));
        assertRefused("event.id", "E", () -> Event.of(EventType.RESUMED).id("E"));
    }

    @Test
    void carriesWhatItsTypeRequiresAndNothingElse() {
        assertRefused("event.meeting", () -> event(EventType.SCHEDULED).build());
        assertRefused("event", () -> event(EventType.SUBMITTED).meeting("x").build());
        assertRefused("event.meeting", "X", () -> event(EventType.SCHEDULED).meeting("X"));
        assertRefused("event.agreedBy", "m", () -> event(EventType.RESOLVED).agreedBy(List.of("m", "m")));
        assertThat(assertRefused("text", () -> event(EventType.CLOSED).result(SECRET + "\u0000")))
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void tellsNothingOfWhatSomebodyWrote() {
        Event event = event(EventType.CLOSED).result(SECRET).build();

        assertThat(event).hasToString("closed on 2026-01-01 by m");
        assertThat(event.carried().toString()).doesNotContain(SECRET);
    }

    @Test
    void isEqualByAllItHolds() {
        Event event = event(EventType.CLOSED).result("a").build();

        assertThat(event)
                .isEqualTo(event(EventType.CLOSED).result("a").build())
                .hasSameHashCodeAs(event(EventType.CLOSED).result("a").build())
                .isNotEqualTo(event(EventType.CLOSED).result("b").build())
                .isNotEqualTo(event(EventType.CLOSED).result("a").id("e").build())
                .isNotEqualTo(event(EventType.CLOSED)
                        .result("a")
                        .recordedOn(date("2026-01-01"))
                        .build())
                .isNotEqualTo(event(EventType.CLOSED).result("a").by("n").build())
                .isNotEqualTo(event(EventType.CLOSED)
                        .result("a")
                        .on(date("2026-01-02"))
                        .build())
                .isNotEqualTo("closed");
    }
}
