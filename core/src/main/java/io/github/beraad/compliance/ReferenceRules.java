// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.ReferenceData;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.KeyedValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code register.duplicate-id}, {@code register.unknown-reference} and {@code register.redefines-builtin}. Every field
 * that holds the id of another element is a reference. Those to dilemmas and signals are judged at the end, so that
 * these can come by one at a time.
 */
final class ReferenceRules {

    private final RegisterIndex index;
    private final Reporter reporter;
    private final Seen charters = new Seen();
    private final Seen parties = new Seen();
    private final Seen posts = new Seen();
    private final Seen partnerships = new Seen();
    private final Seen members = new Seen();
    private final Seen meetings = new Seen();
    private final Seen dilemmas = new Seen();
    private final Seen signals = new Seen();
    private final Seen approaches = new Seen();
    private final Seen resources = new Seen();
    private final Set<Pointer> repeats = new HashSet<>();
    private final List<OpenReference> open = new ArrayList<>();

    ReferenceRules(RegisterIndex index, Reporter reporter) {
        this.index = index;
        this.reporter = reporter;
    }

    /** Checks everything but dilemmas and signals. */
    void check(Register register) {
        for (int i = 0; i < register.charters().size(); i++) {
            check(register.charters().get(i), Pointer.of("charters", i));
        }
        for (int i = 0; i < register.parties().size(); i++) {
            check(register.parties().get(i), Pointer.of("parties", i));
        }
        for (int i = 0; i < register.posts().size(); i++) {
            check(register.posts().get(i), Pointer.of("posts", i));
        }
        for (int i = 0; i < register.partnerships().size(); i++) {
            check(register.partnerships().get(i), Pointer.of("partnerships", i));
        }
        for (int i = 0; i < register.meetings().size(); i++) {
            check(register.meetings().get(i), Pointer.of("meetings", i));
        }
        for (int i = 0; i < register.approaches().size(); i++) {
            Approach approach = register.approaches().get(i);
            Pointer pointer = Pointer.of("approaches", i);
            if (isFirst(approaches, ElementKind.APPROACH, approach.id(), approach.partnership(), pointer)) {
                Holder holder = new Holder(approach.partnership(), ElementKind.APPROACH, approach.id(), pointer);
                holder.reference(ElementKind.PARTNERSHIP, approach.partnership(), "partnership");
            }
        }
        for (int i = 0; i < register.resources().size(); i++) {
            Resource resource = register.resources().get(i);
            Pointer pointer = Pointer.of("resources", i);
            if (isFirst(resources, ElementKind.RESOURCE, resource.id(), resource.developedBy(), pointer)) {
                Holder holder = new Holder(resource.developedBy(), ElementKind.RESOURCE, resource.id(), pointer);
                holder.reference(ElementKind.PARTNERSHIP, resource.developedBy(), "developedBy");
            }
        }
    }

    private void check(Charter charter, Pointer pointer) {
        String key = charter.id() + " " + charter.version();
        if (charters.isRepeated(key)) {
            repeats.add(pointer);
            if (charters.isFirstRepeat(key)) {
                reporter.report(
                        Offence.DUPLICATE_CHARTER_VERSION,
                        null,
                        ElementKind.CHARTER,
                        charter.id(),
                        pointer.key("id"),
                        charter.id(),
                        charter.version());
            }
            return;
        }
        if (BuiltInCharters.find(charter.id()).isPresent()) {
            reporter.report(
                    Offence.REDEFINES_BUILT_IN,
                    null,
                    ElementKind.CHARTER,
                    charter.id(),
                    pointer,
                    ElementKind.CHARTER,
                    charter.id());
            return;
        }
        Holder holder = new Holder(null, ElementKind.CHARTER, charter.id(), pointer);
        if (charter.replaces().isPresent()) {
            holder.reference(ElementKind.CHARTER, charter.replaces().get(), "replaces");
        }
        Seen ids = new Seen();
        for (int i = 0; i < charter.requirements().size(); i++) {
            Requirement requirement = charter.requirements().get(i);
            Pointer at = pointer.key("requirements").index(i);
            if (ids.isRepeated(requirement.id())) {
                repeats.add(at);
                if (ids.isFirstRepeat(requirement.id())) {
                    reporter.report(
                            Offence.DUPLICATE_REQUIREMENT_ID,
                            null,
                            ElementKind.CHARTER,
                            charter.id(),
                            at.key("id"),
                            requirement.id(),
                            charter.version());
                }
            } else {
                holder.at(at).references(requirement.parameters());
            }
        }
    }

    private void check(Party party, Pointer pointer) {
        if (isFirst(parties, ElementKind.PARTY, party.id(), null, pointer)) {
            Party builtIn = ReferenceData.party(party.id()).orElse(null);
            if (builtIn != null && !new HashSet<>(party.categories()).equals(new HashSet<>(builtIn.categories()))) {
                reporter.report(
                        Offence.REDEFINES_BUILT_IN,
                        null,
                        ElementKind.PARTY,
                        party.id(),
                        pointer.key("categories"),
                        ElementKind.PARTY,
                        party.id());
            }
        }
    }

    private void check(Post post, Pointer pointer) {
        if (!isFirst(posts, ElementKind.POST, post.id(), null, pointer)) {
            return;
        }
        new Holder(null, ElementKind.POST, post.id(), pointer).reference(ElementKind.PARTY, post.party(), "party");
        Post builtIn = ReferenceData.post(post.id()).orElse(null);
        if (builtIn != null) {
            boolean otherParty = index.knows(ElementKind.PARTY, post.party())
                    && !post.party().equals(builtIn.party());
            boolean otherLevel = post.level() != builtIn.level();
            if (otherParty || otherLevel) {
                reporter.report(
                        Offence.REDEFINES_BUILT_IN,
                        null,
                        ElementKind.POST,
                        post.id(),
                        otherParty && otherLevel ? pointer : pointer.key(otherParty ? "party" : "level"),
                        ElementKind.POST,
                        post.id());
            }
        }
    }

    private void check(Partnership partnership, Pointer pointer) {
        String id = partnership.id();
        if (!isFirst(partnerships, ElementKind.PARTNERSHIP, id, id, pointer)) {
            return;
        }
        Holder holder = new Holder(id, ElementKind.PARTNERSHIP, id, pointer);
        List<String> routes = partnership.routes().orElse(List.of());
        for (int i = 0; i < routes.size(); i++) {
            holder.reference(ElementKind.PARTNERSHIP, routes.get(i), "routes", i);
        }
        for (int i = 0; i < partnership.members().size(); i++) {
            Member member = partnership.members().get(i);
            Pointer at = pointer.key("members").index(i);
            if (isFirst(members, ElementKind.MEMBER, member.id(), id, at)) {
                Holder seat = new Holder(id, ElementKind.MEMBER, member.id(), at);
                seat.reference(ElementKind.PARTY, member.party(), "party");
                if (member.post().isPresent()) {
                    seat.reference(ElementKind.POST, member.post().get(), "post");
                }
            }
        }
    }

    private void check(Meeting meeting, Pointer pointer) {
        if (!isFirst(meetings, ElementKind.MEETING, meeting.id(), meeting.partnership(), pointer)) {
            return;
        }
        Holder holder = new Holder(meeting.partnership(), ElementKind.MEETING, meeting.id(), pointer);
        holder.reference(ElementKind.PARTNERSHIP, meeting.partnership(), "partnership");
        if (meeting.chairedBy().isPresent()) {
            holder.reference(ElementKind.MEMBER, meeting.chairedBy().get(), "chairedBy");
        }
        for (int i = 0; i < meeting.attendees().size(); i++) {
            holder.at("attendees", i)
                    .reference(ElementKind.MEMBER, meeting.attendees().get(i).member(), "member");
        }
        for (int i = 0; i < meeting.absent().size(); i++) {
            holder.reference(ElementKind.MEMBER, meeting.absent().get(i), "absent", i);
        }
        for (int i = 0; i < meeting.guests().size(); i++) {
            if (meeting.guests().get(i).party().isPresent()) {
                holder.at("guests", i)
                        .reference(
                                ElementKind.PARTY,
                                meeting.guests().get(i).party().get(),
                                "party");
            }
        }
        for (int i = 0; i < meeting.agenda().size(); i++) {
            check(meeting.agenda().get(i), holder.at("agenda", i));
        }
    }

    private void check(AgendaItem item, Holder holder) {
        if (item.ref().isEmpty()) {
            return;
        }
        String ref = item.ref().get();
        switch (item.type()) {
            case DILEMMA -> holder.reference(ElementKind.DILEMMA, ref, "ref");
            case APPROACH -> holder.reference(ElementKind.APPROACH, ref, "ref");
            case SIGNAL -> holder.reference(ElementKind.SIGNAL, ref, "ref");
            case KNOWLEDGE, OTHER -> {
                if (!index.knows(ElementKind.APPROACH, ref)) {
                    open.add(new OpenReference(holder, ElementKind.DILEMMA, ref, "ref", true));
                }
            }
        }
    }

    /** Checks a dilemma; false when its id stood in the register before, so that it counts for nothing. */
    boolean check(Dilemma dilemma, Pointer pointer) {
        if (!isFirst(dilemmas, ElementKind.DILEMMA, dilemma.id(), dilemma.partnership(), pointer)) {
            return false;
        }
        checkReferences(dilemma, pointer);
        return true;
    }

    /** Checks the references of a dilemma against the index alone. */
    void checkAlone(Dilemma dilemma, Pointer pointer) {
        checkReferences(dilemma, pointer);
        finishAlone(dilemma.id());
    }

    private void checkReferences(Dilemma dilemma, Pointer pointer) {
        Holder holder = new Holder(dilemma.partnership(), ElementKind.DILEMMA, dilemma.id(), pointer);
        holder.reference(ElementKind.PARTNERSHIP, dilemma.partnership(), "partnership");
        if (dilemma.anonymised().isPresent()) {
            holder.at(pointer.key("anonymised"))
                    .reference(ElementKind.MEMBER, dilemma.anonymised().get().by(), "by");
        }
        for (int i = 0; i < dilemma.relations().size(); i++) {
            holder.at("relations", i)
                    .reference(ElementKind.DILEMMA, dilemma.relations().get(i).dilemma(), "dilemma");
        }
        checkHistory(dilemma.history(), holder);
    }

    /** Checks a signal; false when its id stood in the register before, so that it counts for nothing. */
    boolean check(Signal signal, Pointer pointer) {
        if (!isFirst(signals, ElementKind.SIGNAL, signal.id(), signal.partnership(), pointer)) {
            return false;
        }
        checkReferences(signal, pointer);
        return true;
    }

    /** Checks the references of a signal against the index alone; none of them leads to a dilemma or signal. */
    void checkAlone(Signal signal, Pointer pointer) {
        checkReferences(signal, pointer);
    }

    private void checkReferences(Signal signal, Pointer pointer) {
        Holder holder = new Holder(signal.partnership(), ElementKind.SIGNAL, signal.id(), pointer);
        holder.reference(ElementKind.MEMBER, signal.by(), "by");
        holder.reference(ElementKind.PARTNERSHIP, signal.partnership(), "partnership");
        if (signal.anonymised().isPresent()) {
            holder.at(pointer.key("anonymised"))
                    .reference(ElementKind.MEMBER, signal.anonymised().get().by(), "by");
        }
        checkHistory(signal.history(), holder);
    }

    private void checkHistory(List<Event> history, Holder holder) {
        Seen ids = new Seen();
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            String corrected = event.get(Carried.EVENT).orElse(null);
            boolean nothingToCorrect = corrected != null && !ids.hasSeen(corrected);
            boolean checkId =
                    event.id().isPresent() && ids.isRepeated(event.id().get());
            boolean hasReferences = !index.knows(ElementKind.MEMBER, event.by())
                    || !event.carried().isEmpty();
            if (checkId || hasReferences) {
                Holder at = holder.at("history", i);
                if (checkId && ids.isFirstRepeat(event.id().get())) {
                    at.found(
                            Offence.DUPLICATE_EVENT_ID,
                            at.pointer().key("id"),
                            event.id().get());
                }
                at.reference(ElementKind.MEMBER, event.by(), "by");
                at.references(event.carried());
                if (nothingToCorrect) {
                    at.found(
                            Offence.UNKNOWN_EVENT,
                            at.pointer().key(Carried.EVENT.code()),
                            corrected,
                            Carried.EVENT.code());
                }
            }
        }
    }

    /** Judges the references to dilemmas and signals, once all of these have come by. */
    void finish() {
        for (OpenReference reference : open) {
            Seen seen = reference.to() == ElementKind.DILEMMA ? dilemmas : signals;
            boolean known = seen.hasSeen(reference.id()) || (reference.orSignal() && signals.hasSeen(reference.id()));
            if (!known) {
                reference.found();
            }
        }
        open.clear();
    }

    /** Judges the references to dilemmas of one that the index need not know yet, and that may refer to itself. */
    private void finishAlone(String dilemma) {
        for (OpenReference reference : open) {
            if (!reference.id().equals(dilemma) && !index.knows(reference.to(), reference.id())) {
                reference.found();
            }
        }
        open.clear();
    }

    private boolean isFirst(Seen seen, ElementKind kind, String id, @Nullable String owner, Pointer pointer) {
        if (!seen.isRepeated(id)) {
            return true;
        }
        if (kind != ElementKind.DILEMMA && kind != ElementKind.SIGNAL) {
            repeats.add(pointer);
        }
        if (seen.isFirstRepeat(id)) {
            reporter.report(Offence.DUPLICATE_ID, owner, kind, id, pointer.key("id"), kind, id);
        }
        return false;
    }

    /** Whether the id of what stands at a place stood in the register before, so that it counts for nothing. */
    boolean isRepeat(Pointer pointer) {
        return !repeats.isEmpty() && repeats.contains(pointer);
    }

    /** A reference to a dilemma or signal, which may still come by. */
    private record OpenReference(Holder holder, ElementKind to, String id, String key, boolean orSignal) {

        void found() {
            holder.found(Offence.UNKNOWN_REFERENCE, holder.pointer().key(key), to, id, key);
        }
    }

    /** An element that holds references, or a part of it; where that stands is only worked out when something is found. */
    private final class Holder {

        private final @Nullable String owner;
        private final ElementKind kind;
        private final String id;
        private final Pointer pointer;
        private final @Nullable String list;
        private final int position;

        Holder(@Nullable String owner, ElementKind kind, String id, Pointer pointer) {
            this(owner, kind, id, pointer, null, 0);
        }

        private Holder(
                @Nullable String owner,
                ElementKind kind,
                String id,
                Pointer pointer,
                @Nullable String list,
                int position) {
            this.owner = owner;
            this.kind = kind;
            this.id = id;
            this.pointer = pointer;
            this.list = list;
            this.position = position;
        }

        Pointer pointer() {
            return list == null ? pointer : pointer.key(list).index(position);
        }

        /** The same element, for references in a part of it. */
        Holder at(Pointer part) {
            return new Holder(owner, kind, id, part);
        }

        /** The same element, for references in an item of one of its lists. */
        Holder at(String key, int item) {
            return new Holder(owner, kind, id, pointer(), key, item);
        }

        void found(Offence offence, Pointer place, @Nullable Object... facts) {
            reporter.report(offence, owner, kind, id, place, facts);
        }

        void reference(ElementKind to, String referred, String key) {
            if (to == ElementKind.DILEMMA || to == ElementKind.SIGNAL) {
                open.add(new OpenReference(this, to, referred, key, false));
            } else if (!index.knows(to, referred)) {
                found(Offence.UNKNOWN_REFERENCE, pointer().key(key), to, referred, key);
            }
        }

        void reference(ElementKind to, String referred, String key, int position) {
            if (!index.knows(to, referred)) {
                found(Offence.UNKNOWN_REFERENCE, pointer().key(key).index(position), to, referred, key);
            }
        }

        void references(KeyedValues values) {
            for (Key<?> key : values.keys()) {
                ElementKind to = key.refersTo().orElse(null);
                Object value = to == null ? null : values.find(key);
                if (to != null && value instanceof String referred) {
                    reference(to, referred, key.code());
                } else if (to != null && value instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        reference(to, (String) list.get(i), key.code(), i);
                    }
                }
            }
        }
    }

    /** The ids of one kind that came by, and those that came by more than once. */
    private static final class Seen {

        private final Set<String> once = new HashSet<>();
        private final Set<String> repeated = new HashSet<>();

        boolean isRepeated(String id) {
            return !once.add(id);
        }

        boolean isFirstRepeat(String id) {
            return repeated.add(id);
        }

        boolean hasSeen(String id) {
            return once.contains(id);
        }
    }
}
