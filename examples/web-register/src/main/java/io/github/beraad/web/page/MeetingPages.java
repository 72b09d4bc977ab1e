// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Meeting;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.ElementChangedException;
import io.github.beraad.web.register.MeetingPlanner;
import io.github.beraad.web.register.NotFoundException;
import io.github.beraad.web.register.PrivacyRefusedException;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterRecorder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: its agenda, who attended and what came of it; and the form with which its lead plans and records it. */
@Controller
class MeetingPages {

    private final Views views;
    private final RegisterReader reader;
    private final RegisterRecorder recorder;
    private final MeetingPlanner planner;
    private final MeetingForm forms;

    MeetingPages(
            Views views, RegisterReader reader, RegisterRecorder recorder, MeetingPlanner planner, MeetingForm forms) {
        this.views = views;
        this.reader = reader;
        this.recorder = recorder;
        this.planner = planner;
        this.forms = forms;
    }

    /**
     * An item of an agenda.
     *
     * @param type what it is about
     * @param text what it is called
     * @param href of the page about it; empty when there is none
     * @param recordHref where what came of it is recorded; empty when it is nowhere
     * @param result what came of it; empty when nothing is recorded
     */
    record Item(String type, String text, String href, String recordHref, String result) {}

    @GetMapping("/meetings/{id}")
    ModelAndView meeting(Account account, @PathVariable String id, HttpServletRequest request) {
        RegisterReader.StoredMeeting stored = reader.meeting(account, id);
        Meeting meeting = stored.meeting();
        ModelAndView page = views.of("meeting", request);
        Say say = views.say(request);
        page.addObject("id", id);
        page.addObject("partnership", meeting.partnership());
        page.addObject("partnershipName", say.partnership(meeting.partnership()));
        page.addObject("heading", say.meeting(id));
        page.addObject("status", say.value(meeting.status()));
        page.addObject("time", meeting.time().map(Object::toString).orElse(""));
        page.addObject("place", meeting.place().orElse(""));
        page.addObject("chair", meeting.chairedBy().map(say::member).orElse(""));
        page.addObject(
                "attendees",
                meeting.attendees().stream()
                        .map(attendee -> say.member(attendee.member())
                                + (attendee.deputy() ? " (" + say.text("meeting.deputy") + ")" : ""))
                        .toList());
        page.addObject("absent", meeting.absent().stream().map(say::member).toList());
        page.addObject(
                "guests",
                meeting.guests().stream()
                        .map(guest -> say.freeText(guest.description())
                                + guest.party()
                                        .map(party -> " (" + say.party(party) + ")")
                                        .orElse(""))
                        .toList());
        page.addObject("agenda", agenda(account, meeting, say));
        page.addObject("hidden", stored.hidden());
        page.addObject("documents", meeting.documents());
        page.addObject("mayPlan", planner.mayPlan(account, meeting.partnership()));
        return page;
    }

    private List<Item> agenda(Account account, Meeting meeting, Say say) {
        List<Item> items = new ArrayList<>();
        for (AgendaItem item : meeting.agenda()) {
            String ref = item.ref().orElse("");
            boolean dilemma = item.type() == AgendaItemType.DILEMMA && !ref.isEmpty();
            boolean signal = item.type() == AgendaItemType.SIGNAL && !ref.isEmpty();
            Optional<String> known = dilemma ? title(account, ref) : Optional.empty();
            boolean record = known.isPresent()
                    && account.member().isPresent()
                    && meeting.status() == MeetingStatus.HELD
                    && !meeting.date().isAfter(reader.today());
            items.add(new Item(
                    say.value(item.type()),
                    item.title().orElseGet(() -> known.orElseGet(() -> approach(ref, say))),
                    known.isPresent() ? "/dilemmas/" + ref : signal ? ShownFinding.href(ElementKind.SIGNAL, ref) : "",
                    record ? "/dilemmas/" + ref + "?on=" + meeting.date() + "#do" : "",
                    item.result().map(say::freeText).orElse("")));
        }
        return items;
    }

    private static String approach(String ref, Say say) {
        return Optional.ofNullable(say.index().approach(ref))
                .map(approach -> approach.title())
                .orElse(ref);
    }

    private Optional<String> title(Account account, String dilemma) {
        try {
            return Optional.of(reader.dilemma(account, dilemma).dilemma().title());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @GetMapping("/meetings/new")
    ModelAndView planned(Account account, @RequestParam String partnership, HttpServletRequest request) {
        Say say = views.say(request);
        refuseUnlessPlanner(account, partnership);
        return form(
                views.of("meeting-form", request),
                account,
                MeetingForm.planned(partnership, reader.today()),
                0,
                Typed.nothing(say),
                say);
    }

    private void refuseUnlessPlanner(Account account, String partnership) {
        IndexedPartnership known = reader.frame().index().partnership(partnership);
        if (known == null) {
            throw new NotFoundException(ElementKind.PARTNERSHIP, partnership);
        }
        if (!planner.mayPlan(account, partnership)) {
            throw new AccessDeniedException("meetings are planned by the lead of the partnership");
        }
    }

    @GetMapping("/meetings/{id}/edit")
    ModelAndView edit(Account account, @PathVariable String id, HttpServletRequest request) {
        Say say = views.say(request);
        RegisterReader.StoredMeeting stored = reader.meeting(account, id);
        refuseUnlessPlanner(account, stored.meeting().partnership());
        return form(
                views.of("meeting-form", request),
                account,
                stored.meeting(),
                stored.revision(),
                Typed.nothing(say),
                say);
    }

    private ModelAndView form(
            ModelAndView page, Account account, Meeting meeting, long revision, Typed typed, Say say) {
        boolean fresh = meeting.id().equals(MeetingForm.NEW);
        page.addObject("fresh", fresh);
        page.addObject("action", fresh ? "/meetings/new" : "/meetings/" + meeting.id() + "/edit");
        page.addObject("back", fresh ? "/partnerships/" + meeting.partnership() : "/meetings/" + meeting.id());
        page.addObject("partnership", meeting.partnership());
        page.addObject("partnershipName", say.partnership(meeting.partnership()));
        page.addObject("revision", revision);
        page.addObject("fields", forms.fields(meeting, typed, say));
        page.addObject("attendance", forms.attendance(meeting, typed, say));
        page.addObject("items", forms.items(account, meeting, typed, say));
        page.addObject("problems", typed.problems());
        page.addObject("changed", false);
        return page;
    }

    @PostMapping("/meetings/new")
    ModelAndView add(
            Account account,
            @RequestParam String partnership,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            RedirectAttributes next) {
        Say say = views.say(request);
        refuseUnlessPlanner(account, partnership);
        Typed typed = new Typed(values, say);
        Meeting start = MeetingForm.planned(partnership, reader.today());
        Optional<Meeting> meeting = forms.read(start, recorder.newId("b"), typed, say);
        if (meeting.isPresent()) {
            try {
                String id = planner.add(account, meeting.get()).meeting().id();
                next.addFlashAttribute("saved", true);
                return new ModelAndView("redirect:/meetings/" + id);
            } catch (PrivacyRefusedException e) {
                MeetingForm.problem(typed, e, say);
            } catch (InvalidValueException e) {
                typed.problem(e);
            }
        }
        return form(views.of("meeting-form", request, HttpStatus.UNPROCESSABLE_CONTENT), account, start, 0, typed, say);
    }

    @PostMapping("/meetings/{id}/edit")
    ModelAndView write(
            Account account,
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            RedirectAttributes next) {
        Say say = views.say(request);
        RegisterReader.StoredMeeting stored = reader.meeting(account, id);
        refuseUnlessPlanner(account, stored.meeting().partnership());
        Typed typed = new Typed(values, say);
        Optional<Meeting> meeting = forms.read(stored.meeting(), id, typed, say);
        if (meeting.isPresent()) {
            try {
                planner.write(account, meeting.get(), revision);
                next.addFlashAttribute("saved", true);
                return new ModelAndView("redirect:/meetings/" + id);
            } catch (PrivacyRefusedException e) {
                MeetingForm.problem(typed, e, say);
            } catch (InvalidValueException e) {
                typed.problem(e);
            } catch (ElementChangedException e) {
                RegisterReader.StoredMeeting now = reader.meeting(account, id);
                ModelAndView page = form(
                        views.of("meeting-form", request, HttpStatus.CONFLICT),
                        account,
                        now.meeting(),
                        now.revision(),
                        typed,
                        say);
                page.addObject("changed", true);
                page.addObject("agenda", agenda(account, now.meeting(), say));
                page.addObject("status", say.value(now.meeting().status()));
                return page;
            }
        }
        return form(
                views.of("meeting-form", request, HttpStatus.UNPROCESSABLE_CONTENT),
                account,
                stored.meeting(),
                revision,
                typed,
                say);
    }
}
