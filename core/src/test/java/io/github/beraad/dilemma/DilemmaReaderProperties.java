// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static io.github.beraad.register.EventType.DECLARED_UNRESOLVED;
import static io.github.beraad.register.EventType.DISCUSSED;
import static io.github.beraad.register.EventType.ESCALATED;
import static io.github.beraad.register.EventType.SUBMITTED;
import static io.github.beraad.testing.Registers.NEW_YEAR;
import static io.github.beraad.testing.Registers.dilemma;
import static io.github.beraad.testing.Registers.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Register;
import io.github.beraad.testing.Histories;
import io.github.beraad.testing.RandomRegisters;
import io.github.beraad.testing.Registers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is read again and again with one reader is what is read anew each time. */
class DilemmaReaderProperties {

    private static final List<Event> BEGINNING = List.of(
            event(SUBMITTED, NEW_YEAR, "p-town").build(),
            event(DISCUSSED, NEW_YEAR, "p-town").build(),
            event(DECLARED_UNRESOLVED, NEW_YEAR, "p-chair").build(),
            event(ESCALATED, NEW_YEAR, "p-chair").build());

    /** A likely beginning, and then anything. */
    @Provide
    Arbitrary<List<Event>> histories() {
        return Combinators.combine(Histories.numbers(), Histories.any(30)).as((number, then) -> {
            List<Event> history = new ArrayList<>(BEGINNING.subList(0, Math.floorMod(number, BEGINNING.size() + 1)));
            history.addAll(then);
            return history;
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Property(tries = 200)
    void aReaderSaysWhatTheStatusSays(
            @ForAll @Size(2) List<@From("histories") List<Event>> histories,
            @ForAll("days") LocalDate on,
            @ForAll("days") LocalDate recordedOn,
            @ForAll boolean drawnUp) {
        Register.Builder register = Registers.threeTiers();
        RegisterIndex index =
                RegisterIndex.of(drawnUp ? register.recordedOn(recordedOn).build() : register.build());
        DilemmaReader reader = DilemmaReader.of(index);
        for (List<Event> history : histories) {
            isReadAsItStands(reader, dilemma(history), on, index);
        }
    }

    @Property(tries = 200)
    void ofEveryDilemmaInARegister(@ForAll long seed, @ForAll @IntRange(max = 1200) int days) {
        RegisterIndex index = RegisterIndex.of(RandomRegisters.of(seed));
        DilemmaReader reader = DilemmaReader.of(index);
        for (Dilemma dilemma : index.register().dilemmas()) {
            isReadAsItStands(reader, dilemma, LocalDate.of(2025, 1, 1).plusDays(days), index);
        }
    }

    private static void isReadAsItStands(DilemmaReader reader, Dilemma dilemma, LocalDate on, RegisterIndex index) {
        DilemmaStatus status = DilemmaStatus.on(dilemma, on, index);
        reader.read(dilemma, on);

        assertThat(reader.state()).isEqualTo(status.state());
        assertThat(reader.scheduledFor()).isEqualTo(status.scheduledFor());
        assertThat(reader.onHoldUntil()).isEqualTo(status.onHoldUntil());
        assertThat(reader.openedOn()).isEqualTo(status.openedOn());
        assertThat(reader.discussions()).isEqualTo(status.discussions());
        assertThat(reader.lastDiscussedOn()).isEqualTo(status.lastDiscussedOn());
        assertThat(reader.sharings()).isEqualTo(status.sharings().size());
        for (int i = 0; i < reader.sharings(); i++) {
            Sharing sharing = status.sharings().get(i);
            assertThat(reader.sharedWith(i)).isEqualTo(sharing.partnership());
            assertThat(reader.stateThere(i)).isEqualTo(sharing.state());
            assertThat(reader.sharedOn(i)).isEqualTo(sharing.sharedOn());
        }
        assertThat(reader.status().on()).isEqualTo(on);
        assertThat(reader.status().stateAt()).isEqualTo(status.stateAt());
        assertThat(reader.status().sharings()).isEqualTo(status.sharings());
        assertThat(reader.status().answers()).isEqualTo(status.answers());
    }
}
