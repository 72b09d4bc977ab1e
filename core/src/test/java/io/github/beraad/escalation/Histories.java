// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.testing.Registers;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any history at all, likely and unlikely, on {@link Registers#threeTiers()}. */
final class Histories {

    private Histories() {}

    static Arbitrary<List<Event>> any() {
        return events().list().ofMinSize(1).ofMaxSize(14);
    }

    /** Histories that get somewhere: they begin as those of dilemmas do. */
    static Arbitrary<List<Event>> likely() {
        Event submitted = Registers.event(EventType.SUBMITTED, Registers.NEW_YEAR, "p-town")
                .id("e1")
                .build();
        Event discussed = Registers.event(EventType.DISCUSSED, Registers.day(2, 1), "p-chair")
                .id("e2")
                .build();
        Event declared = Registers.event(EventType.DECLARED_UNRESOLVED, Registers.day(2, 1), "p-chair")
                .build();
        Event shared = Registers.event(EventType.ESCALATED, Registers.day(2, 3), "p-chair")
                .build();
        Arbitrary<List<Event>> beginning = Arbitraries.of(
                List.of(submitted),
                List.of(submitted, discussed),
                List.of(submitted, discussed, declared),
                List.of(submitted, discussed, declared, shared));
        return Combinators.combine(beginning, events().list().ofMaxSize(10)).as((first, rest) -> {
            List<Event> history = new ArrayList<>(first);
            history.addAll(rest);
            return history;
        });
    }

    private static Arbitrary<Event> events() {
        Arbitrary<String> members =
                Arbitraries.of("p-chair", "p-desk", "p-town", "c-chair", "c-town", "s-chair", "lost");
        Arbitrary<String> partnerships = Arbitraries.of("platform", "council", "summit", "circle", "lost");
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> options = Arbitraries.integers().between(0, 15);
        return Combinators.combine(
                        Arbitraries.of(EventType.values()), members, months, partnerships, partnerships, options)
                .as(Histories::event);
    }

    private static Event event(EventType type, String by, int month, String one, String other, int options) {
        Event.Builder event = Registers.event(type, Registers.day(month, 1 + options), by);
        if (type.requiredKeys().contains(Carried.TO)) {
            event.to(other);
        }
        if (type.carried().contains(Carried.FROM) && options % 2 == 0) {
            event.from(one);
        }
        if (type.carried().contains(Carried.PARTNERSHIP) && options % 4 != 0) {
            event.partnership(one);
        }
        if (type.carried().contains(Carried.DONE) && options % 2 == 0) {
            event.done();
        }
        if (type.carried().contains(Carried.UNTIL) && options % 2 == 0) {
            event.until(Registers.day(13 - month, 1));
        }
        if (type.carried().contains(Carried.DUE) && options % 2 == 0) {
            event.due(Registers.day(13 - month, 1));
        }
        if (options > 8) {
            event.id("e" + options % 4);
        }
        return event.build();
    }
}
