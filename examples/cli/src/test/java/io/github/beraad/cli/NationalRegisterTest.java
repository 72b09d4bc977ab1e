// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The national register is in order, and one thing changed in it is one thing found. */
class NationalRegisterTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private static ComplianceReport check(String json, LocalDate on) {
        return Compliance.check(BeraadJson.fromJson(json), on);
    }

    @Test
    void nothingIsFound() {
        assertThat(check(RegisterEdits.text(Call.NATIONAL), ON).findings()).isEmpty();
    }

    @Test
    void theSixthMeetingIsStillToCome() {
        RequirementOutcome meetings = check(RegisterEdits.text(Call.NATIONAL), ON)
                .outcome("lip", "lip.meetings")
                .orElseThrow();

        assertThat(meetings.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(meetings.facts()).isEqualTo(Facts.of(List.of("held", "planned", "required"), 5, 1, 6));
    }

    @Test
    void everythingElseIsMet() {
        assertThat(check(RegisterEdits.text(Call.NATIONAL), ON).outcomes())
                .filteredOn(outcome -> outcome.outcome() != Outcome.MET)
                .extracting(outcome -> outcome.requirement())
                .containsExactly("lip.meetings");
    }

    /**
     * A change and what is found then.
     *
     * @param what the change in words
     * @param edit makes the change
     * @param on the date of the check
     * @param found severity, rule, subject and place of the one finding
     */
    record Change(String what, Consumer<RegisterEdits> edit, LocalDate on, String found) {

        Change(String what, Consumer<RegisterEdits> edit, String found) {
            this(what, edit, ON, found);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Change> changes() {
        LocalDate yearsEnd = LocalDate.of(2026, 12, 31);
        return Stream.of(
                new Change(
                        "another chair of the platform since last week",
                        r -> {
                            r.set(r.member("lip", "lip-jenv"), "until", "'2026-11-16'");
                            r.addMember(
                                    "lip",
                                    "{'id':'lip-jenv-2','party':'jenv','roles':['participant'],'from':'2026-11-16'}");
                            r.addMember("lip", "{'id':'lip-om-2','party':'om','roles':['chair'],'from':'2026-11-16'}");
                        },
                        "error lip.chair partnership lip /partnerships/0"),
                new Change(
                        "no chair of the platform since last week",
                        r -> {
                            r.set(r.member("lip", "lip-jenv"), "until", "'2026-11-16'");
                            r.addMember(
                                    "lip",
                                    "{'id':'lip-jenv-2','party':'jenv','roles':['participant'],'from':'2026-11-16'}");
                        },
                        "error lip.chair partnership lip /partnerships/0"),
                new Change(
                        "no facilitator since last week",
                        r -> {
                            r.set(r.member("lip", "lip-ccv"), "until", "'2026-11-19'");
                            r.addMember(
                                    "lip",
                                    "{'id':'lip-ccv-2','party':'ccv','roles':['agenda-owner'],'from':'2026-11-19'}");
                        },
                        "error lip.facilitator partnership lip /partnerships/0"),
                new Change(
                        "a second facilitator",
                        r -> r.addMember("lip", "{'id':'lip-om-2','party':'om','roles':['facilitator']}"),
                        "info lip.facilitator member lip-om-2 /partnerships/0/members/11"),
                new Change(
                        "four meetings at the end of the year",
                        r -> {
                            withoutDilemmas(r);
                            r.register().put("recordedOn", "2026-12-31");
                            r.element("meetings", "lip-2026-4").put("status", "cancelled");
                            r.element("meetings", "lip-2026-6").put("status", "cancelled");
                            r.element("meetings", "sb-2026-2").put("status", "cancelled");
                        },
                        yearsEnd,
                        "error lip.meetings partnership lip /partnerships/0"),
                new Change(
                        "five meetings held and none planned in November",
                        r -> r.element("meetings", "lip-2026-6").put("status", "cancelled"),
                        "warning lip.meetings partnership lip /partnerships/0"),
                new Change(
                        "a council member whose post is not at governing level",
                        r -> r.member("sb", "sb-modeldam").put("post", "policy-officer-modeldam"),
                        "error sb.administrators member sb-modeldam /partnerships/1/members/2/post"),
                new Change(
                        "a council member without a post",
                        r -> r.member("sb", "sb-modeldam").remove("post"),
                        "warning sb.administrators member sb-modeldam /partnerships/1/members/2"),
                new Change(
                        "a council member whose party is not in the platform",
                        r -> {
                            r.add(
                                    "posts",
                                    "{'id':'p','title':'Bestuurder','party':'zorgaanbieder','level':'governing'}");
                            r.addMember(
                                    "sb",
                                    "{'id':'sb-zorg','party':'zorgaanbieder','post':'p','roles':['participant']}");
                        },
                        "error sb.from-platform member sb-zorg /partnerships/1/members/7/party"),
                new Change(
                        "another chair of the council, who prepares too",
                        r -> {
                            r.set(r.member("sb", "sb-lelystad"), "until", "'2026-11-16'");
                            r.addMember(
                                    "sb",
                                    "{'id':'sb-om','party':'om','post':'om-bestuur','roles':['chair','preparer'],'from':'2026-11-16'}");
                            r.add("posts", "{'id':'om-bestuur','title':'Bestuurder','party':'om','level':'governing'}");
                        },
                        "warning sb.chair partnership sb /partnerships/1"),
                new Change(
                        "the ministry no longer prepares the council",
                        r -> r.removeMember("sb", "sb-jenv")
                                .set(r.element("meetings", "sb-2026-1"), "attendees", "[{'member':'sb-lelystad'}]"),
                        "warning sb.preparers partnership sb /partnerships/1"),
                new Change(
                        "the youth organisation has left",
                        r -> r.set(r.member("lip", "lip-jeugd"), "until", "'2026-11-20'"),
                        "info lip.youth-organisations partnership lip /partnerships/0"),
                new Change(
                        "the CCV has left the expert group",
                        r -> r.set(r.member("leg", "leg-ccv"), "until", "'2026-11-20'"),
                        "error leg.ccv partnership leg /partnerships/2"),
                new Change(
                        "the expert group without care partners",
                        r -> r.set(r.member("leg", "leg-zorg"), "until", "'2026-11-20'"),
                        "warning leg.domains partnership leg /partnerships/2"),
                new Change(
                        "no resources",
                        r -> r.register().remove("resources"),
                        "info leg.resources partnership leg /partnerships/2"),
                new Change(
                        "the municipality alone",
                        r -> r.removeMember("lelystad", "lelystad-politie").removeMember("lelystad", "lelystad-zorg"),
                        "error local.parties partnership lelystad /partnerships/3"),
                new Change(
                        "nobody directs the local cooperation",
                        r -> r.set(r.member("lelystad", "lelystad-gemeente"), "roles", "['participant']"),
                        "error local.director partnership lelystad /partnerships/3"),
                new Change(
                        "a member of an unknown party",
                        r -> r.member("lelystad", "lelystad-zorg").put("party", "zorgaanbeider"),
                        "error register.unknown-reference member lelystad-zorg /partnerships/3/members/2/party"),
                new Change(
                        "an unknown attendee",
                        r -> r.set(r.element("meetings", "leg-2026-1"), "attendees", "[{'member':'leg-gemeente'}]"),
                        "error register.unknown-reference meeting leg-2026-1 /meetings/8/attendees/0/member"),
                new Change(
                        "a meeting of an unknown partnership",
                        r -> r.add("meetings", "{'id':'m','partnership':'x','date':'2027-01-01','status':'planned'}"),
                        "error register.unknown-reference meeting m /meetings/9/partnership"),
                new Change(
                        "an unknown charter",
                        r -> r.partnership("lelystad").put("charter", "lokale-aanpakken"),
                        "error register.unknown-charter partnership lelystad /partnerships/3/charter"),
                new Change(
                        "the same party twice",
                        r -> r.add("parties", "{'id':'ngo','name':'Nog een','categories':['ngo']}"),
                        "error register.duplicate-id party ngo /parties/12/id"),
                new Change(
                        "a post of another party",
                        r -> r.member("lelystad", "lelystad-gemeente").put("post", "policy-officer-modeldam"),
                        "error member.post-of-other-party member lelystad-gemeente /partnerships/3/members/0/post"),
                new Change(
                        "routes that lead in a circle",
                        r -> r.set(r.partnership("sb"), "routes", "['lip']"),
                        "error register.escalation-cycle partnership lip /partnerships/0"),
                new Change(
                        "a guest counted as a member",
                        r -> r.set(
                                r.element("meetings", "leg-2026-1"),
                                "attendees",
                                "[{'member':'leg-om'},{'member':'sb-jenv'}]"),
                        "warning meeting.attendee-not-member meeting leg-2026-1 /meetings/8/attendees/1/member"),
                new Change(
                        "a meeting held without anybody",
                        r -> r.element("meetings", "leg-2026-1").remove("attendees"),
                        "info meeting.without-attendees meeting leg-2026-1 /meetings/8"),
                new Change(
                        "a meeting that was planned and has passed",
                        r -> r.element("meetings", "sb-2026-2").put("date", "2026-11-01"),
                        "warning meeting.planned-in-past meeting sb-2026-2 /meetings/7"),
                new Change(
                        "a number called BSN in a question",
                        r -> r.element("dilemmas", "d-2026-04").put("question", "Hoort BSN 123456782 in een dossier?"),
                        "error privacy.labelled-bsn dilemma d-2026-04 /dilemmas/3/question"),
                new Change(
                        "an event after the register was drawn up",
                        r -> ((ObjectNode) r.element("dilemmas", "d-2026-04").at("/history/1")).put("on", "2026-11-24"),
                        "error event.in-future dilemma d-2026-04 /dilemmas/3/history/1"));
    }

    private static void withoutDilemmas(RegisterEdits register) {
        register.register().remove("dilemmas");
        register.register().remove("signals");
        for (JsonNode meeting : register.register().get("meetings")) {
            for (JsonNode item : meeting.path("agenda")) {
                if (!item.get("type").asText().equals("approach")) {
                    ObjectNode other = (ObjectNode) item;
                    other.removeAll();
                    other.put("type", "knowledge").put("title", "Kennis");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void oneThingChangedIsOneThingFound(Change change) {
        ComplianceReport report = check(RegisterEdits.national(change.edit()), change.on());

        assertThat(report.findings())
                .extracting(finding -> finding.severity().code() + " " + finding.rule() + " " + finding.subject() + " "
                        + finding.pointer())
                .containsExactly(change.found());
    }
}
