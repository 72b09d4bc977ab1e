// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Signal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the history of a signal or insight comes to. Immutable, safe for use by many threads. */
public final class SignalStatus extends HistoryStatus {

    private final Signal signal;

    private SignalStatus(Signal signal, @Nullable LocalDate on, Replay replayed) {
        super(signal.history(), on, replayed);
        this.signal = signal;
    }

    /**
     * The status after the whole history. It never throws, whatever the history.
     *
     * @param signal the signal or insight
     * @param index the register that it is in
     * @return its status
     */
    public static SignalStatus of(Signal signal, RegisterIndex index) {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(index, "index");
        return of(signal, null, index);
    }

    /**
     * The status on a date. It never throws, whatever the history.
     *
     * @param signal the signal or insight
     * @param on the date
     * @param index the register that it is in
     * @return its status
     */
    public static SignalStatus on(Signal signal, LocalDate on, RegisterIndex index) {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(index, "index");
        return of(signal, on, index);
    }

    private static SignalStatus of(Signal signal, @Nullable LocalDate on, RegisterIndex index) {
        Replay replay = new Replay(Lifecycle.standard());
        replay.startSignal(signal, on, index.register().recordedOn().orElse(null), true);
        replay.toTheEnd();
        return new SignalStatus(signal, on, replay);
    }

    /**
     * The signal or insight.
     *
     * @return the signal
     */
    public Signal signal() {
        return signal;
    }
}
