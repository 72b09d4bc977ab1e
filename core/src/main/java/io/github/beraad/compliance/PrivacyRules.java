// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.privacy.PrivacyMatch;
import io.github.beraad.privacy.PrivacyScanner;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Member;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Key;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code privacy} rules over the texts that people write: titles and questions, what events carry, signals, titles
 * of agenda items, approaches and resources, and the texts of extensions. A finding is one place in one text; it never
 * holds the value. A redacted text is not scanned.
 */
final class PrivacyRules {

    private final Reporter reporter;

    PrivacyRules(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Scans everything but dilemmas and signals; what counts for nothing, because its id stands twice, is left out. */
    void check(RegisterIndex index, ReferenceRules references) {
        Register register = index.register();
        for (int i = 0; i < register.charters().size(); i++) {
            Pointer pointer = Pointer.of("charters", i);
            if (!references.isRepeat(pointer)) {
                check(register.charters().get(i), pointer, references);
            }
        }
        for (int i = 0; i < register.parties().size(); i++) {
            Pointer pointer = Pointer.of("parties", i);
            if (!references.isRepeat(pointer)) {
                Party party = register.parties().get(i);
                scan(party.extensions(), new Place(null, ElementKind.PARTY, party.id()), pointer);
            }
        }
        for (int i = 0; i < register.posts().size(); i++) {
            Pointer pointer = Pointer.of("posts", i);
            if (!references.isRepeat(pointer)) {
                Post post = register.posts().get(i);
                scan(post.extensions(), new Place(null, ElementKind.POST, post.id()), pointer);
            }
        }
        for (IndexedPartnership partnership : index.partnerships()) {
            check(partnership, references);
        }
        for (IndexedMeeting meeting : index.meetings()) {
            check(meeting);
        }
        for (int i = 0; i < register.approaches().size(); i++) {
            Pointer pointer = Pointer.of("approaches", i);
            if (!references.isRepeat(pointer)) {
                Approach approach = register.approaches().get(i);
                Place place = new Place(approach.partnership(), ElementKind.APPROACH, approach.id());
                scan(approach.title(), place, pointer, "title");
                scan(approach.extensions(), place, pointer);
            }
        }
        for (int i = 0; i < register.resources().size(); i++) {
            Pointer pointer = Pointer.of("resources", i);
            if (!references.isRepeat(pointer)) {
                Resource resource = register.resources().get(i);
                Place place = new Place(resource.developedBy(), ElementKind.RESOURCE, resource.id());
                scan(resource.title(), place, pointer, "title");
                scan(resource.extensions(), place, pointer);
            }
        }
    }

    private void check(Charter charter, Pointer pointer, ReferenceRules references) {
        Place place = new Place(null, ElementKind.CHARTER, charter.id());
        scan(charter.extensions(), place, pointer);
        List<Requirement> requirements = charter.requirements();
        for (int i = 0; i < requirements.size(); i++) {
            Pointer at = pointer.key("requirements").index(i);
            if (!references.isRepeat(at)) {
                scan(requirements.get(i).extensions(), place, at);
            }
        }
    }

    private void check(IndexedPartnership partnership, ReferenceRules references) {
        String id = partnership.id();
        scan(partnership.partnership().extensions(), new Place(id, ElementKind.PARTNERSHIP, id), partnership.pointer());
        List<Member> members = partnership.partnership().members();
        for (int i = 0; i < members.size(); i++) {
            Pointer pointer = partnership.pointer().key("members").index(i);
            if (!references.isRepeat(pointer)) {
                Member member = members.get(i);
                scan(member.extensions(), new Place(id, ElementKind.MEMBER, member.id()), pointer);
            }
        }
    }

    private void check(IndexedMeeting meeting) {
        Place place = new Place(meeting.meeting().partnership(), ElementKind.MEETING, meeting.id());
        scan(meeting.meeting().extensions(), place, meeting.pointer());
        List<AgendaItem> agenda = meeting.meeting().agenda();
        for (int i = 0; i < agenda.size(); i++) {
            Pointer pointer = meeting.pointer().key("agenda").index(i);
            if (agenda.get(i).title().isPresent()) {
                scan(agenda.get(i).title().get(), place, pointer, "title");
            }
            scan(agenda.get(i).extensions(), place, pointer);
        }
    }

    void check(Dilemma dilemma, Pointer pointer) {
        Place place = new Place(dilemma.partnership(), ElementKind.DILEMMA, dilemma.id());
        scan(dilemma.title(), place, pointer, "title");
        scan(dilemma.question(), place, pointer, "question");
        checkHistory(dilemma.history(), place, pointer);
        scan(dilemma.extensions(), place, pointer);
    }

    void check(Signal signal, Pointer pointer) {
        Place place = new Place(signal.partnership(), ElementKind.SIGNAL, signal.id());
        scan(signal.text(), place, pointer, "text");
        checkHistory(signal.history(), place, pointer);
        scan(signal.extensions(), place, pointer);
    }

    private void checkHistory(List<Event> history, Place place, Pointer pointer) {
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            if (event.carried().isEmpty() && event.extensions().isEmpty()) {
                continue;
            }
            Pointer at = pointer.key("history").index(i);
            for (Key<?> key : event.carried().keys()) {
                if (event.get(key).orElse(null) instanceof FreeText text) {
                    scan(text, place, at, key.code());
                }
            }
            scan(event.extensions(), place, at);
        }
    }

    private void scan(Extensions extensions, Place place, Pointer pointer) {
        for (Map.Entry<String, ExtensionValue> entry : extensions.values().entrySet()) {
            scan(entry.getValue(), place, pointer.key("extensions").key(entry.getKey()));
        }
    }

    private void scan(ExtensionValue value, Place place, Pointer pointer) {
        if (value instanceof ExtensionValue.TextValue text) {
            scan(text.value(), place, pointer);
        } else if (value instanceof ExtensionValue.ListValue list) {
            for (int i = 0; i < list.elements().size(); i++) {
                scan(list.elements().get(i), place, pointer.index(i));
            }
        } else if (value instanceof ExtensionValue.ObjectValue object) {
            for (Map.Entry<String, ExtensionValue> entry : object.members().entrySet()) {
                scan(entry.getValue(), place, pointer.key(entry.getKey()));
            }
        }
    }

    private void scan(FreeText text, Place place, Pointer pointer, String key) {
        if (text.text().isPresent()) {
            scan(text.text().get(), place, pointer, key);
        }
    }

    private void scan(String text, Place place, Pointer pointer, String key) {
        List<PrivacyMatch> matches = PrivacyScanner.scan(text);
        if (!matches.isEmpty()) {
            report(matches, place, pointer.key(key));
        }
    }

    private void scan(String text, Place place, Pointer pointer) {
        report(PrivacyScanner.scan(text), place, pointer);
    }

    private void report(List<PrivacyMatch> matches, Place place, Pointer pointer) {
        for (PrivacyMatch match : matches) {
            Offence offence = offence(match);
            if (offence == Offence.LABELLED_BSN || offence == Offence.POSSIBLE_BSN) {
                reporter.report(
                        offence,
                        place.owner(),
                        place.kind(),
                        place.id(),
                        pointer,
                        match.digits(),
                        match.from(),
                        match.until());
            } else {
                reporter.report(offence, place.owner(), place.kind(), place.id(), pointer, match.from(), match.until());
            }
        }
    }

    private static Offence offence(PrivacyMatch match) {
        return switch (match.form()) {
            case LABELLED_BSN -> Offence.LABELLED_BSN;
            case POSSIBLE_BSN -> Offence.POSSIBLE_BSN;
            case EMAIL -> match.impersonal() ? Offence.ROLE_MAILBOX : Offence.EMAIL_ADDRESS;
            case PHONE -> match.impersonal() ? Offence.SERVICE_NUMBER : Offence.PHONE_NUMBER;
            case IBAN -> Offence.IBAN;
            case BIRTH_DATE -> Offence.BIRTH_DATE;
            case ADDRESS -> Offence.ADDRESS;
            case PERSON_DESCRIPTION -> Offence.PERSON_DESCRIPTION;
        };
    }

    /** The element that holds a text. */
    private record Place(@Nullable String owner, ElementKind kind, String id) {}
}
