// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.ReferenceData;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one version of a charter against the register that it is in. */
final class CharterInRegisterCheck {

    private final Charter charter;
    private final RegisterIndex index;
    private final CharterCheck check;

    CharterInRegisterCheck(Charter charter, RegisterIndex index, CharterCheck check) {
        this.charter = charter;
        this.index = index;
        this.check = check;
    }

    void check() {
        checkReplaced();
        checkVersions();
        if (index.partnershipsUnder(charter.id()).isEmpty()) {
            check.add(CharterFlaw.NEVER_USED, check.place(), charter.id());
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < charter.requirements().size(); i++) {
            Requirement requirement = charter.requirements().get(i);
            if (ids.add(requirement.id()) && checkReferences(requirement, check.place(i))) {
                check(requirement, check.place(i));
            }
        }
    }

    private void checkReplaced() {
        String replaced = charter.replaces().orElse(null);
        if (replaced == null || replaced.equals(charter.id())) {
            return;
        }
        Pointer place = check.place().key("replaces");
        if (!index.knows(ElementKind.CHARTER, replaced)) {
            check.add(CharterFlaw.UNKNOWN_REFERENCE, place, "replaces", ElementKind.CHARTER, replaced);
            return;
        }
        if (replacesItself(replaced, new HashSet<>())) {
            check.add(CharterFlaw.REPLACES_ITSELF, place, charter.id());
        }
        List<String> using = new ArrayList<>();
        LocalDate from = charter.from().orElse(LocalDate.MIN);
        for (IndexedPartnership partnership : index.partnershipsUnder(replaced)) {
            Optional<LocalDate> until = partnership.period().until();
            if (until.isEmpty() || until.get().isAfter(from)) {
                using.add(partnership.id());
            }
        }
        if (!using.isEmpty()) {
            Collections.sort(using);
            check.add(CharterFlaw.REPLACED_STILL_IN_USE, place, replaced, using);
        }
    }

    private boolean replacesItself(String replaced, Set<String> seen) {
        if (replaced.equals(charter.id())) {
            return true;
        }
        if (seen.add(replaced)) {
            for (Charter version : index.charterVersions(replaced)) {
                if (version.replaces().isPresent()
                        && replacesItself(version.replaces().get(), seen)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Compares this version with the one that begins before it. */
    private void checkVersions() {
        Charter earlier = null;
        for (Charter version : index.charterVersions(charter.id())) {
            if (version.version().equals(charter.version())) {
                break;
            }
            earlier = version;
        }
        if (earlier == null) {
            return;
        }
        if (earlier.period().overlaps(charter.period())) {
            check.add(CharterFlaw.VERSIONS_OVERLAP, check.place(), charter.version(), earlier.version());
        } else if (earlier.until().isPresent()
                && charter.from().isPresent()
                && earlier.until().get().isBefore(charter.from().get())) {
            check.add(CharterFlaw.VERSIONS_GAP, check.place().key("from"), charter.version(), earlier.version());
        }
    }

    /** Checks that the register has what the parameters name; without it there is nothing more to say of them. */
    private boolean checkReferences(Requirement requirement, Pointer place) {
        boolean known = true;
        for (Key<?> key : requirement.parameters().keys()) {
            ElementKind kind = key.refersTo().orElse(null);
            if (kind != null) {
                Object value = requirement.parameters().get(key).orElseThrow();
                if (value instanceof List<?> ids) {
                    for (int i = 0; i < ids.size(); i++) {
                        known &= checkReference(
                                kind,
                                ids.get(i).toString(),
                                key,
                                place.key(key.code()).index(i));
                    }
                } else {
                    known &= checkReference(kind, value.toString(), key, place.key(key.code()));
                }
            }
        }
        return known;
    }

    private boolean checkReference(ElementKind kind, String id, Key<?> key, Pointer place) {
        if (index.knows(kind, id)) {
            return true;
        }
        check.add(CharterFlaw.UNKNOWN_REFERENCE, place, key.code(), kind, id);
        return false;
    }

    private void check(Requirement requirement, Pointer place) {
        String id = requirement.id();
        switch (requirement.type()) {
            case CHAIR -> checkChair(requirement, place);
            case DIRECTOR -> checkParties(id, ofCategory(requirement.required(Parameters.CATEGORY)), 1, place);
            case PARTIES_AT_LEAST, JOINT_SOLUTION ->
                checkParties(id, parties().size(), requirement.required(Parameters.AT_LEAST), place.key("atLeast"));
            case COMPOSITION -> {
                int fitting = ofCategory(requirement.required(Parameters.CATEGORY));
                checkParties(id, fitting, requirement.required(Parameters.AT_LEAST), place.key("atLeast"));
                checkLevel(id, requirement.parameters().get(Parameters.LEVEL).orElse(null), place);
            }
            case MEMBER_LEVEL -> {
                Level level = requirement.required(Parameters.LEVEL);
                checkLevel(id, level, place);
                checkLevelOfChair(requirement, level, place);
            }
            case MEMBERS_FROM -> checkTarget(requirement, place);
            case ESCALATES_TO -> {
                checkTarget(requirement, place);
                checkCircle(requirement, place);
            }
            case DRAWN_FROM -> checkParties(id, drawnFrom(requirement), 1, place);
            case DOMAINS_REPRESENTED -> {
                List<Domain> domains = requirement.required(Parameters.DOMAINS);
                for (int i = 0; i < domains.size(); i++) {
                    checkParties(
                            id,
                            ofDomain(domains.get(i)),
                            1,
                            place.key("domains").index(i));
                }
            }
            case SUBMITTERS -> checkRoles(requirement, place);
            case OUTCOME -> {
                if (!isSharedWith()) {
                    check.add(CharterFlaw.NOTHING_IS_SHARED, place, id);
                }
            }
            default -> {}
        }
    }

    private void checkChair(Requirement requirement, Pointer place) {
        String party = requirement.parameters().get(Parameters.PARTY).orElse(null);
        String postId = requirement.parameters().get(Parameters.POST).orElse(null);
        PartyCategory category =
                requirement.parameters().get(Parameters.CATEGORY).orElse(null);
        Post post = postId == null ? null : index.post(postId);
        if (post != null && party != null && !post.party().equals(party)) {
            check.add(CharterFlaw.POST_OF_OTHER_PARTY, place, requirement.id(), post.id(), party);
            return;
        }
        Party holder = index.party(party != null ? party : post != null ? post.party() : "");
        if (category != null && holder != null && !holder.categories().contains(category)) {
            check.add(CharterFlaw.CATEGORY_DOES_NOT_FIT, place, requirement.id(), holder.id(), category);
        } else if (category != null && holder == null && post == null) {
            checkParties(requirement.id(), ofCategory(category), 1, place);
        }
    }

    /** A chair with a post at another level than that of everybody. */
    private void checkLevelOfChair(Requirement requirement, Level level, Pointer place) {
        for (Requirement chair : CharterCheck.ofType(charter, RequirementType.CHAIR)) {
            Optional<String> postId = chair.parameters().get(Parameters.POST);
            Post post = postId.isEmpty() ? null : index.post(postId.get());
            if (post != null && post.level() != level) {
                check.add(CharterFlaw.CONTRADICTS, place, requirement.id(), chair.id());
                return;
            }
        }
    }

    private void checkParties(String requirement, int fitting, int atLeast, Pointer place) {
        if (fitting < atLeast) {
            check.add(CharterFlaw.TOO_FEW_PARTIES, place, requirement, fitting, atLeast);
        }
    }

    private void checkLevel(String requirement, @Nullable Level level, Pointer place) {
        if (level == null) {
            return;
        }
        for (Post post : posts()) {
            if (post.level() == level) {
                return;
            }
        }
        check.add(CharterFlaw.NO_POST_AT_LEVEL, place.key("level"), requirement, level);
    }

    private void checkTarget(Requirement requirement, Pointer place) {
        String target = requirement.required(Parameters.CHARTER);
        if (index.partnershipsUnder(target).isEmpty()) {
            check.add(CharterFlaw.LEADS_NOWHERE, place.key("charter"), requirement.id(), target);
            return;
        }
        for (Charter version : index.charterVersions(target)) {
            if (version.period().overlaps(charter.period())) {
                return;
            }
        }
        check.add(CharterFlaw.NEVER_AT_THE_SAME_TIME, place.key("charter"), requirement.id(), target);
    }

    /** Follows what charters share with each other; that one shares with itself has been said. */
    private void checkCircle(Requirement requirement, Pointer place) {
        String target = requirement.required(Parameters.CHARTER);
        List<String> path = new ArrayList<>();
        path.add(charter.id());
        if (!target.equals(charter.id()) && leadsBack(target, path, new HashSet<>())) {
            check.add(CharterFlaw.LEADS_BACK, place.key("charter"), requirement.id(), path);
        }
    }

    private boolean leadsBack(String from, List<String> path, Set<String> seen) {
        path.add(from);
        if (from.equals(charter.id())) {
            return true;
        }
        if (seen.add(from)) {
            for (Charter version : index.charterVersions(from)) {
                for (Requirement next : CharterCheck.ofType(version, RequirementType.ESCALATES_TO)) {
                    if (leadsBack(next.required(Parameters.CHARTER), path, seen)) {
                        return true;
                    }
                }
            }
        }
        path.remove(path.size() - 1);
        return false;
    }

    private void checkRoles(Requirement requirement, Pointer place) {
        List<Role> roles = requirement.required(Parameters.ROLES);
        List<IndexedPartnership> partnerships = index.partnershipsUnder(charter.id());
        for (IndexedPartnership partnership : partnerships) {
            for (IndexedMember member : partnership.members()) {
                for (Role role : roles) {
                    if (member.has(role)) {
                        return;
                    }
                }
            }
        }
        if (!partnerships.isEmpty()) {
            check.add(CharterFlaw.NOBODY_HAS_ROLE, place.key("roles"), requirement.id(), roles);
        }
    }

    /** Whether somebody has a route to a partnership under this charter. */
    private boolean isSharedWith() {
        for (IndexedPartnership partnership : index.partnerships()) {
            if (partnership.partnership().routes().isPresent()) {
                for (String id : partnership.partnership().routes().get()) {
                    IndexedPartnership target = index.partnership(id);
                    if (target != null && target.partnership().charter().equals(charter.id())) {
                        return true;
                    }
                }
            } else {
                for (Charter version : partnership.charterVersions()) {
                    for (Requirement shares : CharterCheck.ofType(version, RequirementType.ESCALATES_TO)) {
                        if (shares.required(Parameters.CHARTER).equals(charter.id())) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private int ofCategory(PartyCategory category) {
        int count = 0;
        for (Party party : parties()) {
            count += party.categories().contains(category) ? 1 : 0;
        }
        return count;
    }

    private int ofDomain(Domain domain) {
        int count = 0;
        for (Party party : parties()) {
            count += party.effectiveDomains().contains(domain) ? 1 : 0;
        }
        return count;
    }

    private int drawnFrom(Requirement requirement) {
        String programme = requirement.required(Parameters.PROGRAMME);
        List<PartyCategory> categories = requirement.parameters().list(Parameters.OR_CATEGORIES);
        int count = 0;
        for (Party party : parties()) {
            boolean fits =
                    party.programmes().contains(programme) || !Collections.disjoint(party.categories(), categories);
            count += fits ? 1 : 0;
        }
        return count;
    }

    private Collection<Party> parties() {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (Party party : index.register().parties()) {
            addKnown(party.id(), index.party(party.id()), parties);
        }
        for (Party party : ReferenceData.parties()) {
            addKnown(party.id(), index.party(party.id()), parties);
        }
        return parties.values();
    }

    private Collection<Post> posts() {
        Map<String, Post> posts = new LinkedHashMap<>();
        for (Post post : index.register().posts()) {
            addKnown(post.id(), index.post(post.id()), posts);
        }
        for (Post post : ReferenceData.posts()) {
            addKnown(post.id(), index.post(post.id()), posts);
        }
        return posts.values();
    }

    private static <T> void addKnown(String id, @Nullable T element, Map<String, T> elements) {
        if (element != null) {
            elements.putIfAbsent(id, element);
        }
    }
}
