// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static java.util.Map.entry;

import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.dilemma.EventOffence;
import io.github.beraad.register.EventType;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts and parameters of every shape that a text can be filled with. */
final class SampleFacts {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    /** What a fact looks like; a number is replaced by others. */
    private static final Map<String, Object> VALUES = Map.ofEntries(
            entry("agenda", Purpose.EXISTING_APPROACH),
            entry("allowed", List.of(EventType.SCHEDULED, EventType.PUT_ON_HOLD, EventType.WITHDRAWN)),
            entry("atLeast", 3),
            entry("audience", "professionals"),
            entry("category", PartyCategory.MUNICIPALITY),
            entry("charter", "strategisch-beraad"),
            entry("count", 2),
            entry("date", DAY),
            entry("days", 30),
            entry("daysLeft", 38),
            entry("digits", 9),
            entry("domain", Domain.CARE),
            entry("endsOn", DAY),
            entry("event", EventType.DISCUSSED),
            entry("from", 41),
            entry("held", 4),
            entry("id", "d-2026-07"),
            entry("key", "chairedBy"),
            entry("kind", EscalationItem.DILEMMA),
            entry("latest", DAY.plusDays(6)),
            entry("level", Level.POLICY),
            entry("meeting", "lip-2026-03"),
            entry("member", "lip-ccv"),
            entry("memberParty", "ccv"),
            entry("members", List.of("lip-ccv", "lip-jenv")),
            entry("on", DAY),
            entry("other", "lip-2026-02"),
            entry("parties", 2),
            entry("partnership", "innovatieplatform"),
            entry("partnerships", List.of("a-beraad", "b-beraad")),
            entry("party", "jenv"),
            entry("planned", 1),
            entry("post", "mayor-lelystad"),
            entry("postLevel", Level.OPERATIONAL),
            entry("postParty", "gm0995"),
            entry("programme", "proeftuinen-2014-2016"),
            entry("reason", EventOffence.Reason.STATE),
            entry("recordedOn", DAY),
            entry("required", 6),
            entry("resources", 0),
            entry("roles", List.of(Role.PARTICIPANT, Role.CHAIR)),
            entry("short", 2),
            entry("since", DAY),
            entry("state", DilemmaState.SUBMITTED),
            entry("stateAtTarget", SharingState.RETURNED),
            entry("target", "beraad"),
            entry("threshold", Severity.ERROR),
            entry("to", "beraad"),
            entry("until", 49),
            entry("version", "2027-1"),
            entry("withinDays", 14),
            entry("year", 2026));

    /** The facts that an offence can come without; every other fact is always there. */
    private static final Map<Offence, Set<String>> OPTIONAL = new EnumMap<>(Map.of(
            Offence.NO_CHAIR, Set.of("party", "post", "category"),
            Offence.OTHER_CHAIR, Set.of("party", "post", "category"),
            Offence.SEVERAL_CHAIRS, Set.of("party", "post", "category"),
            Offence.EVENT_ILLEGAL, Set.of("state", "target", "stateAtTarget", "allowed"),
            Offence.EVENT_NOT_AUTHORISED, Set.of("roles"),
            Offence.NOT_DISSEMINATED, Set.of("withinDays")));

    private SampleFacts() {}

    static Set<String> optional(Offence offence) {
        return OPTIONAL.getOrDefault(offence, Set.of());
    }

    /** Every combination of optional facts, with the numbers as they are, 0 and 1. */
    static List<Facts> of(Offence offence) {
        List<Facts> all = new ArrayList<>();
        for (Set<String> absent : subsets(List.copyOf(optional(offence)))) {
            all.add(facts(offence.facts(), absent, null));
            all.add(facts(offence.facts(), absent, 0));
            all.add(facts(offence.facts(), absent, 1));
        }
        return all;
    }

    static Facts of(List<String> names) {
        return facts(names, Set.of(), null);
    }

    private static Facts facts(List<String> names, Set<String> absent, @Nullable Integer number) {
        @Nullable Object[] values = new @Nullable Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            String name = names.get(i);
            Object value = VALUES.get(name);
            if (value == null) {
                throw new AssertionError("say in SampleFacts what the fact '" + name + "' looks like");
            }
            if (!absent.contains(name)) {
                values[i] = number != null && value instanceof Integer ? number : value;
            }
        }
        return Facts.of(names, values);
    }

    /** Requirements of a type with every combination of optional parameters, with numbers and lists of one and more. */
    static List<Requirement> of(RequirementType type) {
        List<Key<?>> optional = new ArrayList<>(type.parameters());
        optional.removeAll(type.requiredParameters());
        List<Requirement> all = new ArrayList<>();
        for (Set<Key<?>> absent : subsets(optional)) {
            for (int number : List.of(1, 3)) {
                Requirement.Builder builder = Requirement.of(type, "own." + type.code())
                        .severity(Severity.WARNING)
                        .modality(Modality.DUTY)
                        .source("reglement");
                for (Key<?> key : type.parameters()) {
                    if (!absent.contains(key)) {
                        put(builder, key, value(key, number));
                    }
                }
                all.add(builder.build());
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked") // the value was made for the key
    private static <T> void put(Requirement.Builder builder, Key<T> key, Object value) {
        builder.with(key, (T) value);
    }

    private static Object value(Key<?> key, int number) {
        return switch (key.kind()) {
            case ID -> "jenv";
            case IDS -> List.of("jenv", "ccv", "om").subList(0, number);
            case NAME, FREE_TEXT -> "professionals";
            case DATE -> DAY;
            case FLAG -> true;
            case WHOLE_NUMBER -> number;
            case TERM -> key.terms().get(0);
            case TERMS -> key.terms().subList(0, Math.min(number, key.terms().size()));
        };
    }

    private static <T> List<Set<T>> subsets(List<T> elements) {
        List<Set<T>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << elements.size(); bits++) {
            Set<T> subset = new HashSet<>();
            for (int i = 0; i < elements.size(); i++) {
                if ((bits & (1 << i)) != 0) {
                    subset.add(elements.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
