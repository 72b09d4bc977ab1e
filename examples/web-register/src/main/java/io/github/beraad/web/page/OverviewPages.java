// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.diagram.Svg;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.Frame;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterReport;
import io.github.beraad.web.register.ReportMaker;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page: how each partnership does, and where its dilemmas stand. */
@Controller
class OverviewPages {

    /** A first report of a small register is there in this time, and of a large one it is better not waited for. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Views views;
    private final RegisterReader reader;
    private final ReportMaker reports;

    OverviewPages(Views views, RegisterReader reader, ReportMaker reports) {
        this.views = views;
        this.reader = reader;
        this.reports = reports;
    }

    /**
     * A partnership in the overview.
     *
     * @param id its id
     * @param name its name
     * @param charter the title of the charter that it works by; empty when it works by none on the day
     * @param counts how often there is each outcome
     * @param nextMeeting when it meets next
     * @param nextMeetingId the id of that meeting
     */
    record Row(
            String id,
            String name,
            String charter,
            List<ShownOutcome.Count> counts,
            Optional<String> nextMeeting,
            Optional<String> nextMeetingId) {}

    /**
     * How many dilemmas are in a state.
     *
     * @param code of the state
     * @param name of the state
     * @param count how many
     */
    record StateCount(String code, String name, int count) {}

    @GetMapping("/")
    ModelAndView overview(Account account, HttpServletRequest request) {
        ModelAndView page = views.of("overview", request);
        Frame frame = reader.frame();
        LocalDate on = reader.today();
        Say say = views.say(request);
        Optional<RegisterReport> report = reports.report(on, PATIENCE);
        Register register = frame.register();
        page.addObject("name", register.title().orElse(say.text("page.register")));
        page.addObject(
                "description",
                register.description().flatMap(text -> text.text()).orElse(""));
        page.addObject("fictional", register.fictional());
        page.addObject("ready", report.isPresent());
        page.addObject("rows", rows(frame, report.map(made -> made.readableBy(account)), on, say));
        page.addObject("states", states(account, RegisterReader.Filter.all(), say));
        page.addObject(
                "routes", frame.index().partnerships().size() > 1 ? Svg.routes(frame.index(), on, say.texts()) : "");
        return page;
    }

    private static List<Row> rows(Frame frame, Optional<ComplianceReport> report, LocalDate on, Say say) {
        List<Row> rows = new ArrayList<>();
        for (IndexedPartnership partnership : frame.index().partnerships()) {
            List<RequirementOutcome> outcomes = report.map(
                            made -> ShownOutcome.inOrder(made.outcomes(), partnership.id()))
                    .orElse(List.of());
            Optional<IndexedMeeting> next = Optional.ofNullable(partnership.nextMeeting(on));
            rows.add(new Row(
                    partnership.id(),
                    partnership.partnership().name(),
                    Optional.ofNullable(partnership.charterOn(on))
                            .map(Charter::title)
                            .orElse(""),
                    ShownOutcome.counts(outcomes, say),
                    next.map(meeting -> say.value(meeting.date())),
                    next.map(IndexedMeeting::id)));
        }
        return rows;
    }

    private List<StateCount> states(Account account, RegisterReader.Filter filter, Say say) {
        Map<DilemmaState, Integer> counts = new EnumMap<>(DilemmaState.class);
        counts.putAll(reader.counts(account, filter));
        List<StateCount> states = new ArrayList<>();
        counts.forEach((state, count) -> states.add(new StateCount(state.code(), say.value(state), count)));
        return states;
    }
}
