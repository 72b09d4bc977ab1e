// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.CLUB;
import static io.github.beraad.testing.SmallRegister.approach;
import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.dilemma;
import static io.github.beraad.testing.SmallRegister.event;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.party;
import static io.github.beraad.testing.SmallRegister.phase;
import static io.github.beraad.testing.SmallRegister.post;
import static io.github.beraad.testing.SmallRegister.requirement;
import static io.github.beraad.testing.SmallRegister.resource;
import static io.github.beraad.testing.SmallRegister.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Role;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** {@code register.duplicate-id} */
class DuplicateIdTest {

    @Test
    @Keeps("register.duplicate-id")
    void oneIdMayServeForElementsOfEveryKind() {
        SmallRegister register = SmallRegister.empty()
                .charters(charter("x", "1"))
                .parties(party("x"))
                .posts(post("x", "x", Level.POLICY))
                .partnerships(partnership("x", "x", member("x", "x").post("x")))
                .meetings(held("x", "2026-03-01").partnership("x"))
                .approaches(approach("x").partnership("x").addPhases(phase(Phase.NEW, "2026-01-01")))
                .resources(resource("x", "2026-01-01").developedBy("x"));

        assertThat(register.found()).isEmpty();
    }

    @Nested
    class EveryKind {

        @Test
        @Breaks(Offence.DUPLICATE_ID)
        void parties() {
            assertThat(SmallRegister.empty().parties("a", "a").found())
                    .containsExactly("error register.duplicate-id party a /parties/1/id");
        }

        @Test
        void posts() {
            SmallRegister register =
                    SmallRegister.empty().posts(post("p", "om", Level.POLICY)).posts(post("p", "om", Level.POLICY));

            assertThat(register.found()).containsExactly("error register.duplicate-id post p /posts/1/id");
        }

        @Test
        void partnerships() {
            SmallRegister register = SmallRegister.withClub().partnerships(partnership(CLUB, "agreed"));

            assertThat(register.found())
                    .containsExactly("error register.duplicate-id partnership club /partnerships/1/id");
        }

        @Test
        void membersAlsoOfDifferentPartnerships() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om"))
                    .partnerships(partnership("other", "agreed", member("m", "ccv")));

            assertThat(register.found())
                    .containsExactly("error register.duplicate-id member m /partnerships/1/members/0/id");
        }

        @Test
        void meetings() {
            SmallRegister register =
                    SmallRegister.withClub().meetings(held("m", "2026-03-01"), held("m", "2026-04-01"));

            assertThat(register.found()).containsExactly("error register.duplicate-id meeting m /meetings/1/id");
        }

        @Test
        void approaches() {
            SmallRegister register = SmallRegister.withClub()
                    .approaches(approach("a").addPhases(phase(Phase.NEW, "2026-01-01")))
                    .approaches(approach("a").addPhases(phase(Phase.NEW, "2026-01-01")));

            assertThat(register.found()).containsExactly("error register.duplicate-id approach a /approaches/1/id");
        }

        @Test
        void resources() {
            SmallRegister register =
                    SmallRegister.withClub().resources(resource("r", "2026-01-01"), resource("r", "2026-01-01"));

            assertThat(register.found()).containsExactly("error register.duplicate-id resource r /resources/1/id");
        }

        @Test
        void dilemmasAndSignalsOfWhichTheLaterCountForNothing() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om", Role.PARTICIPANT))
                    .dilemmas(dilemma("x", "m"), dilemma("x", "nobody"), dilemma("x", "nobody"))
                    .signals(signal("x", "m"), signal("x", "nobody"));

            assertThat(register.found())
                    .containsExactly(
                            "error register.duplicate-id dilemma x /dilemmas/1/id",
                            "error register.duplicate-id signal x /signals/1/id");
        }

        @Test
        @Breaks(Offence.DUPLICATE_EVENT_ID)
        void eventsOfOneHistory() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om", Role.CHAIR, Role.PARTICIPANT))
                    .dilemmas(
                            dilemma("d", "m", onHold("2026-02-01"), resumed("2026-02-02"), resumed("2026-02-02")),
                            dilemma("e", "m", onHold("2026-02-01")));

            assertThat(register.found())
                    .filteredOn(found -> found.contains("register."))
                    .containsExactly("error register.duplicate-id dilemma d /dilemmas/0/history/2/id");
        }

        private Event.Builder onHold(String on) {
            return event(EventType.PUT_ON_HOLD, on, "m").id("e1").reason("Later.");
        }

        private Event.Builder resumed(String on) {
            return event(EventType.RESUMED, on, "m").id("e1");
        }

        @Test
        @Breaks(Offence.DUPLICATE_CHARTER_VERSION)
        void versionsOfACharter() {
            SmallRegister register = SmallRegister.empty().charters(charter("c", "1"), charter("c", "1"));

            assertThat(register.found()).containsExactly("error register.duplicate-id charter c /charters/1/id");
            assertThat(register.facts()).containsExactly("id=c, version=1");
        }

        @Test
        @Breaks(Offence.DUPLICATE_REQUIREMENT_ID)
        void requirementsOfAVersion() {
            SmallRegister register = SmallRegister.empty()
                    .charters(charter(
                            "c",
                            "1",
                            requirement(RequirementType.DISSEMINATION),
                            requirement(RequirementType.DISSEMINATION)));

            assertThat(register.found())
                    .containsExactly("error register.duplicate-id charter c /charters/0/requirements/1/id");
        }
    }

    @Test
    void theSameRequirementIdInTwoVersionsIsNoDuplicate() {
        SmallRegister register = SmallRegister.empty()
                .charters(charter("c", "1", requirement(RequirementType.DISSEMINATION))
                        .until(date("2026-01-01")))
                .charters(charter("c", "2", requirement(RequirementType.DISSEMINATION))
                        .from(date("2026-01-01")));

        assertThat(register.found()).isEmpty();
    }

    @Test
    void anIdThatStandsThreeTimesIsOneFinding() {
        SmallRegister register = SmallRegister.withClub()
                .parties("a", "a", "a")
                .members(member("m", "om"), member("m", "om"), member("m", "om"))
                .charters(charter("c", "1"), charter("c", "1"), charter("c", "1"));

        assertThat(register.found())
                .containsExactly(
                        "error register.duplicate-id charter c /charters/2/id",
                        "error register.duplicate-id party a /parties/1/id",
                        "error register.duplicate-id member m /partnerships/0/members/1/id");
    }

    @Test
    void twoIdsThatStandTwiceAreTwoFindings() {
        assertThat(SmallRegister.empty().parties("a", "b", "b", "a").found())
                .containsExactly(
                        "error register.duplicate-id party b /parties/2/id",
                        "error register.duplicate-id party a /parties/3/id");
    }

    /** The first element is meant; the later one counts for nothing, whatever is wrong with it. */
    @Nested
    class ALaterOne {

        @Test
        void doesNotChangeTheParty() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.DIRECTOR).with(Parameters.CATEGORY, PartyCategory.MUNICIPALITY))
                    .parties(party("a", PartyCategory.NGO), party("a", PartyCategory.MUNICIPALITY))
                    .members(member("m", "a", Role.DIRECTOR));

            assertThat(register.found())
                    .containsExactly(
                            "error register.duplicate-id party a /parties/1/id",
                            "error director partnership club /partnerships/0");
        }

        @Test
        void isNoMember() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "ccv"))
                    .members(member("m", "om"), member("m", "ccv"));

            assertThat(register.found())
                    .containsExactly(
                            "error member-party partnership club /partnerships/0",
                            "error register.duplicate-id member m /partnerships/0/members/1/id");
        }

        @Test
        void isNoMeeting() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.MEETINGS).with(Parameters.AT_LEAST, 2))
                    .meetings(held("m", "2026-03-01"), held("m", "2026-04-01"));

            assertThat(register.found("2026-12-31"))
                    .containsExactly(
                            "error meetings partnership club /partnerships/0",
                            "error register.duplicate-id meeting m /meetings/1/id");
        }

        @Test
        void isNoPartnershipWithMembersOrRequirements() {
            SmallRegister register = SmallRegister.withClub()
                    .partnerships(partnership(CLUB, "lokale-aanpak", member("m", "nobody"))
                            .routes(List.of("nowhere")))
                    .meetings(held("x", "2026-03-01").chairedBy("m"));

            assertThat(register.found())
                    .containsExactly(
                            "error register.duplicate-id partnership club /partnerships/1/id",
                            "error register.unknown-reference meeting x /meetings/0/chairedBy");
            assertThat(register.check("2026-06-15").outcomes()).isEmpty();
        }

        @Test
        void isNoResource() {
            SmallRegister register = SmallRegister.agreeing(requirement(RequirementType.RESOURCES)
                            .with(Parameters.AUDIENCE, "professionals")
                            .with(Parameters.AT_LEAST, 2))
                    .resources(resource("r", "2026-01-01"), resource("r", "2026-01-02"));

            assertThat(register.found())
                    .contains("error resources partnership club /partnerships/0")
                    .hasSize(2);
        }

        @Test
        void isNoVersionOfACharter() {
            SmallRegister register = SmallRegister.agreeing()
                    .charters(charter(
                                    "agreed",
                                    "1",
                                    requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "om"))
                            .replaces("nothing"));

            assertThat(register.found()).containsExactly("error register.duplicate-id charter agreed /charters/1/id");
        }

        @Test
        void isNoRequirement() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "om"),
                            requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "ccv"),
                            requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "nobody"))
                    .members(member("m", "om"));

            assertThat(register.found())
                    .containsExactly("error register.duplicate-id charter agreed /charters/0/requirements/1/id");
            assertThat(register.check("2026-06-15").outcomes()).hasSize(1);
            assertThat(register.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void isNoRequirementThatGivesARoute() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.DISSEMINATION),
                            Requirement.of(RequirementType.ESCALATES_TO, "dissemination")
                                    .with(Parameters.CHARTER, "agreed")
                                    .source("reglement art. 2"))
                    .members(member("m", "om"));

            assertThat(register.found())
                    .containsExactly("error register.duplicate-id charter agreed /charters/0/requirements/1/id");
        }
    }
}
