// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import io.github.beraad.dilemma.EventEffect;
import io.github.beraad.dilemma.Lifecycle;
import io.github.beraad.dilemma.LifecycleRow;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.WaitingFor;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How dilemmas went through their states up to a date: how many are in each, how often which went where, and who has to
 * act next. It holds numbers alone, no ids and no titles. Immutable, safe for use by many threads.
 */
public final class DilemmaFlow {

    /** The order in which a picture shows the states: the way through, then what lies beside it. */
    static final List<DilemmaState> ORDER = List.of(
            DilemmaState.SUBMITTED,
            DilemmaState.SCHEDULED,
            DilemmaState.UNDER_DISCUSSION,
            DilemmaState.UNRESOLVED,
            DilemmaState.ESCALATED,
            DilemmaState.RESOLVED,
            DilemmaState.DISSEMINATED,
            DilemmaState.CLOSED,
            DilemmaState.ON_HOLD,
            DilemmaState.WITHDRAWN);

    private final Map<DilemmaState, Integer> now = new EnumMap<>(DilemmaState.class);
    private final Map<DilemmaState, Map<DilemmaState, Integer>> moved = new EnumMap<>(DilemmaState.class);
    private final Map<DilemmaState, Map<Role, Integer>> waiting = new EnumMap<>(DilemmaState.class);

    private DilemmaFlow() {
        for (DilemmaState state : ORDER) {
            moved.put(state, new EnumMap<>(DilemmaState.class));
            waiting.put(state, new EnumMap<>(Role.class));
        }
    }

    /**
     * How often dilemmas went from one state to another.
     *
     * @param from the state before
     * @param to the state after; the same one when an event left it as it was, a second discussion for instance
     * @param count how often
     */
    public record Move(DilemmaState from, DilemmaState to, int count) {

        /**
         * Makes one.
         *
         * @param from the state before
         * @param to the state after
         * @param count how often
         */
        public Move {}
    }

    /**
     * Follows dilemmas through their states.
     *
     * @param dilemmas the dilemmas to follow: those that the readers may know of
     * @param index the index of the register that they are in
     * @param on the date up to which they are followed
     * @return the flow
     */
    public static DilemmaFlow of(List<Dilemma> dilemmas, RegisterIndex index, LocalDate on) {
        Objects.requireNonNull(dilemmas, "dilemmas");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(on, "on");
        DilemmaFlow flow = new DilemmaFlow();
        for (Dilemma dilemma : dilemmas) {
            DilemmaState state = null;
            for (ReplayedEvent event : ReplayedEvent.of(dilemma, on, index)) {
                if (event.effect() == EventEffect.COUNTED) {
                    DilemmaState before = event.before().orElse(null);
                    state = event.after().orElse(null);
                    if (before != null
                            && state != null
                            && (before != state || leadsThere(dilemma.history().get(event.position()), state))) {
                        of(flow.moved, before).merge(state, 1, Integer::sum);
                    }
                }
            }
            if (state != null) {
                flow.now.merge(state, 1, Integer::sum);
                NextStep step = NextSteps.of(dilemma, index, on).orElse(null);
                if (step != null) {
                    flow.wait(state, step.waitingFor());
                }
            }
        }
        return flow;
    }

    /** Whether an event is one that leads to a state, and not one that leaves any state as it is. */
    private static boolean leadsThere(Event event, DilemmaState state) {
        LifecycleRow row = Lifecycle.standard().rowForDilemma(event);
        return row != null
                && row.to().orElse(null) == state
                && row.leadsOnFrom().contains(state);
    }

    private static <K> Map<K, Integer> of(Map<DilemmaState, Map<K, Integer>> counts, DilemmaState state) {
        return counts.getOrDefault(state, Map.of());
    }

    private void wait(DilemmaState state, List<WaitingFor> actors) {
        for (WaitingFor actor : actors) {
            of(waiting, state).merge(actor.role(), 1, Integer::sum);
        }
    }

    /**
     * How many dilemmas there are, those that had been brought in by the date.
     *
     * @return the number
     */
    public int count() {
        int count = 0;
        for (int inState : now.values()) {
            count += inState;
        }
        return count;
    }

    /**
     * How many dilemmas are in a state.
     *
     * @param state the state
     * @return the number
     */
    public int in(DilemmaState state) {
        Objects.requireNonNull(state, "state");
        return now.getOrDefault(state, 0);
    }

    /**
     * The moves that were made at least once.
     *
     * @return in the order of the states on the way through, first by the state before
     */
    public List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (DilemmaState from : ORDER) {
            for (DilemmaState to : ORDER) {
                int count = of(moved, from).getOrDefault(to, 0);
                if (count > 0) {
                    moves.add(new Move(from, to, count));
                }
            }
        }
        return List.copyOf(moves);
    }

    /** Whom the dilemmas in a state wait for, and how many of them. */
    List<String> waitingIn(DilemmaState state, Texts texts) {
        List<String> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            int count = of(waiting, state).getOrDefault(role, 0);
            if (count > 0) {
                roles.add(texts.name(role) + " (" + count + ")");
            }
        }
        return roles;
    }
}
