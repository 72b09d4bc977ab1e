// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.api;

import io.github.beraad.compliance.Finding;
import io.github.beraad.dilemma.EventOffence;
import io.github.beraad.dilemma.EventRefusedException;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Event;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.web.register.ElementChangedException;
import io.github.beraad.web.register.HistoryChangedException;
import io.github.beraad.web.register.InvalidRequestException;
import io.github.beraad.web.register.NotFoundException;
import io.github.beraad.web.register.PrivacyRefusedException;
import io.github.beraad.web.register.RegisterExistsException;
import io.github.beraad.web.register.RetainedException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what is wrong with a request as a problem detail of RFC 9457, with all problems at once, and no text of anybody's. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final String TYPES = "urn:beraad:problem:";

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String type, String title, String detail, List<ApiProblem> problems) {
        return answer(status, type, title, detail, problems, -1, List.of());
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status,
            String type,
            String title,
            String detail,
            List<ApiProblem> problems,
            long revision,
            List<Event> between) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        if (!problems.isEmpty()) {
            problem.setProperty("problems", problems);
        }
        if (revision >= 0) {
            problem.setProperty("revision", revision);
            problem.setProperty("events", between.stream().map(ApiEvent::of).toList());
        }
        return ResponseEntity.status(status).body(problem);
    }

    private static String said(Locale locale, String dutch, String english) {
        return isDutch(locale) ? dutch : english;
    }

    private static boolean isDutch(Locale locale) {
        return !locale.getLanguage().equals(Language.ENGLISH.tag());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFoundException e, Locale locale) {
        return answer(
                HttpStatus.NOT_FOUND, "not-found", said(locale, "Niet gevonden", "Not found"), message(e), List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException e, Locale locale) {
        return answer(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                said(locale, "Dit account mag dit niet", "This account may not do this"),
                message(e),
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidRequestException e, Locale locale) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                said(locale, "Ongeldig verzoek", "Invalid request"),
                message(e),
                List.of(ApiProblem.of("invalid", e.field(), message(e))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidValueException e, Locale locale) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                said(locale, "Ongeldig verzoek", "Invalid request"),
                message(e),
                List.of(ApiProblem.of("invalid", e.field(), message(e))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentTypeMismatchException e, Locale locale) {
        String problem = said(locale, "heeft een andere vorm", "has another form");
        return answer(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                said(locale, "Ongeldig verzoek", "Invalid request"),
                e.getName() + ": " + problem,
                List.of(ApiProblem.of("invalid", e.getName(), problem)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingPreconditionException e, Locale locale) {
        return answer(
                HttpStatus.PRECONDITION_REQUIRED,
                "revision-required",
                said(locale, "Versie ontbreekt", "Revision missing"),
                message(e),
                List.of(ApiProblem.of("required", "If-Match", message(e))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableJsonException e, Locale locale) {
        Language language = isDutch(locale) ? Language.DUTCH : Language.ENGLISH;
        List<ApiProblem> problems = new ArrayList<>();
        for (JsonProblem problem : e.problems()) {
            problems.add(ApiProblem.at(problem.kind().code(), problem.pointer(), problem.describe(language)));
        }
        return answer(
                HttpStatus.BAD_REQUEST,
                "unreadable",
                said(locale, "Het document is niet gelezen", "The document was not read"),
                problems.size() + said(locale, " problemen", " problems"),
                problems);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(EventRefusedException e, Locale locale) {
        List<ApiProblem> problems = new ArrayList<>();
        for (EventOffence offence : e.offences()) {
            problems.add(
                    ApiProblem.at(offence.kind().rule().orElse(offence.kind().code()), "", message(e)));
        }
        return answer(
                HttpStatus.CONFLICT,
                "event-refused",
                said(locale, "De gebeurtenis is geweigerd", "The event is refused"),
                message(e),
                problems);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(PrivacyRefusedException e, Locale locale) {
        Texts texts = Texts.in(isDutch(locale) ? Language.DUTCH : Language.ENGLISH);
        List<ApiProblem> problems = new ArrayList<>();
        for (Finding finding : e.findings()) {
            problems.add(new ApiProblem(
                    finding.rule(),
                    Optional.of(withinElement(finding.pointer().toString())),
                    Optional.empty(),
                    finding.message(texts),
                    finding.facts().get("from"),
                    finding.facts().get("until")));
        }
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "personal-data",
                said(locale, "De tekst lijkt persoonsgegevens te bevatten", "The text seems to hold personal data"),
                problems.size() + said(locale, " bevindingen", " findings"),
                problems);
    }

    /** The pointer without the list and the place of the element in it. */
    private static String withinElement(String pointer) {
        int list = pointer.indexOf('/', 1);
        int element = list < 0 ? -1 : pointer.indexOf('/', list + 1);
        return element < 0 ? pointer : pointer.substring(element);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changed(HistoryChangedException e, Locale locale) {
        return answer(
                HttpStatus.PRECONDITION_FAILED,
                "history-changed",
                said(locale, "Intussen is iets anders vastgelegd", "Something else was recorded in the meantime"),
                message(e),
                List.of(),
                e.revision(),
                e.between());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changed(ElementChangedException e, Locale locale) {
        return answer(
                HttpStatus.PRECONDITION_FAILED,
                "element-changed",
                said(locale, "Intussen is dit gewijzigd", "This was changed in the meantime"),
                message(e),
                List.of(),
                e.revision(),
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> exists(RegisterExistsException e, Locale locale) {
        return answer(
                HttpStatus.CONFLICT,
                "register-exists",
                said(locale, "Er is al een register", "There is a register already"),
                message(e),
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> retained(RetainedException e, Locale locale) {
        return answer(
                HttpStatus.CONFLICT,
                "retained",
                said(locale, "De bewaartermijn is niet voorbij", "The retention has not ended"),
                message(e),
                List.of());
    }

    /** Neither the answer nor the log repeats the message, which may hold what somebody wrote. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException e, Locale locale) {
        StackTraceElement[] trace = e.getStackTrace();
        logger.error(
                "A call of the API failed: " + e.getClass().getName() + " at " + (trace.length == 0 ? "" : trace[0]));
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failed",
                said(locale, "Er ging iets mis", "Something went wrong"),
                said(locale, "Kijk eerst of het is vastgelegd", "See first whether it was recorded"),
                List.of());
    }

    private static String message(RuntimeException e) {
        String message = e.getMessage();
        return message == null ? "" : message;
    }
}
