// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.DecisionPolicy;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.Trigger;
import io.github.beraad.identifier.KvkNumber;
import io.github.beraad.identifier.Oin;
import io.github.beraad.identifier.Rsin;
import io.github.beraad.identifier.Tooi;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Attestation;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Document;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Guest;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Relation;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Combine;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.DocumentKind;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.ExtensionValue.FlagValue;
import io.github.beraad.vocabulary.ExtensionValue.ListValue;
import io.github.beraad.vocabulary.ExtensionValue.NullValue;
import io.github.beraad.vocabulary.ExtensionValue.NumberValue;
import io.github.beraad.vocabulary.ExtensionValue.ObjectValue;
import io.github.beraad.vocabulary.ExtensionValue.TextValue;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Redaction;
import io.github.beraad.vocabulary.RelationType;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.Severity;
import io.github.beraad.vocabulary.SignalKind;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Makes registers that hold anything that a register can hold. The same seed always makes the same register. Nothing in
 * them fits together: ids refer to nothing.
 */
public final class Registers {

    private static final String[] BITS = {
        "a",
        "Z",
        "0",
        " ",
        "é",
        "ß",
        "\u0301",
        "\"",
        "\\",
        "/",
        "'",
        "<",
        "&",
        "{",
        "\u00a0",
        "\u2028",
        "\ufeff",
        "\ufffd",
        "\ud83d\ude00",
        "€",
        "\ue000",
        "null",
        "//"
    };
    private static final String[] LINE_BITS = {"\n", "\r\n", "\t", "\r", "  "};
    private static final String[] CONTROL_BITS = {"\u0001", "\u001f", "\u007f", "\b", "\f", "\u0085"};
    private static final String[] NUMBERS = {
        "0", "-0", "1", "-12", "1.50", "1e5", "2.5E-10", "123456789012345678901234567890", "0.000", "-0.0e+1"
    };
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Random random;

    private Registers(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A register.
     *
     * @param seed any number
     * @return the same register for the same number
     */
    public static Register of(long seed) {
        return new Registers(seed).register();
    }

    /**
     * A charter.
     *
     * @param seed any number
     * @return the same charter for the same number
     */
    public static Charter charterOf(long seed) {
        return new Registers(seed).charter();
    }

    /**
     * A register with at least one event of every type, in dilemmas and in signals, and a requirement of every type.
     *
     * @param seed any number
     * @return the same register for the same number
     */
    public static Register complete(long seed) {
        Registers make = new Registers(seed);
        List<Event> events = new ArrayList<>();
        for (EventType type : EventType.values()) {
            events.add(make.event(type));
        }
        List<Requirement> requirements = new ArrayList<>();
        for (RequirementType type : RequirementType.values()) {
            requirements.add(make.requirement(type));
        }
        return Register.builder()
                .like(make.register())
                .addCharters(Charter.builder("x", "1")
                        .like(make.charter())
                        .addAllRequirements(requirements)
                        .build())
                .addDilemmas(Dilemma.builder()
                        .like(make.dilemma())
                        .addAllHistory(events)
                        .build())
                .addSignals(Signal.builder()
                        .like(make.signal())
                        .addAllHistory(events)
                        .build())
                .build();
    }

    private Register register() {
        return Register.builder()
                .recordedOn(maybe(this::date))
                .title(maybe(this::name))
                .description(maybe(this::freeText))
                .fictional(random.nextBoolean())
                .charters(list(0, this::charter))
                .parties(list(0, this::party))
                .posts(list(0, this::post))
                .partnerships(list(0, this::partnership))
                .meetings(list(0, this::meeting))
                .dilemmas(list(0, this::dilemma))
                .signals(list(0, this::signal))
                .approaches(list(0, this::approach))
                .resources(list(0, this::resource))
                .extensions(extensions())
                .build();
    }

    private Charter charter() {
        Optional<LocalDate> from = maybe(this::date);
        return Charter.builder(id(), text(20, BITS))
                .title(name())
                .replaces(maybe(this::id))
                .from(from)
                .until(until(from))
                .requirements(list(0, () -> requirement(one(RequirementType.values()))))
                .decideWhen(maybe(() -> new DecisionPolicy(maybe(() -> one(Combine.values())), list(1, this::trigger))))
                .extensions(extensions())
                .build();
    }

    private Trigger trigger() {
        return switch (random.nextInt(4)) {
            case 0 -> Trigger.discussedTimes(count());
            case 1 -> Trigger.openLongerThan(count());
            case 2 -> Trigger.notDiscussedFor(count());
            default -> Trigger.urgency(one(Urgency.values()));
        };
    }

    private Requirement requirement(RequirementType type) {
        Requirement.Builder requirement = Requirement.of(type, id())
                .severity(one(Severity.values()))
                .modality(one(Modality.values()))
                .source(list(1, this::name).toArray(new String[0]));
        maybe(this::localised).ifPresent(requirement::title);
        maybe(this::localised).ifPresent(requirement::explanation);
        for (Key<?> key : type.parameters()) {
            if (type.requiredParameters().contains(key) || random.nextBoolean()) {
                state(requirement, key);
            }
        }
        return requirement.extensions(extensions()).build();
    }

    private <V> void state(Requirement.Builder requirement, Key<V> key) {
        requirement.with(key, value(key));
    }

    private Event event(EventType type) {
        Event.Builder event = Event.of(type).on(date()).by(id());
        maybe(this::id).ifPresent(event::id);
        maybe(this::date).ifPresent(event::recordedOn);
        for (Key<?> key : type.carried()) {
            if (type.requiredKeys().contains(key) || random.nextBoolean()) {
                carry(event, key);
            }
        }
        return event.extensions(extensions()).build();
    }

    private <V> void carry(Event.Builder event, Key<V> key) {
        event.with(key, value(key));
    }

    @SuppressWarnings("unchecked") // each kind of key has one type of value
    private <V> V value(Key<V> key) {
        return (V)
                switch (key.kind()) {
                    case ID -> id();
                    case IDS -> distinct(this::id);
                    case NAME -> name();
                    case FREE_TEXT -> freeText();
                    case DATE -> date();
                    case FLAG -> random.nextBoolean();
                    case WHOLE_NUMBER -> count();
                    case TERM -> key.terms().get(random.nextInt(key.terms().size()));
                    case TERMS ->
                        distinct(
                                () -> key.terms().get(random.nextInt(key.terms().size())));
                };
    }

    private Party party() {
        return Party.builder()
                .id(id())
                .name(name())
                .otherNames(list(0, this::name))
                .categories(distinct(() -> one(PartyCategory.values())))
                .domains(random.nextBoolean() ? List.of() : distinct(() -> one(Domain.values())))
                .programmes(random.nextBoolean() ? List.of() : distinct(this::id))
                .tooi(maybe(() -> Tooi.of("https://identifier.overheid.nl/tooi/id/gemeente/gm0995")))
                .oin(maybe(() -> Oin.of("00000004179545817000")))
                .rsin(maybe(() -> Rsin.of("822477348")))
                .kvk(maybe(() -> KvkNumber.of("01234567")))
                .extensions(extensions())
                .build();
    }

    private Post post() {
        return Post.builder()
                .id(id())
                .title(name())
                .party(id())
                .level(one(Level.values()))
                .extensions(extensions())
                .build();
    }

    private Partnership partnership() {
        Optional<LocalDate> from = maybe(this::date);
        return Partnership.builder()
                .id(id())
                .name(name())
                .charter(id())
                .scope(one(Scope.values()))
                .theme(maybe(this::name))
                .targetGroup(maybe(this::name))
                .from(from)
                .until(until(from))
                .members(list(0, this::member))
                .routes(maybe(() -> random.nextBoolean() ? List.of() : distinct(this::id)))
                .extensions(extensions())
                .build();
    }

    private Member member() {
        Optional<LocalDate> from = maybe(this::date);
        return Member.builder()
                .id(id())
                .party(id())
                .post(maybe(this::id))
                .name(maybe(this::name))
                .roles(distinct(() -> one(Role.values())))
                .from(from)
                .until(until(from))
                .extensions(extensions())
                .build();
    }

    private Meeting meeting() {
        return Meeting.builder()
                .id(id())
                .partnership(id())
                .date(date())
                .time(maybe(() -> LocalTime.of(random.nextInt(24), random.nextInt(60))))
                .place(maybe(this::name))
                .status(one(MeetingStatus.values()))
                .chairedBy(maybe(this::id))
                .attendees(list(0, () -> new Attendee(id(), random.nextBoolean())))
                .absent(random.nextBoolean() ? List.of() : distinct(this::id))
                .guests(list(0, () -> new Guest(maybe(this::id), freeText())))
                .agenda(list(0, this::agendaItem))
                .documents(list(0, () -> new Document(one(DocumentKind.values()), name(), url())))
                .extensions(extensions())
                .build();
    }

    private AgendaItem agendaItem() {
        return AgendaItem.builder()
                .type(one(AgendaItemType.values()))
                .ref(maybe(this::id))
                .title(maybe(this::name))
                .result(maybe(this::freeText))
                .extensions(extensions())
                .build();
    }

    private Dilemma dilemma() {
        return Dilemma.builder()
                .id(id())
                .title(name())
                .question(freeText())
                .partnership(id())
                .confidentiality(maybe(() -> one(Confidentiality.values())))
                .urgency(maybe(() -> one(Urgency.values())))
                .neededBy(maybe(this::date))
                .anonymised(maybe(() -> new Attestation(id(), date())))
                .relations(list(0, () -> new Relation(one(RelationType.values()), id())))
                .history(list(1, () -> event(one(EventType.values()))))
                .extensions(extensions())
                .build();
    }

    private Signal signal() {
        return Signal.builder()
                .id(id())
                .kind(one(SignalKind.values()))
                .on(date())
                .by(id())
                .partnership(id())
                .text(freeText())
                .confidentiality(maybe(() -> one(Confidentiality.values())))
                .anonymised(maybe(() -> new Attestation(id(), date())))
                .history(list(0, () -> event(one(EventType.values()))))
                .extensions(extensions())
                .build();
    }

    private Approach approach() {
        List<ApproachPhase> phases = new ArrayList<>();
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
        phases.add(new ApproachPhase(one(Phase.values()), random.nextBoolean() ? Optional.empty() : Optional.of(from)));
        for (int i = random.nextInt(3); i > 0; i--) {
            from = from.plusDays(random.nextInt(100));
            phases.add(new ApproachPhase(one(Phase.values()), Optional.of(from)));
        }
        return Approach.builder()
                .id(id())
                .title(name())
                .partnership(id())
                .phases(phases)
                .extensions(extensions())
                .build();
    }

    private Resource resource() {
        return Resource.builder()
                .id(id())
                .title(name())
                .developedBy(id())
                .publishedOn(date())
                .audience(name())
                .url(maybe(this::url))
                .extensions(extensions())
                .build();
    }

    private FreeText freeText() {
        return random.nextInt(4) == 0
                ? FreeText.redacted(new Redaction(date(), lines()))
                : FreeText.of(random.nextInt(10) == 0 ? "" : lines());
    }

    private LocalisedText localised() {
        Optional<String> dutch = maybe(this::lines);
        return LocalisedText.of(dutch, dutch.isEmpty() ? Optional.of(lines()) : maybe(this::lines));
    }

    private Extensions extensions() {
        if (random.nextInt(4) != 0) {
            return Extensions.none();
        }
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            values.put(one("gemeente:", ":", "a:b/~", "é:\"", "\ud83d\ude00:") + i, extensionValue(3));
        }
        return Extensions.of(values);
    }

    private ExtensionValue extensionValue(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> NullValue.NULL;
            case 1 -> new FlagValue(random.nextBoolean());
            case 2 -> new NumberValue(one(NUMBERS));
            case 3 -> new TextValue(random.nextInt(5) == 0 ? "" : text(30, BITS, LINE_BITS, CONTROL_BITS));
            case 4 -> new ListValue(list(0, () -> extensionValue(depth - 1)));
            default -> {
                Map<String, ExtensionValue> members = new LinkedHashMap<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    members.put(random.nextBoolean() ? "" : text(5, BITS, CONTROL_BITS), extensionValue(depth - 1));
                }
                yield new ObjectValue(members);
            }
        };
    }

    private String id() {
        String first = "abz059";
        String other = "abz059._-";
        StringBuilder id = new StringBuilder().append(first.charAt(random.nextInt(first.length())));
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 64 : 8); i > 0; i--) {
            id.append(other.charAt(random.nextInt(other.length())));
        }
        return id.toString();
    }

    private String name() {
        return text(random.nextInt(20) == 0 ? 200 : 12, BITS);
    }

    private String lines() {
        return text(random.nextInt(50) == 0 ? 20_000 : 60, BITS, LINE_BITS);
    }

    /** A text of at least one letter and at most so many code points. */
    private String text(int longest, String[]... bits) {
        StringBuilder text = new StringBuilder("x");
        int length = 1 + random.nextInt(longest);
        while (true) {
            String bit = one(bits[random.nextInt(bits.length)]);
            if (text.codePointCount(0, text.length()) + bit.codePointCount(0, bit.length()) > length) {
                return text.toString();
            }
            text.append(bit);
        }
    }

    private String url() {
        return one(
                "https://example.org/",
                "http://example.org",
                "HTTPS://example.org/a%20b?c=d#e",
                "https://example.org/é");
    }

    private int count() {
        return random.nextInt(10) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(400);
    }

    private LocalDate date() {
        return switch (random.nextInt(20)) {
            case 0 -> FIRST;
            case 1 -> LAST;
            case 2 -> LocalDate.of(2024, 2, 29);
            default -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
        };
    }

    private Optional<LocalDate> until(Optional<LocalDate> from) {
        return maybe(() -> {
                    LocalDate after = from.orElse(FIRST);
                    return after.equals(LAST) ? after : after.plusDays(1 + random.nextInt(10));
                })
                .filter(until -> from.isEmpty() || until.isAfter(from.get()))
                .filter(until -> !until.isAfter(LAST));
    }

    /** Makes a value. */
    private interface Making<V> {
        V make();
    }

    private <V> Optional<V> maybe(Making<V> making) {
        return random.nextBoolean() ? Optional.of(making.make()) : Optional.empty();
    }

    private <V> List<V> list(int least, Making<V> making) {
        List<V> values = new ArrayList<>();
        for (int i = least + random.nextInt(3); i > 0; i--) {
            values.add(making.make());
        }
        return values;
    }

    private <V> List<V> distinct(Making<V> making) {
        List<V> values = new ArrayList<>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            V value = making.make();
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    @SafeVarargs
    private <V> V one(V... values) {
        return values[random.nextInt(values.length)];
    }
}
