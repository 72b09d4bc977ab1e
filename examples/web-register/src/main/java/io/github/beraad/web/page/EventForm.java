// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.dilemma.AllowedEvent;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form for an event that is allowed. What stands in it follows from the table of the library alone: what the event
 * must and may carry, and of what kind that is.
 *
 * @param id of the form
 * @param action where it is sent
 * @param title what is done
 * @param hidden what is settled, by parameter
 * @param fields what is filled in
 * @param partnership the id of the partnership whose rules of privacy hold
 * @param open whether it was sent and came back
 */
record EventForm(
        String id,
        String action,
        String title,
        Map<String, String> hidden,
        List<Field> fields,
        String partnership,
        boolean open) {

    /** What a form is sent with beside what an event carries. */
    private static final String TYPE = "type";

    private static final String ON = "on";

    /** The parameter that holds upon how many events it is recorded. */
    static final String REVISION = "revision";

    /**
     * What the forms are about.
     *
     * @param action where they are sent
     * @param owner the id of the partnership that owns the dilemma or signal
     * @param revision how many events there are
     * @param correctable events that can be corrected, with what they are called
     */
    record About(String action, String owner, int revision, Map<String, String> correctable) {}

    /** The forms for what is allowed. */
    static List<EventForm> all(List<AllowedEvent> allowed, About about, Typed typed, Say say) {
        List<EventForm> forms = new ArrayList<>();
        for (AllowedEvent event : allowed) {
            if (event.type() != EventType.CORRECTED || !about.correctable().isEmpty()) {
                forms.add(of(event, "f" + (forms.size() + 1), about, typed, say));
            }
        }
        return forms;
    }

    private static EventForm of(AllowedEvent allowed, String id, About about, Typed typed, Say say) {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put(TYPE, allowed.type().code());
        hidden.put(ON, allowed.on().toString());
        allowed.partnership()
                .ifPresent(partnership -> hidden.put(
                        (allowed.type().carried().contains(Carried.FROM) ? Carried.FROM : Carried.PARTNERSHIP).code(),
                        partnership));
        allowed.to().ifPresent(to -> hidden.put(Carried.TO.code(), to));
        boolean done = allowed.row().with().equals(Optional.of(Carried.DONE));
        if (done) {
            hidden.put(Carried.DONE.code(), "true");
        }
        boolean sent = typed.has(TYPE)
                && done == typed.has(Carried.DONE.code())
                && hidden.entrySet().stream()
                        .allMatch(entry -> typed.value(entry.getKey()).equals(entry.getValue()));
        hidden.put(REVISION, String.valueOf(about.revision()));
        Typed here = sent ? typed : Typed.nothing(say);
        List<Field> fields = new ArrayList<>();
        for (Key<?> key : allowed.mustCarry()) {
            fields.add(field(key, true, allowed, id, about, here, say));
        }
        for (Key<?> key : allowed.mayCarry()) {
            fields.add(field(key, false, allowed, id, about, here, say));
        }
        return new EventForm(id, about.action(), title(allowed, done, say), hidden, fields, about.owner(), sent);
    }

    private static String title(AllowedEvent allowed, boolean done, Say say) {
        return say.text(
                "do." + allowed.type().code() + (done ? ".done" : ""),
                "to",
                allowed.to().map(say::partnership).orElse(null),
                "partnership",
                allowed.partnership().map(say::partnership).orElse(null));
    }

    private static Field field(
            Key<?> key, boolean required, AllowedEvent allowed, String form, About about, Typed typed, Say say) {
        String name = key.code();
        String label = say.text("carried." + name);
        String kind = Typed.kind(key.kind());
        Map<String, String> options = new LinkedHashMap<>();
        List<String> otherwise = new ArrayList<>();
        if (key == Carried.EVENT) {
            options.putAll(about.correctable());
        } else if (key == Carried.MEETING) {
            allowed.meetings().forEach(meeting -> options.put(meeting, say.meeting(meeting)));
        } else if (key.refersTo().equals(Optional.of(ElementKind.MEMBER))) {
            members(about.owner(), allowed.on(), say)
                    .forEach(member -> options.put(member.id(), say.member(member.id())));
        } else if (key.refersTo().equals(Optional.of(ElementKind.PARTY))) {
            String acting = allowed.partnership().orElse(about.owner());
            members(acting, allowed.on(), say)
                    .forEach(member -> options.put(member.partyId(), say.party(member.partyId())));
            Optional.ofNullable(say.index().member(allowed.by())).ifPresent(member -> otherwise.add(member.partyId()));
        } else {
            return typed.field(kind, form, name, label, required);
        }
        if (required && options.size() == 1) {
            otherwise.addAll(options.keySet());
        }
        return typed.choice(kind, form, name, label, required, options, otherwise);
    }

    private static List<IndexedMember> members(String partnership, LocalDate on, Say say) {
        IndexedPartnership known = say.index().partnership(partnership);
        return known == null
                ? List.of()
                : known.members().stream()
                        .filter(member -> member.isActiveOn(on))
                        .toList();
    }

    /**
     * Reads an event from what was typed.
     *
     * @param typed the form; it takes in what is wrong
     * @param by the id of the member that does it
     * @param say for saying what is wrong
     * @return empty when something is wrong
     */
    static Optional<Event> read(Typed typed, String by, Say say) {
        EventType type = EventType.of(typed.value(TYPE));
        Optional<LocalDate> on = typed.date(ON);
        Event.Builder event =
                Event.of(type).on(on.orElseGet(() -> LocalDate.EPOCH)).by(by);
        for (Key<?> key : type.carried()) {
            Optional<Object> value = typed.of(key);
            if (value.isPresent()) {
                with(event, key, value.get(), typed);
            } else if (type.requiredKeys().contains(key)) {
                typed.problem(key.code(), say.text("field.required"));
            }
        }
        if (!typed.isFine() || on.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(event.build());
        } catch (InvalidValueException e) {
            typed.problem(e);
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // the value was read after the kind of the key
    private static <T> void with(Event.Builder event, Key<T> key, Object value, Typed typed) {
        try {
            event.with(key, (T) value);
        } catch (InvalidValueException e) {
            typed.problem(e);
        }
    }
}
