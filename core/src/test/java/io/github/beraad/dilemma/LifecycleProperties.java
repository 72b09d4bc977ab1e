// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static io.github.beraad.testing.Registers.NEW_YEAR;
import static io.github.beraad.testing.Registers.dilemma;
import static io.github.beraad.testing.Registers.event;
import static io.github.beraad.testing.Registers.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.Histories;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** The laws of the life of a dilemma, over generated histories. */
class LifecycleProperties {

    private static final RegisterIndex INDEX =
            RegisterIndex.of(Registers.threeTiers().build());
    private static final Recorder RECORDER = Recorder.of(INDEX);

    @Provide
    Arbitrary<List<Integer>> attempts() {
        return Histories.numbers().list().ofMinSize(20).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Event>> histories() {
        return Histories.any(30);
    }

    /** What the owner does; sharing again is left out, as it begins anew at the target. */
    @Provide
    Arbitrary<EventType> ownTypes() {
        List<EventType> types = new ArrayList<>();
        for (LifecycleRow row : Lifecycle.standard().rows()) {
            if (row.track() == Track.OWN && !row.shares() && row.event() != EventType.CORRECTED) {
                types.add(row.event());
            }
        }
        return Arbitraries.of(types);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    private static Dilemma submitted() {
        return RECORDER.submit(
                Dilemma.builder()
                        .like(dilemma(
                                event(EventType.SUBMITTED, NEW_YEAR, "p-town").build())),
                event(EventType.SUBMITTED, NEW_YEAR, "p-town").build());
    }

    /** What a member tries: most often one of the things that it is offered, sometimes anything. */
    private static final class Attempt {

        private final Random random;
        private final String by;

        Attempt(int number) {
            random = new Random(number);
            by = Histories.MEMBERS.get(random.nextInt(Histories.MEMBERS.size()));
        }

        LocalDate after(LocalDate date) {
            LocalDate then = switch (random.nextInt(6)) {
                case 0 -> date.plusDays(1);
                case 1 -> date.plusMonths(1).withDayOfMonth(1);
                default -> date;
            };
            return then.getYear() == 2026 ? then : date;
        }

        Event event(List<AllowedEvent> offered, LocalDate on, int number) {
            boolean odd = offered.isEmpty() || random.nextInt(5) == 0;
            return odd ? anyEvent(on) : filledIn(offered.get(random.nextInt(offered.size())), number);
        }

        Event anyEvent(LocalDate on) {
            return Histories.event(random, on, by);
        }

        Event filledIn(AllowedEvent offered, int number) {
            Event.Builder event = offered.begin();
            Event example =
                    Registers.event(offered.type(), offered.on(), offered.by()).build();
            for (Key<?> key : offered.mustCarry()) {
                copy(example, key, event);
            }
            if (offered.mustCarry().contains(Carried.MEETING)) {
                event.meeting(
                        offered.meetings().get(random.nextInt(offered.meetings().size())));
            }
            if (offered.type() == EventType.CORRECTED) {
                event.event("n" + random.nextInt(number + 1));
            }
            if (random.nextBoolean()) {
                event.id("n" + number);
            }
            return event.build();
        }
    }

    private static List<AllowedEvent> offeredToAll(Dilemma dilemma, LocalDate on) {
        List<AllowedEvent> offered = new ArrayList<>();
        for (String member : Histories.MEMBERS) {
            offered.addAll(RECORDER.allowed(member, dilemma, on));
        }
        return offered;
    }

    private static <T> void copy(Event from, Key<T> key, Event.Builder to) {
        from.get(key).ifPresent(value -> to.with(key, value));
    }

    private static @Nullable Dilemma recorded(Dilemma dilemma, Event event) {
        try {
            return RECORDER.record(dilemma, event);
        } catch (EventRefusedException e) {
            assertThat(e.offences()).isNotEmpty();
            return null;
        }
    }

    @Property(tries = 300)
    void whatWasRecordedIsNeverFoundToBeAnOffence(@ForAll("attempts") List<Integer> numbers) {
        Dilemma dilemma = submitted();
        LocalDate on = NEW_YEAR;
        int number = 0;
        for (int drawn : numbers) {
            Attempt attempt = new Attempt(drawn);
            on = attempt.after(on);
            Dilemma before = dilemma;
            Event event = attempt.event(offeredToAll(dilemma, on), on, number++);
            Dilemma after = recorded(dilemma, event);
            if (after != null) {
                dilemma = after;
                assertThat(dilemma.history()).hasSize(before.history().size() + 1);
                assertThat(dilemma.history().get(before.history().size())).isEqualTo(event);
                assertThat(dilemma.partnership()).isEqualTo("platform");
            }
            assertThat(before.history())
                    .isEqualTo(dilemma.history().subList(0, before.history().size()));
        }
        Statistics.label("events recorded").collect(dilemma.history().size() / 10 * 10);
        EventJudge.of(INDEX)
                .judge(dilemma, offence -> assertThat(offence.kind()).isEqualTo(OffenceKind.NOT_ON_AGENDA));
        DilemmaStatus status = DilemmaStatus.of(dilemma, INDEX);
        List<Integer> notCounting = new ArrayList<>();
        for (int i = 0; i < dilemma.history().size(); i++) {
            if (!status.counts(i)) {
                notCounting.add(i);
            }
        }
        Dilemma judged = dilemma;
        assertThat(notCounting)
                .allMatch(i -> judged.history().get(i).id().isPresent(), "only a corrected event does not count");
    }

    @Property(tries = 300)
    void ofASignalToo(@ForAll("attempts") List<Integer> numbers) {
        Signal signal = signal();
        LocalDate on = NEW_YEAR;
        int number = 0;
        for (int drawn : numbers) {
            Attempt attempt = new Attempt(drawn);
            on = attempt.after(on);
            Event event = attempt.event(RECORDER.allowed(attempt.by, signal, on), on, number++);
            try {
                signal = RECORDER.record(signal, event);
            } catch (EventRefusedException e) {
                assertThat(e.offence().position()).isEqualTo(signal.history().size());
            }
        }
        EventJudge.of(INDEX).judge(signal, offence -> assertThat(offence).isNull());
    }

    @Property(tries = 150)
    void whatIsOfferedIsTakenAndWhatIsTakenWasOffered(@ForAll("attempts") List<Integer> numbers) {
        Dilemma dilemma = submitted();
        LocalDate on = NEW_YEAR;
        int number = 0;
        for (int drawn : numbers) {
            Attempt attempt = new Attempt(drawn);
            on = attempt.after(on);
            List<AllowedEvent> offered = RECORDER.allowed(attempt.by, dilemma, on);
            for (AllowedEvent one : offered) {
                if (one.type() == EventType.CORRECTED) {
                    for (String id : RECORDER.correctable(attempt.by, dilemma, on)) {
                        Event correction =
                                one.begin().event(id).reason("vergissing").build();
                        assertThat(recorded(dilemma, correction)).isNotNull();
                    }
                } else {
                    assertThat(recorded(dilemma, attempt.filledIn(one, number))).isNotNull();
                }
            }
            Event odd = attempt.anyEvent(on);
            Dilemma withOdd = recorded(dilemma, odd);
            if (withOdd != null) {
                LifecycleRow row = Lifecycle.standard().rowForDilemma(odd);
                assertThat(offered)
                        .anyMatch(one -> one.row() == row
                                && (one.to().isEmpty() || one.to().equals(odd.get(Carried.TO)))
                                && (odd.get(Carried.PARTNERSHIP).isEmpty()
                                        || one.partnership().equals(odd.get(Carried.PARTNERSHIP)))
                                && (odd.get(Carried.FROM).isEmpty()
                                        || one.partnership().equals(odd.get(Carried.FROM)))
                                && (odd.get(Carried.MEETING).isEmpty()
                                        || one.meetings()
                                                .contains(
                                                        odd.get(Carried.MEETING).orElse(""))));
            }
            Dilemma next = recorded(dilemma, attempt.event(offered, on, number++));
            dilemma = next == null ? dilemma : next;
        }
    }

    @Property(tries = 1000)
    void everyHistoryIsReplayedAndJudgedAndLosesNothing(
            @ForAll("histories") List<Event> history, @ForAll("days") LocalDate on, @ForAll boolean drawnUp) {
        RegisterIndex index =
                drawnUp ? RegisterIndex.of(Registers.threeTiers().recordedOn(on).build()) : INDEX;
        Dilemma dilemma = dilemma(history);
        DilemmaStatus status = DilemmaStatus.of(dilemma, index);
        assertThat(status.history()).isEqualTo(history);
        Map<Integer, List<OffenceKind>> found = new LinkedHashMap<>();
        EventJudge judge = EventJudge.of(index);
        judge.judge(
                dilemma,
                offence -> found.computeIfAbsent(offence.position(), at -> new ArrayList<>())
                        .add(offence.kind()));
        found.forEach((position, kinds) -> {
            assertThat(kinds).doesNotHaveDuplicates();
            assertThat(status.counts(position))
                    .isEqualTo(!kinds.contains(OffenceKind.ILLEGAL) && !kinds.contains(OffenceKind.IN_FUTURE));
            if (kinds.contains(OffenceKind.ILLEGAL)) {
                assertThat(kinds).isSubsetOf(OffenceKind.ILLEGAL, OffenceKind.NOT_CHRONOLOGICAL);
            }
            if (kinds.contains(OffenceKind.IN_FUTURE)) {
                assertThat(kinds).hasSize(1);
            }
        });
        SignalStatus.of(signal(history.toArray(new Event[0])), index);
        judge.judge(signal(history.toArray(new Event[0])), offence -> {});
        judge.judge(signal(history.toArray(new Event[0])), on, offence -> {});
    }

    @Property(tries = 1000)
    void theStateOnADateIsTheStateAfterTheEventsUpToIt(
            @ForAll("histories") List<Event> history, @ForAll("days") LocalDate on) {
        List<Event> until = new ArrayList<>(history);
        until.removeIf(event -> event.on().isAfter(on));
        DilemmaStatus onDate = DilemmaStatus.on(dilemma(history), on, INDEX);
        if (until.isEmpty()) {
            assertThat(onDate.state()).isNull();
            return;
        }
        DilemmaStatus then = DilemmaStatus.of(dilemma(until), INDEX);
        assertThat(onDate.state()).isEqualTo(then.state());
        assertThat(onDate.since()).isEqualTo(then.since());
        assertThat(onDate.discussions()).isEqualTo(then.discussions());
        assertThat(onDate.sharings())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("position", "sharedAt")
                .isEqualTo(then.sharings());
    }

    @Property(tries = 1000)
    void nothingLeavesAnEndButByReopeningOrACorrection(@ForAll("histories") List<Event> history) {
        DilemmaState before = null;
        for (int i = 1; i <= history.size(); i++) {
            DilemmaState after =
                    DilemmaStatus.of(dilemma(history.subList(0, i)), INDEX).state();
            EventType type = history.get(i - 1).type();
            if ((before == DilemmaState.WITHDRAWN || before == DilemmaState.CLOSED) && after != before) {
                assertThat(type).isIn(EventType.REOPENED, EventType.CORRECTED);
            }
            before = after;
        }
    }

    /** Save that a withdrawn or closed dilemma asks nothing of its targets, and that what is given back is discussed. */
    @Property(tries = 1000)
    void ownerAndTargetsDoNotStandInEachOthersWay(
            @ForAll("attempts") List<Integer> numbers, @ForAll("ownTypes") EventType type) {
        Dilemma dilemma = submitted();
        for (int drawn : numbers) {
            Attempt attempt = new Attempt(drawn);
            Event event = attempt.anyEvent(NEW_YEAR);
            dilemma = event.type() == EventType.CORRECTED ? dilemma : legally(dilemma, event);
        }
        Event own = event(type, NEW_YEAR, "p-chair").build();
        Dilemma after = legally(dilemma, own);
        boolean ended = own.type() == EventType.WITHDRAWN || own.type() == EventType.CLOSED;
        for (int drawn : numbers) {
            Attempt attempt = new Attempt(drawn);
            Event event = attempt.anyEvent(NEW_YEAR);
            LifecycleRow row = Lifecycle.standard().rowForDilemma(event);
            if (row == null || row.track() != Track.TARGET || !isLegal(dilemma, event)) {
                continue;
            }
            assertThat(isLegal(after, event)).isEqualTo(!ended || after == dilemma);
            if (event.type() != EventType.RETURNED && isLegal(dilemma, own)) {
                assertThat(isLegal(dilemma.with(event), own)).isTrue();
            }
        }
    }

    private static boolean isLegal(Dilemma dilemma, Event event) {
        return DilemmaStatus.of(dilemma.with(event), INDEX)
                .counts(dilemma.history().size());
    }

    private static Dilemma legally(Dilemma dilemma, Event event) {
        return isLegal(dilemma, event) ? dilemma.with(event) : dilemma;
    }

    /** A model that knows the states alone, from the tables in {@link LifecycleTest}. */
    private static final class Model {

        private static final Map<String, Map<String, String>> OWN = LifecycleTest.cells(LifecycleTest.OWN);
        private static final Map<String, Map<String, String>> AT_TARGET = LifecycleTest.cells(LifecycleTest.AT_TARGET);

        private String own = "(start)";
        private String beforeHold = "";
        private final Map<String, String> targets = new LinkedHashMap<>();

        boolean take(Event event) {
            String name = name(event);
            if (!AT_TARGET.containsKey(name)) {
                return takeOwn(event, name);
            }
            Optional<String> named = event.get(Carried.FROM).or(() -> event.get(Carried.PARTNERSHIP));
            if (named.isEmpty() && targets.size() == 1) {
                named = targets.keySet().stream().findFirst();
            }
            String target = named.orElse("none");
            String there = targets.getOrDefault(target, "(start)");
            String to = LifecycleTest.cell(AT_TARGET, name, there);
            if (to.isEmpty() || own.equals("withdrawn") || own.equals("closed")) {
                return false;
            }
            targets.put(target, to.equals("=") ? there : to);
            if (name.equals("returned") && own.equals("escalated")) {
                own = "under-discussion";
            }
            event.get(Carried.TO).ifPresent(next -> targets.put(next, "shared"));
            return true;
        }

        private boolean takeOwn(Event event, String name) {
            String to = LifecycleTest.cell(OWN, name, own);
            if (to.isEmpty()) {
                return false;
            }
            if (name.equals("resumed")) {
                own = beforeHold;
            } else if (!to.equals("=")) {
                beforeHold = own;
                own = to;
            }
            event.get(Carried.TO).ifPresent(next -> targets.put(next, "shared"));
            return true;
        }

        private static String name(Event event) {
            if (event.type() == EventType.ESCALATED && event.get(Carried.FROM).isPresent()) {
                return "escalated from";
            }
            return event.type().code() + (event.get(Carried.DONE).isPresent() ? " done" : "");
        }
    }

    @Property(tries = 300)
    void randomMembersAndRandomEventsDoWhatASimpleModelSays(@ForAll("attempts") List<Integer> numbers) {
        Model model = new Model();
        List<Event> history = new ArrayList<>();
        int legal = 0;
        for (int drawn : numbers) {
            Attempt attempt = new Attempt(drawn);
            Event event = history.isEmpty()
                    ? event(EventType.SUBMITTED, NEW_YEAR, attempt.by).build()
                    : attempt.event(RECORDER.allowed(attempt.by, dilemma(history), NEW_YEAR), NEW_YEAR, history.size());
            if (event.type() == EventType.CORRECTED) {
                continue;
            }
            history.add(event);
            boolean expected = model.take(event);
            legal += expected ? 1 : 0;
            DilemmaStatus status = DilemmaStatus.of(dilemma(history), INDEX);
            assertThat(status.counts(history.size() - 1)).isEqualTo(expected);
            assertThat(status.state() == null ? "(start)" : status.state().code())
                    .isEqualTo(model.own);
            Map<String, String> targets = new LinkedHashMap<>();
            status.sharings()
                    .forEach(sharing ->
                            targets.put(sharing.partnership(), sharing.state().code()));
            assertThat(targets).isEqualTo(model.targets);
        }
        Statistics.label("legal events").collect(legal / 10 * 10);
    }
}
