// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.cli.CheckView.Count;
import io.github.beraad.cli.CheckView.Element;
import io.github.beraad.cli.CheckView.Fact;
import io.github.beraad.cli.CheckView.FindingView;
import io.github.beraad.cli.CheckView.Link;
import io.github.beraad.cli.CheckView.Move;
import io.github.beraad.cli.CheckView.PartnershipView;
import io.github.beraad.cli.CheckView.RequirementView;
import io.github.beraad.cli.CheckView.Seat;
import io.github.beraad.cli.CheckView.Statement;
import io.github.beraad.cli.CheckView.Waiting;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.Subject;
import io.github.beraad.diagram.DilemmaFlow;
import io.github.beraad.diagram.Svg;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.escalation.ConfidentialityFilter;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.WaitingFor;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes what a page shows of the report on one register. */
final class CheckViewMaker {

    /** So many elements without findings a page shows of a kind, and links to what needs attention first. */
    private static final int MOST_ELEMENTS = 100;

    private static final int MOST_LINKS = 12;

    private final CheckedRegister checked;
    private final RegisterIndex index;
    private final ComplianceReport report;
    private final Session session;
    private final Texts texts;
    private final ReportWords words;
    private final ConfidentialityFilter filter;
    private final String anchor;

    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final List<Dilemma> dilemmas;
    private final Map<String, NextStep> steps = new LinkedHashMap<>();
    /** Findings of rules that hold for every register, by their subjects; each is taken out where it is shown. */
    private final Map<Subject, List<Finding>> bySubject = new LinkedHashMap<>();
    /** Where findings of requirements stand, by their subjects. */
    private final Map<Subject, List<Link>> mentioned = new HashMap<>();

    CheckViewMaker(CheckedRegister checked, Session session, Optional<Confidentiality> most, String anchor) {
        this.checked = checked;
        this.index = checked.index();
        this.report = checked.report();
        this.session = session;
        this.texts = session.texts();
        this.words = new ReportWords(session);
        this.filter = ConfidentialityFilter.upTo(most);
        this.anchor = anchor;
        this.dilemmas = filter.dilemmas(index);
        for (Finding finding : ReportWords.others(report)) {
            bySubject
                    .computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                    .add(finding);
        }
        List<NextStep> found = new ArrayList<>();
        for (Dilemma dilemma : dilemmas) {
            NextSteps.of(dilemma, index, report.on()).ifPresent(found::add);
        }
        for (NextStep step : found) {
            steps.put(step.dilemma(), step);
        }
    }

    CheckView make() {
        Register register = index.register();
        List<PartnershipView> partnerships = new ArrayList<>();
        List<Link> first = new ArrayList<>();
        for (int i = 0; i < index.partnerships().size(); i++) {
            partnerships.add(partnership(index.partnerships().get(i), anchor + "-p" + (i + 1), first));
        }
        List<FindingView> rest = new ArrayList<>();
        for (List<Finding> findings : bySubject.values()) {
            rest.addAll(views(findings));
        }
        List<Link> once = eachOnce(first);
        once.sort((one, other) -> Integer.compare(weight(one), weight(other)));
        boolean anyDilemma = !dilemmas.isEmpty();
        DilemmaFlow flow = DilemmaFlow.of(dilemmas, index, report.on());
        List<Fact> facts = new ArrayList<>();
        words.header(checked).forEach((name, value) -> facts.add(new Fact(name, value)));
        facts.add(new Fact(session.text("label.threshold"), texts.name(report.threshold())));
        return new CheckView(
                anchor,
                words.title(register),
                register.description().flatMap(text -> text.text()).orElse(""),
                facts,
                register.fictional(),
                report.conforms(),
                words.conclusion(report),
                outcomeCounts(report.outcomes()),
                severityCounts(),
                List.copyOf(once.subList(0, Math.min(MOST_LINKS, once.size()))),
                filter.leftOut() == 0
                        ? ""
                        : session.text(
                                "briefing.left-out",
                                "count",
                                filter.leftOut(),
                                "max",
                                filter.max().orElse(null)),
                filter.highest(),
                anyDilemma ? Svg.flow(flow, texts) : "",
                moves(flow),
                waiting(),
                partnerships,
                rest,
                words.changedRules(report),
                List.copyOf(statements.values()));
    }

    /** One link for what is the same at one partnership, to the first place, with how often it is there. */
    private List<Link> eachOnce(List<Link> links) {
        Map<List<String>, List<Link>> same = new LinkedHashMap<>();
        for (Link link : links) {
            same.computeIfAbsent(List.of(link.code(), link.text(), link.where()), key -> new ArrayList<>())
                    .add(link);
        }
        List<Link> once = new ArrayList<>();
        for (List<Link> alike : same.values()) {
            Link link = alike.get(0);
            String where = alike.size() == 1
                    ? link.where()
                    : link.where() + ", " + session.text("html.times", "count", alike.size());
            once.add(new Link(link.code(), link.symbol(), link.target(), link.text(), where));
        }
        return once;
    }

    private static int weight(Link link) {
        return link.code().equals(Outcome.BREACHED.code()) || link.code().equals(Severity.ERROR.code()) ? 0 : 1;
    }

    private List<Count> outcomeCounts(List<RequirementOutcome> outcomes) {
        List<Count> counts = new ArrayList<>();
        for (Outcome outcome : ReportWords.ORDER) {
            int count = 0;
            for (RequirementOutcome one : outcomes) {
                count += one.outcome() == outcome ? 1 : 0;
            }
            counts.add(
                    new Count(outcome.code(), String.valueOf(ReportWords.symbol(outcome)), count, texts.name(outcome)));
        }
        return counts;
    }

    private List<Count> severityCounts() {
        List<Count> counts = new ArrayList<>();
        Map<Severity, Integer> found = report.severityCounts();
        for (Severity severity : Session.severities()) {
            int count = found.getOrDefault(severity, 0);
            counts.add(new Count(
                    severity.code(),
                    String.valueOf(ReportWords.symbol(severity)),
                    count,
                    session.text("count.severity." + severity.code(), "count", count)));
        }
        return counts;
    }

    private List<Move> moves(DilemmaFlow flow) {
        List<Move> moves = new ArrayList<>();
        for (DilemmaFlow.Move move : flow.moves()) {
            moves.add(new Move(texts.name(move.from()), texts.name(move.to()), move.count()));
        }
        return moves;
    }

    private List<Waiting> waiting() {
        List<NextStep> inOrder = new ArrayList<>();
        for (NextStep step : NextSteps.of(index, report.on())) {
            if (steps.containsKey(step.dilemma())) {
                inOrder.add(step);
            }
        }
        Map<WaitingFor, List<CheckView.Step>> waiting = new LinkedHashMap<>();
        for (NextStep step : inOrder) {
            for (WaitingFor actor : step.waitingFor()) {
                waiting.computeIfAbsent(actor, one -> new ArrayList<>()).add(step(step));
            }
        }
        List<Waiting> views = new ArrayList<>();
        waiting.forEach((actor, waits) ->
                views.add(new Waiting(texts.name(actor.role()), partnershipName(actor.partnership()), waits)));
        return views;
    }

    private CheckView.Step step(NextStep step) {
        Dilemma dilemma = index.dilemma(step.dilemma());
        return new CheckView.Step(
                dilemma == null ? step.dilemma() : dilemma.title(),
                step.dilemma(),
                texts.name(step.step()),
                step.due().map(due -> session.text("steps.due", "date", due)).orElse(""));
    }

    private String partnershipName(String id) {
        IndexedPartnership partnership = index.partnership(id);
        return partnership == null ? id : partnership.partnership().name();
    }

    private PartnershipView partnership(IndexedPartnership partnership, String at, List<Link> first) {
        boolean active = partnership.isActiveOn(report.on());
        Charter charter = partnership.charterOn(report.on());
        List<RequirementOutcome> outcomes = ReportWords.inOrder(partnership.id(), report);
        String name = partnership.partnership().name();
        List<RequirementView> requirements = new ArrayList<>();
        if (active) {
            for (RequirementOutcome outcome : outcomes) {
                String place = at + "-a" + (requirements.size() + 1);
                requirements.add(requirement(outcome, place));
                String symbol = String.valueOf(ReportWords.symbol(outcome.outcome()));
                if (outcome.outcome() == Outcome.BREACHED || outcome.outcome() == Outcome.ATTENTION) {
                    first.add(new Link(outcome.outcome().code(), symbol, place, outcome.title(texts), name));
                }
                for (Finding finding : outcome.findings()) {
                    mentioned
                            .computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                            .add(new Link(
                                    finding.severity().code(),
                                    String.valueOf(ReportWords.symbol(finding.severity())),
                                    place,
                                    outcome.title(texts),
                                    texts.name(finding.severity())));
                }
            }
        }
        List<Element> members = new ArrayList<>();
        for (IndexedMember member : partnership.members()) {
            members.add(member(member));
        }
        List<Element> meetings = new ArrayList<>();
        for (IndexedMeeting meeting : partnership.meetings()) {
            Element element = meeting(meeting);
            if (meeting.date().getYear() == report.on().getYear() || hasFindings(element)) {
                meetings.add(element);
            }
        }
        List<Element> own = new ArrayList<>();
        int more = 0;
        for (Dilemma dilemma : dilemmas) {
            if (dilemma.partnership().equals(partnership.id())) {
                Element element = dilemma(dilemma);
                if (own.size() < MOST_ELEMENTS || hasFindings(element)) {
                    own.add(element);
                } else {
                    more++;
                }
            }
        }
        List<Element> signals = new ArrayList<>();
        for (Signal signal : index.register().signals()) {
            if (signal.partnership().equals(partnership.id()) && index.signal(signal.id()) == signal) {
                Element element = signal(signal);
                if (hasFindings(element)) {
                    signals.add(element);
                }
            }
        }
        List<FindingView> others = others(partnership.id());
        for (List<Element> elements : List.of(members, meetings, own, signals)) {
            for (Element element : elements) {
                for (FindingView finding : element.findings()) {
                    addLink(first, finding, element.id(), name);
                }
            }
        }
        for (FindingView finding : others) {
            addLink(first, finding, at + "-also", name);
        }
        boolean hasYear = !meetings.isEmpty();
        for (RequirementOutcome outcome : outcomes) {
            hasYear |= outcome.type() == RequirementType.MEETINGS;
        }
        return new PartnershipView(
                at,
                name,
                partnership.id(),
                charter == null
                        ? session.text("label.no-requirements")
                        : session.text("report.charter", "title", charter.title(), "version", charter.version()),
                active ? "" : session.text("report.not-active"),
                outcomeCounts(active ? outcomes : List.of()),
                hasYear ? Svg.yearStrip(partnership, report, texts) : "",
                session.text("label.meetings-of-year", "year", report.on().getYear()),
                seats(partnership),
                members,
                meetings,
                requirements,
                own,
                signals,
                more,
                others);
    }

    private static void addLink(List<Link> first, FindingView finding, String target, String where) {
        if (!finding.code().equals(Severity.INFO.code())) {
            String symbol = finding.code().equals(Severity.ERROR.code()) ? "✗" : "!";
            first.add(new Link(finding.code(), symbol, target, finding.title(), where));
        }
    }

    private static boolean hasFindings(Element element) {
        return !element.findings().isEmpty() || !element.mentioned().isEmpty();
    }

    private RequirementView requirement(RequirementOutcome outcome, String place) {
        Explanation explanation = Explanation.of(outcome);
        List<Statement> source = new ArrayList<>();
        for (SourceReference reference : outcome.source()) {
            String number = reference.text();
            Statement statement = statements.get(number);
            if (statement == null) {
                String target = anchor + "-source-" + (statements.size() + 1);
                statement = new Statement(
                        target, number, texts.template("statement." + number).orElse(""));
                statements.put(number, statement);
            }
            source.add(statement);
        }
        return new RequirementView(
                place,
                outcome.outcome().code(),
                String.valueOf(ReportWords.symbol(outcome.outcome())),
                texts.name(outcome.outcome()),
                outcome.title(texts),
                inOrder(outcome.outcome()) ? "" : explanation.explanation(texts),
                outcome.requirement(),
                texts.name(outcome.modality()),
                outcome.facts().isEmpty() ? "" : words.known(outcome.facts()),
                source,
                views(outcome.findings()));
    }

    private static boolean inOrder(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE;
    }

    private List<Seat> seats(IndexedPartnership partnership) {
        List<Seat> seats = new ArrayList<>();
        Set<Role> agreed = agreedSeats(partnership);
        for (Role role : Role.values()) {
            List<String> holders = new ArrayList<>();
            for (IndexedMember member : partnership.members()) {
                if (role != Role.PARTICIPANT && member.has(role) && member.isActiveOn(report.on())) {
                    holders.add(name(member));
                }
            }
            if (!holders.isEmpty() || agreed.contains(role)) {
                seats.add(new Seat(texts.name(role), holders));
            }
        }
        return seats;
    }

    /** The seats that somebody should have by the requirements of the date. */
    private Set<Role> agreedSeats(IndexedPartnership partnership) {
        Set<Role> agreed = EnumSet.noneOf(Role.class);
        for (RequirementOutcome outcome : report.outcomes()) {
            if (outcome.partnership().equals(partnership.id()) && partnership.isActiveOn(report.on())) {
                switch (outcome.type()) {
                    case CHAIR -> agreed.add(Role.CHAIR);
                    case FACILITATOR -> agreed.add(Role.FACILITATOR);
                    case AGENDA_OWNER -> agreed.add(Role.AGENDA_OWNER);
                    case PREPARERS -> agreed.add(Role.PREPARER);
                    case DIRECTOR -> agreed.add(Role.DIRECTOR);
                    default -> {}
                }
            }
        }
        return agreed;
    }

    /** By party and post, never by a person's name. */
    private static String name(IndexedMember member) {
        String party =
                member.party() == null ? member.partyId() : member.party().name();
        return member.post() == null ? party : member.post().title() + " (" + party + ")";
    }

    private Element member(IndexedMember member) {
        List<String> details = new ArrayList<>();
        if (member.post() != null) {
            details.add(member.post().title() + ", " + texts.name(member.post().level()));
        }
        details.add(texts.value(member.member().roles()));
        if (member.party() != null) {
            details.add(texts.value(member.party().categories()));
        }
        String period = period(member.member().period());
        if (!period.isEmpty()) {
            details.add(period);
        }
        String party =
                member.party() == null ? member.partyId() : member.party().name();
        return element(
                ElementKind.MEMBER, member.id(), "", member.isActiveOn(report.on()) ? "" : "past", party, details);
    }

    private String period(DatePeriod period) {
        return period.from().isEmpty() && period.until().isEmpty()
                ? ""
                : session.text(
                        "html.period",
                        "from",
                        period.from().orElse(null),
                        "until",
                        period.until().orElse(null));
    }

    private Element meeting(IndexedMeeting meeting) {
        List<String> details = new ArrayList<>();
        MeetingStatus status = meeting.meeting().status();
        details.add(texts.name(status));
        if (status == MeetingStatus.HELD) {
            details.add(session.text(
                    "html.attendees", "count", meeting.meeting().attendees().size()));
        }
        if (!meeting.meeting().agenda().isEmpty()) {
            details.add(session.text(
                    "html.agenda-items", "count", meeting.meeting().agenda().size()));
        }
        return element(ElementKind.MEETING, meeting.id(), "", status.code(), texts.value(meeting.date()), details);
    }

    private Element dilemma(Dilemma dilemma) {
        List<String> details = new ArrayList<>();
        DilemmaStatus status = DilemmaStatus.on(dilemma, report.on(), index);
        if (status.state() != null) {
            details.add(session.text("briefing.state", "state", status.state(), "date", status.since()));
        }
        NextStep step = steps.get(dilemma.id());
        if (step != null) {
            details.add(session.text("explain.next-step", "step", step.step()));
        }
        return element(ElementKind.DILEMMA, dilemma.id(), "", "", dilemma.title(), details);
    }

    /** Of a signal the text is not shown: a report is about what was found. */
    private Element signal(Signal signal) {
        String name = texts.name(signal.kind()) + ", " + texts.value(signal.on());
        return element(ElementKind.SIGNAL, signal.id(), "", "", name, List.of());
    }

    private Element element(
            ElementKind kind, String id, String symbol, String code, String name, List<String> details) {
        Subject subject = new Subject(kind, id);
        List<Finding> findings = bySubject.remove(subject);
        return new Element(
                anchor + "-" + kind.code() + "-" + id,
                symbol,
                code,
                name,
                details,
                findings == null ? List.of() : views(findings),
                mentioned.getOrDefault(subject, List.of()));
    }

    /** What was found at a partnership and stands nowhere else. */
    private List<FindingView> others(@Nullable String partnership) {
        List<FindingView> others = new ArrayList<>();
        for (List<Finding> findings : List.copyOf(bySubject.values())) {
            Finding one = findings.get(0);
            if (one.partnership().orElse("").equals(partnership)) {
                bySubject.remove(one.subject());
                others.addAll(views(findings));
            }
        }
        return others;
    }

    private List<FindingView> views(List<Finding> findings) {
        List<FindingView> views = new ArrayList<>();
        for (Finding finding : findings) {
            views.add(new FindingView(
                    finding.severity().code(),
                    texts.name(finding.severity()),
                    finding.message(texts),
                    Explanation.of(finding, index, report.on()).title(texts),
                    finding.rule(),
                    ReportWords.listed(finding.source()),
                    words.place(finding)));
        }
        return views;
    }
}
