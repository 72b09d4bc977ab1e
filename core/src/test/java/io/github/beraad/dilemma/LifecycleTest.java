// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static io.github.beraad.testing.Registers.NEW_YEAR;
import static io.github.beraad.testing.Registers.dilemma;
import static io.github.beraad.testing.Registers.event;
import static io.github.beraad.testing.Registers.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every state against every event, held against tables that are written down here a second time. In a cell stands the
 * state that the event leads to, {@code =} where it leaves the state as it is, or nothing where it is not allowed.
 */
class LifecycleTest {

    private static final RegisterIndex INDEX =
            RegisterIndex.of(Registers.threeTiers().build());

    static final String OWN = """
            |                     | (start)   | submitted        | scheduled        | under-discussion | resolved     | disseminated | unresolved | escalated | on-hold          | withdrawn | closed    |
            | submitted           | submitted |                  |                  |                  |              |              |            |           |                  |           |           |
            | scheduled           |           | scheduled        | =                | scheduled        |              |              | scheduled  | scheduled |                  |           |           |
            | discussed           |           | under-discussion | under-discussion | =                |              |              |            |           |                  |           |           |
            | resolved            |           |                  |                  | resolved         |              |              | resolved   | resolved  |                  |           |           |
            | disseminated        |           |                  |                  |                  | disseminated | =            |            |           |                  |           |           |
            | declared-unresolved |           |                  |                  | unresolved       |              |              |            |           |                  |           |           |
            | escalated           |           |                  |                  |                  |              |              | escalated  | =         |                  |           |           |
            | put-on-hold         |           | on-hold          | on-hold          | on-hold          |              |              | on-hold    | on-hold   |                  |           |           |
            | resumed             |           |                  |                  |                  |              |              |            |           | under-discussion |           |           |
            | withdrawn           |           | withdrawn        | withdrawn        | withdrawn        |              |              | withdrawn  | withdrawn | withdrawn        |           |           |
            | closed              |           |                  |                  |                  | closed       | closed       | closed     | closed    |                  |           |           |
            | reopened            |           |                  |                  |                  | submitted    | submitted    |            |           |                  | submitted | submitted |
            | shared              |           |                  |                  |                  |              |              |            |           |                  |           |           |
            """;

    static final String AT_TARGET = """
            |                        | (start) | shared       | acknowledged | taken-up | done     | returned |
            | acknowledged           |         | acknowledged | =            | =        |          |          |
            | put-on-political-agenda |        | taken-up     | taken-up     | =        | taken-up |          |
            | driving-role-taken     |         | taken-up     | taken-up     | =        | taken-up |          |
            | reported-back          |         | =            | =            | =        |          |          |
            | reported-back done     |         | done         | done         | done     |          |          |
            | returned               |         | returned     | returned     | returned | returned |          |
            | escalated from         |         | =            | =            | =        |          |          |
            """;

    /** How a dilemma gets into each state; on hold it goes from being under discussion. */
    private static final Map<String, String> WAYS = Map.ofEntries(
            Map.entry("(start)", "disseminated"), // an illegal event, which changes nothing
            Map.entry("submitted", "submitted"),
            Map.entry("scheduled", "submitted scheduled"),
            Map.entry("under-discussion", "submitted discussed"),
            Map.entry("resolved", "submitted discussed resolved"),
            Map.entry("disseminated", "submitted discussed resolved disseminated"),
            Map.entry("unresolved", "submitted discussed declared-unresolved"),
            Map.entry("escalated", "submitted discussed declared-unresolved escalated"),
            Map.entry("on-hold", "submitted discussed put-on-hold"),
            Map.entry("withdrawn", "submitted withdrawn"),
            Map.entry("closed", "submitted discussed resolved closed"));

    private static final Map<String, String> WAYS_AT_TARGET = Map.of(
            "(start)", "",
            "shared", "escalated",
            "acknowledged", "escalated acknowledged",
            "taken-up", "escalated driving-role-taken",
            "done", "escalated reported-back-done",
            "returned", "escalated returned");

    private static String way(Map<String, String> ways, String state) {
        return Objects.requireNonNull(ways.get(state), state);
    }

    private static List<Event> history(String types) {
        List<Event> history = new ArrayList<>();
        for (String type : types.split(" ", -1)) {
            if (!type.isEmpty()) {
                history.add(eventOf(type));
            }
        }
        return history;
    }

    private static Event eventOf(String type) {
        return switch (type) {
            case "reported-back-done", "reported-back done" ->
                any(EventType.REPORTED_BACK).done().build();
            case "escalated from" ->
                any(EventType.ESCALATED).from("council").to("summit").build();
            case "escalated-to-circle" -> any(EventType.ESCALATED).to("circle").build();
            default -> any(EventType.of(type)).build();
        };
    }

    /** The table looks at states alone here; who may do it has tests of its own. */
    private static Event.Builder any(EventType type) {
        return event(type, NEW_YEAR, "p-desk");
    }

    static Map<String, Map<String, String>> cells(String table) {
        Map<String, Map<String, String>> cells = new TreeMap<>();
        List<String> lines = table.lines().toList();
        String[] head = lines.get(0).split("\\|", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split("\\|", -1);
            for (int i = 2; i < head.length - 1; i++) {
                cells.computeIfAbsent(row[1].strip(), name -> new TreeMap<>()).put(head[i].strip(), row[i].strip());
            }
        }
        return cells;
    }

    static String cell(Map<String, Map<String, String>> cells, String event, String state) {
        return way(cells.getOrDefault(event, Map.of()), state);
    }

    private static List<EventOffence> illegal(List<Event> history) {
        List<EventOffence> found = new ArrayList<>();
        EventJudge.of(INDEX).judge(dilemma(history), offence -> {
            if (offence.kind() == OffenceKind.ILLEGAL) {
                found.add(offence);
            }
        });
        return found;
    }

    @TestFactory
    Stream<DynamicTest> everyOwnStateAgainstEveryEvent() {
        List<DynamicTest> tests = new ArrayList<>();
        cells(OWN)
                .forEach((type, row) ->
                        row.forEach((from, to) -> tests.add(DynamicTest.dynamicTest(type + " in " + from, () -> {
                            List<Event> history = history(way(WAYS, from));
                            history.add(eventOf(type));
                            DilemmaStatus status = DilemmaStatus.of(dilemma(history), INDEX);
                            String expected = to.isEmpty() || to.equals("=") ? from : to;
                            assertThat(
                                            status.state() == null
                                                    ? "(start)"
                                                    : status.state().code())
                                    .isEqualTo(expected);
                            assertThat(status.counts(history.size() - 1)).isEqualTo(!to.isEmpty());
                            List<EventOffence> illegal = illegal(history);
                            assertThat(illegal).hasSize((from.equals("(start)") ? 1 : 0) + (to.isEmpty() ? 1 : 0));
                            if (to.isEmpty()) {
                                EventOffence offence = illegal.get(illegal.size() - 1);
                                assertThat(offence.reason()).isEqualTo(EventOffence.Reason.STATE);
                                assertThat(offence.event()).isEqualTo(eventOf(type));
                                assertThat(offence.state())
                                        .isEqualTo(from.equals("(start)") ? null : DilemmaState.of(from));
                                assertThat(offence.allowed())
                                        .filteredOn(allowed -> allowed.track() == Track.OWN)
                                        .extracting(allowed -> allowed.event().code())
                                        .containsExactlyInAnyOrderElementsOf(allowedIn(from));
                            }
                        }))));
        assertThat(tests).hasSize(13 * 11);
        return tests.stream();
    }

    private static List<String> allowedIn(String state) {
        List<String> allowed = new ArrayList<>(List.of("corrected"));
        cells(OWN).forEach((type, row) -> {
            if (!way(row, state).isEmpty()) {
                allowed.add(type);
            }
        });
        return allowed;
    }

    @TestFactory
    Stream<DynamicTest> everyStateAtATargetAgainstEveryEventAndOwnState() {
        List<DynamicTest> tests = new ArrayList<>();
        cells(AT_TARGET)
                .forEach((type, row) -> row.forEach((there, to) -> {
                    for (String own : List.of("escalated", "scheduled", "on-hold", "resolved", "withdrawn", "closed")) {
                        tests.add(DynamicTest.dynamicTest(
                                type + " where it is " + there + ", while " + own,
                                () -> atTarget(type, there, to, own)));
                    }
                }));
        assertThat(tests).hasSize(7 * 6 * 6);
        return tests.stream();
    }

    private static void atTarget(String type, String there, String to, String own) {
        String onwards = Map.of(
                        "escalated", "escalated-to-circle",
                        "scheduled", "scheduled",
                        "on-hold", "scheduled put-on-hold",
                        "resolved", "escalated-to-circle resolved",
                        "withdrawn", "scheduled withdrawn",
                        "closed", "escalated-to-circle closed")
                .get(own);
        String way = way(WAYS, "unresolved") + " escalated-to-circle " + way(WAYS_AT_TARGET, there);
        if (there.equals("returned")) {
            way += " declared-unresolved";
        }
        List<Event> history = history(way + " " + onwards);
        history.add(type.equals("escalated from") ? eventOf(type) : atCouncil(eventOf(type)));
        for (int i = 0; i < history.size() - 1; i++) {
            if (history.get(i).type() != EventType.ESCALATED && i > 3 && isOfTarget(history.get(i))) {
                history.set(i, atCouncil(history.get(i)));
            }
        }

        DilemmaStatus before = DilemmaStatus.of(dilemma(history.subList(0, history.size() - 1)), INDEX);
        DilemmaStatus after = DilemmaStatus.of(dilemma(history), INDEX);
        assertThat(before.state()).isEqualTo(DilemmaState.of(own));
        assertThat(stateAt(before, "council")).isEqualTo(there);

        boolean allowed = !to.isEmpty() && !own.equals("withdrawn") && !own.equals("closed");
        assertThat(after.counts(history.size() - 1)).isEqualTo(allowed);
        assertThat(stateAt(after, "council")).isEqualTo(allowed && !to.equals("=") ? to : there);
        assertThat(stateAt(after, "circle")).isEqualTo("shared");
        assertThat(stateAt(after, "summit")).isEqualTo(allowed && type.equals("escalated from") ? "shared" : "(start)");
        boolean givenBack = allowed && type.equals("returned") && own.equals("escalated");
        assertThat(after.state()).isEqualTo(givenBack ? DilemmaState.UNDER_DISCUSSION : DilemmaState.of(own));
        assertThat(illegal(history)).hasSize(allowed ? 0 : 1);
    }

    private static boolean isOfTarget(Event event) {
        return event.type().carried().contains(Carried.PARTNERSHIP);
    }

    private static Event atCouncil(Event event) {
        Event.Builder there = any(event.type()).partnership("council");
        return event.get(Carried.DONE).isPresent() ? there.done().build() : there.build();
    }

    private static String stateAt(HistoryStatus status, String partnership) {
        Sharing sharing = status.sharing(partnership);
        return sharing == null ? "(start)" : sharing.state().code();
    }

    @TestFactory
    Stream<DynamicTest> aSignalHasTheSameLifeAtItsTargets() {
        List<DynamicTest> tests = new ArrayList<>();
        cells(AT_TARGET)
                .forEach((type, row) -> row.forEach((there, to) -> {
                    if (!there.equals("returned")) {
                        tests.add(DynamicTest.dynamicTest(type + " where it is " + there, () -> {
                            List<Event> history = new ArrayList<>(
                                    history(way(WAYS_AT_TARGET, there).replace("escalated", "shared")));
                            history.add(eventOf(type));
                            SignalStatus status = SignalStatus.of(signal(history.toArray(new Event[0])), INDEX);
                            boolean allowed =
                                    !to.isEmpty() && !type.equals("returned") && !type.equals("escalated from");
                            assertThat(status.counts(history.size() - 1)).isEqualTo(allowed);
                            assertThat(stateAt(status, "council")).isEqualTo(allowed && !to.equals("=") ? to : there);
                        }));
                    }
                }));
        return tests.stream();
    }

    @Test
    void everyTypeOfEventHasARow() {
        assertThat(Lifecycle.standard().rows().stream()
                        .map(LifecycleRow::event)
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrder(EventType.values());
    }

    @Test
    void aCorrectionIsAllowedInEveryStateAndLeavesItAsItIs() {
        LifecycleRow correction = Lifecycle.standard().rows().stream()
                .filter(row -> row.event() == EventType.CORRECTED)
                .findFirst()
                .orElseThrow();
        assertThat(correction.isAllowedAtStart()).isTrue();
        for (DilemmaState state : DilemmaState.values()) {
            assertThat(correction.isAllowedIn(state)).isTrue();
            assertThat(correction.after(state, null)).isEqualTo(state);
        }
        for (SharingState state : SharingState.values()) {
            assertThat(correction.afterAtTarget(state)).isEqualTo(state);
        }
    }

    /** What a diagram or the documentation draws from the rows is what replaying does. */
    @TestFactory
    Stream<DynamicTest> aRowTellsWhereItLeads() {
        return Lifecycle.standard().rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    for (DilemmaState state : row.from()) {
                        DilemmaState expected = row.leadsBack()
                                ? DilemmaState.SCHEDULED
                                : row.to()
                                        .filter(to -> row.leadsOnFrom().contains(state))
                                        .orElse(state);
                        assertThat(row.after(state, DilemmaState.SCHEDULED)).isEqualTo(expected);
                    }
                    for (SharingState state : row.fromAtTarget()) {
                        SharingState expected = row.toAtTarget()
                                .filter(to -> !row.leadsAtLeast() || state.compareTo(to) < 0)
                                .orElse(state);
                        assertThat(row.afterAtTarget(state)).isEqualTo(expected);
                    }
                    assertThat(row.by()).isNotEmpty();
                    assertThat(row.isForDilemmas() || row.isForSignals()).isTrue();
                    assertThat(row.shares()).isEqualTo(row.event().carried().contains(Carried.TO));
                    assertThat(row.meeting() != MeetingUse.NONE)
                            .isEqualTo(row.event().carried().contains(Carried.MEETING));
                    assertThat(row.track() == Track.TARGET)
                            .isEqualTo(!row.fromAtTarget().isEmpty());
                    assertThat(row.with()
                                    .map(key -> row.event().carried().contains(key))
                                    .orElse(true))
                            .isTrue();
                }));
    }

    @Test
    void theTableFindsTheRowOfAnEvent() {
        Lifecycle table = Lifecycle.standard();
        assertThat(table.rowForDilemma(eventOf("escalated")))
                .isNotNull()
                .isNotSameAs(table.rowForDilemma(eventOf("escalated from")));
        assertThat(table.rowForSignal(eventOf("escalated"))).isNull();
        assertThat(table.rowForSignal(eventOf("shared"))).isNotNull();
        assertThat(table.rowForDilemma(eventOf("shared"))).isNull();
    }

    @Test
    void aRowSaysWhatItIsAbout() {
        assertThat(Lifecycle.standard().rows().get(0)).hasToString("submitted (own)");
        assertThat(Track.TARGET.textKey().toLowerCase(Locale.ROOT)).isEqualTo("track.target");
    }
}
