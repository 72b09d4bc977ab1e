// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.api;

import io.github.beraad.dilemma.AllowedEvent;
import io.github.beraad.json.DatedSteps;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.InvalidRequestException;
import io.github.beraad.web.register.RegisterKeeper;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterRecorder;
import io.github.beraad.web.storage.ElementText;
import io.github.beraad.web.storage.Overview;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dilemmas, signals and insights, and what happens to them. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class HistoryApi {

    private final RegisterReader reader;
    private final RegisterRecorder recorder;
    private final RegisterKeeper keeper;
    private final ApiBody bodies;

    HistoryApi(RegisterReader reader, RegisterRecorder recorder, RegisterKeeper keeper, ApiBody bodies) {
        this.reader = reader;
        this.recorder = recorder;
        this.keeper = keeper;
        this.bodies = bodies;
    }

    /**
     * A row of a list.
     *
     * @param id of the dilemma or signal
     * @param partnership that owns it
     * @param title of a dilemma
     * @param confidentiality how confidential it is
     * @param urgency how urgent it is
     * @param state of a dilemma
     * @param since when that state began, or the signal was reported
     * @param revision how many events it has
     */
    record Row(
            String id,
            String partnership,
            Optional<String> title,
            String confidentiality,
            String urgency,
            Optional<String> state,
            LocalDate since,
            int revision) {

        static Row of(Overview overview) {
            return new Row(
                    overview.id(),
                    overview.partnership(),
                    Optional.of(overview.title()).filter(title -> !title.isEmpty()),
                    overview.confidentiality().code(),
                    overview.urgency().code(),
                    Optional.ofNullable(overview.state()).map(DilemmaState::code),
                    overview.since(),
                    overview.revision());
        }
    }

    /**
     * A page of a list.
     *
     * @param items the newest first
     * @param next what {@code after} has to be for the next page
     */
    record Rows(List<Row> items, Optional<String> next) {

        static Rows of(RegisterReader.Listed listed) {
            return new Rows(listed.rows().stream().map(Row::of).toList(), listed.next());
        }
    }

    /**
     * What an account may record.
     *
     * @param type what happens
     * @param partnership that acts, where it is one that it was shared with
     * @param to the partnership to share it with
     * @param done whether the event says that all is done
     * @param mustCarry what has to be stated
     * @param mayCarry what may be stated
     * @param meetings at which it can happen, or for which it can be scheduled
     */
    record Allowed(
            String type,
            Optional<String> partnership,
            Optional<String> to,
            boolean done,
            List<String> mustCarry,
            List<String> mayCarry,
            List<String> meetings) {

        static Allowed of(AllowedEvent allowed) {
            return new Allowed(
                    allowed.type().code(),
                    allowed.partnership(),
                    allowed.to(),
                    allowed.row().with().map(key -> key.code().equals("done")).orElse(false),
                    allowed.mustCarry().stream().map(Key::code).toList(),
                    allowed.mayCarry().stream().map(Key::code).toList(),
                    allowed.meetings());
        }
    }

    /**
     * Which text is taken out.
     *
     * @param event the place of the event that carries it; without it the question or text itself
     * @param key of the text that the event carries
     * @param reason why
     */
    record RedactionRequest(Optional<Integer> event, Optional<String> key, Optional<String> reason) {}

    @GetMapping("/dilemmas")
    Rows dilemmas(
            Account account,
            @RequestParam Optional<String> partnership,
            @RequestParam Optional<String> sharedWith,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> search,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        RegisterReader.Filter filter =
                new RegisterReader.Filter(partnership, sharedWith, state.map(HistoryApi::state), search);
        return Rows.of(reader.dilemmas(account, filter, after, limit));
    }

    private static DilemmaState state(String code) {
        return Arrays.stream(DilemmaState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("state", "is no state of a dilemma"));
    }

    @PostMapping(path = "/dilemmas", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> submit(Account account, @RequestBody String body) {
        Dilemma dilemma = bodies.dilemma(account, body);
        RegisterReader.StoredDilemma stored = recorder.submit(
                account, Dilemma.builder().like(dilemma), dilemma.history().get(0));
        return ApiAnswer.created(
                "/api/v1/dilemmas/" + stored.dilemma().id(), ElementText.object(stored.line()), stored.revision());
    }

    @GetMapping("/dilemmas/{id}")
    ResponseEntity<String> dilemma(Account account, @PathVariable String id) {
        RegisterReader.StoredDilemma stored = reader.dilemma(account, id);
        return ApiAnswer.element(ElementText.object(stored.line()), stored.revision());
    }

    @PostMapping(path = "/dilemmas/{id}/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> record(
            Account account,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody String body) {
        Event event = bodies.event(account, body);
        RegisterReader.StoredDilemma stored = recorder.record(account, id, ApiAnswer.events(ifMatch), event);
        return ApiAnswer.created("/api/v1/dilemmas/" + id, ElementText.object(stored.line()), stored.revision());
    }

    @GetMapping("/dilemmas/{id}/allowed-events")
    List<Allowed> allowed(Account account, @PathVariable String id) {
        return reader.allowed(account, reader.dilemma(account, id).dilemma()).stream()
                .map(Allowed::of)
                .toList();
    }

    @GetMapping("/dilemmas/{id}/explanation")
    ResponseEntity<String> explain(Account account, @PathVariable String id, @RequestParam Optional<LocalDate> on) {
        Dilemma dilemma = reader.dilemma(account, id).dilemma();
        return ApiAnswer.written(JsonFormat.EXPLANATION, reader.explain(dilemma, on.orElse(reader.today())));
    }

    @GetMapping("/dilemmas/{id}/next-step")
    ResponseEntity<String> nextStep(Account account, @PathVariable String id, @RequestParam Optional<LocalDate> on) {
        LocalDate date = on.orElse(reader.today());
        Dilemma dilemma = reader.dilemma(account, id).dilemma();
        return ApiAnswer.written(
                JsonFormat.NEXT_STEPS,
                new DatedSteps(
                        Optional.empty(),
                        date,
                        reader.nextStep(dilemma, date).map(List::of).orElse(List.of())));
    }

    @PostMapping(path = "/dilemmas/{id}/redactions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> redactDilemma(
            Account account, @PathVariable String id, @RequestBody RedactionRequest redaction) {
        redact(account, ElementKind.DILEMMA, id, redaction);
        return dilemma(account, id);
    }

    @DeleteMapping("/dilemmas/{id}")
    ResponseEntity<Void> destroyDilemma(Account account, @PathVariable String id, @RequestParam String reason) {
        keeper.destroy(account, ElementKind.DILEMMA, id, reason);
        return ResponseEntity.noContent().build();
    }

    private void redact(Account account, ElementKind kind, String id, RedactionRequest redaction) {
        keeper.redact(
                account,
                kind,
                id,
                redaction.event(),
                redaction.key().orElse(""),
                redaction.reason().orElse(""));
    }

    @GetMapping("/signals")
    Rows signals(
            Account account,
            @RequestParam Optional<String> partnership,
            @RequestParam Optional<String> sharedWith,
            @RequestParam Optional<String> search,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        RegisterReader.Filter filter = new RegisterReader.Filter(partnership, sharedWith, Optional.empty(), search);
        return Rows.of(reader.signals(account, filter, after, limit));
    }

    @PostMapping(path = "/signals", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> report(Account account, @RequestBody String body) {
        RegisterReader.StoredSignal stored = recorder.report(account, bodies.signal(account, body));
        return ApiAnswer.created(
                "/api/v1/signals/" + stored.signal().id(), ElementText.object(stored.line()), stored.revision());
    }

    @GetMapping("/signals/{id}")
    ResponseEntity<String> signal(Account account, @PathVariable String id) {
        RegisterReader.StoredSignal stored = reader.signal(account, id);
        return ApiAnswer.element(ElementText.object(stored.line()), stored.revision());
    }

    @PostMapping(path = "/signals/{id}/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> recordOfSignal(
            Account account,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody String body) {
        Event event = bodies.event(account, body);
        RegisterReader.StoredSignal stored = recorder.recordOfSignal(account, id, ApiAnswer.events(ifMatch), event);
        return ApiAnswer.created("/api/v1/signals/" + id, ElementText.object(stored.line()), stored.revision());
    }

    @GetMapping("/signals/{id}/allowed-events")
    List<Allowed> allowedOfSignal(Account account, @PathVariable String id) {
        return reader.allowed(account, reader.signal(account, id).signal()).stream()
                .map(Allowed::of)
                .toList();
    }

    @PostMapping(path = "/signals/{id}/redactions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> redactSignal(
            Account account, @PathVariable String id, @RequestBody RedactionRequest redaction) {
        redact(account, ElementKind.SIGNAL, id, redaction);
        return signal(account, id);
    }

    @DeleteMapping("/signals/{id}")
    ResponseEntity<Void> destroySignal(Account account, @PathVariable String id, @RequestParam String reason) {
        keeper.destroy(account, ElementKind.SIGNAL, id, reason);
        return ResponseEntity.noContent().build();
    }
}
