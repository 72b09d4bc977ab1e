// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.dilemma.EventEffect;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event of a history.
 *
 * @param number its place, from 1
 * @param date when it was, for machines
 * @param day when it was
 * @param what happened
 * @param who did it
 * @param counts whether it counts
 * @param effect what it did, or why it does not count; empty when there is nothing to tell
 * @param facts what it carries
 */
record ShownEvent(
        int number,
        LocalDate date,
        String day,
        String what,
        String who,
        boolean counts,
        String effect,
        List<Fact> facts) {

    /**
     * Something that an event carries.
     *
     * @param name what it is
     * @param value what it says
     */
    record Fact(String name, String value) {}

    static ShownEvent of(Event event, int position, boolean counts, String effect, Say say) {
        List<Fact> facts = new ArrayList<>();
        for (Key<?> key : event.carried().keys()) {
            event.get(key)
                    .ifPresent(value -> facts.add(new Fact(say.text("carried." + key.code()), said(key, value, say))));
        }
        return new ShownEvent(
                position + 1,
                event.on(),
                say.value(event.on()),
                say.value(event.type()),
                say.member(event.by()),
                counts,
                effect,
                facts);
    }

    /** An event as it was replayed. */
    static ShownEvent of(ReplayedEvent replayed, Event event, Say say) {
        boolean counts = replayed.effect() == EventEffect.COUNTED;
        String effect;
        if (!counts) {
            effect = say.text(
                    "explain." + replayed.effect().code(),
                    "number",
                    replayed.correctedBy().map(at -> at + 1).orElse(null),
                    "reason",
                    replayed.refusal().map(say::value).orElse(null));
        } else if (!replayed.before().equals(replayed.after())) {
            effect = say.text(
                    "page.moved",
                    "before",
                    replayed.before().orElse(null),
                    "after",
                    replayed.after().orElse(null));
        } else {
            effect = "";
        }
        return of(event, replayed.position(), counts, effect, say);
    }

    private static String said(Key<?> key, Object value, Say say) {
        if (value instanceof FreeText text) {
            return say.freeText(text);
        }
        if (value instanceof Boolean) {
            return say.text("label.yes");
        }
        if (value instanceof List<?> ids) {
            return say.value(
                    ids.stream().map(id -> said(key, String.valueOf(id), say)).toList());
        }
        Optional<ElementKind> kind = key == Carried.EVENT ? Optional.empty() : key.refersTo();
        if (kind.isEmpty()) {
            return say.value(value);
        }
        String id = value.toString();
        return switch (kind.get()) {
            case PARTNERSHIP -> say.partnership(id);
            case MEETING -> say.meeting(id);
            case MEMBER -> say.member(id);
            case PARTY -> say.party(id);
            default -> id;
        };
    }
}
