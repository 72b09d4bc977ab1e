// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static io.github.beraad.register.EventType.ACKNOWLEDGED;
import static io.github.beraad.register.EventType.DECLARED_UNRESOLVED;
import static io.github.beraad.register.EventType.DISCUSSED;
import static io.github.beraad.register.EventType.ESCALATED;
import static io.github.beraad.register.EventType.PUT_ON_HOLD;
import static io.github.beraad.register.EventType.RESUMED;
import static io.github.beraad.register.EventType.SCHEDULED;
import static io.github.beraad.register.EventType.SUBMITTED;
import static io.github.beraad.testing.Registers.day;
import static io.github.beraad.testing.Registers.dilemma;
import static io.github.beraad.testing.Registers.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import org.junit.jupiter.api.Test;

class DilemmaReaderTest {

    /** Goes as far as anything can: scheduled, discussed, shared with two, taken further by one, and then laid aside. */
    private static final Dilemma FAR = dilemma(
            at(1, SUBMITTED),
            at(2, SCHEDULED),
            at(2, DISCUSSED),
            at(3, DISCUSSED),
            at(3, DECLARED_UNRESOLVED),
            at(4, ESCALATED),
            event(ACKNOWLEDGED, day(5, 1), "c-chair").build(),
            event(ESCALATED, day(6, 1), "p-chair").to("circle").build(),
            event(PUT_ON_HOLD, day(7, 1), "p-chair").until(day(9, 1)).build(),
            at(8, RESUMED));

    private final DilemmaReader reader =
            DilemmaReader.of(RegisterIndex.of(Registers.threeTiers().build()));

    private static Event at(int month, EventType type) {
        return event(type, day(month, 1), "p-chair").build();
    }

    @Test
    void answersWhatIsAskedOfManyDilemmas() {
        reader.read(FAR, day(7, 31));

        assertThat(reader.state()).isEqualTo(DilemmaState.ON_HOLD);
        assertThat(reader.onHoldUntil()).isEqualTo(day(9, 1));
        assertThat(reader.openedOn()).isEqualTo(day(1, 1));
        assertThat(reader.scheduledFor()).isEqualTo("platform-02");
        assertThat(reader.discussions()).isEqualTo(2);
        assertThat(reader.lastDiscussedOn()).isEqualTo(day(3, 1));
        assertThat(reader.sharings()).isEqualTo(2);
        assertThat(reader.sharedWith(0)).isEqualTo("council");
        assertThat(reader.stateThere(0)).isEqualTo(SharingState.ACKNOWLEDGED);
        assertThat(reader.sharedOn(0)).isEqualTo(day(4, 1));
        assertThat(reader.sharedWith(1)).isEqualTo("circle");
        assertThat(reader.stateThere(1)).isEqualTo(SharingState.SHARED);
        assertThat(reader.sharedOn(1)).isEqualTo(day(6, 1));
    }

    @Test
    void aDayForLookingAgainIsForgottenOnceResumed() {
        reader.read(FAR, day(8, 1));

        assertThat(reader.state()).isEqualTo(DilemmaState.ESCALATED);
        assertThat(reader.onHoldUntil()).isNull();
    }

    @Test
    void nothingOfTheDilemmaReadBeforeIsLeft() {
        reader.read(FAR, day(7, 31));
        reader.read(dilemma(at(2, SUBMITTED)), day(1, 1));

        assertThat(reader.state()).isNull();
        assertThat(reader.onHoldUntil()).isNull();
        assertThat(reader.openedOn()).isNull();
        assertThat(reader.scheduledFor()).isNull();
        assertThat(reader.discussions()).isZero();
        assertThat(reader.lastDiscussedOn()).isNull();
        assertThat(reader.sharings()).isZero();
        assertThat(reader.status().history()).containsExactly(at(2, SUBMITTED));
    }

    @Test
    void theStatusOfWhatWasReadCanBeKept() {
        reader.read(FAR, day(5, 1));
        DilemmaStatus kept = reader.status();
        reader.read(dilemma(at(1, SUBMITTED)), day(5, 1));

        assertThat(kept.dilemma()).isEqualTo(FAR);
        assertThat(kept.on()).isEqualTo(day(5, 1));
        assertThat(kept.state()).isEqualTo(DilemmaState.ESCALATED);
        assertThat(kept.answers()).extracting(Answer::partnership).containsExactly("council");
    }

    @Test
    void thereIsNoStatusBeforeADilemmaWasRead() {
        assertThatIllegalStateException().isThrownBy(reader::status);
    }
}
