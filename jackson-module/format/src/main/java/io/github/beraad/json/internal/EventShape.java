// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Key;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event carries stands in {@link EventType}. */
final class EventShape extends VariantShape<Event, EventType> {

    private final Field<EventType> type = required("type", TermLeaf.of(EventType.values()));
    private final Field<LocalDate> on = required("on", DateLeaf.DATE);
    private final Field<String> by = required("by", StringLeaf.ID);
    private final Field<String> id = optional("id", StringLeaf.OWN_ID);
    private final Field<LocalDate> recordedOn = optional("recordedOn", DateLeaf.DATE);

    {
        addVariants(EventType.values());
    }

    private final Field<Extensions> extensions = extensions();

    EventShape() {
        super("een gebeurtenis", "an event");
    }

    @Override
    Field<EventType> type() {
        return type;
    }

    @Override
    List<Key<?>> keys(EventType variant) {
        return variant.carried();
    }

    @Override
    List<Key<?>> requiredKeys(EventType variant) {
        return variant.requiredKeys();
    }

    @Override
    Event make(Values values) {
        Event.Builder event = Event.of(values.get(type)).on(values.get(on)).by(values.get(by));
        String ownId = values.find(id);
        if (ownId != null) {
            event.id(ownId);
        }
        LocalDate written = values.find(recordedOn);
        if (written != null) {
            event.recordedOn(written);
        }
        for (long left = typed(values); left != 0; left &= left - 1) {
            Field<?> field = fields().get(Long.numberOfTrailingZeros(left));
            if (field.typed != null) {
                carry(event, field.typed, values.find(field));
            }
        }
        return event.extensions(values.extensions(extensions)).build();
    }

    @SuppressWarnings("unchecked") // the form of the field was made from the key
    private static void carry(Event.Builder event, Key<?> key, @Nullable Object value) {
        if (value != null) {
            event.with((Key<Object>) key, value);
        }
    }

    @Override
    void writeFields(Event event, Output out) throws IOException {
        out.required(type, event.type());
        out.required(on, event.on());
        out.required(by, event.by());
        out.optional(id, event.id());
        out.optional(recordedOn, event.recordedOn());
        List<Key<?>> carried = event.type().carried();
        for (int i = 0; i < carried.size(); i++) {
            write(carried.get(i), event.carried(), out);
        }
        out.extensions(extensions, event.extensions());
    }
}
