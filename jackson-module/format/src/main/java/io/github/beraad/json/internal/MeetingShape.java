// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Document;
import io.github.beraad.register.Guest;
import io.github.beraad.register.Meeting;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.DocumentKind;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.MeetingStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

final class MeetingShape extends Shape<Meeting> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<String> partnership = required("partnership", StringLeaf.ID);
    private final Field<LocalDate> date = required("date", DateLeaf.DATE);
    private final Field<LocalTime> time = optional("time", TimeLeaf.TIME);
    private final Field<String> place = optional("place", StringLeaf.NAME);
    private final Field<MeetingStatus> status = required("status", TermLeaf.of(MeetingStatus.values()));
    private final Field<String> chairedBy = optional("chairedBy", StringLeaf.ID);
    private final Field<List<Attendee>> attendees = optional("attendees", ListForm.of(new AttendeeShape()));
    private final Field<List<String>> absent = optional("absent", ListForm.distinct(StringLeaf.ID));
    private final Field<List<Guest>> guests = optional("guests", ListForm.of(new GuestShape()));
    private final Field<List<AgendaItem>> agenda = optional("agenda", ListForm.of(new AgendaItemShape()));
    private final Field<List<Document>> documents = optional("documents", ListForm.of(new DocumentShape()));
    private final Field<Extensions> extensions = extensions();

    MeetingShape() {
        super("een bijeenkomst", "a meeting");
    }

    @Override
    Meeting make(Values values) {
        return Meeting.builder()
                .id(values.get(id))
                .partnership(values.get(partnership))
                .date(values.get(date))
                .time(values.optional(time))
                .place(values.optional(place))
                .status(values.get(status))
                .chairedBy(values.optional(chairedBy))
                .attendees(values.list(attendees))
                .absent(values.list(absent))
                .guests(values.list(guests))
                .agenda(values.list(agenda))
                .documents(values.list(documents))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Meeting meeting, Output out) throws IOException {
        out.required(id, meeting.id());
        out.required(partnership, meeting.partnership());
        out.required(date, meeting.date());
        out.optional(time, meeting.time());
        out.optional(place, meeting.place());
        out.required(status, meeting.status());
        out.optional(chairedBy, meeting.chairedBy());
        out.list(attendees, meeting.attendees());
        out.list(absent, meeting.absent());
        out.list(guests, meeting.guests());
        out.list(agenda, meeting.agenda());
        out.list(documents, meeting.documents());
        out.extensions(extensions, meeting.extensions());
    }

    private static final class AttendeeShape extends Shape<Attendee> {

        private final Field<String> member = required("member", StringLeaf.ID);
        private final Field<Boolean> deputy = optional("deputy", FlagLeaf.FLAG);

        AttendeeShape() {
            super("een aanwezige", "an attendee");
        }

        @Override
        Attendee make(Values values) {
            return new Attendee(values.get(member), values.flag(deputy));
        }

        @Override
        void writeFields(Attendee attendee, Output out) throws IOException {
            out.required(member, attendee.member());
            out.flag(deputy, attendee.deputy());
        }
    }

    private static final class GuestShape extends Shape<Guest> {

        private final Field<String> party = optional("party", StringLeaf.ID);
        private final Field<FreeText> description = required("description", FreeTextForm.FREE_TEXT);

        GuestShape() {
            super("een gast", "a guest");
        }

        @Override
        Guest make(Values values) {
            return new Guest(values.optional(party), values.get(description));
        }

        @Override
        void writeFields(Guest guest, Output out) throws IOException {
            out.optional(party, guest.party());
            out.required(description, guest.description());
        }
    }

    private static final class AgendaItemShape extends Shape<AgendaItem> {

        private final Field<AgendaItemType> type = required("type", TermLeaf.of(AgendaItemType.values()));
        private final Field<String> ref = optional("ref", StringLeaf.ID);
        private final Field<String> title = optional("title", StringLeaf.PRIVATE_NAME);
        private final Field<FreeText> result = optional("result", FreeTextForm.FREE_TEXT);
        private final Field<Extensions> extensions = extensions();

        AgendaItemShape() {
            super("een agendapunt", "an agenda item");
        }

        @Override
        AgendaItem make(Values values) {
            return AgendaItem.builder()
                    .type(values.get(type))
                    .ref(values.optional(ref))
                    .title(values.optional(title))
                    .result(values.optional(result))
                    .extensions(values.extensions(extensions))
                    .build();
        }

        @Override
        void writeFields(AgendaItem item, Output out) throws IOException {
            out.required(type, item.type());
            out.optional(ref, item.ref());
            out.optional(title, item.title());
            out.optional(result, item.result());
            out.extensions(extensions, item.extensions());
        }
    }

    private static final class DocumentShape extends Shape<Document> {

        private final Field<DocumentKind> kind = required("kind", TermLeaf.of(DocumentKind.values()));
        private final Field<String> title = required("title", StringLeaf.NAME);
        private final Field<String> url = required("url", StringLeaf.URL);

        DocumentShape() {
            super("een document", "a document");
        }

        @Override
        Document make(Values values) {
            return new Document(values.get(kind), values.get(title), values.get(url));
        }

        @Override
        void writeFields(Document document, Output out) throws IOException {
            out.required(kind, document.kind());
            out.required(title, document.title());
            out.required(url, document.url());
        }
    }
}
