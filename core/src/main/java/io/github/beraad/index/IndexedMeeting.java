// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Meeting;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.MeetingStatus;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A meeting together with its partnership and its place in the register. Safe for use by many threads. */
public final class IndexedMeeting {

    private static final int SHORT = 32;
    private static final List<ElementKind> ON_AGENDAS =
            List.of(ElementKind.DILEMMA, ElementKind.SIGNAL, ElementKind.APPROACH);

    private final Meeting meeting;
    private final @Nullable IndexedPartnership partnership;
    private final Pointer pointer;
    /** What each item of the agenda refers to, which is asked of every meeting for every dilemma. */
    private final @Nullable String[] refs;
    /** The same for a long agenda, by kind; null for a short one, through which it is quicker to walk. */
    private final @Nullable Map<ElementKind, Set<String>> refsByKind;

    IndexedMeeting(Meeting meeting, @Nullable IndexedPartnership partnership, int position) {
        this.meeting = meeting;
        this.partnership = partnership;
        this.pointer = Pointer.of("meetings", position);
        this.refs = refs(meeting.agenda());
        this.refsByKind = refs.length > SHORT ? refsByKind(meeting.agenda()) : null;
    }

    private static Map<ElementKind, Set<String>> refsByKind(List<AgendaItem> agenda) {
        Map<ElementKind, Set<String>> refs = new EnumMap<>(ElementKind.class);
        for (ElementKind kind : ON_AGENDAS) {
            for (AgendaItem item : agenda) {
                if (item.ref().isPresent() && mayBeAbout(item.type(), kind)) {
                    refs.computeIfAbsent(kind, key -> new HashSet<>())
                            .add(item.ref().get());
                }
            }
        }
        return refs;
    }

    private static @Nullable String[] refs(List<AgendaItem> agenda) {
        @Nullable String[] refs = new @Nullable String[agenda.size()];
        for (int i = 0; i < refs.length; i++) {
            refs[i] = agenda.get(i).ref().orElse(null);
        }
        return refs;
    }

    /**
     * The meeting.
     *
     * @return as it stands in the register
     */
    public Meeting meeting() {
        return meeting;
    }

    /**
     * The id of the meeting.
     *
     * @return the id
     */
    public String id() {
        return meeting.id();
    }

    /**
     * The day of the meeting.
     *
     * @return a calendar date
     */
    public LocalDate date() {
        return meeting.date();
    }

    /**
     * The partnership that meets.
     *
     * @return null when the register does not know it
     */
    public @Nullable IndexedPartnership partnership() {
        return partnership;
    }

    /**
     * Its place in the register.
     *
     * @return the pointer to it
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * Whether it took place.
     *
     * @return true for a held meeting, whatever its date
     */
    public boolean isHeld() {
        return meeting.status() == MeetingStatus.HELD;
    }

    /**
     * Whether it is still to come on a date: dated later and not cancelled, or dated that day and planned.
     *
     * @param date a calendar date
     * @return true when it is to come
     */
    public boolean isToComeOn(LocalDate date) {
        return switch (meeting.status()) {
            case CANCELLED -> false;
            case PLANNED -> !meeting.date().isBefore(date);
            case HELD -> meeting.date().isAfter(date);
        };
    }

    /**
     * Whether its agenda lists an element: an item of that type refers to it, or one about knowledge or something else,
     * which may be about any of the three.
     *
     * @param kind dilemma, signal or approach
     * @param id the id of an element of that kind
     * @return true when some item refers to it
     */
    public boolean hasOnAgenda(ElementKind kind, String id) {
        if (refsByKind != null) {
            return refsByKind.getOrDefault(kind, Set.of()).contains(id);
        }
        for (int i = 0; i < refs.length; i++) {
            if (id.equals(refs[i]) && mayBeAbout(meeting.agenda().get(i).type(), kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeAbout(AgendaItemType type, ElementKind kind) {
        return switch (type) {
            case DILEMMA -> kind == ElementKind.DILEMMA;
            case SIGNAL -> kind == ElementKind.SIGNAL;
            case APPROACH -> kind == ElementKind.APPROACH;
            case KNOWLEDGE, OTHER -> true;
        };
    }
}
