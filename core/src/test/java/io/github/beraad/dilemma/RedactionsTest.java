// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static io.github.beraad.testing.Registers.NEW_YEAR;
import static io.github.beraad.testing.Registers.dilemma;
import static io.github.beraad.testing.Registers.event;
import static io.github.beraad.testing.Registers.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Redaction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedactionsTest {

    private static final Redaction REDACTION = new Redaction(NEW_YEAR, "stond er ten onrechte");

    private static final Event RESOLUTION = event(EventType.RESOLVED, NEW_YEAR, "p-chair")
            .id("e2")
            .recordedOn(NEW_YEAR.plusDays(1))
            .meeting("platform-01")
            .agreedBy(List.of("p-town", "p-police"))
            .solution("te veel gezegd")
            .extensions(Extensions.of(Map.of("x:y", new ExtensionValue.TextValue("z"))))
            .build();

    @Test
    void theQuestionGoesAndTheRestStays() {
        Dilemma redacted = Redactions.redactQuestion(dilemma(RESOLUTION), REDACTION);
        assertThat(redacted.question()).isEqualTo(FreeText.redacted(REDACTION));
        assertThat(redacted.history()).containsExactly(RESOLUTION);
        assertThat(redacted.title()).isEqualTo(dilemma(RESOLUTION).title());
    }

    @Test
    void aTextOfAnEventGoesAndTheHistoryStaysWhole() {
        Dilemma before = dilemma(
                event(EventType.SUBMITTED, NEW_YEAR, "p-town").build(),
                event(EventType.DISCUSSED, NEW_YEAR, "p-town").build(),
                RESOLUTION);
        Dilemma after = Redactions.redact(before, 2, Carried.SOLUTION, REDACTION);
        Event redacted = after.history().get(2);
        assertThat(redacted.get(Carried.SOLUTION)).contains(FreeText.redacted(REDACTION));
        assertThat(redacted.get(Carried.AGREED_BY)).contains(List.of("p-town", "p-police"));
        assertThat(redacted.get(Carried.MEETING)).contains("platform-01");
        assertThat(redacted.id()).contains("e2");
        assertThat(redacted.recordedOn()).isEqualTo(RESOLUTION.recordedOn());
        assertThat(redacted.extensions()).isEqualTo(RESOLUTION.extensions());
        RegisterIndex index = RegisterIndex.of(Registers.threeTiers().build());
        assertThat(DilemmaStatus.of(after, index).state())
                .isEqualTo(DilemmaStatus.of(before, index).state());
        assertThat(before.history().get(2)).isEqualTo(RESOLUTION);
    }

    @Test
    void signalsToo() {
        Event report = event(EventType.REPORTED_BACK, NEW_YEAR, "c-town").build();
        Signal redacted = Redactions.redact(signal(report), 0, Carried.MESSAGE, REDACTION);
        assertThat(redacted.history().get(0).get(Carried.MESSAGE)).contains(FreeText.redacted(REDACTION));
        assertThat(Redactions.redactText(redacted, REDACTION).text()).isEqualTo(FreeText.redacted(REDACTION));
    }

    @Test
    void whatIsNotThereCannotBeTakenOut() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Redactions.redact(dilemma(RESOLUTION), 0, Carried.NOTES, REDACTION))
                .withMessage("event.notes: the event carries no such text");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Redactions.redact(dilemma(RESOLUTION), 1, Carried.SOLUTION, REDACTION))
                .withMessage("history: '1' is no place of an event");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Redactions.redact(signal(), -1, Carried.MESSAGE, REDACTION));
    }
}
