// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.diagram.Svg;
import io.github.beraad.escalation.AgendaText;
import io.github.beraad.escalation.BriefingText;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.text.Page;
import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.MeetingPlanner;
import io.github.beraad.web.register.NotFoundException;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.ReportMaker;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One partnership: seats, members, meetings and outcomes on a day, its briefing, and what it might discuss next. */
@Controller
class PartnershipPages {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Views views;
    private final RegisterReader reader;
    private final ReportMaker reports;
    private final MeetingPlanner planner;

    PartnershipPages(Views views, RegisterReader reader, ReportMaker reports, MeetingPlanner planner) {
        this.views = views;
        this.reader = reader;
        this.reports = reports;
        this.planner = planner;
    }

    /**
     * A seat, and who holds it on the day.
     *
     * @param role the seat
     * @param holders posts and parties; empty when nobody does
     */
    record Seat(String role, List<String> holders) {}

    /**
     * A member, now or at another time.
     *
     * @param who post and party
     * @param roles its roles
     * @param from its first day; empty when it always was a member
     * @param until its last day; empty when it still is one
     * @param active whether it is a member on the day
     */
    record MemberRow(String who, String roles, String from, String until, boolean active) {}

    /**
     * A meeting in a list.
     *
     * @param id its id
     * @param date when it is
     * @param status planned, held or cancelled
     * @param statusCode the code of the status
     * @param attendees how many attended
     */
    record MeetingRow(String id, String date, String status, String statusCode, int attendees) {}

    @GetMapping("/partnerships/{id}")
    ModelAndView partnership(
            Account account,
            @PathVariable String id,
            @RequestParam Optional<LocalDate> on,
            HttpServletRequest request) {
        IndexedPartnership partnership = find(id);
        LocalDate date = on.orElse(reader.today());
        ModelAndView page = views.of("partnership", request);
        Say say = views.say(request);
        Optional<ComplianceReport> report = reports.report(date, PATIENCE).map(made -> made.readableBy(account));
        Charter charter = partnership.charterOn(date);
        page.addObject("id", id);
        page.addObject("name", partnership.partnership().name());
        page.addObject("charter", charter == null ? "" : charter.title());
        page.addObject("active", partnership.isActiveOn(date));
        page.addObject("on", date);
        page.addObject("seats", seats(partnership, date, say));
        page.addObject("members", members(partnership, date, say));
        page.addObject("meetings", meetings(partnership, say));
        page.addObject("ready", report.isPresent());
        page.addObject("outcomes", report.map(made -> outcomes(made, id, say)).orElse(List.of()));
        page.addObject(
                "strip",
                report.map(made -> Svg.yearStrip(partnership, made, say.texts()))
                        .orElse(""));
        page.addObject("mayPlan", planner.mayPlan(account, id));
        page.addObject("maySubmit", reader.maySubmit(account, id));
        return page;
    }

    private IndexedPartnership find(String id) {
        IndexedPartnership partnership = reader.frame().index().partnership(id);
        if (partnership == null) {
            throw new NotFoundException(ElementKind.PARTNERSHIP, id);
        }
        return partnership;
    }

    private static List<ShownOutcome> outcomes(ComplianceReport report, String partnership, Say say) {
        Set<Finding> readable = new HashSet<>(report.findings());
        List<ShownOutcome> outcomes = new ArrayList<>();
        for (RequirementOutcome outcome : ShownOutcome.inOrder(report.outcomes(), partnership)) {
            outcomes.add(ShownOutcome.of(outcome, readable, say));
        }
        return outcomes;
    }

    private static List<Seat> seats(IndexedPartnership partnership, LocalDate on, Say say) {
        List<Seat> seats = new ArrayList<>();
        for (Role role : Role.values()) {
            List<String> holders = new ArrayList<>();
            for (IndexedMember member : partnership.members()) {
                if (role != Role.PARTICIPANT && member.has(role) && member.isActiveOn(on)) {
                    holders.add(say.member(member.id()));
                }
            }
            if (!holders.isEmpty() || role == Role.CHAIR) {
                seats.add(new Seat(say.value(role), holders));
            }
        }
        return seats;
    }

    private static List<MemberRow> members(IndexedPartnership partnership, LocalDate on, Say say) {
        List<MemberRow> members = new ArrayList<>();
        for (IndexedMember member : partnership.members()) {
            DatePeriod period = member.member().period();
            members.add(new MemberRow(
                    say.member(member.id()),
                    say.value(member.member().roles()),
                    period.from().map(say::value).orElse(""),
                    period.until().map(say::value).orElse(""),
                    member.isActiveOn(on)));
        }
        return members;
    }

    private static List<MeetingRow> meetings(IndexedPartnership partnership, Say say) {
        List<MeetingRow> meetings = new ArrayList<>();
        for (IndexedMeeting meeting : partnership.meetings()) {
            meetings.add(
                    0,
                    new MeetingRow(
                            meeting.id(),
                            say.value(meeting.date()),
                            say.value(meeting.meeting().status()),
                            meeting.meeting().status().code(),
                            meeting.meeting().attendees().size()));
        }
        return meetings;
    }

    @GetMapping("/partnerships/{id}/briefing")
    ModelAndView briefing(
            Account account,
            @PathVariable String id,
            @RequestParam Optional<LocalDate> on,
            HttpServletRequest request) {
        Say say = views.say(request);
        LocalDate date = on.orElse(reader.today());
        return told(BriefingText.page(reader.briefing(account, id, date), say.index(), say.texts()), id, date, request);
    }

    @GetMapping("/partnerships/{id}/agenda-proposal")
    ModelAndView agenda(
            Account account,
            @PathVariable String id,
            @RequestParam Optional<LocalDate> on,
            HttpServletRequest request) {
        Say say = views.say(request);
        LocalDate date = on.orElse(reader.today());
        return told(AgendaText.page(reader.agenda(account, id, date), say.index(), say.texts()), id, date, request);
    }

    private ModelAndView told(Page told, String id, LocalDate on, HttpServletRequest request) {
        ModelAndView page = views.of("told", request);
        page.addObject("told", Told.of(told));
        page.addObject("id", id);
        page.addObject("name", find(id).partnership().name());
        page.addObject("on", on);
        return page;
    }
}
