// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.dilemma.AllowedEvent;
import io.github.beraad.dilemma.EventRefusedException;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.register.Attestation;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.SignalKind;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.HistoryChangedException;
import io.github.beraad.web.register.PrivacyRefusedException;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterRecorder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** One signal or insight: what happened to it, and what the reader may do with it now. */
@Controller
class SignalPages {

    /** The id of the form that reports. */
    private static final String FORM = "new";

    private final Views views;
    private final RegisterReader reader;
    private final RegisterRecorder recorder;

    SignalPages(Views views, RegisterReader reader, RegisterRecorder recorder) {
        this.views = views;
        this.reader = reader;
        this.recorder = recorder;
    }

    @GetMapping("/signals/{id}")
    ModelAndView signal(Account account, @PathVariable String id, HttpServletRequest request) {
        return filled(views.of("signal", request), account, id, Typed.nothing(views.say(request)), List.of(), request);
    }

    private ModelAndView filled(
            ModelAndView page,
            Account account,
            String id,
            Typed typed,
            List<String> problems,
            HttpServletRequest request) {
        RegisterReader.StoredSignal stored = reader.signal(account, id);
        Signal signal = stored.signal();
        Say say = views.say(request);
        List<ShownEvent> history = new ArrayList<>();
        for (int i = 0; i < signal.history().size(); i++) {
            boolean counts = stored.status().counts(i);
            history.add(ShownEvent.of(
                    signal.history().get(i), i, counts, counts ? "" : say.text("page.does-not-count"), say));
        }
        page.addObject("id", id);
        page.addObject("kind", say.value(signal.kind()));
        page.addObject("text", say.freeText(signal.text()));
        page.addObject("reported", say.text("briefing.reported", "who", say.member(signal.by()), "date", signal.on()));
        page.addObject("owner", say.partnership(signal.partnership()));
        page.addObject("ownerId", signal.partnership());
        page.addObject("confidentiality", say.value(signal.effectiveConfidentiality()));
        page.addObject("shared", DilemmaPages.SharedRow.all(stored.status().sharings(), say));
        page.addObject("history", history);
        page.addObject("forms", forms(account, stored, typed, say));
        page.addObject("problems", problems);
        return page;
    }

    private List<EventForm> forms(Account account, RegisterReader.StoredSignal stored, Typed typed, Say say) {
        Signal signal = stored.signal();
        List<AllowedEvent> allowed = reader.allowed(account, signal);
        Map<String, String> correctable = new LinkedHashMap<>();
        for (String event : reader.correctable(account, signal, reader.today())) {
            signal.history().stream()
                    .filter(one -> one.id().equals(Optional.of(event)))
                    .findFirst()
                    .ifPresent(one -> correctable.put(event, say.value(one.on()) + ": " + say.value(one.type())));
        }
        return EventForm.all(
                allowed,
                new EventForm.About(
                        "/signals/" + signal.id() + "/events", signal.partnership(), stored.revision(), correctable),
                typed,
                say);
    }

    @PostMapping("/signals/{id}/events")
    ModelAndView record(
            Account account,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            RedirectAttributes next) {
        Say say = views.say(request);
        Typed typed = new Typed(values, say);
        Optional<Event> event = EventForm.read(typed, DilemmaPages.member(account), say);
        List<String> refused = List.of();
        if (event.isPresent()) {
            try {
                recorder.recordOfSignal(account, id, DilemmaPages.revision(typed), event.get());
                DilemmaPages.recorded(event.get(), next, say);
                return new ModelAndView("redirect:/signals/" + id);
            } catch (PrivacyRefusedException e) {
                typed.problem(e);
            } catch (EventRefusedException e) {
                refused = Refusal.said(e, say);
            } catch (HistoryChangedException e) {
                return conflict(account, id, typed, e, request);
            }
        }
        return filled(
                views.of("signal", request, refused.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT),
                account,
                id,
                typed,
                refused.isEmpty() ? typed.problems() : refused,
                request);
    }

    private ModelAndView conflict(
            Account account, String id, Typed typed, HistoryChangedException e, HttpServletRequest request) {
        Say say = views.say(request);
        ModelAndView page = views.of("conflict", request, HttpStatus.CONFLICT);
        page.addObject("href", "/signals/" + id);
        page.addObject("name", id);
        page.addObject("between", DilemmaPages.between(e, say));
        page.addObject(
                "forms",
                forms(account, reader.signal(account, id), typed, say).stream()
                        .filter(EventForm::open)
                        .toList());
        page.addObject("typed", DilemmaPages.typed(typed, say));
        return page;
    }

    @GetMapping("/signals/new")
    ModelAndView form(Account account, HttpServletRequest request) {
        Say say = views.say(request);
        return form(views.of("new", request), account, Typed.nothing(say), List.of(), say);
    }

    private ModelAndView form(ModelAndView page, Account account, Typed typed, List<String> problems, Say say) {
        IndexedMember member = say.index().member(DilemmaPages.member(account));
        if (member == null || !member.isActiveOn(reader.today())) {
            throw new AccessDeniedException("the account may not report a signal");
        }
        page.addObject("heading", say.text("page.report-signal"));
        page.addObject("action", "/signals/new");
        page.addObject("partnership", member.partnership().id());
        page.addObject("problems", problems);
        page.addObject(
                "fields",
                List.of(
                        typed.choice(
                                "choice",
                                FORM,
                                "kind",
                                say.text("new.kind"),
                                true,
                                typed.names(List.of(SignalKind.values())),
                                List.of(SignalKind.SIGNAL.code())),
                        typed.field("text", FORM, "text", say.text("new.text"), true),
                        DilemmaPages.confidentiality(account, typed, say),
                        typed.field("flag", FORM, "anonymised", say.text("new.anonymised"), false)));
        return page;
    }

    @PostMapping("/signals/new")
    ModelAndView report(
            Account account,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            RedirectAttributes next) {
        Say say = views.say(request);
        Typed typed = new Typed(values, say);
        String by = DilemmaPages.member(account);
        String text = typed.required("text");
        Optional<SignalKind> kind = typed.term("kind", SignalKind.values());
        Optional<Confidentiality> confidentiality = typed.term("confidentiality", Confidentiality.values());
        IndexedMember member = say.index().member(by);
        if (typed.isFine() && member != null) {
            try {
                LocalDate today = reader.today();
                Signal.Builder signal = Signal.builder()
                        .id(recorder.newId("s"))
                        .kind(kind.orElse(SignalKind.SIGNAL))
                        .on(today)
                        .by(by)
                        .partnership(member.partnership().id())
                        .text(FreeText.of(text))
                        .confidentiality(confidentiality.filter(level -> level != Confidentiality.INTERN));
                if (typed.given("anonymised").isPresent()) {
                    signal.anonymised(new Attestation(by, today));
                }
                String id = recorder.report(account, signal.build()).signal().id();
                next.addFlashAttribute("recorded", EventType.SUBMITTED);
                return new ModelAndView("redirect:/signals/" + id);
            } catch (PrivacyRefusedException e) {
                typed.problem(e);
            } catch (InvalidValueException e) {
                typed.problem(e);
            }
        }
        return form(views.of("new", request, HttpStatus.UNPROCESSABLE_CONTENT), account, typed, typed.problems(), say);
    }
}
