// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The built-in charters, word for word: other programs and the documentation rely on them. */
class BuiltInChartersTest {

    private static List<String> told(String id) {
        List<String> told = new ArrayList<>();
        for (Requirement requirement : BuiltInCharters.find(id).orElseThrow().requirements()) {
            StringBuilder line = new StringBuilder(
                    requirement.id() + " " + requirement.type().code());
            for (Key<?> key : requirement.parameters().keys()) {
                line.append(' ')
                        .append(key)
                        .append('=')
                        .append(told(requirement.parameters().get(key).orElseThrow()));
            }
            line.append(' ')
                    .append(requirement.severity().code())
                    .append(' ')
                    .append(requirement.modality().code());
            for (SourceReference source : requirement.source()) {
                line.append(' ').append(source);
            }
            told.add(line.toString());
        }
        return told;
    }

    private static String told(Object value) {
        if (value instanceof Term term) {
            return term.code();
        }
        if (value instanceof List<?> list) {
            List<String> told = new ArrayList<>();
            for (Object element : list) {
                told.add(told(element));
            }
            return String.join(",", told);
        }
        return value.toString();
    }

    @Test
    void fourInVersionOneWithoutAnEnd() {
        assertThat(BuiltInCharters.all())
                .extracting(charter -> charter.id() + " " + charter.version())
                .containsExactly(
                        "landelijk-innovatieplatform 1",
                        "strategisch-beraad 1",
                        "landelijke-expertgroep-minderjarigen 1",
                        "lokale-aanpak 1");
        assertThat(BuiltInCharters.all()).allSatisfy(charter -> {
            assertThat(charter.from()).isEmpty();
            assertThat(charter.until()).isEmpty();
            assertThat(charter.decideWhen()).isEmpty();
        });
        assertThat(BuiltInCharters.find("other")).isEmpty();
    }

    @Test
    void theInnovationPlatform() {
        assertThat(told(BuiltInCharters.NATIONAL_INNOVATION_PLATFORM))
                .containsExactly(
                        "lip.pilot-sites drawn-from programme=proeftuinen-2014-2016 orCategories=youth-organisation,"
                                + "youth-protection,child-protection-board,public-prosecution,police,ngo,ministry"
                                + " warning description CCV-LIP-1 CCV-LIP-2",
                        "lip.municipalities composition category=municipality atLeast=2 level=policy"
                                + " warning description CCV-LIP-2",
                        "lip.youth-organisations composition category=youth-organisation atLeast=1 info description CCV-LIP-2",
                        "lip.youth-protection composition category=youth-protection atLeast=1 info description CCV-LIP-2",
                        "lip.child-protection composition category=child-protection-board atLeast=1"
                                + " info description CCV-LIP-2",
                        "lip.prosecution composition category=public-prosecution atLeast=1 info description CCV-LIP-2",
                        "lip.police composition category=police atLeast=1 info description CCV-LIP-2",
                        "lip.ngos composition category=ngo atLeast=1 info description CCV-LIP-2",
                        "lip.ministry composition category=ministry atLeast=1 info description CCV-LIP-2",
                        "lip.share-knowledge purpose agenda=knowledge info description CCV-LIP-3",
                        "lip.consolidate-approaches purpose agenda=existing-approach info description CCV-LIP-4",
                        "lip.new-approaches purpose agenda=new-approach info description CCV-LIP-5",
                        "lip.submitters submitters roles=participant warning permission CCV-LIP-6",
                        "lip.joint-solution joint-solution atLeast=2 warning duty CCV-LIP-7",
                        "lip.dissemination dissemination info duty CCV-LIP-7",
                        "lip.chair chair party=jenv error duty CCV-LIP-8",
                        "lip.facilitator facilitator party=ccv error duty CCV-LIP-9",
                        "lip.agenda agenda-owner party=ccv error duty CCV-LIP-10",
                        "lip.meetings meetings atLeast=6 per=calendar-year error duty CCV-LIP-11",
                        "lip.escalation escalates-to charter=strategisch-beraad items=dilemma,signal,insight"
                                + " warning duty CCV-SB-4 CCV-SB-5");
    }

    @Test
    void theStrategicCouncil() {
        assertThat(told(BuiltInCharters.STRATEGIC_COUNCIL))
                .containsExactly(
                        "sb.administrators member-level level=governing error duty CCV-SB-1",
                        "sb.from-platform members-from charter=landelijk-innovatieplatform error duty CCV-SB-1",
                        "sb.preparers preparers parties=jenv,ccv withChair=true warning duty CCV-SB-2",
                        "sb.chair chair post=mayor-lelystad warning duty CCV-SB-3",
                        "sb.outcomes outcome outcomes=political-agenda,driving-role ownPartyOnly=true"
                                + " warning permission CCV-SB-6 CCV-SB-7");
    }

    @Test
    void theExpertGroupAndLocalCooperation() {
        assertThat(told(BuiltInCharters.NATIONAL_EXPERT_GROUP_ON_MINORS))
                .containsExactly(
                        "leg.chair chair post=national-prosecutor-human-trafficking warning duty CCV-LEG-1",
                        "leg.domains domains domains=safety,care warning description CCV-LEG-2",
                        "leg.ccv member-party party=ccv error duty CCV-LEG-3",
                        "leg.resources resources audience=professionals atLeast=1 info description CCV-LEG-4");
        assertThat(told(BuiltInCharters.LOCAL_COOPERATION))
                .containsExactly(
                        "local.parties parties atLeast=2 error duty CCV-G-1",
                        "local.director director category=municipality error duty CCV-G-2");
    }

    /** An error comes only from what the source says flatly. */
    @Test
    void onlyWhatIsStatedIsAnError() {
        Set<String> stated = Set.of(
                "CCV-G-1", "CCV-G-2", "CCV-LIP-8", "CCV-LIP-9", "CCV-LIP-10", "CCV-LIP-11", "CCV-SB-1", "CCV-LEG-3");
        for (Charter charter : BuiltInCharters.all()) {
            for (Requirement requirement : charter.requirements()) {
                if (requirement.severity() == Severity.ERROR) {
                    assertThat(requirement.modality()).isEqualTo(Modality.DUTY);
                    assertThat(requirement.source())
                            .extracting(SourceReference::text)
                            .isSubsetOf(stated);
                }
            }
        }
    }
}
