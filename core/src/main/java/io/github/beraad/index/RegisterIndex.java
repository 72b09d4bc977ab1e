// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a register by its id. Where an id stands twice, the first element is meant and later ones count for
 * nothing. Building it takes time and memory in proportion to the register; looking something up allocates nothing.
 * Safe for use by many threads once built.
 */
public final class RegisterIndex {

    private static final Comparator<Charter> BY_BEGINNING = new Comparator<>() {
        @Override
        public int compare(Charter one, Charter other) {
            LocalDate first = one.from().orElse(LocalDate.MIN);
            LocalDate second = other.from().orElse(LocalDate.MIN);
            int byBeginning = first.compareTo(second);
            return byBeginning != 0 ? byBeginning : one.version().compareTo(other.version());
        }
    };

    private final Register register;
    private final Map<String, List<Charter>> charters = new HashMap<>();
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Post> posts = new HashMap<>();
    private final Map<String, IndexedPartnership> partnerships = new HashMap<>();
    private final Map<String, List<IndexedPartnership>> partnershipsByCharter = new HashMap<>();
    private final List<IndexedPartnership> partnershipsInOrder = new ArrayList<>();
    private final Map<String, IndexedMember> members = new HashMap<>();
    private final Map<String, IndexedMeeting> meetings = new HashMap<>();
    private final List<IndexedMeeting> meetingsInOrder = new ArrayList<>();
    private final Map<String, Dilemma> dilemmas = new HashMap<>();
    private final Map<String, Signal> signals = new HashMap<>();
    private final Map<String, Approach> approaches = new HashMap<>();
    private final Map<String, Resource> resources = new HashMap<>();

    private RegisterIndex(Register register) {
        this.register = register;
    }

    /**
     * Builds the index of a register.
     *
     * @param register the register
     * @return its index
     */
    public static RegisterIndex of(Register register) {
        Objects.requireNonNull(register, "register");
        RegisterIndex index = new RegisterIndex(register);
        index.addCharters();
        index.addPartiesAndPosts();
        index.addPartnerships();
        index.addMeetings();
        for (Dilemma dilemma : register.dilemmas()) {
            index.dilemmas.putIfAbsent(dilemma.id(), dilemma);
        }
        for (Signal signal : register.signals()) {
            index.signals.putIfAbsent(signal.id(), signal);
        }
        for (Approach approach : register.approaches()) {
            index.approaches.putIfAbsent(approach.id(), approach);
        }
        for (Resource resource : register.resources()) {
            IndexedPartnership developer = index.partnerships.get(resource.developedBy());
            if (index.resources.putIfAbsent(resource.id(), resource) == null && developer != null) {
                developer.add(resource);
            }
        }
        return index;
    }

    private void addCharters() {
        for (Charter builtIn : BuiltInCharters.all()) {
            charters.put(builtIn.id(), List.of(builtIn));
        }
        for (Charter charter : register.charters()) {
            if (BuiltInCharters.find(charter.id()).isEmpty()) {
                List<Charter> versions = charters.computeIfAbsent(charter.id(), id -> new ArrayList<>());
                if (!hasVersion(versions, charter.version())) {
                    versions.add(withoutRepeats(charter));
                }
            }
        }
        for (List<Charter> versions : charters.values()) {
            if (versions.size() > 1) {
                versions.sort(BY_BEGINNING);
            }
        }
    }

    /** Of requirements with the same id the first is meant, as of elements. */
    private static Charter withoutRepeats(Charter charter) {
        Set<String> ids = new HashSet<>();
        List<Requirement> requirements = new ArrayList<>();
        for (Requirement requirement : charter.requirements()) {
            if (ids.add(requirement.id())) {
                requirements.add(requirement);
            }
        }
        return requirements.size() == charter.requirements().size()
                ? charter
                : Charter.builder(charter.id(), charter.version())
                        .like(charter)
                        .requirements(requirements)
                        .build();
    }

    private static boolean hasVersion(List<Charter> versions, String version) {
        for (Charter charter : versions) {
            if (charter.version().equals(version)) {
                return true;
            }
        }
        return false;
    }

    private void addPartiesAndPosts() {
        for (Party party : register.parties()) {
            parties.putIfAbsent(party.id(), ReferenceData.merged(party));
        }
        for (Party party : ReferenceData.parties()) {
            parties.putIfAbsent(party.id(), party);
        }
        for (Post post : register.posts()) {
            posts.putIfAbsent(post.id(), ReferenceData.merged(post));
        }
        for (Post post : ReferenceData.posts()) {
            posts.putIfAbsent(post.id(), post);
        }
    }

    private void addPartnerships() {
        for (int i = 0; i < register.partnerships().size(); i++) {
            Partnership partnership = register.partnerships().get(i);
            IndexedPartnership entry = new IndexedPartnership(partnership, i, charterVersions(partnership.charter()));
            if (partnerships.putIfAbsent(partnership.id(), entry) == null) {
                partnershipsInOrder.add(entry);
                partnershipsByCharter
                        .computeIfAbsent(partnership.charter(), id -> new ArrayList<>())
                        .add(entry);
                addMembers(entry);
            }
        }
    }

    private void addMembers(IndexedPartnership partnership) {
        List<Member> listed = partnership.partnership().members();
        for (int i = 0; i < listed.size(); i++) {
            Member member = listed.get(i);
            IndexedMember entry = new IndexedMember(
                    member,
                    partnership,
                    i,
                    parties.get(member.party()),
                    member.post().isPresent() ? posts.get(member.post().get()) : null);
            if (members.putIfAbsent(member.id(), entry) == null) {
                partnership.add(entry);
            }
        }
    }

    private void addMeetings() {
        for (int i = 0; i < register.meetings().size(); i++) {
            Meeting meeting = register.meetings().get(i);
            IndexedPartnership partnership = partnerships.get(meeting.partnership());
            IndexedMeeting entry = new IndexedMeeting(meeting, partnership, i);
            if (meetings.putIfAbsent(meeting.id(), entry) == null) {
                meetingsInOrder.add(entry);
                if (partnership != null) {
                    partnership.add(entry);
                }
            }
        }
        for (IndexedPartnership partnership : partnershipsInOrder) {
            partnership.sort();
        }
    }

    /**
     * The register that this is the index of.
     *
     * @return the register
     */
    public Register register() {
        return register;
    }

    /**
     * Whether the register, with the library's reference data, knows an element.
     *
     * @param kind the kind of element
     * @param id its id
     * @return true when it does
     */
    public boolean knows(ElementKind kind, String id) {
        Objects.requireNonNull(id, "id");
        return switch (kind) {
            case CHARTER -> charters.containsKey(id);
            case PARTY -> parties.containsKey(id);
            case POST -> posts.containsKey(id);
            case PARTNERSHIP -> partnerships.containsKey(id);
            case MEMBER -> members.containsKey(id);
            case MEETING -> meetings.containsKey(id);
            case DILEMMA -> dilemmas.containsKey(id);
            case SIGNAL -> signals.containsKey(id);
            case APPROACH -> approaches.containsKey(id);
            case RESOURCE -> resources.containsKey(id);
        };
    }

    /**
     * The versions of a charter, in the order in which they begin.
     *
     * @param id the id of a charter
     * @return empty when no charter has this id
     */
    public List<Charter> charterVersions(String id) {
        return charters.getOrDefault(Objects.requireNonNull(id, "id"), List.of());
    }

    /**
     * Finds a party.
     *
     * @param id its id
     * @return the party, with what the library knows of it added; null when there is none
     */
    public @Nullable Party party(String id) {
        return parties.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds a post.
     *
     * @param id its id
     * @return the post; null when there is none
     */
    public @Nullable Post post(String id) {
        return posts.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds a partnership.
     *
     * @param id its id
     * @return the partnership; null when there is none
     */
    public @Nullable IndexedPartnership partnership(String id) {
        return partnerships.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * All partnerships.
     *
     * @return in the order of the register
     */
    public List<IndexedPartnership> partnerships() {
        return partnershipsInOrder;
    }

    /**
     * The partnerships under a charter.
     *
     * @param charter the id of a charter
     * @return in the order of the register, active or not
     */
    public List<IndexedPartnership> partnershipsUnder(String charter) {
        return partnershipsByCharter.getOrDefault(Objects.requireNonNull(charter, "charter"), List.of());
    }

    /**
     * Finds a member.
     *
     * @param id its id
     * @return the member; null when there is none
     */
    public @Nullable IndexedMember member(String id) {
        return members.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds a meeting.
     *
     * @param id its id
     * @return the meeting; null when there is none
     */
    public @Nullable IndexedMeeting meeting(String id) {
        return meetings.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * All meetings, also those of unknown partnerships.
     *
     * @return in the order of the register, without meetings whose id stood there before
     */
    public List<IndexedMeeting> meetings() {
        return meetingsInOrder;
    }

    /**
     * Finds a dilemma.
     *
     * @param id its id
     * @return the dilemma; null when there is none
     */
    public @Nullable Dilemma dilemma(String id) {
        return dilemmas.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds a signal or insight.
     *
     * @param id its id
     * @return the signal; null when there is none
     */
    public @Nullable Signal signal(String id) {
        return signals.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds an approach.
     *
     * @param id its id
     * @return the approach; null when there is none
     */
    public @Nullable Approach approach(String id) {
        return approaches.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * Finds a resource.
     *
     * @param id its id
     * @return the resource; null when there is none
     */
    public @Nullable Resource resource(String id) {
        return resources.get(Objects.requireNonNull(id, "id"));
    }

    /**
     * Whether a partnership has a route to another one on a date: it lists it itself, or, where it lists none, its
     * charter of that date escalates to the other one's charter. Whether both exist then is not looked at.
     *
     * @param from the partnership that shares
     * @param to the one that it shares with
     * @param date a calendar date
     * @return true when there is a route
     */
    public boolean hasRoute(IndexedPartnership from, IndexedPartnership to, LocalDate date) {
        Objects.requireNonNull(date, "date");
        List<String> routes = from.routes();
        if (routes != null) {
            return routes.contains(to.id());
        }
        Charter charter = from.charterOn(date);
        return charter != null && escalatesTo(charter, to.partnership().charter());
    }

    /**
     * Whether a partnership has a route to something that the register does not know, which may be anything else
     * misspelt: it lists an unknown partnership, or, where it lists none, its charter of that date escalates to an
     * unknown charter.
     *
     * @param from the partnership that shares
     * @param date a calendar date
     * @return true when it has
     */
    public boolean hasUnknownRoute(IndexedPartnership from, LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (from.partnership().routes().isPresent()) {
            for (String id : from.partnership().routes().get()) {
                if (!partnerships.containsKey(id)) {
                    return true;
                }
            }
            return false;
        }
        Charter charter = from.charterOn(date);
        if (charter != null) {
            for (Requirement requirement : charter.requirements()) {
                if (requirement.type() == RequirementType.ESCALATES_TO
                        && !charters.containsKey(requirement.required(Parameters.CHARTER))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean escalatesTo(Charter charter, String target) {
        for (Requirement requirement : charter.requirements()) {
            if (requirement.type() == RequirementType.ESCALATES_TO
                    && requirement.required(Parameters.CHARTER).equals(target)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The partnerships that a partnership has a route to on a date, see {@link #hasRoute}.
     *
     * @param from the partnership that shares
     * @param date a calendar date
     * @return known partnerships, active or not, each once
     */
    public List<IndexedPartnership> routes(IndexedPartnership from, LocalDate date) {
        Objects.requireNonNull(date, "date");
        List<IndexedPartnership> routes = new ArrayList<>();
        if (from.partnership().routes().isPresent()) {
            for (String id : from.partnership().routes().get()) {
                IndexedPartnership to = partnerships.get(id);
                if (to != null) {
                    routes.add(to);
                }
            }
            return routes;
        }
        Charter charter = from.charterOn(date);
        return charter == null ? routes : routesOf(charter);
    }

    /**
     * Whether a partnership has a route to another one that exists on a date, see {@link #hasRoute}.
     *
     * @param from the partnership that shares
     * @param date a calendar date
     * @return true when there is such a partnership
     */
    public boolean hasActiveRoute(IndexedPartnership from, LocalDate date) {
        Objects.requireNonNull(date, "date");
        List<String> routes = from.routes();
        if (routes != null) {
            for (int i = 0; i < routes.size(); i++) {
                IndexedPartnership to = partnerships.get(routes.get(i));
                if (to != null && to != from && to.isActiveOn(date)) {
                    return true;
                }
            }
            return false;
        }
        Charter charter = from.charterOn(date);
        if (charter != null) {
            List<Requirement> requirements = charter.requirements();
            for (int i = 0; i < requirements.size(); i++) {
                if (requirements.get(i).type() == RequirementType.ESCALATES_TO
                        && hasActiveBesides(
                                from, partnershipsUnder(requirements.get(i).required(Parameters.CHARTER)), date)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasActiveBesides(IndexedPartnership from, List<IndexedPartnership> targets, LocalDate date) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) != from && targets.get(i).isActiveOn(date)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The partnerships under the charters that a charter escalates to.
     *
     * @param charter a version of a charter
     * @return each once, in the order of its requirements and then of the register
     */
    public List<IndexedPartnership> routesOf(Charter charter) {
        List<IndexedPartnership> routes = new ArrayList<>();
        for (Requirement requirement : charter.requirements()) {
            if (requirement.type() == RequirementType.ESCALATES_TO) {
                for (IndexedPartnership to : partnershipsUnder(requirement.required(Parameters.CHARTER))) {
                    if (!routes.contains(to)) {
                        routes.add(to);
                    }
                }
            }
        }
        return routes;
    }

    /**
     * Whether a meeting is for a purpose: its agenda has an item of that kind. Of an approach, the phase on the day of
     * the meeting counts; an approach that the register does not know serves no purpose.
     *
     * @param meeting a meeting
     * @param purpose the purpose
     * @return true when some item of its agenda serves it
     */
    public boolean serves(IndexedMeeting meeting, Purpose purpose) {
        List<AgendaItem> agenda = meeting.meeting().agenda();
        for (int i = 0; i < agenda.size(); i++) {
            if (serves(agenda.get(i), meeting.date(), purpose)) {
                return true;
            }
        }
        return false;
    }

    private boolean serves(AgendaItem item, LocalDate date, Purpose purpose) {
        return switch (purpose) {
            case KNOWLEDGE -> item.type() == AgendaItemType.KNOWLEDGE;
            case DILEMMA -> item.type() == AgendaItemType.DILEMMA;
            case SIGNAL -> item.type() == AgendaItemType.SIGNAL;
            case NEW_APPROACH, EXISTING_APPROACH -> {
                Approach approach =
                        item.type() == AgendaItemType.APPROACH && item.ref().isPresent()
                                ? approaches.get(item.ref().get())
                                : null;
                Phase phase = approach == null ? null : approach.phaseOn(date).orElse(null);
                yield phase != null && (phase == Phase.NEW) == (purpose == Purpose.NEW_APPROACH);
            }
        };
    }
}
