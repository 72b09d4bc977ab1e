// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import static io.github.beraad.testing.Refusals.assertRefused;
import static io.github.beraad.testing.SmallRegister.approach;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.party;
import static io.github.beraad.testing.SmallRegister.phase;
import static io.github.beraad.testing.SmallRegister.post;
import static io.github.beraad.testing.SmallRegister.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.DocumentKind;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.RelationType;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.SignalKind;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A register that breaks rules can exist; a value that makes no sense by itself cannot. */
class ValuesTest {

    private static final String SECRET = "secret words";

    private static Dilemma.Builder dilemma() {
        return Dilemma.builder()
                .id("d")
                .title("A dilemma")
                .question(FreeText.of(SECRET))
                .partnership("club")
                .addHistory(Event.of(EventType.SUBMITTED)
                        .on(date("2026-01-01"))
                        .by("m")
                        .build());
    }

    private static Signal.Builder signal() {
        return Signal.builder()
                .id("s")
                .kind(SignalKind.INSIGHT)
                .on(date("2026-01-01"))
                .by("m")
                .partnership("club")
                .text(FreeText.of(SECRET));
    }

    @Nested
    class Refused {

        @Test
        void parties() {
            assertRefused("party.id", "A", () -> party("a").id("A").build());
            assertRefused("party.name", " ", () -> party("a").name(" ").build());
            assertRefused(
                    "party.otherNames", "", () -> party("a").addOtherNames("").build());
            assertRefused(
                    "party.categories", () -> party("a").categories(List.of()).build());
            assertRefused(
                    "party.categories",
                    "NGO",
                    () -> party("a", PartyCategory.NGO, PartyCategory.NGO).build());
            assertRefused(
                    "party.domains",
                    "CARE",
                    () -> party("a").addDomains(Domain.CARE, Domain.CARE).build());
            assertRefused(
                    "party.programmes",
                    "p",
                    () -> party("a").addProgrammes("p", "p").build());
        }

        @Test
        void posts() {
            assertRefused("post.id", "A", () -> post("A", "a", Level.POLICY).build());
            assertRefused(
                    "post.title",
                    "",
                    () -> post("p", "a", Level.POLICY).title("").build());
            assertRefused("post.party", "A", () -> post("p", "A", Level.POLICY).build());
        }

        @Test
        void partnerships() {
            assertRefused("partnership.id", "A", () -> partnership("A", "c").build());
            assertRefused(
                    "partnership.name", "", () -> partnership("p", "c").name("").build());
            assertRefused(
                    "partnership.charter", "C", () -> partnership("p", "C").build());
            assertRefused(
                    "partnership.theme",
                    "",
                    () -> partnership("p", "c").theme("").build());
            assertRefused(
                    "partnership.targetGroup",
                    "",
                    () -> partnership("p", "c").targetGroup("").build());
            assertRefused(
                    "partnership.routes",
                    "q",
                    () -> partnership("p", "c").routes(List.of("q", "q")).build());
            assertRefused(
                    "partnership.until",
                    "2026-01-01",
                    () -> partnership("p", "c")
                            .from(date("2026-01-01"))
                            .until(date("2026-01-01"))
                            .build());
        }

        @Test
        void members() {
            assertRefused("member.id", "A", () -> member("A", "om").build());
            assertRefused("member.party", "A", () -> member("m", "A").build());
            assertRefused("member.post", "A", () -> member("m", "om").post("A").build());
            assertRefused("member.name", "", () -> member("m", "om").name("").build());
            assertRefused(
                    "member.roles", () -> member("m", "om").roles(List.of()).build());
            assertRefused(
                    "member.roles",
                    "CHAIR",
                    () -> member("m", "om", Role.CHAIR, Role.CHAIR).build());
            assertRefused(
                    "member.until",
                    "2025-01-01",
                    () -> member("m", "om")
                            .from(date("2026-01-01"))
                            .until(date("2025-01-01"))
                            .build());
        }

        @Test
        void meetings() {
            assertRefused("meeting.id", "A", () -> held("A", "2026-01-01").build());
            assertRefused(
                    "meeting.partnership",
                    "A",
                    () -> held("x", "2026-01-01").partnership("A").build());
            assertRefused(
                    "meeting.place", "", () -> held("x", "2026-01-01").place("").build());
            assertRefused(
                    "meeting.chairedBy",
                    "A",
                    () -> held("x", "2026-01-01").chairedBy("A").build());
            assertRefused(
                    "meeting.absent",
                    "m",
                    () -> held("x", "2026-01-01").addAbsent("m", "m").build());
            assertRefused(
                    "meeting.time",
                    "10:00:01",
                    () -> held("x", "2026-01-01").time(LocalTime.of(10, 0, 1)).build());
            assertRefused("attendee.member", "A", () -> Attendee.of("A"));
            assertRefused("guest.party", "A", () -> new Guest(Optional.of("A"), FreeText.of("a guest")));
            assertRefused(
                    "agenda.ref",
                    "A",
                    () -> AgendaItem.builder()
                            .type(AgendaItemType.OTHER)
                            .ref("A")
                            .build());
            assertRefused(
                    "agenda.title",
                    "",
                    () -> AgendaItem.builder()
                            .type(AgendaItemType.OTHER)
                            .title("")
                            .build());
            assertRefused("document.title", "", () -> new Document(DocumentKind.AGENDA, "", "https://example.org"));
            assertRefused("document.url", "x", () -> new Document(DocumentKind.AGENDA, "Agenda", "x"));
        }

        @Test
        void dilemmasAndSignals() {
            assertRefused("dilemma.id", "A", () -> dilemma().id("A").build());
            assertRefused("dilemma.title", "", () -> dilemma().title("").build());
            assertRefused(
                    "dilemma.partnership", "A", () -> dilemma().partnership("A").build());
            assertRefused("dilemma.history", () -> dilemma().history(List.of()).build());
            assertRefused("relation.dilemma", "A", () -> new Relation(RelationType.SUBJECT, "A"));
            assertRefused("anonymised.by", "A", () -> new Attestation("A", date("2026-01-01")));
            assertRefused("signal.id", "A", () -> signal().id("A").build());
            assertRefused("signal.by", "A", () -> signal().by("A").build());
            assertRefused(
                    "signal.partnership", "A", () -> signal().partnership("A").build());
        }

        @Test
        void approachesAndResources() {
            assertRefused("approach.id", "A", () -> approach("A").build());
            assertRefused("approach.title", "", () -> approach("a").title("").build());
            assertRefused(
                    "approach.partnership",
                    "A",
                    () -> approach("a").partnership("A").build());
            assertRefused("approach.phases", () -> approach("a").build());
            assertRefused(
                    "approach.phases",
                    "2025-12-31",
                    () -> approach("a")
                            .addPhases(phase(Phase.NEW, "2026-01-01"), phase(Phase.EXISTING, "2025-12-31"))
                            .build());
            assertRefused(
                    "approach.phases",
                    () -> approach("a")
                            .addPhases(
                                    phase(Phase.NEW, "2026-01-01"), new ApproachPhase(Phase.EXISTING, Optional.empty()))
                            .build());
            assertRefused("resource.id", "A", () -> resource("A", "2026-01-01").build());
            assertRefused(
                    "resource.title",
                    "",
                    () -> resource("r", "2026-01-01").title("").build());
            assertRefused(
                    "resource.developedBy",
                    "A",
                    () -> resource("r", "2026-01-01").developedBy("A").build());
            assertRefused(
                    "resource.audience",
                    "",
                    () -> resource("r", "2026-01-01").audience("").build());
            assertRefused(
                    "resource.url",
                    "x",
                    () -> resource("r", "2026-01-01").url("x").build());
        }

        @Test
        void registersWithABlankTitle() {
            assertRefused(
                    "register.title", " ", () -> Register.builder().title(" ").build());
        }

        @Test
        void whatLacksSomethingThatIsRequired() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Party.builder().id("a").build())
                    .withMessageContaining("name");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Meeting.builder().id("x").build())
                    .withMessageContaining("date");
        }
    }

    @Nested
    class Kept {

        @Test
        void emptyRegisterIsARegister() {
            Register register = Register.builder().build();

            assertThat(register.fictional()).isFalse();
            assertThat(register.parties()).isEmpty();
            assertThat(register.extensions()).isEqualTo(Extensions.none());
        }

        @Test
        void noRoutesAreNotTheSameAsRoutesThatAreNotStated() {
            assertThat(partnership("p", "c").build().routes()).isEmpty();
            assertThat(partnership("p", "c").routes(List.of()).build().routes()).contains(List.of());
            assertThat(partnership("p", "c").build())
                    .isNotEqualTo(partnership("p", "c").routes(List.of()).build());
        }

        @Test
        void whatIsNotStatedHasADefault() {
            assertThat(dilemma().build().effectiveConfidentiality()).isEqualTo(Confidentiality.INTERN);
            assertThat(dilemma().build().confidentiality()).isEmpty();
            assertThat(dilemma().build().effectiveUrgency()).isEqualTo(Urgency.NORMAL);
            assertThat(dilemma().urgency(Urgency.HIGH).build().effectiveUrgency())
                    .isEqualTo(Urgency.HIGH);
            assertThat(dilemma().confidentiality(Confidentiality.GEHEIM).build().effectiveConfidentiality())
                    .isEqualTo(Confidentiality.GEHEIM);
            assertThat(signal().build().effectiveConfidentiality()).isEqualTo(Confidentiality.INTERN);
            assertThat(signal().confidentiality(Confidentiality.OPENBAAR)
                            .build()
                            .effectiveConfidentiality())
                    .isEqualTo(Confidentiality.OPENBAAR);
        }

        @Test
        void theDomainsOfAPartyAreItsOwnOrElseThoseOfAllItsCategories() {
            assertThat(party("a", PartyCategory.POLICE, PartyCategory.SAFE_HOME)
                            .build()
                            .effectiveDomains())
                    .containsExactly(Domain.SAFETY, Domain.CARE);
            assertThat(party("a", PartyCategory.POLICE)
                            .addDomains(Domain.CARE)
                            .build()
                            .effectiveDomains())
                    .containsExactly(Domain.CARE);
            assertThat(party("a", PartyCategory.NGO).build().effectiveDomains()).isEmpty();
        }

        @Test
        void thePhaseOfAnApproachIsTheLastThatHadBegun() {
            Approach approach = approach("a")
                    .addPhases(
                            phase(Phase.NEW, "2026-01-01"),
                            phase(Phase.EXISTING, "2026-02-01"),
                            phase(Phase.CONSOLIDATED, "2026-02-01"))
                    .build();

            assertThat(approach.phaseOn(date("2025-12-31"))).isEmpty();
            assertThat(approach.phaseOn(date("2026-01-31"))).contains(Phase.NEW);
            assertThat(approach.phaseOn(date("2026-02-01"))).contains(Phase.CONSOLIDATED);
        }

        @Test
        void oneEventMoreLeavesTheDilemmaAsItWas() {
            Dilemma dilemma = dilemma().build();
            Event event =
                    Event.of(EventType.RESUMED).on(date("2026-02-01")).by("m").build();

            assertThat(dilemma.with(event).history()).hasSize(2).endsWith(event);
            assertThat(dilemma.history()).hasSize(1);
            assertThat(signal().build().with(event).history()).containsExactly(event);
        }

        @Test
        void extensionsStayWithTheirElement() {
            Extensions extensions = Extensions.of(Map.of("gemeente:zaak", new ExtensionValue.FlagValue(true)));

            assertThat(party("a").extensions(extensions).build().extensions()).isEqualTo(extensions);
            assertThat(Event.of(EventType.RESUMED)
                            .on(date("2026-02-01"))
                            .by("m")
                            .extensions(extensions)
                            .build()
                            .extensions())
                    .isEqualTo(extensions);
        }
    }

    @Test
    void nothingTellsWhatSomebodyWrote() {
        Dilemma dilemma = dilemma().title(SECRET).build();
        Meeting meeting = held("x", "2026-01-01")
                .addGuests(new Guest(Optional.empty(), FreeText.of(SECRET)))
                .addAgenda(AgendaItem.builder()
                        .type(AgendaItemType.OTHER)
                        .result(FreeText.of(SECRET))
                        .build())
                .build();
        Register register = Register.builder()
                .description(FreeText.of(SECRET))
                .addDilemmas(dilemma)
                .addSignals(signal().build())
                .addMeetings(meeting)
                .build();

        assertThat(register.toString()).doesNotContain(SECRET);
        assertThat(dilemma).hasToString("Dilemma(d)");
        assertThat(signal().build()).hasToString("Signal(s)");
    }
}
