// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import static io.github.beraad.testing.SmallRegister.CLUB;
import static io.github.beraad.testing.SmallRegister.approach;
import static io.github.beraad.testing.SmallRegister.cancelled;
import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
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
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.testing.NationalExample;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterIndexTest {

    private static RegisterIndex index(SmallRegister register) {
        return RegisterIndex.of(register.build());
    }

    private static IndexedPartnership club(RegisterIndex index) {
        return requireNonNull(index.partnership(CLUB));
    }

    private static IndexedPartnership club(SmallRegister register) {
        return club(index(register));
    }

    @Nested
    class LookingUp {

        @Test
        void everyKindOfElementById() {
            RegisterIndex index = RegisterIndex.of(NationalExample.register());

            assertThat(index.partnership("lip")).isNotNull();
            assertThat(index.member("sb-jenv")).isNotNull();
            assertThat(index.meeting("lip-2026-1")).isNotNull();
            assertThat(index.dilemma("d-2026-01")).isNotNull();
            assertThat(index.signal("s-2026-01")).isNotNull();
            assertThat(index.approach("a-school")).isNotNull();
            assertThat(index.party("politie")).isNotNull();
            assertThat(index.post("director-rvdk")).isNotNull();
            assertThat(index.charterVersions("strategisch-beraad")).hasSize(1);
            assertThat(index.partnerships())
                    .extracting(IndexedPartnership::id)
                    .containsExactly("lip", "sb", "leg", "lelystad");
            assertThat(index.meetings()).hasSize(9);
            assertThat(index.partnershipsUnder("strategisch-beraad"))
                    .extracting(IndexedPartnership::id)
                    .containsExactly("sb");
            assertThat(index.register()).isEqualTo(NationalExample.register());
        }

        @Test
        void whatIsNotThereIsNull() {
            RegisterIndex index = index(SmallRegister.empty());

            assertThat(index.partnership("x")).isNull();
            assertThat(index.member("x")).isNull();
            assertThat(index.meeting("x")).isNull();
            assertThat(index.dilemma("x")).isNull();
            assertThat(index.signal("x")).isNull();
            assertThat(index.approach("x")).isNull();
            assertThat(index.party("x")).isNull();
            assertThat(index.post("x")).isNull();
            assertThat(index.charterVersions("x")).isEmpty();
            assertThat(index.partnershipsUnder("x")).isEmpty();
            for (ElementKind kind : ElementKind.values()) {
                assertThat(index.knows(kind, "x")).as(kind.code()).isFalse();
            }
        }

        @Test
        void everyKindIsKnown() {
            RegisterIndex index = RegisterIndex.of(NationalExample.register());

            assertThat(index.knows(ElementKind.CHARTER, "lokale-aanpak")).isTrue();
            assertThat(index.knows(ElementKind.PARTY, "ngo")).isTrue();
            assertThat(index.knows(ElementKind.POST, "director-rvdk")).isTrue();
            assertThat(index.knows(ElementKind.PARTNERSHIP, "lip")).isTrue();
            assertThat(index.knows(ElementKind.MEMBER, "lip-ngo")).isTrue();
            assertThat(index.knows(ElementKind.MEETING, "lip-2026-1")).isTrue();
            assertThat(index.knows(ElementKind.DILEMMA, "d-2026-01")).isTrue();
            assertThat(index.knows(ElementKind.SIGNAL, "s-2026-02")).isTrue();
            assertThat(index.knows(ElementKind.APPROACH, "a-online")).isTrue();
            assertThat(index.knows(ElementKind.RESOURCE, "r-kaart")).isTrue();
            assertThat(index.knows(ElementKind.MEETING, "lip-ngo")).isFalse();
        }

        @Test
        void ofTwoElementsWithOneIdTheFirst() {
            RegisterIndex index = index(SmallRegister.withClub()
                    .parties(party("a").name("First"), party("a").name("Second"))
                    .posts(post("p", "a", Level.POLICY), post("p", "a", Level.GOVERNING))
                    .meetings(held("x", "2026-01-01"), held("x", "2026-02-01"))
                    .approaches(approach("y").title("First").addPhases(phase(Phase.NEW, "2026-01-01")))
                    .approaches(approach("y").title("Second").addPhases(phase(Phase.NEW, "2026-01-01")))
                    .resources(resource("r", "2026-01-01"), resource("r", "2026-02-01"))
                    .members(member("m", "a"))
                    .partnerships(partnership(CLUB, "agreed"), partnership("other", "agreed", member("m", "om"))));

            assertThat(index.party("a")).extracting(Party::name).isEqualTo("First");
            assertThat(index.post("p")).extracting(Post::level).isEqualTo(Level.POLICY);
            assertThat(index.meetings()).hasSize(1);
            assertThat(index.approach("y")).extracting(Approach::title).isEqualTo("First");
            assertThat(club(index).resources()).hasSize(1);
            assertThat(club(index).meetings()).hasSize(1);
            assertThat(index.partnerships()).hasSize(2);
            assertThat(requireNonNull(index.partnership("other")).members()).isEmpty();
            assertThat(requireNonNull(index.member("m")).partnership().id()).isEqualTo(CLUB);
        }
    }

    @Nested
    class OfAPartnership {

        @Test
        void meetingsAreInOrderOfDateAndId() {
            IndexedPartnership club = club(SmallRegister.withClub()
                    .meetings(held("c", "2026-02-01"), held("b", "2026-01-01"), held("a", "2026-02-01")));

            assertThat(club.meetings()).extracting(IndexedMeeting::id).containsExactly("b", "a", "c");
            assertThat(club.meetings())
                    .extracting(meeting -> meeting.pointer().toString())
                    .containsExactly("/meetings/1", "/meetings/2", "/meetings/0");
        }

        @Test
        void theFirstMeetingOnOrAfterADate() {
            IndexedPartnership club =
                    club(SmallRegister.withClub().meetings(held("a", "2026-01-01"), held("b", "2026-02-01")));

            assertThat(club.firstOnOrAfter(date("2025-12-31"))).isZero();
            assertThat(club.firstOnOrAfter(date("2026-01-01"))).isZero();
            assertThat(club.firstOnOrAfter(date("2026-01-02"))).isEqualTo(1);
            assertThat(club.firstOnOrAfter(date("2026-02-02"))).isEqualTo(2);
        }

        @Test
        void theNextMeetingIsTheFirstOneToCome() {
            IndexedPartnership club = club(SmallRegister.withClub()
                    .meetings(
                            held("held", "2026-03-01"),
                            planned("planned", "2026-03-01"),
                            cancelled("cancelled", "2026-03-02"),
                            held("later", "2026-03-03")));

            assertThat(idOf(club.nextMeeting(date("2026-02-28")))).isEqualTo("held");
            assertThat(idOf(club.nextMeeting(date("2026-03-01")))).isEqualTo("planned");
            assertThat(idOf(club.nextMeeting(date("2026-03-02")))).isEqualTo("later");
            assertThat(club.nextMeeting(date("2026-03-03"))).isNull();
        }

        private String idOf(@Nullable IndexedMeeting meeting) {
            return requireNonNull(meeting).id();
        }

        @Test
        void theVersionOfItsCharterThatHolds() {
            SmallRegister register = SmallRegister.empty()
                    .charters(
                            charter("c", "2").from(date("2026-01-01")).until(date("2027-01-01")),
                            charter("c", "1").from(date("2025-01-01")).until(date("2026-01-01")))
                    .partnerships(partnership(CLUB, "c"));
            IndexedPartnership club = club(register);

            assertThat(club.charterVersions()).extracting(Charter::version).containsExactly("1", "2");
            assertThat(club.charterOn(date("2024-12-31"))).isNull();
            assertThat(club.charterOn(date("2025-12-31")))
                    .extracting(Charter::version)
                    .isEqualTo("1");
            assertThat(club.charterOn(date("2026-01-01")))
                    .extracting(Charter::version)
                    .isEqualTo("2");
            assertThat(club.charterOn(date("2027-01-01"))).isNull();
        }

        @Test
        void whoIsActiveAndInWhichRole() {
            IndexedPartnership club = club(SmallRegister.withClub()
                    .from("2026-01-01")
                    .members(member("m", "om", Role.CHAIR).until(date("2026-07-01"))));
            IndexedMember member = club.members().get(0);

            assertThat(member.isActiveOn(date("2025-12-31"))).isFalse();
            assertThat(member.isActiveOn(date("2026-01-01"))).isTrue();
            assertThat(member.isActiveOn(date("2026-06-30"))).isTrue();
            assertThat(member.isActiveOn(date("2026-07-01"))).isFalse();
            assertThat(club.hasActive(Role.CHAIR, date("2026-06-30"))).isTrue();
            assertThat(club.hasActive(Role.CHAIR, date("2026-07-01"))).isFalse();
            assertThat(club.hasActive(Role.DIRECTOR, date("2026-06-30"))).isFalse();
            assertThat(member.isParticipantOrChair()).isTrue();
            assertThat(member.isOf(PartyCategory.PUBLIC_PROSECUTION)).isTrue();
            assertThat(member.isOf(PartyCategory.POLICE)).isFalse();
            assertThat(member.post()).isNull();
            assertThat(member.pointer()).hasToString("/partnerships/0/members/0");
        }
    }

    @Nested
    class OfAMeeting {

        @Test
        void whetherItIsToCome() {
            RegisterIndex index = index(SmallRegister.withClub()
                    .meetings(held("h", "2026-03-02"), planned("p", "2026-03-02"), cancelled("c", "2026-03-02")));

            assertThat(toCome(index, "h")).containsExactly(true, false, false);
            assertThat(toCome(index, "p")).containsExactly(true, true, false);
            assertThat(toCome(index, "c")).containsExactly(false, false, false);
        }

        private List<Boolean> toCome(RegisterIndex index, String id) {
            IndexedMeeting meeting = requireNonNull(index.meeting(id));
            LocalDate day = meeting.date();
            return List.of(
                    meeting.isToComeOn(day.minusDays(1)), meeting.isToComeOn(day), meeting.isToComeOn(day.plusDays(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "DILEMMA,   true,  false, false",
            "SIGNAL,    false, true,  false",
            "APPROACH,  false, false, true",
            "KNOWLEDGE, true,  true,  true",
            "OTHER,     true,  true,  true"
        })
        void whatItsAgendaLists(AgendaItemType type, boolean dilemma, boolean signal, boolean approach) {
            IndexedMeeting meeting = club(SmallRegister.withClub()
                            .meetings(held("x", "2026-03-02").addAgenda(item(type), item(type, "d"))))
                    .meetings()
                    .get(0);

            assertThat(meeting.hasOnAgenda(ElementKind.DILEMMA, "d")).isEqualTo(dilemma);
            assertThat(meeting.hasOnAgenda(ElementKind.SIGNAL, "d")).isEqualTo(signal);
            assertThat(meeting.hasOnAgenda(ElementKind.APPROACH, "d")).isEqualTo(approach);
            assertThat(meeting.hasOnAgenda(ElementKind.DILEMMA, "e")).isFalse();
        }
    }

    @Nested
    class Routes {

        private final Requirement.Builder up =
                requirement(RequirementType.ESCALATES_TO).with(Parameters.CHARTER, "above");

        private List<String> routes(SmallRegister register, String on) {
            RegisterIndex index = index(register);
            List<IndexedPartnership> routes = index.routes(club(index), date(on));
            for (IndexedPartnership to : index.partnerships()) {
                assertThat(index.hasRoute(club(index), to, date(on))).isEqualTo(routes.contains(to));
            }
            return routes.stream().map(IndexedPartnership::id).toList();
        }

        @Test
        void toEveryPartnershipUnderTheCharterThatItsOwnEscalatesTo() {
            SmallRegister register = SmallRegister.agreeing(up)
                    .charters(charter("above", "1"))
                    .partnerships(partnership("a", "above"), partnership("b", "above"), partnership("c", "agreed"));

            assertThat(routes(register, "2026-06-15")).containsExactly("a", "b");
        }

        @Test
        void orElseTheOnesThatItListsItself() {
            SmallRegister register = SmallRegister.agreeing(up)
                    .routes("c", "nowhere")
                    .charters(charter("above", "1"))
                    .partnerships(partnership("a", "above"), partnership("c", "agreed"));

            assertThat(routes(register, "2026-06-15")).containsExactly("c");
        }

        @Test
        void noneWhenItListsNone() {
            SmallRegister register = SmallRegister.agreeing(up)
                    .routes()
                    .charters(charter("above", "1"))
                    .partnerships(partnership("a", "above"));

            assertThat(routes(register, "2026-06-15")).isEmpty();
        }

        @Test
        void noneOnADateWithoutACharter() {
            SmallRegister register = SmallRegister.empty()
                    .charters(charter("c", "1", up).from(date("2026-01-01")), charter("above", "1"))
                    .partnerships(partnership(CLUB, "c"), partnership("a", "above"));

            assertThat(routes(register, "2025-12-31")).isEmpty();
            assertThat(routes(register, "2026-01-01")).containsExactly("a");
        }

        @Test
        void eachOnceHoweverManyRequirementsLeadThere() {
            SmallRegister register = SmallRegister.agreeing(
                            up,
                            Requirement.of(RequirementType.ESCALATES_TO, "again")
                                    .with(Parameters.CHARTER, "above")
                                    .source("reglement art. 2"))
                    .charters(charter("above", "1"))
                    .partnerships(partnership("a", "above"));

            assertThat(routes(register, "2026-06-15")).containsExactly("a");
        }
    }

    @Nested
    class Reference {

        @Test
        void thePartiesAndPostsThatTheLibraryKnows() {
            assertThat(ReferenceData.parties())
                    .extracting(party -> party.id() + " " + party.categories())
                    .containsExactly(
                            "jenv [MINISTRY]",
                            "ccv [KNOWLEDGE_CENTRE]",
                            "om [PUBLIC_PROSECUTION]",
                            "gm0995 [MUNICIPALITY]");
            assertThat(ReferenceData.posts())
                    .extracting(post -> post.id() + " " + post.party() + " " + post.level())
                    .containsExactly(
                            "mayor-lelystad gm0995 GOVERNING", "national-prosecutor-human-trafficking om OPERATIONAL");
            assertThat(ReferenceData.party("nobody")).isEmpty();
            assertThat(ReferenceData.post("nothing")).isEmpty();
        }

        @Test
        void aRegisterAddsToThem() {
            Party party = requireNonNull(index(SmallRegister.empty()
                            .parties(party("gm0995", PartyCategory.NGO)
                                    .name("Lelystad")
                                    .addDomains(Domain.CARE)
                                    .addProgrammes("other")))
                    .party("gm0995"));

            assertThat(party.name()).isEqualTo("Lelystad");
            assertThat(party.categories()).containsExactly(PartyCategory.MUNICIPALITY);
            assertThat(party.programmes()).containsExactly("other", "proeftuinen-2014-2016");
            assertThat(party.effectiveDomains()).containsExactly(Domain.CARE);
        }

        @Test
        void thePartyAndLevelOfAPostStay() {
            Post post = requireNonNull(index(SmallRegister.empty()
                            .posts(post("mayor-lelystad", "om", Level.POLICY).title("Mayor")))
                    .post("mayor-lelystad"));

            assertThat(post.title()).isEqualTo("Mayor");
            assertThat(post.party()).isEqualTo("gm0995");
            assertThat(post.level()).isEqualTo(Level.GOVERNING);
        }
    }
}
