// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.dilemma.AllowedEvent;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.EventEffect;
import io.github.beraad.dilemma.EventRefusedException;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.escalation.DilemmaExplanation;
import io.github.beraad.escalation.ExplanationText;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.register.Attestation;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Urgency;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.HistoryChangedException;
import io.github.beraad.web.register.InvalidRequestException;
import io.github.beraad.web.register.PrivacyRefusedException;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterRecorder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One dilemma: what happened to it, why it stands where it stands, and what the reader may do with it now. */
@Controller
class DilemmaPages {

    /** The id of the form that submits. */
    private static final String FORM = "new";

    private final Views views;
    private final RegisterReader reader;
    private final RegisterRecorder recorder;

    DilemmaPages(Views views, RegisterReader reader, RegisterRecorder recorder) {
        this.views = views;
        this.reader = reader;
        this.recorder = recorder;
    }

    /**
     * How far a dilemma is at a partnership.
     *
     * @param partnership its id
     * @param name its name
     * @param state how far it is there
     * @param since since when
     */
    record SharedRow(String partnership, String name, String state, String since) {

        static List<SharedRow> all(List<Sharing> sharings, Say say) {
            return sharings.stream()
                    .map(sharing -> new SharedRow(
                            sharing.partnership(),
                            say.partnership(sharing.partnership()),
                            say.value(sharing.state()),
                            say.value(sharing.since())))
                    .toList();
        }
    }

    @GetMapping("/dilemmas/{id}")
    ModelAndView dilemma(
            Account account,
            @PathVariable String id,
            @RequestParam Optional<LocalDate> on,
            HttpServletRequest request) {
        RegisterReader.StoredDilemma stored = reader.dilemma(account, id);
        Say say = views.say(request);
        return filled(
                views.of("dilemma", request),
                account,
                stored,
                on.orElse(reader.today()),
                Typed.nothing(say),
                List.of(),
                say);
    }

    private ModelAndView filled(
            ModelAndView page,
            Account account,
            RegisterReader.StoredDilemma stored,
            LocalDate on,
            Typed typed,
            List<String> problems,
            Say say) {
        Dilemma dilemma = stored.dilemma();
        DilemmaExplanation explanation = reader.explain(dilemma, on);
        DilemmaStatus status = DilemmaStatus.on(dilemma, on, say.index());
        page.addObject("dilemma", dilemma);
        page.addObject("question", say.freeText(dilemma.question()));
        page.addObject("owner", say.partnership(dilemma.partnership()));
        page.addObject(
                "state", Optional.ofNullable(status.state()).map(say::value).orElse(""));
        page.addObject(
                "since", Optional.ofNullable(status.since()).map(say::value).orElse(""));
        page.addObject("confidentiality", say.value(dilemma.effectiveConfidentiality()));
        page.addObject("urgency", say.value(dilemma.effectiveUrgency()));
        page.addObject("neededBy", dilemma.neededBy().map(say::value).orElse(""));
        page.addObject("anonymised", dilemma.anonymised().isPresent());
        page.addObject("on", on);
        page.addObject("past", on.isBefore(reader.today()));
        page.addObject("day", say.value(on));
        page.addObject("steps", explanation.step().map(step -> step(step, say)).orElse(List.of()));
        page.addObject("shared", SharedRow.all(status.sharings(), say));
        page.addObject("history", history(explanation, say));
        page.addObject("explained", Told.of(ExplanationText.page(explanation, say.index(), say.texts())));
        page.addObject("forms", forms(account, stored, on, typed, say));
        page.addObject("problems", problems);
        return page;
    }

    private List<EventForm> forms(
            Account account, RegisterReader.StoredDilemma stored, LocalDate on, Typed typed, Say say) {
        Dilemma dilemma = stored.dilemma();
        List<AllowedEvent> allowed = on.isAfter(reader.today()) ? List.of() : reader.allowed(account, dilemma, on);
        Map<String, String> correctable = new LinkedHashMap<>();
        if (allowed.stream().anyMatch(event -> event.type() == EventType.CORRECTED)) {
            for (String event : reader.correctable(account, dilemma, on)) {
                dilemma.history().stream()
                        .filter(one -> one.id().equals(Optional.of(event)))
                        .findFirst()
                        .ifPresent(one -> correctable.put(event, say.value(one.on()) + ": " + say.value(one.type())));
            }
        }
        return EventForm.all(
                allowed,
                new EventForm.About(
                        "/dilemmas/" + dilemma.id() + "/events", dilemma.partnership(), stored.revision(), correctable),
                typed,
                say);
    }

    private static List<String> step(NextStep step, Say say) {
        List<String> lines = new ArrayList<>();
        lines.add(say.text("explain.next-step", "step", step.step()));
        lines.add(say.text("explain.because", "reason", step.reason()));
        step.target().ifPresent(target -> lines.add(say.text("steps.target", "partnership", say.partnership(target))));
        step.meeting().ifPresent(meeting -> lines.add(say.text("steps.meeting", "meeting", say.meeting(meeting))));
        step.due().ifPresent(due -> lines.add(say.text("steps.due", "date", due)));
        step.waitingFor()
                .forEach(waiting -> lines.add(say.text(
                        "explain.waiting-for",
                        "role",
                        waiting.role(),
                        "partnership",
                        say.partnership(waiting.partnership()))));
        return lines;
    }

    private static List<ShownEvent> history(DilemmaExplanation explanation, Say say) {
        List<Event> events = explanation.dilemma().history();
        List<ShownEvent> shown = new ArrayList<>();
        for (ReplayedEvent replayed : explanation.history()) {
            if (replayed.effect() == EventEffect.LATER) {
                continue;
            }
            shown.add(ShownEvent.of(replayed, events.get(replayed.position()), say));
        }
        return shown;
    }

    @PostMapping("/dilemmas/{id}/events")
    ModelAndView record(
            Account account,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            RedirectAttributes next) {
        Say say = views.say(request);
        Typed typed = new Typed(values, say);
        Optional<Event> event = EventForm.read(typed, member(account), say);
        if (event.isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, account, id, typed, typed.problems(), request);
        }
        try {
            recorder.record(account, id, revision(typed), event.get());
        } catch (PrivacyRefusedException e) {
            typed.problem(e);
            return again(HttpStatus.UNPROCESSABLE_CONTENT, account, id, typed, typed.problems(), request);
        } catch (EventRefusedException e) {
            return again(HttpStatus.CONFLICT, account, id, typed, Refusal.said(e, say), request);
        } catch (HistoryChangedException e) {
            return conflict(account, id, typed, e, request);
        }
        recorded(event.get(), next, say);
        return new ModelAndView("redirect:/dilemmas/" + id);
    }

    /** What the next page says was recorded. */
    static void recorded(Event event, RedirectAttributes next, Say say) {
        next.addFlashAttribute("recorded", event.type());
        event.get(Carried.TO).ifPresent(to -> next.addFlashAttribute("recordedWith", say.partnership(to)));
    }

    private ModelAndView again(
            HttpStatus status,
            Account account,
            String id,
            Typed typed,
            List<String> problems,
            HttpServletRequest request) {
        return filled(
                views.of("dilemma", request, status),
                account,
                reader.dilemma(account, id),
                typed.date("on").orElse(reader.today()),
                typed,
                problems,
                views.say(request));
    }

    /** Tells what happened in between, and keeps what was typed, in its form or, where that is gone, beside it. */
    private ModelAndView conflict(
            Account account, String id, Typed typed, HistoryChangedException e, HttpServletRequest request) {
        Say say = views.say(request);
        RegisterReader.StoredDilemma stored = reader.dilemma(account, id);
        ModelAndView page = views.of("conflict", request, HttpStatus.CONFLICT);
        page.addObject("href", "/dilemmas/" + id);
        page.addObject("name", stored.dilemma().title());
        page.addObject("between", between(e, say));
        page.addObject(
                "forms",
                forms(account, stored, typed.date("on").orElse(reader.today()), typed, say).stream()
                        .filter(EventForm::open)
                        .toList());
        page.addObject("typed", typed(typed, say));
        return page;
    }

    static List<ShownEvent> between(HistoryChangedException e, Say say) {
        List<ShownEvent> between = new ArrayList<>();
        for (int i = 0; i < e.between().size(); i++) {
            between.add(
                    ShownEvent.of(e.between().get(i), e.revision() - e.between().size() + i, true, "", say));
        }
        return between;
    }

    /** The texts that were typed, with what they are. */
    static List<ShownEvent.Fact> typed(Typed typed, Say say) {
        List<ShownEvent.Fact> texts = new ArrayList<>();
        EventType.of(typed.value("type")).carried().forEach(key -> {
            if (Typed.kind(key.kind()).equals("text")) {
                typed.given(key.code())
                        .ifPresent(text -> texts.add(new ShownEvent.Fact(say.text("carried." + key.code()), text)));
            }
        });
        return texts;
    }

    static int revision(Typed typed) {
        try {
            return Integer.parseInt(typed.value(EventForm.REVISION));
        } catch (NumberFormatException e) {
            throw new InvalidRequestException(EventForm.REVISION, "is no number");
        }
    }

    static String member(Account account) {
        return account.member().orElseThrow(() -> new AccessDeniedException("the account stands for no member"));
    }

    @GetMapping("/dilemmas/new")
    ModelAndView form(Account account, @RequestParam Optional<String> partnership, HttpServletRequest request) {
        Say say = views.say(request);
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        partnership.ifPresent(id -> values.set("partnership", id));
        return form(views.of("new", request), account, new Typed(values, say), List.of(), say);
    }

    private ModelAndView form(ModelAndView page, Account account, Typed typed, List<String> problems, Say say) {
        Map<String, String> partnerships = new LinkedHashMap<>();
        say.index().partnerships().forEach(partnership -> {
            if (reader.maySubmit(account, partnership.id())) {
                partnerships.put(partnership.id(), partnership.partnership().name());
            }
        });
        if (partnerships.isEmpty()) {
            throw new AccessDeniedException("the account may not submit a dilemma");
        }
        page.addObject("heading", say.text("page.submit-dilemma"));
        page.addObject("action", "/dilemmas/new");
        page.addObject(
                "partnership",
                typed.given("partnership")
                        .orElse(partnerships.keySet().iterator().next()));
        page.addObject("problems", problems);
        page.addObject(
                "fields",
                List.of(
                        typed.choice(
                                "choice",
                                FORM,
                                "partnership",
                                say.text("label.partnership"),
                                true,
                                partnerships,
                                List.of(partnerships.keySet().iterator().next())),
                        typed.field("line", FORM, "title", say.text("new.title"), true),
                        typed.field("text", FORM, "question", say.text("new.question"), true),
                        typed.choice(
                                "choice",
                                FORM,
                                "urgency",
                                say.text("new.urgency"),
                                true,
                                typed.names(List.of(Urgency.values())),
                                List.of(Urgency.NORMAL.code())),
                        confidentiality(account, typed, say),
                        typed.field("date", FORM, "neededBy", say.text("new.needed-by"), false),
                        typed.field("flag", FORM, "anonymised", say.text("new.anonymised"), false)));
        return page;
    }

    /** As confidential as the account may read. */
    static Field confidentiality(Account account, Typed typed, Say say) {
        return typed.choice(
                "choice",
                FORM,
                "confidentiality",
                say.text("new.confidentiality"),
                true,
                typed.names(Arrays.stream(Confidentiality.values())
                        .filter(account::mayRead)
                        .toList()),
                List.of(Confidentiality.INTERN.code()));
    }

    @PostMapping("/dilemmas/new")
    ModelAndView submit(
            Account account,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            RedirectAttributes next) {
        Say say = views.say(request);
        Typed typed = new Typed(values, say);
        String by = member(account);
        List<String> refused = List.of();
        Dilemma.@Nullable Builder draft = draft(by, typed);
        if (draft != null) {
            try {
                RegisterReader.StoredDilemma stored = recorder.submit(
                        account,
                        draft,
                        Event.of(EventType.SUBMITTED).on(reader.today()).by(by).build());
                next.addFlashAttribute("recorded", EventType.SUBMITTED);
                return new ModelAndView("redirect:/dilemmas/" + stored.dilemma().id());
            } catch (PrivacyRefusedException e) {
                typed.problem(e);
            } catch (EventRefusedException e) {
                refused = Refusal.said(e, say);
            } catch (InvalidValueException e) {
                typed.problem(e);
            }
        }
        return form(
                views.of("new", request, HttpStatus.UNPROCESSABLE_CONTENT),
                account,
                typed,
                refused.isEmpty() ? typed.problems() : refused,
                say);
    }

    private Dilemma.@Nullable Builder draft(String by, Typed typed) {
        Dilemma.Builder draft = Dilemma.builder().id(recorder.newId("d"));
        String partnership = typed.required("partnership");
        String title = typed.required("title");
        String question = typed.required("question");
        Optional<LocalDate> neededBy = typed.date("neededBy");
        Optional<Urgency> urgency = typed.term("urgency", Urgency.values());
        Optional<Confidentiality> confidentiality = typed.term("confidentiality", Confidentiality.values());
        if (!typed.isFine()) {
            return null;
        }
        draft.partnership(partnership)
                .title(title)
                .question(FreeText.of(question))
                .neededBy(neededBy)
                .urgency(urgency.filter(level -> level != Urgency.NORMAL))
                .confidentiality(confidentiality.filter(level -> level != Confidentiality.INTERN));
        if (typed.given("anonymised").isPresent()) {
            draft.anonymised(new Attestation(by, reader.today()));
        }
        return draft;
    }
}
