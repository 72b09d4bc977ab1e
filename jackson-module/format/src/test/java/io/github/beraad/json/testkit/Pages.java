// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.compliance.Baseline;
import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.CustomCheck;
import io.github.beraad.compliance.CustomRule;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.ReportComparison;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.compliance.RuleDescription;
import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.DatedSteps;
import io.github.beraad.json.FileReport;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.internal.Documents;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.ExtensionValue.ObjectValue;
import io.github.beraad.vocabulary.ExtensionValue.TextValue;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.Severity;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What the library tells of registers, one value of each format that it does not read from people. */
public final class Pages {

    private static final LocalDate ON = day(6, 1);

    private Pages() {}

    /**
     * A document of one format.
     *
     * @param format the format
     * @param value what is written
     * @param <T> the type of the value
     */
    public record Page<T>(JsonFormat<T> format, T value) {

        /**
         * The value in this layout.
         *
         * @param layout the layout
         * @return the text
         */
        public String json(Layout layout) {
            return Documents.toJson(format, value, layout);
        }

        @Override
        public String toString() {
            return format + " " + value;
        }
    }

    /**
     * A page of every format, with every key that it can have.
     *
     * @return the pages, those of formats with several forms more than once
     */
    public static List<Page<?>> all() {
        List<Page<?>> pages = new ArrayList<>(of(register(), ON));
        pages.add(new Page<>(JsonFormat.REGISTER, register()));
        pages.add(new Page<>(JsonFormat.REGISTER, Registers.complete(1)));
        pages.add(new Page<>(JsonFormat.CHARTER, Registers.charterOf(2)));
        return pages;
    }

    /**
     * The pages on a register.
     *
     * @param register any register
     * @param on the date
     * @return the pages
     */
    public static List<Page<?>> of(Register register, LocalDate on) {
        RegisterIndex index = RegisterIndex.of(register);
        List<Page<?>> pages = new ArrayList<>();
        ComplianceReport plain = Compliance.check(index, on, Profile.none());
        ComplianceReport report = Compliance.check(index, on, options());
        pages.add(new Page<>(JsonFormat.REPORT, plain));
        pages.add(new Page<>(JsonFormat.REPORT, report.withThreshold(Severity.WARNING)));
        pages.add(new Page<>(JsonFormat.FILE_REPORT, new FileReport("map/register é.json", report)));
        pages.add(new Page<>(JsonFormat.BASELINE, Baseline.of(report)));
        pages.add(new Page<>(JsonFormat.PROFILE, options().profile()));
        ComplianceReport earlier = Compliance.check(index, ON.minusMonths(4), Profile.none());
        pages.add(new Page<>(JsonFormat.COMPARISON, ReportComparison.of(earlier, report)));
        pages.add(
                new Page<>(JsonFormat.NEXT_STEPS, new DatedSteps(Optional.of("r.json"), on, NextSteps.of(index, on))));
        for (Partnership partnership : register.partnerships()) {
            Optional<Confidentiality> most = Optional.of(Confidentiality.INTERN);
            pages.add(new Page<>(JsonFormat.BRIEFING, Briefing.of(index, partnership.id(), on, Optional.empty())));
            pages.add(new Page<>(JsonFormat.BRIEFING, Briefing.of(index, partnership.id(), on, most)));
            pages.add(new Page<>(JsonFormat.AGENDA, AgendaProposal.of(index, partnership.id(), on, most)));
        }
        for (Dilemma dilemma : register.dilemmas()) {
            pages.add(new Page<>(JsonFormat.EXPLANATION, Explanation.of(dilemma, index, on)));
        }
        for (Finding finding :
                report.findings().subList(0, Math.min(3, report.findings().size()))) {
            pages.add(new Page<>(JsonFormat.EXPLANATION, Explanation.of(finding, index, on)));
        }
        for (RequirementOutcome outcome :
                report.outcomes().subList(0, Math.min(3, report.outcomes().size()))) {
            pages.add(new Page<>(JsonFormat.EXPLANATION, Explanation.of(outcome)));
        }
        return pages;
    }

    private static CheckOptions options() {
        return CheckOptions.standard()
                .withProfile(Profile.of(
                        RuleChange.off("lip.police", "geen politie in dit voorbeeld")
                                .forCharter(BuiltInCharters.NATIONAL_INNOVATION_PLATFORM)
                                .until(LocalDate.of(9999, 1, 1)),
                        RuleChange.regraded("meeting.without-attendees", Severity.ERROR, "hier telt het"),
                        RuleChange.off("sb.preparers", "nog niet")))
                .withCustomRules(new Quotes(), new Fails());
    }

    /** A rule whose facts are of every type that there is. */
    private static final class Quotes implements CustomRule {
        @Override
        public RuleDescription description() {
            return RuleDescription.of("custom.test.dates")
                    .source("reglement art. \"9\"")
                    .title("Dagen", "Days")
                    .explanation("Noemt de dag.", "Names the day.")
                    .message("Op {date} was er {kind} {many}.", "On {date} there was a {kind} {many}.")
                    .facts("date", "kind", "many", "number", "none")
                    .build();
        }

        @Override
        public void check(CustomCheck check) {
            for (IndexedMeeting meeting : check.index().meetings()) {
                check.report(
                        meeting,
                        meeting.date(),
                        ElementKind.MEETING,
                        List.of(meeting.date(), ElementKind.PARTY, "1", 1, List.of("\\\u2028")),
                        -7,
                        null);
            }
        }
    }

    /** A rule that breaks. */
    private static final class Fails implements CustomRule {
        @Override
        public RuleDescription description() {
            return RuleDescription.of("custom.test.fails")
                    .title("Stuk", "Broken")
                    .explanation("Gaat stuk.", "Breaks.")
                    .message("Stuk.", "Broken.")
                    .build();
        }

        @Override
        public void check(CustomCheck check) {
            throw new IllegalStateException("geheim");
        }
    }

    /**
     * The register of {@link #register()} with things left out, doubled, and moved in time, so that many rules find
     * something.
     *
     * @param seed any number
     * @return the same register for the same number
     */
    public static Register shaken(long seed) {
        Random random = new Random(seed);
        Register register = register();
        List<Partnership> partnerships = new ArrayList<>();
        for (Partnership partnership : register.partnerships()) {
            partnerships.add(Partnership.builder()
                    .like(partnership)
                    .members(shaken(partnership.members(), random))
                    .build());
        }
        List<Meeting> meetings = new ArrayList<>();
        for (Meeting meeting : shaken(register.meetings(), random)) {
            meetings.add(Meeting.builder()
                    .like(meeting)
                    .date(meeting.date().plusDays(random.nextInt(200) - 100L))
                    .agenda(shaken(meeting.agenda(), random))
                    .status(random.nextBoolean() ? MeetingStatus.HELD : meeting.status())
                    .build());
        }
        List<Dilemma> dilemmas = new ArrayList<>();
        for (Dilemma dilemma : shaken(register.dilemmas(), random)) {
            List<Event> history = shaken(dilemma.history(), random);
            dilemmas.add(Dilemma.builder()
                    .like(dilemma)
                    .question(FreeText.of("Mail naar x@example.org, bel 0612345678 of schrijf naar 1234 AB 5"))
                    .history(history.isEmpty() ? dilemma.history() : history)
                    .extensions(Extensions.of(Map.of(
                            "a:b",
                            new ObjectValue(Map.of(
                                    "10", new TextValue("x@example.org"),
                                    "9", new TextValue("y@example.org"),
                                    "a/~b", new TextValue("z@example.org"))))))
                    .build());
        }
        return Register.builder()
                .like(register)
                .recordedOn(random.nextBoolean() ? Optional.of(ON.plusDays(random.nextInt(90))) : Optional.empty())
                .partnerships(shaken(partnerships, random))
                .meetings(meetings)
                .dilemmas(dilemmas)
                .signals(shaken(register.signals(), random))
                .build();
    }

    private static <T> List<T> shaken(List<T> list, Random random) {
        List<T> shaken = new ArrayList<>();
        for (T element : list) {
            int times = random.nextInt(8);
            for (int i = 0; i < (times == 0 ? 0 : times == 1 ? 2 : 1); i++) {
                shaken.add(element);
            }
        }
        return shaken;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Event.Builder event(EventType type, int month, int day, String by) {
        return Event.of(type).on(day(month, day)).by(by);
    }

    private static Meeting.Builder held(String id, String partnership, LocalDate date) {
        return Meeting.builder()
                .id(id)
                .partnership(partnership)
                .date(date)
                .status(MeetingStatus.HELD)
                .addAttendees(Attendee.of(partnership + "-jenv"));
    }

    private static Member member(String id, String party, Role... roles) {
        return Member.builder().id(id).party(party).addRoles(roles).build();
    }

    private static Partnership.Builder partnership(String id, String charter) {
        return Partnership.builder().id(id).name(id).charter(charter).scope(Scope.NATIONAL);
    }

    private static Event[] declaredUnresolved() {
        return new Event[] {
            event(EventType.SUBMITTED, 1, 5, "lip-om").build(),
            event(EventType.DISCUSSED, 1, 20, "lip-jenv").meeting("lip-1").build(),
            event(EventType.DECLARED_UNRESOLVED, 1, 20, "lip-ccv")
                    .reason("te groot")
                    .build()
        };
    }

    private static Dilemma.Builder dilemma(String id) {
        return Dilemma.builder()
                .id(id)
                .title("Vraag " + id)
                .question(FreeText.of("Hoe dan?"))
                .partnership("lip");
    }

    /**
     * A small register with something for every page: dilemmas shared, discussed, waiting, a signal, an approach, a
     * resource.
     *
     * @return the register
     */
    public static Register register() {
        return Register.builder()
                .addPartnerships(
                        partnership("lip", BuiltInCharters.NATIONAL_INNOVATION_PLATFORM)
                                .addMembers(
                                        member("lip-jenv", "jenv", Role.PARTICIPANT, Role.CHAIR),
                                        member("lip-ccv", "ccv", Role.FACILITATOR, Role.AGENDA_OWNER),
                                        member("lip-om", "om", Role.PARTICIPANT))
                                .build(),
                        partnership("sb", BuiltInCharters.STRATEGIC_COUNCIL)
                                .addMembers(member("sb-jenv", "jenv", Role.PARTICIPANT, Role.CHAIR, Role.PREPARER))
                                .build())
                .addMeetings(
                        held("lip-1", "lip", day(1, 20))
                                .addAgenda(item("d-1"), item("d-2"))
                                .build(),
                        held("sb-1", "sb", day(3, 1)).addAgenda(item("d-1")).build(),
                        Meeting.builder()
                                .id("sb-2")
                                .partnership("sb")
                                .date(day(9, 1))
                                .status(MeetingStatus.PLANNED)
                                .build())
                .addDilemmas(
                        dilemma("d-1")
                                .addHistory(declaredUnresolved())
                                .addHistory(
                                        event(EventType.ESCALATED, 2, 1, "lip-ccv")
                                                .to("sb")
                                                .build(),
                                        event(EventType.DRIVING_ROLE_TAKEN, 3, 1, "sb-jenv")
                                                .party("jenv")
                                                .action("Verkent het")
                                                .due(day(12, 1))
                                                .build(),
                                        event(EventType.REPORTED_BACK, 4, 1, "sb-jenv")
                                                .message("Het loopt")
                                                .build())
                                .build(),
                        dilemma("d-2").addHistory(declaredUnresolved()).build(),
                        dilemma("d-3")
                                .addHistory(event(EventType.SUBMITTED, 5, 1, "lip-om")
                                        .build())
                                .build())
                .addSignals(Signal.builder()
                        .id("s-1")
                        .kind(SignalKind.INSIGHT)
                        .on(day(5, 5))
                        .by("lip-om")
                        .partnership("lip")
                        .text(FreeText.of("Dit zien wij."))
                        .build())
                .addApproaches(Approach.builder()
                        .id("a-1")
                        .title("Aanpak")
                        .partnership("lip")
                        .addPhases(new ApproachPhase(Phase.NEW, Optional.empty()))
                        .build())
                .addResources(Resource.builder()
                        .id("r-1")
                        .title("Kaart")
                        .developedBy("lip")
                        .publishedOn(day(5, 1))
                        .audience("professionals")
                        .build())
                .build();
    }

    private static AgendaItem item(String dilemma) {
        return AgendaItem.builder().type(AgendaItemType.DILEMMA).ref(dilemma).build();
    }
}
