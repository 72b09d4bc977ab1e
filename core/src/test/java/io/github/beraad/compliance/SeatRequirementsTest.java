// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.cancelled;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.party;
import static io.github.beraad.testing.SmallRegister.planned;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Member;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who has to hold which seat. */
class SeatRequirementsTest {

    @Nested
    class Chair {

        private static SmallRegister ofParty(Member.Builder... members) {
            return SmallRegister.agreeing(requirement(RequirementType.CHAIR).with(Parameters.PARTY, "jenv"))
                    .members(members);
        }

        @Test
        @Keeps("chair")
        void oneChairOfTheParty() {
            SmallRegister register = ofParty(member("m", "jenv", Role.CHAIR), member("n", "om"));

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        @Breaks(Offence.NO_CHAIR)
        void noChair() {
            SmallRegister register = ofParty(member("m", "jenv"), member("n", "jenv", Role.DEPUTY_CHAIR));

            assertThat(register.found()).containsExactly("error chair partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("party=jenv");
            assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
        }

        @Test
        @Breaks(Offence.OTHER_CHAIR)
        void anotherChair() {
            SmallRegister register = ofParty(member("n", "om", Role.CHAIR), member("m", "ccv", Role.CHAIR));

            assertThat(register.found()).containsExactly("error chair partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("party=jenv, members=[m, n]");
        }

        @Test
        @Breaks(Offence.SEVERAL_CHAIRS)
        void twoThatFit() {
            SmallRegister register =
                    ofParty(member("n", "jenv", Role.CHAIR), member("m", "jenv", Role.CHAIR, Role.PREPARER));

            assertThat(register.found()).containsExactly("error chair partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("party=jenv, members=[m, n]");
        }

        @Test
        void oneOfTwoThatFits() {
            assertThat(ofParty(member("m", "jenv", Role.CHAIR), member("n", "om", Role.CHAIR))
                            .found())
                    .isEmpty();
        }

        @Test
        void aChairOfAnotherTimeIsNone() {
            SmallRegister register = ofParty(
                    member("m", "jenv", Role.CHAIR).until(date("2026-01-01")),
                    member("n", "jenv", Role.CHAIR).from(date("2027-01-01")));

            assertThat(register.outcome("2025-12-31")).isEqualTo(Outcome.MET);
            assertThat(register.outcome("2026-01-01")).isEqualTo(Outcome.BREACHED);
            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.BREACHED);
            assertThat(register.outcome("2027-01-01")).isEqualTo(Outcome.MET);
        }

        @Test
        void aPostAndNothingElse() {
            SmallRegister register =
                    SmallRegister.agreeing(requirement(RequirementType.CHAIR).with(Parameters.POST, "mayor-lelystad"));

            assertThat(register.members(member("m", "gm0995", Role.CHAIR)).facts())
                    .containsExactly("post=mayor-lelystad, members=[m]");
            assertThat(register.members(member("n", "gm0995", Role.CHAIR).post("mayor-lelystad"))
                            .found())
                    .isEmpty();
        }

        @Test
        void aCategory() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.CHAIR).with(Parameters.CATEGORY, PartyCategory.MINISTRY))
                    .parties(party("a", PartyCategory.NGO, PartyCategory.MINISTRY));

            assertThat(register.members(member("m", "om", Role.CHAIR)).facts())
                    .containsExactly("category=ministry, members=[m]");
            assertThat(register.members(member("n", "a", Role.CHAIR)).found()).isEmpty();
        }

        @Test
        void allParametersTogether() {
            SmallRegister register = SmallRegister.agreeing(requirement(RequirementType.CHAIR)
                            .with(Parameters.PARTY, "gm0995")
                            .with(Parameters.POST, "mayor-lelystad")
                            .with(Parameters.CATEGORY, PartyCategory.MINISTRY))
                    .members(member("m", "gm0995", Role.CHAIR).post("mayor-lelystad"));

            assertThat(register.facts())
                    .containsExactly("party=gm0995, post=mayor-lelystad, category=ministry, members=[m]");
        }

        @Test
        void withoutParametersAnyOneChairWillDo() {
            SmallRegister register = SmallRegister.agreeing(requirement(RequirementType.CHAIR));

            assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
            assertThat(register.members(member("m", "om", Role.CHAIR)).outcome())
                    .isEqualTo(Outcome.MET);
            assertThat(register.members(member("n", "ccv", Role.CHAIR)).outcome())
                    .isEqualTo(Outcome.BREACHED);
        }

        @Test
        void whatIsNotAskedForNeedNotBeKnown() {
            SmallRegister register = SmallRegister.agreeing(requirement(RequirementType.CHAIR))
                    .members(member("m", "unknown-party", Role.CHAIR), member("n", "unknown-party", Role.CHAIR));

            assertThat(register.found()).contains("error chair partnership club /partnerships/0");
        }

        @Test
        void twoThatHoldThePost() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.CHAIR).with(Parameters.POST, "mayor-lelystad"))
                    .members(
                            member("m", "gm0995", Role.CHAIR).post("mayor-lelystad"),
                            member("n", "gm0995", Role.CHAIR).post("mayor-lelystad"));

            assertThat(register.facts()).contains("post=mayor-lelystad, members=[m, n]");
        }
    }

    @Nested
    class Facilitator {

        private static SmallRegister ofCcv(Member.Builder... members) {
            return SmallRegister.agreeing(
                            requirement(RequirementType.FACILITATOR).with(Parameters.PARTY, "ccv"))
                    .members(members);
        }

        @Test
        @Keeps("facilitator")
        void aMemberOfThePartyIsEnough() {
            assertThat(ofCcv(member("m", "ccv", Role.FACILITATOR)).found()).isEmpty();
        }

        @Test
        @Breaks(Offence.NO_FACILITATOR)
        void nobody() {
            SmallRegister register = ofCcv(member("m", "ccv"));

            assertThat(register.found()).containsExactly("error facilitator partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("party=ccv");
        }

        @Test
        void somebodyOfAnotherPartyInstead() {
            assertThat(ofCcv(member("m", "om", Role.FACILITATOR)).found())
                    .containsExactly("error facilitator partnership club /partnerships/0");
        }

        @Test
        @Breaks(Offence.ALSO_FACILITATOR)
        void othersBesides() {
            SmallRegister register = ofCcv(
                    member("a", "om", Role.FACILITATOR),
                    member("m", "ccv", Role.FACILITATOR),
                    member("b", "jenv", Role.FACILITATOR),
                    member("c", "jenv", Role.FACILITATOR, Role.SECRETARY).until(date("2020-01-01")));

            assertThat(register.found())
                    .containsExactly(
                            "info facilitator member a /partnerships/0/members/0",
                            "info facilitator member b /partnerships/0/members/2");
            assertThat(register.facts()).first().isEqualTo("party=ccv, member=a, memberParty=om");
            assertThat(register.outcome()).isEqualTo(Outcome.ATTENTION);
        }

        @Test
        void aSecondOfTheSamePartyIsNothingSpecial() {
            assertThat(ofCcv(member("m", "ccv", Role.FACILITATOR), member("n", "ccv", Role.FACILITATOR, Role.SECRETARY))
                            .found())
                    .isEmpty();
        }

        @Test
        void aFormerOneIsNone() {
            assertThat(ofCcv(member("m", "ccv", Role.FACILITATOR).until(date("2026-06-15")))
                            .found())
                    .containsExactly("error facilitator partnership club /partnerships/0");
        }
    }

    @Nested
    class AgendaOwner {

        private static SmallRegister ofCcv(Member.Builder... members) {
            return SmallRegister.agreeing(
                            requirement(RequirementType.AGENDA_OWNER).with(Parameters.PARTY, "ccv"))
                    .members(members);
        }

        @Test
        @Keeps("agenda-owner")
        void aMemberOfThePartyAndSomethingOnEveryAgenda() {
            SmallRegister register = ofCcv(member("m", "ccv", Role.AGENDA_OWNER))
                    .meetings(held("x", "2026-03-01").addAgenda(item(AgendaItemType.OTHER)));

            assertThat(register.found()).isEmpty();
        }

        @Test
        @Breaks({Offence.NO_AGENDA_OWNER, Offence.ALSO_AGENDA_OWNER})
        void nobodyOrSomebodyElseBesides() {
            assertThat(ofCcv(member("m", "ccv", Role.FACILITATOR)).found())
                    .containsExactly("error agenda-owner partnership club /partnerships/0");
            assertThat(ofCcv(member("m", "ccv", Role.AGENDA_OWNER), member("n", "om", Role.AGENDA_OWNER))
                            .found())
                    .containsExactly("info agenda-owner member n /partnerships/0/members/1");
        }

        @Test
        @Breaks(Offence.EMPTY_AGENDA)
        void everyHeldMeetingOfTheYearSoFarWithoutAnAgenda() {
            SmallRegister register = ofCcv(member("m", "ccv", Role.AGENDA_OWNER))
                    .meetings(
                            held("last-year", "2025-12-31"),
                            held("new-year", "2026-01-01"),
                            held("today", "2026-06-15"),
                            held("tomorrow", "2026-06-16"),
                            planned("planned", "2026-05-01"),
                            cancelled("cancelled", "2026-05-01"));

            assertThat(register.found("2026-06-15"))
                    .containsExactly(
                            "info agenda-owner meeting new-year /meetings/1",
                            "info agenda-owner meeting today /meetings/2");
            assertThat(register.facts("2026-06-15")).first().isEqualTo("party=ccv, meeting=new-year, date=2026-01-01");
        }
    }

    @Nested
    class Preparers {

        private static SmallRegister agreed(boolean withChair, Member.Builder... members) {
            return SmallRegister.agreeing(requirement(RequirementType.PREPARERS)
                            .severity(Severity.WARNING)
                            .with(Parameters.PARTIES, List.of("jenv", "ccv"))
                            .with(Parameters.WITH_CHAIR, withChair))
                    .members(members);
        }

        @Test
        @Keeps("preparers")
        void thePartiesAndTheChair() {
            assertThat(agreed(
                                    true,
                                    member("a", "jenv", Role.PREPARER),
                                    member("b", "ccv", Role.PREPARER),
                                    member("c", "om", Role.CHAIR, Role.PREPARER))
                            .found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.NO_PREPARER)
        void eachPartyThatDoesNotIsAFinding() {
            SmallRegister register = agreed(false, member("a", "jenv"), member("b", "om", Role.PREPARER));

            assertThat(register.found())
                    .containsExactly(
                            "warning preparers partnership club /partnerships/0",
                            "warning preparers partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("party=ccv", "party=jenv");
            assertThat(register.outcome()).isEqualTo(Outcome.ATTENTION);
        }

        @Test
        @Breaks(Offence.CHAIR_DOES_NOT_PREPARE)
        void theChairDoesNot() {
            SmallRegister register = agreed(
                    true,
                    member("a", "jenv", Role.PREPARER),
                    member("b", "ccv", Role.PREPARER),
                    member("c", "om", Role.CHAIR));

            assertThat(register.found()).containsExactly("warning preparers partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("member=c");
        }

        @Test
        void theChairNeedNotUnlessAgreed() {
            assertThat(agreed(
                                    false,
                                    member("a", "jenv", Role.PREPARER),
                                    member("b", "ccv", Role.PREPARER),
                                    member("c", "om", Role.CHAIR))
                            .found())
                    .isEmpty();
        }

        @Test
        void withoutAnActiveChairAndWithoutPartiesThereIsNothingToJudge() {
            SmallRegister register = SmallRegister.agreeing(
                    requirement(RequirementType.PREPARERS).with(Parameters.WITH_CHAIR, true));

            assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(register.members(member("m", "om", Role.CHAIR, Role.PREPARER))
                            .outcome())
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void withoutAnActiveChairNothingIsSaidOfTheChair() {
            assertThat(agreed(
                                    true,
                                    member("a", "jenv", Role.PREPARER),
                                    member("b", "ccv", Role.PREPARER),
                                    member("c", "om", Role.CHAIR).until(date("2026-01-01")))
                            .found())
                    .isEmpty();
        }
    }

    @Nested
    class Director {

        private static SmallRegister agreed(Member.Builder... members) {
            return SmallRegister.agreeing(
                            requirement(RequirementType.DIRECTOR).with(Parameters.CATEGORY, PartyCategory.MUNICIPALITY))
                    .members(members);
        }

        @Test
        @Keeps("director")
        void oneOfTheCategory() {
            assertThat(agreed(member("m", "gm0995", Role.DIRECTOR), member("n", "om", Role.DIRECTOR))
                            .found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.NO_DIRECTOR)
        void noneOfTheCategory() {
            SmallRegister register = agreed(member("m", "gm0995"), member("n", "om", Role.DIRECTOR));

            assertThat(register.found()).containsExactly("error director partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("category=municipality");
        }
    }

    @Nested
    class MemberParty {

        private static SmallRegister agreed(Member.Builder... members) {
            return SmallRegister.agreeing(
                            requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "ccv"))
                    .members(members);
        }

        @Test
        @Keeps("member-party")
        void inAnyRole() {
            assertThat(agreed(member("m", "ccv", Role.OBSERVER)).found()).isEmpty();
        }

        @Test
        @Breaks(Offence.NO_MEMBER_OF_PARTY)
        void notAnyMore() {
            SmallRegister register = agreed(member("m", "ccv").until(date("2026-06-15")));

            assertThat(register.found("2026-06-14")).isEmpty();
            assertThat(register.found("2026-06-15"))
                    .containsExactly("error member-party partnership club /partnerships/0");
        }
    }
}
