// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.CLUB;
import static io.github.beraad.testing.SmallRegister.approach;
import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.dilemma;
import static io.github.beraad.testing.SmallRegister.event;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.party;
import static io.github.beraad.testing.SmallRegister.phase;
import static io.github.beraad.testing.SmallRegister.planned;
import static io.github.beraad.testing.SmallRegister.post;
import static io.github.beraad.testing.SmallRegister.requirement;
import static io.github.beraad.testing.SmallRegister.resource;
import static io.github.beraad.testing.SmallRegister.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Attestation;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Guest;
import io.github.beraad.register.Relation;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.RelationType;
import io.github.beraad.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code register.unknown-reference}, and what it keeps other rules from saying. */
class UnknownReferenceTest {

    @Test
    @Keeps("register.unknown-reference")
    void whatTheRegisterOrTheLibraryKnowsIsNoUnknownReference() {
        SmallRegister register = SmallRegister.agreeing(
                        requirement(RequirementType.CHAIR).with(Parameters.POST, "mayor-lelystad"),
                        requirement(RequirementType.MEMBERS_FROM).with(Parameters.CHARTER, "strategisch-beraad"))
                .parties("a")
                .posts(post("p", "om", Level.POLICY))
                .members(
                        member("m1", "gm0995", Role.CHAIR).post("mayor-lelystad"),
                        member("m2", "om").post("p"),
                        member("m3", "a"))
                .routes("other")
                .partnerships(partnership("other", "agreed").routes(List.of()))
                .approaches(approach("x").addPhases(phase(Phase.NEW, "2026-01-01")))
                .meetings(held("x", "2026-03-01")
                        .chairedBy("m1")
                        .addAttendees(Attendee.of("m1"))
                        .addAbsent("m2")
                        .addGuests(new Guest(Optional.of("a"), FreeText.of("a guest")))
                        .addAgenda(item(AgendaItemType.APPROACH, "x"), item(AgendaItemType.KNOWLEDGE, "x")));

        assertThat(register.found("2026-06-15")).noneMatch(found -> found.contains("unknown-reference"));
    }

    @Nested
    class EveryField {

        @Test
        @Breaks(Offence.UNKNOWN_REFERENCE)
        void partyOfAMember() {
            SmallRegister register = SmallRegister.withClub().members(member("m", "nobody"));

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference member m /partnerships/0/members/0/party");
            assertThat(register.facts()).containsExactly("kind=party, id=nobody, key=party");
        }

        @Test
        void postOfAMember() {
            SmallRegister register =
                    SmallRegister.withClub().members(member("m", "om").post("nothing"));

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference member m /partnerships/0/members/0/post");
        }

        @Test
        void partyOfAPost() {
            assertThat(SmallRegister.empty()
                            .posts(post("p", "nobody", Level.POLICY))
                            .found())
                    .containsExactly("error register.unknown-reference post p /posts/0/party");
        }

        @Test
        void partyOfAPostWithABuiltInId() {
            assertThat(SmallRegister.empty()
                            .posts(post("mayor-lelystad", "nobody", Level.GOVERNING))
                            .found())
                    .containsExactly("error register.unknown-reference post mayor-lelystad /posts/0/party");
        }

        @Test
        void routes() {
            assertThat(SmallRegister.withClub()
                            .routes(CLUB + "2", "nowhere")
                            .partnerships(partnership("club2", "agreed"))
                            .found())
                    .containsExactly("error register.unknown-reference partnership club /partnerships/0/routes/1");
        }

        @Test
        void partnershipOfAMeeting() {
            assertThat(SmallRegister.empty()
                            .meetings(held("x", "2026-03-01").partnership("nowhere"))
                            .found())
                    .containsExactly("error register.unknown-reference meeting x /meetings/0/partnership");
        }

        @Test
        void everybodyAtAMeeting() {
            SmallRegister register = SmallRegister.withClub()
                    .meetings(held("x", "2026-03-01")
                            .chairedBy("a")
                            .addAttendees(Attendee.of("b"), new Attendee("c", true))
                            .addAbsent("d")
                            .addGuests(new Guest(Optional.of("nobody"), FreeText.of("a guest"))));

            assertThat(register.found())
                    .containsExactly(
                            "error register.unknown-reference meeting x /meetings/0/chairedBy",
                            "error register.unknown-reference meeting x /meetings/0/attendees/0/member",
                            "error register.unknown-reference meeting x /meetings/0/attendees/1/member",
                            "error register.unknown-reference meeting x /meetings/0/absent/0",
                            "error register.unknown-reference meeting x /meetings/0/guests/1/party");
        }

        @Test
        void everybodyExpectedAtAMeetingToCome() {
            assertThat(SmallRegister.withClub()
                            .meetings(planned("x", "2026-09-01").chairedBy("a"))
                            .found())
                    .containsExactly("error register.unknown-reference meeting x /meetings/0/chairedBy");
        }

        @ParameterizedTest
        @EnumSource
        void whatAnAgendaItemIsAbout(AgendaItemType type) {
            assertThat(SmallRegister.withClub()
                            .meetings(held("x", "2026-03-01").addAgenda(item(type, "nothing")))
                            .found())
                    .containsExactly("error register.unknown-reference meeting x /meetings/0/agenda/0/ref");
        }

        @Test
        void anAgendaItemAboutAnElementOfAnotherKindThanItsType() {
            SmallRegister register = SmallRegister.withClub()
                    .approaches(approach("a").addPhases(phase(Phase.NEW, "2026-01-01")))
                    .meetings(held("x", "2026-03-01").addAgenda(item(AgendaItemType.SIGNAL, "a")));

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference meeting x /meetings/0/agenda/0/ref");
            assertThat(register.facts()).containsExactly("kind=signal, id=a, key=ref");
        }

        @Test
        void partnershipOfAnApproachAndAResource() {
            SmallRegister register = SmallRegister.empty()
                    .approaches(approach("a").addPhases(phase(Phase.NEW, "2026-01-01")))
                    .resources(resource("r", "2026-01-01"));

            assertThat(register.found())
                    .containsExactly(
                            "error register.unknown-reference approach a /approaches/0/partnership",
                            "error register.unknown-reference resource r /resources/0/developedBy");
        }

        @Test
        void whatACharterReplaces() {
            assertThat(SmallRegister.empty()
                            .charters(charter("c", "1").replaces("nothing"))
                            .found())
                    .containsExactly("error register.unknown-reference charter c /charters/0/replaces");
            assertThat(SmallRegister.empty()
                            .charters(charter("c", "1").replaces("strategisch-beraad"))
                            .found())
                    .isEmpty();
        }

        @Test
        void parametersOfARequirement() {
            SmallRegister register = SmallRegister.empty()
                    .charters(charter(
                            "c",
                            "1",
                            requirement(RequirementType.CHAIR)
                                    .with(Parameters.POST, "p")
                                    .with(Parameters.PARTY, "a"),
                            requirement(RequirementType.PREPARERS).with(Parameters.PARTIES, List.of("om", "a")),
                            requirement(RequirementType.MEMBERS_FROM).with(Parameters.CHARTER, "d")));

            assertThat(register.found())
                    .containsExactly(
                            "error register.unknown-reference charter c /charters/0/requirements/0/party",
                            "error register.unknown-reference charter c /charters/0/requirements/0/post",
                            "error register.unknown-reference charter c /charters/0/requirements/1/parties/1",
                            "error register.unknown-reference charter c /charters/0/requirements/2/charter");
        }
    }

    /** What happened to dilemmas and signals names members, meetings, partnerships, parties and earlier events. */
    @Nested
    class EveryFieldOfADilemmaOrSignal {

        private SmallRegister club() {
            return SmallRegister.withClub().members(member("m", "om", Role.CHAIR, Role.PARTICIPANT));
        }

        @Test
        void ofADilemma() {
            SmallRegister register = club().dilemmas(dilemma("d", "nobody")
                    .partnership("nowhere")
                    .anonymised(new Attestation("nobody", date("2026-01-01")))
                    .addRelations(new Relation(RelationType.SUBJECT, "d"))
                    .addRelations(new Relation(RelationType.FOLLOW_UP, "nothing")));

            assertThat(register.found())
                    .containsExactly(
                            "error register.unknown-reference dilemma d /dilemmas/0/partnership",
                            "error register.unknown-reference dilemma d /dilemmas/0/anonymised/by",
                            "error register.unknown-reference dilemma d /dilemmas/0/relations/1/dilemma",
                            "error register.unknown-reference dilemma d /dilemmas/0/history/0/by");
        }

        @Test
        void ofASignal() {
            SmallRegister register = club().signals(signal(
                            "s",
                            "nobody",
                            event(EventType.SHARED, "2026-01-02", "nobody").to("nowhere"))
                    .partnership("nowhere")
                    .anonymised(new Attestation("nobody", date("2026-01-01"))));

            assertThat(register.found())
                    .containsExactly(
                            "error register.unknown-reference signal s /signals/0/by",
                            "error register.unknown-reference signal s /signals/0/partnership",
                            "error register.unknown-reference signal s /signals/0/anonymised/by",
                            "error register.unknown-reference signal s /signals/0/history/0/by",
                            "error register.unknown-reference signal s /signals/0/history/0/to");
        }

        @Test
        @Breaks(Offence.UNKNOWN_EVENT)
        void ofEvents() {
            SmallRegister register = club().dilemmas(dilemma(
                    "d",
                    "m",
                    event(EventType.SCHEDULED, "2026-01-02", "m").meeting("nothing"),
                    event(EventType.DISCUSSED, "2026-01-03", "m").meeting("nothing"),
                    event(EventType.DECLARED_UNRESOLVED, "2026-01-04", "m").reason("No answer."),
                    event(EventType.RESOLVED, "2026-01-05", "m")
                            .solution("An answer after all.")
                            .agreedBy(List.of("m", "nobody")),
                    event(EventType.CORRECTED, "2026-01-06", "m").event("e9").reason("A mistake.")));

            assertThat(register.found())
                    .containsExactly(
                            "error register.unknown-reference dilemma d /dilemmas/0/history/1/meeting",
                            "error register.unknown-reference dilemma d /dilemmas/0/history/2/meeting",
                            "error register.unknown-reference dilemma d /dilemmas/0/history/4/agreedBy/1",
                            "error register.unknown-reference dilemma d /dilemmas/0/history/5/event");
            assertThat(register.facts()).last().isEqualTo("id=e9, key=event");
        }

        @Test
        void anEventThatStandsBehindIsUnknownToACorrection() {
            SmallRegister register = club().dilemmas(dilemma(
                    "d",
                    "m",
                    event(EventType.CORRECTED, "2026-01-02", "m").event("e1").reason("A mistake."),
                    event(EventType.PUT_ON_HOLD, "2026-01-03", "m").id("e1").reason("Later."),
                    event(EventType.CORRECTED, "2026-01-04", "m").event("e1").reason("A mistake.")));

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference dilemma d /dilemmas/0/history/1/event");
        }

        @Test
        void anEventIsUnknownToItself() {
            SmallRegister register = club().dilemmas(dilemma(
                    "d",
                    "m",
                    event(EventType.CORRECTED, "2026-01-02", "m")
                            .id("e1")
                            .event("e1")
                            .reason("A mistake.")));

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference dilemma d /dilemmas/0/history/1/event");
        }

        @Test
        void agendaItemsKnowDilemmasAndSignals() {
            SmallRegister register = club().dilemmas(dilemma("d", "m"))
                    .signals(signal("s", "m"))
                    .meetings(held("x", "2026-03-01")
                            .addAgenda(item(AgendaItemType.DILEMMA, "d"), item(AgendaItemType.SIGNAL, "s"))
                            .addAgenda(item(AgendaItemType.OTHER, "d"), item(AgendaItemType.KNOWLEDGE, "s"))
                            .addAgenda(item(AgendaItemType.DILEMMA, "s")));

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference meeting x /meetings/0/agenda/4/ref");
            assertThat(register.facts()).containsExactly("kind=dilemma, id=s, key=ref");
        }
    }

    @Test
    void eachUnknownReferenceIsAFindingOnTheElementThatHoldsIt() {
        SmallRegister register =
                SmallRegister.withClub().members(member("m1", "nobody"), member("m2", "nobody", Role.CHAIR));

        assertThat(register.found())
                .containsExactly(
                        "error register.unknown-reference member m1 /partnerships/0/members/0/party",
                        "error register.unknown-reference member m2 /partnerships/0/members/1/party");
    }

    /** Every rule that would need the missing element stays silent. */
    @Nested
    class TheUnknownPartyOfAMember {

        private void isAllThatIsFound(SmallRegister register) {
            assertThat(register.found("2026-12-31")).hasSize(1).allMatch(found -> found.contains("unknown-reference"));
        }

        @Test
        void countsNeitherForNorAgainstACategory() {
            isAllThatIsFound(SmallRegister.agreeing(requirement(RequirementType.COMPOSITION)
                            .with(Parameters.CATEGORY, PartyCategory.NGO)
                            .with(Parameters.AT_LEAST, 1))
                    .members(member("m", "nobody")));
        }

        @Test
        void fillsNoMoreThanOnePlaceOfAShortfall() {
            SmallRegister register = SmallRegister.agreeing(requirement(RequirementType.COMPOSITION)
                            .with(Parameters.CATEGORY, PartyCategory.NGO)
                            .with(Parameters.AT_LEAST, 2))
                    .members(member("m", "nobody"));

            assertThat(register.found()).contains("error composition partnership club /partnerships/0");
        }

        @Test
        void couldBeOfTheDomainThatIsMissing() {
            isAllThatIsFound(SmallRegister.agreeing(requirement(RequirementType.DOMAINS_REPRESENTED)
                            .with(Parameters.DOMAINS, List.of(Domain.SAFETY, Domain.CARE)))
                    .members(member("m", "nobody")));
        }

        @Test
        void couldBeOfTheProgramme() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.DRAWN_FROM).with(Parameters.PROGRAMME, "pilots"))
                    .members(member("m", "nobody")));
        }

        @Test
        void couldBeADirectorOfTheCategory() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.DIRECTOR).with(Parameters.CATEGORY, PartyCategory.NGO))
                    .members(member("m", "nobody", Role.DIRECTOR)));
        }

        @Test
        void couldBeAChairOfTheCategory() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.CHAIR).with(Parameters.CATEGORY, PartyCategory.NGO))
                    .members(member("m", "nobody", Role.CHAIR)));
        }

        @Test
        void doesNotMakeUpForThePostThatAChairHasNot() {
            SmallRegister register = SmallRegister.agreeing(requirement(RequirementType.CHAIR)
                            .with(Parameters.POST, "mayor-lelystad")
                            .with(Parameters.CATEGORY, PartyCategory.MUNICIPALITY))
                    .members(member("m", "nobody", Role.CHAIR));

            assertThat(register.found())
                    .containsExactly(
                            "error chair partnership club /partnerships/0",
                            "error register.unknown-reference member m /partnerships/0/members/0/party");
        }

        @Test
        void isNoSecondChairBesideOneThatFits() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.CHAIR).with(Parameters.CATEGORY, PartyCategory.MINISTRY))
                    .members(member("m1", "jenv", Role.CHAIR), member("m2", "nobody", Role.CHAIR)));
        }

        @Test
        void isAPartyLikeAnyOther() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.PARTIES_AT_LEAST).with(Parameters.AT_LEAST, 2))
                    .members(member("m1", "om"), member("m2", "nobody")));
        }

        @Test
        void isOnePartyHoweverManyMembersItHas() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.PARTIES_AT_LEAST).with(Parameters.AT_LEAST, 2))
                    .members(member("m1", "nobody"), member("m2", "nobody", Role.OBSERVER));

            assertThat(register.found()).contains("error parties partnership club /partnerships/0");
        }
    }

    /** An id that nothing has may be another one misspelt: that is one offence. */
    @Nested
    class AnUnknownIdWhereACertainOneIsAskedFor {

        private void isAllThatIsFound(SmallRegister register) {
            assertThat(register.found("2026-12-31")).hasSize(1).allMatch(found -> found.contains("unknown-reference"));
        }

        @Test
        void fillsTheSeatOfTheChair() {
            isAllThatIsFound(
                    SmallRegister.agreeing(requirement(RequirementType.CHAIR).with(Parameters.PARTY, "jenv"))
                            .members(member("m", "nobody", Role.CHAIR)));
            isAllThatIsFound(
                    SmallRegister.agreeing(requirement(RequirementType.CHAIR).with(Parameters.POST, "mayor-lelystad"))
                            .members(member("m", "gm0995", Role.CHAIR).post("nothing")));
        }

        @Test
        void fillsTheSeatOfTheFacilitator() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.FACILITATOR).with(Parameters.PARTY, "ccv"))
                    .members(member("m", "nobody", Role.FACILITATOR)));
        }

        @Test
        void isNoFirstHolderThatMakesAnotherOneTheSecond() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.FACILITATOR).with(Parameters.PARTY, "ccv"))
                    .members(member("m1", "nobody", Role.FACILITATOR), member("m2", "om", Role.FACILITATOR)));
        }

        @Test
        void fillsTheSeatOfAPreparer() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.PREPARERS).with(Parameters.PARTIES, List.of("ccv")))
                    .members(member("m", "nobody", Role.PREPARER)));
        }

        @Test
        void isTheMemberThatIsMissed() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "ccv"))
                    .members(member("m", "nobody")));
        }

        @Test
        void takesPartThere() {
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.MEMBERS_FROM).with(Parameters.CHARTER, "base"))
                    .charters(charter("base", "1"))
                    .partnerships(partnership("below", "base", member("b", "om")))
                    .members(member("m", "nobody")));
            isAllThatIsFound(SmallRegister.agreeing(
                            requirement(RequirementType.MEMBERS_FROM).with(Parameters.CHARTER, "base"))
                    .charters(charter("base", "1"))
                    .partnerships(partnership("below", "base", member("b", "nobody")))
                    .members(member("m", "om")));
        }

        @Test
        void isNotThePartyOfThePost() {
            isAllThatIsFound(
                    SmallRegister.withClub().members(member("m", "nobody").post("mayor-lelystad")));
        }

        @Test
        void asThePartyOfAPostIsNotAnotherOneThanTheMembers() {
            isAllThatIsFound(SmallRegister.withClub()
                    .posts(post("office", "nobody", Level.POLICY))
                    .members(member("m", "om").post("office")));
        }
    }

    @Nested
    class TheUnknownPostOfAMember {

        @Test
        void isOfNoOtherPartyOrLevel() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.MEMBER_LEVEL).with(Parameters.LEVEL, Level.GOVERNING),
                            requirement(RequirementType.COMPOSITION)
                                    .with(Parameters.CATEGORY, PartyCategory.MUNICIPALITY)
                                    .with(Parameters.AT_LEAST, 1)
                                    .with(Parameters.LEVEL, Level.POLICY))
                    .members(member("m", "gm0995").post("nothing"));

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference member m /partnerships/0/members/0/post");
        }
    }

    @Nested
    class AnUnknownParameter {

        @Test
        void leavesTheRequirementWithNothingToJudge() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "nobody"),
                            requirement(RequirementType.FACILITATOR).with(Parameters.PARTY, "nobody"),
                            requirement(RequirementType.CHAIR).with(Parameters.POST, "nothing"),
                            requirement(RequirementType.MEMBERS_FROM).with(Parameters.CHARTER, "unwritten"))
                    .partnerships(partnership("p", "unwritten"))
                    .members(member("m", "om", Role.CHAIR, Role.FACILITATOR));

            assertThat(register.found())
                    .filteredOn(found -> !found.contains("register.unknown"))
                    .isEmpty();
            assertThat(register.check("2026-06-15").outcomes())
                    .extracting(RequirementOutcome::outcome)
                    .containsOnly(Outcome.NOT_APPLICABLE);
        }

        @Test
        void leavesTheOtherPreparersJudged() {
            SmallRegister register = SmallRegister.agreeing(
                    requirement(RequirementType.PREPARERS).with(Parameters.PARTIES, List.of("ccv", "nobody")));

            assertThat(register.found())
                    .containsExactly(
                            "error register.unknown-reference charter agreed /charters/0/requirements/0/parties/1",
                            "error preparers partnership club /partnerships/0");
            assertThat(register.facts()).last().isEqualTo("party=ccv");
        }

        @Test
        void leavesAMissingChairAndAnEmptyAgendaFound() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.CHAIR).with(Parameters.PARTY, "nobody"),
                            requirement(RequirementType.AGENDA_OWNER).with(Parameters.PARTY, "nobody"))
                    .meetings(held("x", "2026-03-01"));

            assertThat(register.found())
                    .filteredOn(found -> !found.contains("unknown-reference"))
                    .containsExactly(
                            "error chair partnership club /partnerships/0", "info agenda-owner meeting x /meetings/0");
        }
    }

    @Test
    void theUnknownPartnershipOfAMeetingLeavesItsPeopleUnjudged() {
        SmallRegister register = SmallRegister.withClub()
                .members(member("m", "om"))
                .meetings(held("x", "2026-03-01")
                        .partnership("nowhere")
                        .chairedBy("m")
                        .addAttendees(Attendee.of("m")));

        assertThat(register.found())
                .containsExactly("error register.unknown-reference meeting x /meetings/0/partnership");
    }

    @Test
    void aPartyThatIsThereIsKnownWhateverItIs() {
        assertThat(SmallRegister.withClub()
                        .parties(party("nobody"))
                        .members(member("m", "nobody"))
                        .found())
                .isEmpty();
    }
}
