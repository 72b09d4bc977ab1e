// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.compliance.Finding;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Meeting;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.PrivacyRefusedException;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.storage.Overview;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The form of a meeting: what stands in it, and the meeting that it makes. What it does not show stays as it was. */
@Component
final class MeetingForm {

    /** The id of a meeting that is not there yet. */
    static final String NEW = "new";

    private static final String FORM = "meeting";
    private static final String PRESENT = "present";
    private static final String DEPUTY = "deputy";
    private static final String ABSENT = "absent";
    private static final int EMPTY_ITEMS = 3;

    private final RegisterReader reader;

    MeetingForm(RegisterReader reader) {
        this.reader = reader;
    }

    /**
     * The fields of an item of the agenda.
     *
     * @param number its place, from 1
     * @param subject what it is about
     * @param title what it is called
     * @param result what came of it
     */
    record Item(int number, Field subject, Field title, Field result) {}

    /** A meeting that is still to be filled in. */
    static Meeting planned(String partnership, LocalDate on) {
        return Meeting.builder()
                .id(NEW)
                .partnership(partnership)
                .date(on)
                .status(MeetingStatus.PLANNED)
                .build();
    }

    List<Field> fields(Meeting meeting, Typed typed, Say say) {
        Map<String, String> members = new LinkedHashMap<>();
        members(meeting, say).forEach(id -> members.put(id, say.member(id)));
        return List.of(
                typed.field(
                        "date",
                        FORM,
                        "date",
                        say.text("fact.date"),
                        true,
                        meeting.date().toString()),
                typed.field(
                        "time",
                        FORM,
                        "time",
                        say.text("meeting.time"),
                        false,
                        meeting.time().map(LocalTime::toString).orElse("")),
                typed.field(
                        "line",
                        FORM,
                        "place",
                        say.text("meeting.place"),
                        false,
                        meeting.place().orElse("")),
                typed.choice(
                        "choice",
                        FORM,
                        "status",
                        say.text("fact.state"),
                        true,
                        typed.names(List.of(MeetingStatus.values())),
                        List.of(meeting.status().code())),
                typed.choice(
                        "choice",
                        FORM,
                        "chairedBy",
                        say.text("role.chair"),
                        false,
                        members,
                        meeting.chairedBy().stream().toList()));
    }

    /** The members on the day, and those who are recorded already. */
    private static Set<String> members(Meeting meeting, Say say) {
        Set<String> members = new LinkedHashSet<>();
        IndexedPartnership partnership = say.index().partnership(meeting.partnership());
        if (partnership != null) {
            for (IndexedMember member : partnership.members()) {
                if (member.isActiveOn(meeting.date())) {
                    members.add(member.id());
                }
            }
        }
        meeting.chairedBy().ifPresent(members::add);
        meeting.attendees().forEach(attendee -> members.add(attendee.member()));
        members.addAll(meeting.absent());
        return members;
    }

    List<Field> attendance(Meeting meeting, Typed typed, Say say) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : List.of(PRESENT, DEPUTY, ABSENT)) {
            options.put(option, say.text("meeting." + option));
        }
        List<Field> fields = new ArrayList<>();
        for (String member : members(meeting, say)) {
            Optional<Attendee> attendee = meeting.attendees().stream()
                    .filter(one -> one.member().equals(member))
                    .findFirst();
            String otherwise = attendee.isPresent()
                    ? attendee.get().deputy() ? DEPUTY : PRESENT
                    : meeting.absent().contains(member) ? ABSENT : "";
            fields.add(typed.choice(
                    "choice", FORM, "attendance." + member, say.member(member), false, options, List.of(otherwise)));
        }
        return fields;
    }

    List<Item> items(Account account, Meeting meeting, Typed typed, Say say) {
        Map<String, String> subjects = subjects(account, meeting, say);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < meeting.agenda().size() + EMPTY_ITEMS || typed.has("item." + i + ".subject"); i++) {
            Optional<AgendaItem> item =
                    i < meeting.agenda().size() ? Optional.of(meeting.agenda().get(i)) : Optional.empty();
            Map<String, String> here = new LinkedHashMap<>(subjects);
            item.ifPresent(one -> here.putIfAbsent(
                    subject(one),
                    say.value(one.type()) + one.ref().map(ref -> ": " + ref).orElse("")));
            String name = "item." + i + ".";
            items.add(new Item(
                    i + 1,
                    typed.choice(
                            "choice",
                            FORM,
                            name + "subject",
                            say.text("meeting.subject"),
                            false,
                            here,
                            item.map(MeetingForm::subject).stream().toList()),
                    typed.field(
                            "line",
                            FORM,
                            name + "title",
                            say.text("label.title"),
                            false,
                            item.flatMap(AgendaItem::title).orElse("")),
                    typed.field(
                            "text",
                            FORM,
                            name + "result",
                            say.text("meeting.result"),
                            false,
                            item.flatMap(AgendaItem::result)
                                    .flatMap(FreeText::text)
                                    .orElse(""))));
        }
        return items;
    }

    private static String subject(AgendaItem item) {
        return item.type().code() + item.ref().map(ref -> ":" + ref).orElse("");
    }

    /** What an item can be about. */
    private Map<String, String> subjects(Account account, Meeting meeting, Say say) {
        String partnership = meeting.partnership();
        Map<String, String> subjects = new LinkedHashMap<>();
        RegisterReader.Filter own = new RegisterReader.Filter(
                Optional.of(partnership), Optional.empty(), Optional.empty(), Optional.empty());
        RegisterReader.Filter shared = new RegisterReader.Filter(
                Optional.empty(), Optional.of(partnership), Optional.empty(), Optional.empty());
        for (RegisterReader.Filter filter : List.of(own, shared)) {
            for (Overview row : reader.dilemmas(account, filter, null, RegisterReader.MOST_ROWS)
                    .rows()) {
                put(subjects, AgendaItemType.DILEMMA, row.id(), row.title(), say);
            }
        }
        for (RegisterReader.Filter filter : List.of(own, shared)) {
            for (Overview row : reader.signals(account, filter, null, RegisterReader.MOST_ROWS)
                    .rows()) {
                put(subjects, AgendaItemType.SIGNAL, row.id(), row.id(), say);
            }
        }
        for (Approach approach : say.index().register().approaches()) {
            if (approach.partnership().equals(partnership)) {
                put(subjects, AgendaItemType.APPROACH, approach.id(), approach.title(), say);
            }
        }
        for (AgendaItemType type : List.of(AgendaItemType.KNOWLEDGE, AgendaItemType.OTHER)) {
            subjects.put(type.code(), say.value(type));
        }
        return subjects;
    }

    private static void put(Map<String, String> subjects, AgendaItemType type, String id, String title, Say say) {
        subjects.putIfAbsent(type.code() + ":" + id, say.value(type) + ": " + title);
    }

    /**
     * Reads a meeting from what was typed.
     *
     * @param before the meeting as it was
     * @param id of the meeting
     * @param typed the form; it takes in what is wrong
     * @param say for saying what is wrong
     * @return empty when something is wrong
     */
    Optional<Meeting> read(Meeting before, String id, Typed typed, Say say) {
        typed.required("date");
        Optional<LocalDate> date = typed.date("date");
        Optional<MeetingStatus> status = typed.term("status", MeetingStatus.values());
        Optional<LocalTime> time = time(typed, say);
        List<Attendee> attendees = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        attendance(before, typed, attendees, absent);
        List<AgendaItem> agenda = agenda(before, typed, say);
        if (!typed.isFine() || date.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Meeting.builder()
                    .like(before)
                    .id(id)
                    .date(date.get())
                    .status(status.orElse(before.status()))
                    .time(time)
                    .place(typed.given("place"))
                    .chairedBy(typed.given("chairedBy"))
                    .attendees(attendees)
                    .absent(absent)
                    .agenda(agenda)
                    .build());
        } catch (InvalidValueException e) {
            typed.problem(e);
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Typed typed, Say say) {
        try {
            return typed.given("time").map(LocalTime::parse);
        } catch (DateTimeException e) {
            typed.problem("time", say.text("field.invalid"));
            return Optional.empty();
        }
    }

    private void attendance(Meeting before, Typed typed, List<Attendee> attendees, List<String> absent) {
        IndexedPartnership partnership = reader.frame().index().partnership(before.partnership());
        Set<String> members = new LinkedHashSet<>();
        if (partnership != null) {
            partnership.members().forEach(member -> members.add(member.id()));
        }
        before.attendees().forEach(attendee -> members.add(attendee.member()));
        members.addAll(before.absent());
        for (String member : members) {
            switch (typed.value("attendance." + member)) {
                case PRESENT -> attendees.add(new Attendee(member, false));
                case DEPUTY -> attendees.add(new Attendee(member, true));
                case ABSENT -> absent.add(member);
                default -> {}
            }
        }
    }

    private static List<AgendaItem> agenda(Meeting before, Typed typed, Say say) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (int i = 0; typed.has("item." + i + ".subject"); i++) {
            String name = "item." + i + ".";
            String subject = typed.value(name + "subject");
            if (subject.isEmpty()) {
                continue;
            }
            int colon = subject.indexOf(':');
            AgendaItem.Builder item = AgendaItem.builder();
            if (i < before.agenda().size()) {
                item.like(before.agenda().get(i));
            }
            try {
                item.type(AgendaItemType.of(colon < 0 ? subject : subject.substring(0, colon)))
                        .ref(colon < 0 ? Optional.empty() : Optional.of(subject.substring(colon + 1)))
                        .title(typed.given(name + "title"));
                boolean redacted = i < before.agenda().size()
                        && before.agenda()
                                .get(i)
                                .result()
                                .flatMap(FreeText::redaction)
                                .isPresent();
                Optional<String> result = typed.given(name + "result");
                if (result.isPresent() || !redacted) {
                    item.result(result.map(FreeText::of));
                }
                agenda.add(item.build());
            } catch (InvalidValueException e) {
                typed.problem(name + "title", say.text("field.invalid"));
            }
        }
        return agenda;
    }

    /** Puts each finding at the field of the text. */
    static void problem(Typed typed, PrivacyRefusedException e, Say say) {
        for (Finding finding : e.findings()) {
            String[] keys = finding.pointer().toString().split("/", -1);
            // behind the list and the place of the meeting in it
            String name = keys.length == 6 ? "item." + keys[4] + "." + keys[5] : keys[keys.length - 1];
            typed.problem(name, say.message(finding));
        }
    }
}
