// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.testing;

import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Generates events and histories around {@link Registers#threeTiers()}: likely ones, odd ones and impossible ones. */
public final class Histories {

    /** Members of all partnerships, a former one, and one that the register does not know. */
    public static final List<String> MEMBERS = List.of(
            "p-chair",
            "p-desk",
            "p-town",
            "p-town-observer",
            "p-police",
            "p-former",
            "c-chair",
            "c-town",
            "c-preparer",
            "c-observer",
            "s-chair",
            "s-town",
            "s-preparer",
            "o-chair",
            "nobody");

    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final List<String> PARTNERSHIPS = List.of("council", "summit", "circle", "platform", "nowhere");

    private Histories() {}

    /** Any history of up to so many events, in any order of dates. */
    public static Arbitrary<List<Event>> any(int most) {
        return numbers()
                .map(number -> {
                    Random random = new Random(number);
                    return event(random, day(random), MEMBERS.get(random.nextInt(MEMBERS.size())));
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }

    /** Any day of 2026, most often the first of a month, when there are meetings. */
    public static Arbitrary<LocalDate> days() {
        return numbers().map(number -> day(new Random(number)));
    }

    /** Numbers from which everything else follows. */
    public static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().withDistribution(RandomDistribution.uniform());
    }

    private static LocalDate day(Random random) {
        int month = 1 + random.nextInt(12);
        return Registers.day(month, random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(28));
    }

    /** Any event by a member on a day: likely ones, odd ones and impossible ones. */
    public static Event event(Random random, LocalDate on, String by) {
        EventType type = TYPES.get(random.nextInt(TYPES.size()));
        Event.Builder event = Registers.event(type, on, by);
        if (random.nextInt(3) == 0) {
            event.id("e" + random.nextInt(5));
        }
        if (type == EventType.CORRECTED) {
            event.event("e" + random.nextInt(5));
        }
        if (type.carried().contains(Carried.PARTNERSHIP) && random.nextInt(4) > 0) {
            event.partnership(partnership(random));
        }
        if (type.carried().contains(Carried.TO) && random.nextBoolean()) {
            event.to(partnership(random));
        }
        if (type == EventType.ESCALATED && random.nextBoolean()) {
            event.from(partnership(random));
        }
        if (type == EventType.REPORTED_BACK && random.nextBoolean()) {
            event.done();
        }
        if (type.carried().contains(Carried.MEETING) && random.nextInt(6) == 0) {
            event.meeting(random.nextBoolean() ? "nowhere" : Registers.meetingId("council", on.getMonthValue()));
        }
        return event.build();
    }

    private static String partnership(Random random) {
        return random.nextBoolean() ? "council" : PARTNERSHIPS.get(random.nextInt(PARTNERSHIPS.size()));
    }
}
