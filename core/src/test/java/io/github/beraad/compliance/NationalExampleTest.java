// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.NationalExample.addingMember;
import static io.github.beraad.testing.NationalExample.changingMeeting;
import static io.github.beraad.testing.NationalExample.changingMember;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.party;
import static io.github.beraad.testing.SmallRegister.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Party;
import io.github.beraad.register.Register;
import io.github.beraad.testing.NationalExample;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In the national example all is well; changing one thing gives one finding. */
class NationalExampleTest {

    private static final LocalDate ON = date(NationalExample.RECORDED_ON);

    private final Register example = NationalExample.register();

    private static List<String> found(Register register) {
        return SmallRegister.found(Compliance.check(register, ON));
    }

    private static List<String> foundAtYearsEnd(Register register) {
        Register later =
                Register.builder().like(register).recordedOn(Optional.empty()).build();
        return SmallRegister.found(Compliance.check(later, date("2026-12-31")));
    }

    /** The chair of the platform steps down; the ministry still takes part. */
    private Register withoutChair() {
        Register without = changingMember(example, "lip-jenv", chair -> chair.until(date("2026-11-20")));
        return addingMember(without, "lip", member("lip-jenv-2", "jenv").from(date("2026-11-20")));
    }

    @Test
    void allIsWell() {
        ComplianceReport report = Compliance.check(example, ON);

        assertThat(report.findings()).isEmpty();
        assertThat(report.conforms()).isTrue();
        assertThat(report.outcomeCounts())
                .containsEntry(Outcome.BREACHED, 0)
                .containsEntry(Outcome.ATTENTION, 0)
                .containsEntry(Outcome.PENDING, 1);
        assertThat(report.outcome("lip", "lip.meetings").orElseThrow().facts())
                .hasToString("held=5, planned=1, required=6");
        assertThat(report.charters()).extracting(AppliedCharter::id).hasSize(4);
        assertThat(report.outcomes()).hasSize(20 + 5 + 4 + 2);
    }

    @Test
    void noChair() {
        assertThat(found(withoutChair())).containsExactly("error lip.chair partnership lip /partnerships/0");
    }

    @Test
    void anotherChair() {
        Register register = addingMember(
                withoutChair(), "lip", member("lip-om-2", "om", Role.CHAIR).from(date("2026-11-20")));

        assertThat(found(register)).containsExactly("error lip.chair partnership lip /partnerships/0");
        Finding finding = Compliance.check(register, ON).findings().get(0);
        assertThat(finding.offence()).contains(Offence.OTHER_CHAIR);
        assertThat(finding.source()).containsExactly(new SourceReference("CCV-LIP-8"));
        assertThat(finding.partnership()).contains("lip");
    }

    @Test
    void noFacilitator() {
        assertThat(found(changingMember(example, "lip-ccv", ccv -> ccv.roles(List.of(Role.AGENDA_OWNER)))))
                .containsExactly("error lip.facilitator partnership lip /partnerships/0");
    }

    @Test
    void aSecondFacilitator() {
        assertThat(found(addingMember(example, "lip", member("lip-2", "om", Role.FACILITATOR))))
                .containsExactly("info lip.facilitator member lip-2 /partnerships/0/members/11");
    }

    @Test
    void aParticipantThatWasNoPilotSite() {
        assertThat(found(addingMember(example, "lip", member("lip-zorg", "zorgaanbieder"))))
                .containsExactly("warning lip.pilot-sites member lip-zorg /partnerships/0/members/11/party");
    }

    @Test
    void aMunicipalityAtGoverningLevel() {
        assertThat(found(changingMember(example, "lip-lelystad", member -> member.post("mayor-lelystad"))))
                .containsExactly("warning lip.municipalities member lip-lelystad /partnerships/0/members/2/post");
    }

    @Test
    void noNgo() {
        assertThat(found(changingMember(example, "lip-ngo", ngo -> ngo.until(date("2026-11-20")))))
                .containsExactly("info lip.ngos partnership lip /partnerships/0");
    }

    @Test
    void fiveMeetingsAtTheEndOfTheYear() {
        assertThat(foundAtYearsEnd(NationalExample.withoutDilemmas()))
                .containsExactly("error lip.meetings partnership lip /partnerships/0");
    }

    @Test
    void fourMeetingsAtTheEndOfTheYear() {
        Register register = changingMeeting(
                NationalExample.withoutDilemmas(), "lip-2026-4", meeting -> meeting.status(MeetingStatus.CANCELLED));

        assertThat(foundAtYearsEnd(register)).containsExactly("error lip.meetings partnership lip /partnerships/0");
    }

    @Test
    void sixMeetingsAtTheEndOfTheYear() {
        Register register = changingMeeting(
                NationalExample.withoutDilemmas(),
                "lip-2026-6",
                meeting -> meeting.status(MeetingStatus.HELD).addAttendees(Attendee.of("lip-jenv")));

        assertThat(foundAtYearsEnd(register)).isEmpty();
    }

    @Test
    void aPlannedMeetingThatHasPassed() {
        Register register = Register.builder()
                .like(NationalExample.withoutDilemmas())
                .recordedOn(date("2026-12-09"))
                .build();

        assertThat(found(register)).containsExactly("warning meeting.planned-in-past meeting lip-2026-6 /meetings/5");
    }

    @Test
    void aCouncilMemberNotAtGoverningLevel() {
        Register register = Register.builder()
                .like(example)
                .addPosts(post("chief", "politie", Level.OPERATIONAL).build())
                .build();

        assertThat(found(changingMember(register, "sb-politie", politie -> politie.post("chief"))))
                .containsExactly("error sb.administrators member sb-politie /partnerships/1/members/3/post");
    }

    @Test
    void aCouncilMemberWithoutAPost() {
        assertThat(found(changingMember(example, "sb-politie", politie -> politie.post(Optional.empty()))))
                .containsExactly("warning sb.administrators member sb-politie /partnerships/1/members/3");
    }

    @Test
    void aCouncilMemberOfAPartyThatDoesNotTakePartInThePlatform() {
        Register register = Register.builder()
                .like(example)
                .addPosts(post("director", "zorgaanbieder", Level.GOVERNING).build())
                .build();

        assertThat(found(addingMember(
                        register, "sb", member("sb-zorg", "zorgaanbieder").post("director"))))
                .containsExactly("error sb.from-platform member sb-zorg /partnerships/1/members/7/party");
    }

    @Test
    void aPreparerOfTheCouncilIsMissing() {
        assertThat(found(changingMember(example, "sb-ccv", ccv -> ccv.until(date("2026-11-20")))))
                .containsExactly("warning sb.preparers partnership sb /partnerships/1");
    }

    @Test
    void anotherChairOfTheCouncilIsNoMoreThanAWarning() {
        assertThat(found(changingMember(
                        NationalExample.withoutDilemmas(),
                        "sb-lelystad",
                        mayor -> mayor.roles(List.of(Role.PARTICIPANT, Role.DEPUTY_CHAIR, Role.PREPARER)))))
                .containsExactly("warning sb.chair partnership sb /partnerships/1");
    }

    @Test
    void noCarePartyInTheExpertGroup() {
        assertThat(found(changingMember(example, "leg-zorg", zorg -> zorg.until(date("2026-11-20")))))
                .containsExactly("warning leg.domains partnership leg /partnerships/2");
    }

    @Test
    void theKnowledgeCentreLeavesTheExpertGroup() {
        assertThat(found(changingMember(example, "leg-ccv", ccv -> ccv.until(date("2026-11-20")))))
                .containsExactly("error leg.ccv partnership leg /partnerships/2");
    }

    @Test
    void noResources() {
        assertThat(found(Register.builder().like(example).resources(List.of()).build()))
                .containsExactly("info leg.resources partnership leg /partnerships/2");
    }

    @Test
    void noDirectorLocally() {
        assertThat(found(changingMember(example, "lelystad-gemeente", m -> m.roles(List.of(Role.PARTICIPANT)))))
                .containsExactly("error local.director partnership lelystad /partnerships/3");
    }

    @Test
    void oneUnknownParty() {
        assertThat(found(changingMember(example, "lip-jeugd", jeugd -> jeugd.party("jeugdorganisaties"))))
                .containsExactly("error register.unknown-reference member lip-jeugd /partnerships/0/members/9/party");
    }

    @Test
    void anAttendeeOfAnotherPartnership() {
        assertThat(found(
                        changingMeeting(example, "leg-2026-1", meeting -> meeting.addAttendees(Attendee.of("lip-om")))))
                .containsExactly(
                        "warning meeting.attendee-not-member meeting leg-2026-1 /meetings/8/attendees/4/member");
    }

    @Test
    void aBuiltInPartyOfAnotherCategory() {
        List<Party> parties = new ArrayList<>(example.parties());
        parties.set(0, party("jenv", PartyCategory.NGO).build());

        assertThat(found(Register.builder().like(example).parties(parties).build()))
                .containsExactly("error register.redefines-builtin party jenv /parties/0/categories");
    }

    @Test
    void beforeThePartnershipsNothingIsJudged() {
        ComplianceReport report = Compliance.check(example, date("2024-12-31"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.outcomeCounts())
                .containsEntry(Outcome.NOT_APPLICABLE, report.outcomes().size());
    }
}
