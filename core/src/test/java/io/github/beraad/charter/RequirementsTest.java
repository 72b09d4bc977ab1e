// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import static io.github.beraad.charter.DecisionPolicy.anyOf;
import static io.github.beraad.charter.Requirements.agendaOwner;
import static io.github.beraad.charter.Requirements.attested;
import static io.github.beraad.charter.Requirements.chair;
import static io.github.beraad.charter.Requirements.composition;
import static io.github.beraad.charter.Requirements.director;
import static io.github.beraad.charter.Requirements.dissemination;
import static io.github.beraad.charter.Requirements.domains;
import static io.github.beraad.charter.Requirements.drawnFrom;
import static io.github.beraad.charter.Requirements.escalatesTo;
import static io.github.beraad.charter.Requirements.facilitator;
import static io.github.beraad.charter.Requirements.jointSolution;
import static io.github.beraad.charter.Requirements.meetings;
import static io.github.beraad.charter.Requirements.member;
import static io.github.beraad.charter.Requirements.memberLevel;
import static io.github.beraad.charter.Requirements.membersFrom;
import static io.github.beraad.charter.Requirements.outcome;
import static io.github.beraad.charter.Requirements.parties;
import static io.github.beraad.charter.Requirements.preparers;
import static io.github.beraad.charter.Requirements.purpose;
import static io.github.beraad.charter.Requirements.resources;
import static io.github.beraad.charter.Requirements.submitters;
import static io.github.beraad.charter.Requirements.term;
import static io.github.beraad.charter.Trigger.discussedTimes;
import static io.github.beraad.charter.Trigger.notDiscussedFor;
import static io.github.beraad.charter.Trigger.openLongerThan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.vocabulary.AdministratorOutcome;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A charter of one's own, written down in Java. */
class RequirementsTest {

    private static Requirement agreed(RequirementDraft<?> requirement) {
        return Charter.builder("regio", "1")
                .requires(requirement)
                .build()
                .requirements()
                .get(0);
    }

    @Test
    void readLikeTheAgreement() {
        Charter ours = Charter.builder("regio-flevoland", "1.0")
                .requires(chair().ofParty("gm0995").source("reglement art. 3"))
                .requires(meetings().atLeast(4).perCalendarYear())
                .requires(escalatesTo("stuurgroep"))
                .decideWhen(anyOf(discussedTimes(3), openLongerThan(Period.ofDays(180))))
                .build();

        assertThat(ours.title()).isEqualTo("regio-flevoland");
        assertThat(ours.requirements())
                .extracting(Requirement::toString)
                .containsExactly(
                        "regio-flevoland.chair: chair {party=gm0995}",
                        "regio-flevoland.meetings: meetings {atLeast=4, per=CALENDAR_YEAR}",
                        "regio-flevoland.escalates-to: escalates-to {charter=stuurgroep}");
        assertThat(ours.requirements())
                .extracting(requirement -> requirement.source().toString())
                .containsExactly("[reglement art. 3]", "[regio-flevoland 1.0]", "[regio-flevoland 1.0]");
        assertThat(ours.decideWhen()).contains(anyOf(discussedTimes(3), openLongerThan(180)));
    }

    @Test
    void areDutiesWhoseOffencesAreErrorsUnlessTheySayOtherwise() {
        assertThat(agreed(parties(2)).severity()).isEqualTo(Severity.ERROR);
        assertThat(agreed(parties(2)).modality()).isEqualTo(Modality.DUTY);

        Requirement own = agreed(parties(2)
                .id("regio.samen")
                .severity(Severity.INFO)
                .modality(Modality.DESCRIPTION)
                .source("art. 1", "art. 2")
                .title("Samen", "Together")
                .explanation("Alleen lukt het niet.", "Alone it fails."));

        assertThat(own.id()).isEqualTo("regio.samen");
        assertThat(own.severity()).isEqualTo(Severity.INFO);
        assertThat(own.modality()).isEqualTo(Modality.DESCRIPTION);
        assertThat(own.source()).containsExactly(new SourceReference("art. 1"), new SourceReference("art. 2"));
        assertThat(own.title().orElseThrow().dutch()).contains("Samen");
        assertThat(own.explanation().orElseThrow().english()).contains("Alone it fails.");
    }

    /** Everything that can be agreed can be written down, with every parameter that its type takes. */
    @Test
    void haveAWordForEveryTypeAndParameter() {
        List<RequirementDraft<?>> drafts = List.of(
                chair().ofParty("gm0995").withPost("mayor-lelystad").ofCategory(PartyCategory.MUNICIPALITY),
                facilitator("ccv"),
                agendaOwner("ccv"),
                preparers("jenv", "ccv").withChair(),
                director(PartyCategory.MUNICIPALITY),
                member("ccv"),
                parties(2),
                composition(PartyCategory.POLICE).atLeast(2).atLevel(Level.POLICY),
                memberLevel(Level.GOVERNING),
                membersFrom("lokale-aanpak"),
                drawnFrom("proeftuinen-2014-2016").orFrom(PartyCategory.NGO),
                domains(Domain.SAFETY, Domain.CARE),
                meetings().atLeast(4).perTwelveMonths(),
                purpose(Purpose.KNOWLEDGE),
                submitters(Role.PARTICIPANT),
                jointSolution(2),
                dissemination().withinDays(30),
                escalatesTo("stuurgroep").sharing(EscalationItem.DILEMMA).withinDays(30),
                outcome(AdministratorOutcome.DRIVING_ROLE).ownPartyOnly(),
                resources(1, "professionals"),
                attested(EscalationItem.DILEMMA),
                term(LocalDate.of(2027, 12, 31)));

        Map<RequirementType, Set<Key<?>>> written = new EnumMap<>(RequirementType.class);
        Map<RequirementType, Set<Key<?>>> table = new EnumMap<>(RequirementType.class);
        for (RequirementDraft<?> draft : drafts) {
            Requirement requirement = agreed(draft);
            written.put(
                    requirement.type(), new HashSet<>(requirement.parameters().keys()));
            assertThat(requirement.id()).isEqualTo("regio." + requirement.type().code());
        }
        for (RequirementType type : RequirementType.values()) {
            table.put(type, new HashSet<>(type.parameters()));
        }
        assertThat(written).isEqualTo(table);
    }

    @Test
    void ofOneTypeNeedIdsOfTheirOwn() {
        Charter.Builder charter = Charter.builder("regio", "1").requires(composition(PartyCategory.POLICE));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> charter.requires(composition(PartyCategory.NGO)))
                .withMessage(
                        "requirement.id: 'regio.composition' is there twice: give one of the two another with id(...)");
        assertThat(charter.requires(composition(PartyCategory.NGO).id("regio.ngos"))
                        .build()
                        .requirements())
                .extracting(Requirement::id)
                .containsExactly("regio.composition", "regio.ngos");
    }

    @Test
    void ofACharterWithALongIdNeedIdsOfTheirOwn() {
        String id = "a".repeat(60);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Charter.builder(id, "1").requires(meetings().atLeast(1)))
                .withMessageContaining("is too long: give the requirement an id of its own");
        assertThat(Charter.builder(id, "1")
                        .requires(meetings().atLeast(1).id("m"))
                        .build()
                        .requirements())
                .hasSize(1);
    }

    @Test
    void areRefusedWithoutWhatTheirTypeRequires() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> agreed(meetings().perCalendarYear()))
                .withMessage("requirement.atLeast: is required");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> agreed(submitters()))
                .withMessage("requirement.roles: is required");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> agreed(parties(0)))
                .withMessage("requirement.atLeast: '0' is less than 1");
    }

    @Test
    void triggersTakeAPeriodOfDays() {
        assertThat(openLongerThan(Period.ofWeeks(2))).isEqualTo(openLongerThan(14));
        assertThat(notDiscussedFor(Period.ofDays(90))).isEqualTo(notDiscussedFor(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P6M", "P1Y", "P1M3D", "P0D", "P-3D"})
    void triggersTakeNoOtherPeriod(String period) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> openLongerThan(Period.parse(period)));
    }
}
