// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Redaction;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes free texts out of dilemmas and signals: what should never have been written goes, and the history stays whole.
 * Every method gives a copy and leaves what it was given as it is.
 */
public final class Redactions {

    private Redactions() {}

    /**
     * Takes the question out of a dilemma.
     *
     * @param dilemma the dilemma
     * @param redaction when and why
     * @return the dilemma without the words of its question
     */
    public static Dilemma redactQuestion(Dilemma dilemma, Redaction redaction) {
        return Dilemma.builder()
                .like(dilemma)
                .question(FreeText.redacted(redaction))
                .build();
    }

    /**
     * Takes a text out of an event in the history of a dilemma.
     *
     * @param dilemma the dilemma
     * @param position the place of the event in the history, from 0
     * @param key the text that the event carries, one of {@link io.github.beraad.register.Carried}
     * @param redaction when and why
     * @return the dilemma without the words of that text
     * @throws InvalidValueException if the history has no such event, or the event carries no such text
     */
    public static Dilemma redact(Dilemma dilemma, int position, Key<FreeText> key, Redaction redaction) {
        List<Event> history = redacted(dilemma.history(), position, key, redaction);
        return Dilemma.builder().like(dilemma).history(history).build();
    }

    /**
     * Takes the text out of a signal or insight.
     *
     * @param signal the signal or insight
     * @param redaction when and why
     * @return the signal or insight without the words of its text
     */
    public static Signal redactText(Signal signal, Redaction redaction) {
        return Signal.builder().like(signal).text(FreeText.redacted(redaction)).build();
    }

    /**
     * Takes a text out of an event in the history of a signal or insight.
     *
     * @param signal the signal or insight
     * @param position the place of the event in the history, from 0
     * @param key the text that the event carries, one of {@link io.github.beraad.register.Carried}
     * @param redaction when and why
     * @return the signal or insight without the words of that text
     * @throws InvalidValueException if the history has no such event, or the event carries no such text
     */
    public static Signal redact(Signal signal, int position, Key<FreeText> key, Redaction redaction) {
        List<Event> history = redacted(signal.history(), position, key, redaction);
        return Signal.builder().like(signal).history(history).build();
    }

    private static List<Event> redacted(List<Event> history, int position, Key<FreeText> key, Redaction redaction) {
        if (position < 0 || position >= history.size()) {
            throw new InvalidValueException("history", Integer.toString(position), "is no place of an event");
        }
        Event event = history.get(position);
        if (event.get(key).isEmpty()) {
            throw InvalidValueException.withoutValue("event." + key.code(), "the event carries no such text");
        }
        Event.Builder copy =
                Event.of(event.type()).on(event.on()).by(event.by()).extensions(event.extensions());
        event.id().ifPresent(copy::id);
        event.recordedOn().ifPresent(copy::recordedOn);
        for (Key<?> carried : event.carried().keys()) {
            copy(event, carried, copy);
        }
        List<Event> changed = new ArrayList<>(history);
        changed.set(position, copy.with(key, FreeText.redacted(redaction)).build());
        return changed;
    }

    private static <T> void copy(Event from, Key<T> key, Event.Builder to) {
        from.get(key).ifPresent(value -> to.with(key, value));
    }
}
