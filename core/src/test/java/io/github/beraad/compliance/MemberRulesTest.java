// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.register.Member;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MemberRulesTest {

    /** {@code member.post-of-other-party} */
    @Nested
    class PostOfOtherParty {

        @Test
        @Keeps("member.post-of-other-party")
        void aPostOfTheOwnPartyOrNone() {
            SmallRegister register =
                    SmallRegister.withClub().members(member("m", "gm0995").post("mayor-lelystad"), member("n", "om"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        @Breaks(Offence.POST_OF_OTHER_PARTY)
        void aPostOfAnotherParty() {
            SmallRegister register =
                    SmallRegister.withClub().members(member("m", "om").post("mayor-lelystad"));

            assertThat(register.found())
                    .containsExactly("error member.post-of-other-party member m /partnerships/0/members/0/post");
            assertThat(register.facts()).containsExactly("member=m, post=mayor-lelystad, party=om, postParty=gm0995");
        }

        @Test
        void thePartyOfABuiltInPostStaysTheBuiltInOne() {
            SmallRegister register = SmallRegister.withClub()
                    .posts(post("mayor-lelystad", "om", Level.GOVERNING))
                    .members(member("m", "gm0995").post("mayor-lelystad"));

            assertThat(register.found())
                    .containsExactly("error register.redefines-builtin post mayor-lelystad /posts/0/party");
        }
    }

    /** {@code member.overlap} */
    @Nested
    class Overlap {

        private static Member.Builder seat(String id, String from, String until) {
            return member(id, "om").from(date(from)).until(date(until));
        }

        @Test
        @Keeps("member.overlap")
        void theSameSeatMayBeTakenOnTheDayOnWhichItFallsFree() {
            SmallRegister register = SmallRegister.withClub()
                    .members(seat("a", "2025-01-01", "2026-01-01"), seat("b", "2026-01-01", "2027-01-01"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        @Breaks(Offence.MEMBER_OVERLAP)
        void theSameSeatTwiceOnOneDay() {
            SmallRegister register = SmallRegister.withClub()
                    .members(seat("a", "2025-01-01", "2026-01-02"), seat("b", "2026-01-01", "2027-01-01"));

            assertThat(register.found()).containsExactly("info member.overlap member b /partnerships/0/members/1");
            assertThat(register.facts()).containsExactly("member=b, other=a");
        }

        @Test
        void isFoundOnTheOneThatBeganLaterWhateverTheOrder() {
            SmallRegister register = SmallRegister.withClub()
                    .members(seat("a", "2026-01-01", "2027-01-01"), seat("b", "2025-01-01", "2026-01-02"));

            assertThat(register.found()).containsExactly("info member.overlap member a /partnerships/0/members/0");
        }

        @Test
        void isFoundOnTheLaterIdWhenBothBeganOnOneDay() {
            assertThat(SmallRegister.withClub()
                            .members(member("b", "om"), member("a", "om"))
                            .found())
                    .containsExactly("info member.overlap member b /partnerships/0/members/0");
        }

        @Test
        void aMemberWithoutABeginningBeganFirst() {
            assertThat(SmallRegister.withClub()
                            .members(member("a", "om").from(date("2025-01-01")), member("b", "om"))
                            .found())
                    .containsExactly("info member.overlap member a /partnerships/0/members/0");
        }

        @Test
        void threeAtOnceAreTwoFindings() {
            assertThat(SmallRegister.withClub()
                            .members(member("a", "om"), member("b", "om"), member("c", "om"))
                            .facts())
                    .containsExactly("member=b, other=a", "member=c, other=a");
        }

        @Test
        void inAChainEachClashesWithTheOneAheadOfIt() {
            SmallRegister register = SmallRegister.withClub()
                    .members(
                            seat("a", "2025-01-01", "2025-06-01"),
                            seat("b", "2025-05-01", "2025-10-01"),
                            seat("c", "2025-09-01", "2025-12-01"),
                            seat("d", "2026-01-01", "2026-12-01"));

            assertThat(register.facts()).containsExactly("member=b, other=a", "member=c, other=b");
        }

        @Test
        void rolesInAnotherOrderAreTheSameRoles() {
            assertThat(SmallRegister.withClub()
                            .members(
                                    member("a", "om", Role.CHAIR, Role.PARTICIPANT),
                                    member("b", "om", Role.PARTICIPANT, Role.CHAIR))
                            .found())
                    .hasSize(1);
        }

        @Test
        void otherRolesPostOrPartnershipAreAnotherSeat() {
            SmallRegister register = SmallRegister.withClub()
                    .members(
                            member("a", "om"),
                            member("b", "om", Role.PARTICIPANT, Role.SECRETARY),
                            member("c", "om").post("national-prosecutor-human-trafficking"),
                            member("d", "ccv"))
                    .partnerships(partnership("other", "agreed", member("e", "om")));

            assertThat(register.found()).isEmpty();
        }

        @Test
        void theSamePostTwice() {
            assertThat(SmallRegister.withClub()
                            .members(
                                    member("a", "gm0995").post("mayor-lelystad"),
                                    member("b", "gm0995").post("mayor-lelystad"))
                            .found())
                    .containsExactly("info member.overlap member b /partnerships/0/members/1");
        }
    }

    /** {@code member.outside-partnership-period} */
    @Nested
    class OutsidePartnershipPeriod {

        private static SmallRegister club2025(Member.Builder... members) {
            return SmallRegister.withClub()
                    .from("2025-01-01")
                    .until("2026-01-01")
                    .members(members);
        }

        @Test
        @Keeps("member.outside-partnership-period")
        void theWholeOfItAndNoMore() {
            assertThat(club2025(member("m", "om").from(date("2025-01-01")).until(date("2026-01-01")))
                            .found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.MEMBER_OUTSIDE_PARTNERSHIP_PERIOD)
        void aDayTooEarly() {
            assertThat(club2025(member("m", "om").from(date("2024-12-31")).until(date("2026-01-01")))
                            .found())
                    .containsExactly(
                            "warning member.outside-partnership-period member m /partnerships/0/members/0/from");
        }

        @Test
        void aDayTooLong() {
            assertThat(club2025(member("m", "om").until(date("2026-01-02"))).found())
                    .containsExactly(
                            "warning member.outside-partnership-period member m /partnerships/0/members/0/until");
        }

        @Test
        void bothIsOneFinding() {
            assertThat(club2025(member("m", "om").from(date("2024-12-31")).until(date("2026-01-02")))
                            .found())
                    .containsExactly("warning member.outside-partnership-period member m /partnerships/0/members/0");
        }

        @Test
        void withoutAnEndInAPartnershipWithOne() {
            assertThat(club2025(member("m", "om").from(date("2025-01-01"))).found())
                    .containsExactly("warning member.outside-partnership-period member m /partnerships/0/members/0");
        }

        @Test
        void withoutABeginningInAPartnershipWithOne() {
            assertThat(club2025(member("m", "om").until(date("2025-06-01"))).found())
                    .isEmpty();
        }

        @Test
        void aPartnershipWithoutEndsHoldsEveryMember() {
            assertThat(SmallRegister.withClub()
                            .members(member("m", "om").from(date("1990-01-01")).until(date("2050-01-01")))
                            .found())
                    .isEmpty();
        }

        @Test
        void whollyAfterwards() {
            assertThat(club2025(member("m", "om").from(date("2027-01-01")).until(date("2028-01-01")))
                            .found())
                    .containsExactly(
                            "warning member.outside-partnership-period member m /partnerships/0/members/0/until");
        }
    }
}
