// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import static io.github.beraad.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.EventType;
import io.github.beraad.text.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes of the vocabulary, which other programs and registers rely on. */
class TermsTest {

    static Stream<Arguments> vocabulary() {
        return Stream.of(
                concept(AdministratorOutcome.values(), AdministratorOutcome::of, "political-agenda driving-role"),
                concept(AgendaItemType.values(), AgendaItemType::of, "dilemma knowledge approach signal other"),
                concept(Combine.values(), Combine::of, "any all"),
                concept(
                        Confidentiality.values(),
                        Confidentiality::of,
                        "openbaar beperkt_openbaar intern zaakvertrouwelijk vertrouwelijk confidentieel geheim zeer_geheim"),
                concept(
                        DilemmaState.values(),
                        DilemmaState::of,
                        "submitted scheduled under-discussion resolved disseminated unresolved escalated on-hold"
                                + " withdrawn closed"),
                concept(DocumentKind.values(), DocumentKind::of, "agenda minutes decisions other"),
                concept(Domain.values(), Domain::of, "safety care"),
                concept(
                        ElementKind.values(),
                        ElementKind::of,
                        "charter party post partnership member meeting dilemma signal approach resource"),
                concept(EscalationItem.values(), EscalationItem::of, "dilemma signal insight"),
                concept(
                        EventType.values(),
                        EventType::of,
                        "submitted scheduled discussed resolved disseminated declared-unresolved escalated put-on-hold"
                                + " resumed withdrawn closed reopened corrected shared acknowledged"
                                + " put-on-political-agenda driving-role-taken reported-back returned"),
                concept(Level.values(), Level::of, "governing policy operational"),
                concept(MeetingStatus.values(), MeetingStatus::of, "planned held cancelled"),
                concept(MeetingsPer.values(), MeetingsPer::of, "calendar-year rolling-12-months"),
                concept(Modality.values(), Modality::of, "duty permission description"),
                concept(Outcome.values(), Outcome::of, "met pending attention breached not-applicable"),
                concept(
                        PartyCategory.values(),
                        PartyCategory::of,
                        "public-prosecution police military-police child-protection-board probation inspectorate"
                                + " tax-authority riec safety-region youth-organisation youth-protection care-provider"
                                + " public-health safe-home victim-support care-safety-house municipality province"
                                + " water-authority ministry education housing ngo knowledge-centre other"),
                concept(Phase.values(), Phase::of, "new existing consolidated"),
                concept(Purpose.values(), Purpose::of, "knowledge existing-approach new-approach dilemma signal"),
                concept(RelationType.values(), RelationType::of, "follow-up subject contribution duplicate"),
                concept(
                        RequirementType.values(),
                        RequirementType::of,
                        "chair facilitator agenda-owner preparers director member-party parties composition member-level"
                                + " members-from drawn-from domains meetings purpose submitters joint-solution"
                                + " dissemination escalates-to outcome resources attested term"),
                concept(
                        Role.values(),
                        Role::of,
                        "participant chair deputy-chair facilitator agenda-owner preparer director secretary observer"),
                concept(Scope.values(), Scope::of, "national regional local"),
                concept(Severity.values(), Severity::of, "info warning error"),
                concept(SharingState.values(), SharingState::of, "shared acknowledged taken-up done returned"),
                concept(SignalKind.values(), SignalKind::of, "signal insight"),
                concept(
                        TriggerType.values(),
                        TriggerType::of,
                        "discussed-times open-longer-than not-discussed-for urgency"),
                concept(Urgency.values(), Urgency::of, "low normal high"));
    }

    private static Arguments concept(Term[] terms, Function<String, ? extends Term> of, String codes) {
        return Arguments.of(List.of(terms), of, List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void everyTermIsFoundByItsCode(List<Term> terms, Function<String, ? extends Term> of, List<String> codes) {
        assertThat(terms).extracting(Term::code).containsExactlyInAnyOrderElementsOf(codes);
        for (Term term : terms) {
            assertThat(of.apply(term.code())).isSameAs(term);
            assertThat(term.textKey()).isEqualTo(term.concept() + "." + term.code());
        }
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void anotherCodeIsRefusedWithTheAllowedOnes(
            List<Term> terms, Function<String, ? extends Term> of, List<String> codes) {
        String concept = terms.get(0).concept();
        for (String wrong : List.of("", "nothing", codes.get(0).toUpperCase(Locale.ROOT), codes.get(0) + " ")) {
            InvalidValueException refusal = assertRefused(concept, wrong, () -> of.apply(wrong));
            assertThat(refusal.rule()).contains(codes);
        }
    }

    @Test
    void severitiesAreOrderedFromLightToHard() {
        assertThat(Severity.values()).containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
    }

    @Test
    void urgenciesAreOrderedFromLowToHigh() {
        assertThat(Urgency.values()).containsExactly(Urgency.LOW, Urgency.NORMAL, Urgency.HIGH);
    }

    @Test
    void confidentialityIsOrderedFromOpenToSecret() {
        assertThat(Confidentiality.OPENBAAR).isLessThan(Confidentiality.INTERN);
        assertThat(Confidentiality.INTERN).isLessThan(Confidentiality.ZEER_GEHEIM);
    }

    @Test
    void theDomainsOfCategories() {
        assertThat(of(Set.of(Domain.SAFETY)))
                .containsExactly(
                        "public-prosecution",
                        "police",
                        "military-police",
                        "child-protection-board",
                        "probation",
                        "inspectorate",
                        "tax-authority",
                        "riec",
                        "safety-region");
        assertThat(of(Set.of(Domain.CARE)))
                .containsExactly(
                        "youth-organisation",
                        "youth-protection",
                        "care-provider",
                        "public-health",
                        "safe-home",
                        "victim-support");
        assertThat(of(Set.of(Domain.SAFETY, Domain.CARE))).containsExactly("care-safety-house");
        assertThat(of(Set.of()))
                .containsExactly(
                        "municipality",
                        "province",
                        "water-authority",
                        "ministry",
                        "education",
                        "housing",
                        "ngo",
                        "knowledge-centre",
                        "other");
    }

    private static List<String> of(Set<Domain> domains) {
        return Stream.of(PartyCategory.values())
                .filter(category -> category.domains().equals(domains))
                .map(PartyCategory::code)
                .toList();
    }
}
