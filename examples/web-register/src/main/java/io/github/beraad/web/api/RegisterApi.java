// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.api;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.account.AccountRole;
import io.github.beraad.web.account.AccountTable;
import io.github.beraad.web.register.InvalidRequestException;
import io.github.beraad.web.register.MeetingPlanner;
import io.github.beraad.web.register.NotFoundException;
import io.github.beraad.web.register.PrivacyCheck;
import io.github.beraad.web.register.RegisterKeeper;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterReport;
import io.github.beraad.web.register.RegisterTransfer;
import io.github.beraad.web.register.ReportMaker;
import io.github.beraad.web.storage.ElementText;
import io.github.beraad.web.storage.KeeperTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything but dilemmas and signals: the register as a whole, partnerships, meetings, the report, accounts. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RegisterApi {

    private static final String LINES = "application/jsonl";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final RegisterReader reader;
    private final RegisterTransfer transfer;
    private final RegisterKeeper keeper;
    private final MeetingPlanner planner;
    private final ReportMaker reports;
    private final PrivacyCheck privacy;
    private final AccountTable accounts;
    private final PasswordEncoder passwords;
    private final ApiBody bodies;

    RegisterApi(
            RegisterReader reader,
            RegisterTransfer transfer,
            RegisterKeeper keeper,
            MeetingPlanner planner,
            ReportMaker reports,
            PrivacyCheck privacy,
            AccountTable accounts,
            PasswordEncoder passwords,
            ApiBody bodies) {
        this.reader = reader;
        this.transfer = transfer;
        this.keeper = keeper;
        this.planner = planner;
        this.reports = reports;
        this.privacy = privacy;
        this.accounts = accounts;
        this.passwords = passwords;
        this.bodies = bodies;
    }

    /**
     * A text to be checked.
     *
     * @param text the text
     * @param partnership the id of the partnership that it is for
     */
    record PrivacyCheckRequest(Optional<String> text, Optional<String> partnership) {}

    /**
     * What seems to be personal data: where and what kind, and never the data.
     *
     * @param rule that found it
     * @param severity after the profile; what is an {@code error} is refused
     * @param from the first character, counted from 1
     * @param until the last character
     * @param message in both languages
     */
    record PrivacyFinding(
            String rule, String severity, Optional<Object> from, Optional<Object> until, Message message) {}

    /**
     * A message.
     *
     * @param nl in Dutch
     * @param en in English
     */
    record Message(String nl, String en) {}

    /**
     * An account.
     *
     * @param name by which it signs in
     * @param title what it is called
     * @param member the id of the member that it stands for
     * @param role reader, member, keeper or administrator
     * @param clearance the highest confidentiality that it may read
     * @param password a new one; never told
     */
    record AccountBody(
            @Nullable String name,
            @Nullable String title,
            Optional<String> member,
            @Nullable String role,
            @Nullable String clearance,
            Optional<String> password) {

        static AccountBody of(Account account) {
            return new AccountBody(
                    account.name(),
                    account.title(),
                    account.member(),
                    account.role().code(),
                    account.clearance().code(),
                    Optional.empty());
        }
    }

    @GetMapping("/openapi.json")
    Resource openApi() {
        return new ClassPathResource("openapi.json");
    }

    @GetMapping(
            path = "/register",
            produces = {MediaType.APPLICATION_JSON_VALUE, LINES})
    void export(
            Account account,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.APPLICATION_JSON_VALUE) String accept,
            HttpServletResponse response)
            throws IOException {
        boolean lines = accept.contains(LINES);
        if (transfer.isEmpty()) {
            throw new NotFoundException(ElementKind.PARTNERSHIP, "");
        }
        response.setContentType(lines ? LINES : MediaType.APPLICATION_JSON_VALUE);
        if (lines) {
            transfer.writeLines(account, response.getOutputStream());
        } else {
            transfer.write(account, response.getOutputStream());
        }
    }

    @PutMapping(
            path = "/register",
            consumes = {MediaType.APPLICATION_JSON_VALUE, LINES})
    ResponseEntity<Void> bringIn(Account account, InputStream body) throws IOException {
        transfer.bringIn(account, body);
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/register")
                .build();
    }

    @GetMapping("/partnerships")
    ResponseEntity<String> partnerships() {
        List<String> all = new ArrayList<>();
        for (Partnership partnership : reader.frame().register().partnerships()) {
            all.add(ElementText.object(ElementText.line(lines -> lines.accept(partnership))));
        }
        return list(all);
    }

    private static ResponseEntity<String> list(List<String> elements) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"items\":[" + String.join(",", elements) + "]}");
    }

    @GetMapping("/partnerships/{id}")
    ResponseEntity<String> partnership(@PathVariable String id) {
        List<Partnership> partnerships = reader.frame().register().partnerships();
        for (int i = 0; i < partnerships.size(); i++) {
            Partnership partnership = partnerships.get(i);
            if (partnership.id().equals(id)) {
                return ApiAnswer.element(
                        ElementText.object(ElementText.line(lines -> lines.accept(partnership))),
                        reader.frame().revisionOf(ElementKind.PARTNERSHIP, i));
            }
        }
        throw new NotFoundException(ElementKind.PARTNERSHIP, id);
    }

    @GetMapping("/partnerships/{id}/briefing")
    ResponseEntity<String> briefing(Account account, @PathVariable String id, @RequestParam Optional<LocalDate> on) {
        return ApiAnswer.written(JsonFormat.BRIEFING, reader.briefing(account, id, on.orElse(reader.today())));
    }

    @GetMapping("/partnerships/{id}/agenda-proposal")
    ResponseEntity<String> agenda(Account account, @PathVariable String id, @RequestParam Optional<LocalDate> on) {
        return ApiAnswer.written(JsonFormat.AGENDA, reader.agenda(account, id, on.orElse(reader.today())));
    }

    @GetMapping("/meetings")
    ResponseEntity<String> meetings(Account account, @RequestParam String partnership) {
        List<String> all = new ArrayList<>();
        for (Meeting meeting : reader.frame().register().meetings()) {
            if (meeting.partnership().equals(partnership)) {
                all.add(object(reader.readable(account, meeting)));
            }
        }
        return list(all);
    }

    private static String object(Meeting meeting) {
        return ElementText.object(ElementText.line(lines -> lines.accept(meeting)));
    }

    @PostMapping(path = "/meetings", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> addMeeting(Account account, @RequestBody String body) {
        RegisterReader.StoredMeeting stored = planner.add(account, bodies.meeting(body));
        return ApiAnswer.created(
                "/api/v1/meetings/" + stored.meeting().id(), object(stored.meeting()), stored.revision());
    }

    @GetMapping("/meetings/{id}")
    ResponseEntity<String> meeting(Account account, @PathVariable String id) {
        RegisterReader.StoredMeeting stored = reader.meeting(account, id);
        return ApiAnswer.element(object(stored.meeting()), stored.revision());
    }

    @PutMapping(path = "/meetings/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> writeMeeting(
            Account account,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody String body) {
        Meeting meeting = bodies.meeting(body);
        if (!meeting.id().equals(id)) {
            throw new InvalidRequestException("id", "is not that of the path");
        }
        RegisterReader.StoredMeeting stored = planner.write(account, meeting, ApiAnswer.revision(ifMatch));
        return ApiAnswer.element(object(stored.meeting()), stored.revision());
    }

    @GetMapping("/report")
    ResponseEntity<String> report(Account account, @RequestParam Optional<LocalDate> on) {
        Optional<RegisterReport> report = reports.report(on.orElse(reader.today()), PATIENCE);
        if (report.isEmpty()) {
            return ResponseEntity.accepted()
                    .header(HttpHeaders.RETRY_AFTER, "5")
                    .build();
        }
        ResponseEntity<String> answer =
                ApiAnswer.written(JsonFormat.REPORT, report.get().readableBy(account));
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .eTag("\"" + report.get().revision() + "\"")
                .lastModified(report.get().madeAt())
                .body(answer.getBody());
    }

    @PostMapping(path = "/privacy-checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<PrivacyFinding> check(@RequestBody PrivacyCheckRequest request) {
        Texts dutch = Texts.dutch();
        Texts english = Texts.english();
        return privacy.text(request.text().orElse(""), request.partnership().orElse("")).stream()
                .map(finding -> new PrivacyFinding(
                        finding.rule(),
                        finding.severity().code(),
                        finding.facts().get("from"),
                        finding.facts().get("until"),
                        new Message(finding.message(dutch), finding.message(english))))
                .toList();
    }

    @GetMapping("/keeper-log")
    List<KeeperTable.Act> log(Account account) {
        return keeper.log(account);
    }

    @GetMapping("/account")
    AccountBody own(Account account) {
        return AccountBody.of(account);
    }

    @GetMapping("/accounts")
    List<AccountBody> accounts(Account account) {
        refuseUnlessAdministrator(account);
        return accounts.all().stream().map(AccountBody::of).toList();
    }

    @PutMapping(path = "/accounts/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    AccountBody putAccount(Account account, @PathVariable String name, @RequestBody AccountBody body) {
        refuseUnlessAdministrator(account);
        if (name.isBlank() || name.length() > 64) {
            throw new InvalidRequestException("name", "has 1 to 64 characters");
        }
        String title = body.title();
        Account put = new Account(
                name,
                title == null ? name : title.substring(0, Math.min(200, title.length())),
                body.member(),
                role(body.role()),
                clearance(body.clearance()));
        if (put.member().isPresent() != (put.role() == AccountRole.MEMBER)) {
            throw new InvalidRequestException("member", "is stated with the role member, and with no other");
        }
        accounts.put(put, body.password().map(passwords::encode));
        return AccountBody.of(put);
    }

    private static AccountRole role(@Nullable String code) {
        try {
            return AccountRole.of(code == null ? "" : code);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("role", "is none of reader, member, keeper and administrator");
        }
    }

    private static Confidentiality clearance(@Nullable String code) {
        for (Confidentiality level : Confidentiality.values()) {
            if (level.code().equals(code)) {
                return level;
            }
        }
        throw new InvalidRequestException("clearance", "is no level of confidentiality");
    }

    @DeleteMapping("/accounts/{name}")
    ResponseEntity<Void> removeAccount(Account account, @PathVariable String name) {
        refuseUnlessAdministrator(account);
        accounts.remove(name);
        return ResponseEntity.noContent().build();
    }

    private static void refuseUnlessAdministrator(Account account) {
        if (account.role() != AccountRole.ADMINISTRATOR) {
            throw new AccessDeniedException("accounts are for the administrator");
        }
    }
}
