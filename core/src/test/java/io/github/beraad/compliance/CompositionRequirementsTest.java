// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.party;
import static io.github.beraad.testing.SmallRegister.post;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Member;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who has to take part. */
class CompositionRequirementsTest {

    @Nested
    class Parties {

        private static SmallRegister atLeastTwo(Member.Builder... members) {
            return SmallRegister.agreeing(
                            requirement(RequirementType.PARTIES_AT_LEAST).with(Parameters.AT_LEAST, 2))
                    .members(members);
        }

        @Test
        @Keeps("parties")
        void twoInAnyRole() {
            assertThat(atLeastTwo(member("m", "om", Role.OBSERVER), member("n", "ccv", Role.SECRETARY))
                            .found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.TOO_FEW_PARTIES)
        void twoMembersOfOneParty() {
            SmallRegister register = atLeastTwo(member("m", "om"), member("n", "om", Role.CHAIR));

            assertThat(register.found()).containsExactly("error parties partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("parties=1, atLeast=2");
        }

        @Test
        void anUnknownPartyCountsAsOne() {
            assertThat(atLeastTwo(member("m", "nobody"), member("n", "no-one")).outcome())
                    .isEqualTo(Outcome.MET);
            assertThat(atLeastTwo(member("m", "nobody"), member("n", "nobody")).outcome())
                    .isEqualTo(Outcome.BREACHED);
        }

        @Test
        void ofManyMembersNoneIsForgotten() {
            SmallRegister register = SmallRegister.agreeing(
                    requirement(RequirementType.PARTIES_AT_LEAST).with(Parameters.AT_LEAST, 41));
            for (int i = 0; i < 40; i++) {
                register.parties("p" + i).members(member("m" + i, "p" + i));
            }

            assertThat(register.facts()).containsExactly("parties=40, atLeast=41");
        }

        @Test
        void formerMembersDoNotCount() {
            SmallRegister register = atLeastTwo(
                    member("m", "om").until(date("2026-01-01")), member("n", "ccv"), member("o", "om", Role.CHAIR));

            assertThat(register.found("2025-12-31")).isEmpty();
            assertThat(register.found("2026-01-01")).isEmpty();
            assertThat(atLeastTwo(member("m", "om").until(date("2026-01-01")), member("n", "ccv"))
                            .facts("2026-01-01"))
                    .containsExactly("parties=1, atLeast=2");
        }
    }

    @Nested
    class Composition {

        private static SmallRegister twoMunicipalities(Member.Builder... members) {
            return SmallRegister.agreeing(requirement(RequirementType.COMPOSITION)
                            .with(Parameters.CATEGORY, PartyCategory.MUNICIPALITY)
                            .with(Parameters.AT_LEAST, 2)
                            .with(Parameters.LEVEL, Level.POLICY))
                    .parties(party("town", PartyCategory.NGO, PartyCategory.MUNICIPALITY))
                    .posts(post("officer", "gm0995", Level.POLICY))
                    .members(members);
        }

        @Test
        @Keeps("composition")
        void twoAtTheLevelOrWithoutAPost() {
            assertThat(twoMunicipalities(member("m", "gm0995").post("officer"), member("n", "town"))
                            .found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.TOO_FEW_OF_CATEGORY)
        void twoMembersOfOneParty() {
            SmallRegister register = twoMunicipalities(
                    member("m", "gm0995"), member("n", "gm0995").post("officer"), member("o", "om"));

            assertThat(register.found()).containsExactly("error composition partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("category=municipality, parties=1, atLeast=2");
        }

        @Test
        @Breaks(Offence.CATEGORY_AT_OTHER_LEVEL)
        void eachAtAnotherLevelIsAFindingAndCounts() {
            SmallRegister register =
                    twoMunicipalities(member("m", "gm0995").post("mayor-lelystad"), member("n", "town"));

            assertThat(register.found()).containsExactly("error composition member m /partnerships/0/members/0/post");
            assertThat(register.facts())
                    .containsExactly("member=m, category=municipality, level=policy, postLevel=governing");
        }

        @Test
        void itsOutcomeListsThemInTheOrderOfTheDocument() {
            SmallRegister register = twoMunicipalities(
                    member("m", "town").post("alderman"), member("n", "gm0995").post("mayor-lelystad"));
            register.posts(post("alderman", "town", Level.GOVERNING));

            assertThat(register.check("2026-06-15").outcomes().get(0).findings())
                    .extracting(finding -> finding.pointer().toString())
                    .containsExactly("/partnerships/0/members/0/post", "/partnerships/0/members/1/post");
        }

        @Test
        void othersThanParticipantsDoNotCount() {
            assertThat(twoMunicipalities(
                                    member("m", "gm0995"),
                                    member("n", "town", Role.CHAIR),
                                    member("o", "gm0995", Role.OBSERVER).post("mayor-lelystad"))
                            .facts())
                    .containsExactly("category=municipality, parties=1, atLeast=2");
        }

        @Test
        void othersThanOfTheCategoryMayBeAtAnyLevel() {
            assertThat(twoMunicipalities(
                                    member("m", "gm0995"),
                                    member("n", "town"),
                                    member("o", "om").post("national-prosecutor-human-trafficking"))
                            .found())
                    .isEmpty();
        }
    }

    @Nested
    class MemberLevel {

        private static SmallRegister governing(Member.Builder... members) {
            return SmallRegister.agreeing(
                            requirement(RequirementType.MEMBER_LEVEL).with(Parameters.LEVEL, Level.GOVERNING))
                    .members(members);
        }

        @Test
        @Keeps("member-level")
        void participantsAndChairAtTheLevelOthersAsTheyAre() {
            assertThat(governing(
                                    member("m", "gm0995").post("mayor-lelystad"),
                                    member("n", "om", Role.PREPARER).post("national-prosecutor-human-trafficking"),
                                    member("o", "ccv", Role.SECRETARY))
                            .found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.MEMBER_AT_OTHER_LEVEL)
        void aChairAtAnotherLevel() {
            SmallRegister register =
                    governing(member("m", "om", Role.CHAIR).post("national-prosecutor-human-trafficking"));

            assertThat(register.found()).containsExactly("error member-level member m /partnerships/0/members/0/post");
            assertThat(register.facts()).containsExactly("member=m, level=governing, postLevel=operational");
        }

        @Test
        @Breaks(Offence.MEMBER_WITHOUT_POST)
        void aParticipantWithoutAPostIsAWarning() {
            SmallRegister register = governing(member("m", "om"));

            assertThat(register.found()).containsExactly("warning member-level member m /partnerships/0/members/0");
            assertThat(register.facts()).containsExactly("member=m, level=governing");
            assertThat(register.outcome()).isEqualTo(Outcome.ATTENTION);
        }

        @Test
        void withoutAParticipantOrChairThereIsNothingToJudge() {
            assertThat(governing(member("m", "om", Role.PREPARER)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(governing(member("m", "gm0995").post("mayor-lelystad")).outcome())
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void ofAnUnknownPostNothingCanBeJudged() {
            assertThat(governing(member("m", "om").post("unknown-post")).outcome())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void oneFindingEach() {
            SmallRegister register = governing(
                    member("m", "om").post("national-prosecutor-human-trafficking"),
                    member("n", "om"),
                    member("o", "ccv").until(date("2026-01-01")));

            assertThat(register.found()).hasSize(2);
            assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
        }
    }

    @Nested
    class MembersFrom {

        private static SmallRegister fromBase(Member.Builder... members) {
            return SmallRegister.agreeing(
                            requirement(RequirementType.MEMBERS_FROM).with(Parameters.CHARTER, "base"))
                    .charters(charter("base", "1"))
                    .members(members);
        }

        @Test
        @Keeps("members-from")
        void ofPartiesThatTakePartInAnyOfThem() {
            SmallRegister register = fromBase(member("m", "om"), member("n", "ccv", Role.CHAIR))
                    .partnerships(
                            partnership("b1", "base", member("x", "om", Role.CHAIR)),
                            partnership("b2", "base", member("y", "ccv")));

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        @Breaks(Offence.NOT_MEMBER_THERE)
        void ofAPartyThatOnlyListensThere() {
            SmallRegister register = fromBase(member("m", "om"))
                    .partnerships(partnership("b", "base", member("x", "om", Role.OBSERVER, Role.PREPARER)));

            assertThat(register.found()).containsExactly("error members-from member m /partnerships/0/members/0/party");
            assertThat(register.facts()).containsExactly("member=m, party=om, charter=base");
        }

        @Test
        void ofAPartyThatTookPartThere() {
            SmallRegister register = fromBase(member("m", "om"))
                    .partnerships(partnership("b", "base", member("x", "om").until(date("2026-01-01"))));

            assertThat(register.found("2025-12-31")).isEmpty();
            assertThat(register.found("2026-01-01")).hasSize(1);
        }

        @Test
        void ofAPartyOfAPartnershipThatIsNoMore() {
            SmallRegister register = fromBase(member("m", "om"))
                    .partnerships(partnership("b", "base", member("x", "om").until(date("2026-01-01")))
                            .until(date("2026-01-01")));

            assertThat(register.found("2026-01-01"))
                    .containsExactly("error members-from member m /partnerships/0/members/0/party");
        }

        @Test
        void withoutAPartnershipThereIsNothingToJudge() {
            SmallRegister register = fromBase(member("m", "om"));

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void preparersMayComeFromElsewhere() {
            SmallRegister register = fromBase(member("m", "om", Role.PREPARER)).partnerships(partnership("b", "base"));

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @Nested
    class DrawnFrom {

        private static SmallRegister agreed(Member.Builder... members) {
            return SmallRegister.agreeing(requirement(RequirementType.DRAWN_FROM)
                            .severity(Severity.WARNING)
                            .with(Parameters.PROGRAMME, "pilots")
                            .with(Parameters.OR_CATEGORIES, List.of(PartyCategory.POLICE, PartyCategory.NGO)))
                    .parties(
                            party("pilot", PartyCategory.EDUCATION).addProgrammes("other", "pilots"),
                            party("ngo", PartyCategory.OTHER, PartyCategory.NGO))
                    .members(members);
        }

        @Test
        @Keeps("drawn-from")
        void ofTheProgrammeOrACategory() {
            assertThat(agreed(member("m", "pilot"), member("n", "ngo"), member("o", "om", Role.CHAIR))
                            .found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.NOT_DRAWN_FROM)
        void ofNeither() {
            SmallRegister register = agreed(member("m", "om"), member("n", "ccv"));

            assertThat(register.found())
                    .containsExactly(
                            "warning drawn-from member m /partnerships/0/members/0/party",
                            "warning drawn-from member n /partnerships/0/members/1/party");
            assertThat(register.facts()).first().isEqualTo("member=m, party=om, programme=pilots");
        }

        @Test
        void withoutAParticipantThereIsNothingToJudge() {
            assertThat(agreed(member("m", "om", Role.CHAIR)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(agreed(member("m", "pilot")).outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void theProgrammesOfABuiltInPartyAreAddedTo() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.DRAWN_FROM).with(Parameters.PROGRAMME, "proeftuinen-2014-2016"))
                    .parties(party("gm0995", PartyCategory.MUNICIPALITY).addProgrammes("other"))
                    .members(member("m", "gm0995"));

            assertThat(register.found()).isEmpty();
        }
    }

    @Nested
    class Domains {

        private static SmallRegister both(Member.Builder... members) {
            return SmallRegister.agreeing(requirement(RequirementType.DOMAINS_REPRESENTED)
                            .with(Parameters.DOMAINS, List.of(Domain.SAFETY, Domain.CARE)))
                    .parties(
                            party("care", PartyCategory.CARE_PROVIDER),
                            party("house", PartyCategory.CARE_SAFETY_HOUSE),
                            party("school", PartyCategory.EDUCATION),
                            party("police", PartyCategory.POLICE).addDomains(Domain.CARE),
                            party("two", PartyCategory.POLICE, PartyCategory.SAFE_HOME))
                    .members(members);
        }

        @Test
        @Keeps("domains")
        void ofTheCategories() {
            assertThat(both(member("m", "om", Role.CHAIR), member("n", "care")).found())
                    .isEmpty();
            assertThat(both(member("m", "house")).found()).isEmpty();
            assertThat(both(member("m", "two")).found()).isEmpty();
        }

        @Test
        @Breaks(Offence.DOMAIN_MISSING)
        void eachThatIsMissingIsAFinding() {
            SmallRegister register = both(member("m", "school"), member("n", "care", Role.OBSERVER));

            assertThat(register.found())
                    .containsExactly(
                            "error domains partnership club /partnerships/0",
                            "error domains partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("domain=care", "domain=safety");
        }

        @Test
        void whatAPartyStatesItselfGoesBeforeItsCategories() {
            assertThat(both(member("m", "police")).facts()).containsExactly("domain=safety");
        }
    }
}
