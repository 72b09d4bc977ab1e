// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import static io.github.beraad.testing.Refusals.assertRefused;
import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.vocabulary.Combine;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import io.github.beraad.vocabulary.TriggerType;
import io.github.beraad.vocabulary.Urgency;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CharterTest {

    @Nested
    class Charters {

        @Test
        void aCharterMayBeOpenAndEmpty() {
            Charter charter = charter("c", "1").build();

            assertThat(charter.requirements()).isEmpty();
            assertThat(charter.period().contains(date("1990-01-01"))).isTrue();
            assertThat(charter.decideWhen()).isEmpty();
        }

        @Test
        void isRefusedWithoutItsForm() {
            assertRefused("charter.id", "C", () -> charter("C", "1").build());
            assertRefused("charter.version", "", () -> charter("c", "").build());
            assertRefused(
                    "charter.version",
                    "1".repeat(21),
                    () -> charter("c", "1".repeat(21)).build());
            assertRefused(
                    "charter.title", " ", () -> charter("c", "1").title(" ").build());
            assertRefused(
                    "charter.replaces",
                    "C",
                    () -> charter("c", "1").replaces("C").build());
            assertRefused(
                    "charter.until",
                    "2026-01-01",
                    () -> charter("c", "1")
                            .from(date("2026-01-01"))
                            .until(date("2026-01-01"))
                            .build());
            assertRefused("source", " ", () -> new SourceReference(" "));
            assertThat(new SourceReference("reglement art. 3")).hasToString("reglement art. 3");
        }
    }

    @Nested
    class Requirements {

        /** Required parameters, a bar, the optional ones. */
        @ParameterizedTest
        @CsvSource({
            "chair, |party post category",
            "facilitator, party|",
            "agenda-owner, party|",
            "preparers, |parties withChair",
            "director, category|",
            "member-party, party|",
            "parties, atLeast|",
            "composition, category atLeast|level",
            "member-level, level|",
            "members-from, charter|",
            "drawn-from, programme|orCategories",
            "domains, domains|",
            "meetings, atLeast|per",
            "purpose, agenda|",
            "submitters, roles|",
            "joint-solution, atLeast|",
            "dissemination, |withinDays",
            "escalates-to, charter|items withinDays",
            "outcome, outcomes|ownPartyOnly",
            "resources, audience atLeast|",
            "attested, items|",
            "term, endsOn|"
        })
        void theParametersOfEveryType(String type, String keys) {
            List<Key<?>> all = RequirementType.of(type).parameters();
            List<Key<?>> required = RequirementType.of(type).requiredParameters();

            assertThat(all.subList(0, required.size())).isEqualTo(required);
            assertThat(codes(required) + "|" + codes(all.subList(required.size(), all.size())))
                    .isEqualTo(keys);
        }

        private String codes(List<Key<?>> keys) {
            return keys.stream().map(Key::code).collect(Collectors.joining(" "));
        }

        @ParameterizedTest
        @EnumSource
        void areRefusedWithoutARequiredParameter(RequirementType type) {
            if (!type.requiredParameters().isEmpty()) {
                assertRefused(
                        "requirement." + type.requiredParameters().get(0).code(),
                        () -> requirement(type).build());
            }
        }

        @Test
        void areDutiesWhoseOffencesAreErrorsUnlessStatedOtherwise() {
            Requirement requirement = requirement(RequirementType.MEETINGS)
                    .with(Parameters.AT_LEAST, 6)
                    .build();

            assertThat(requirement.severity()).isEqualTo(Severity.ERROR);
            assertThat(requirement.modality()).isEqualTo(Modality.DUTY);
            assertThat(requirement.title()).isEmpty();
            assertThat(requirement.explanation()).isEmpty();
            assertThat(requirement.required(Parameters.AT_LEAST)).isEqualTo(6);
            assertThat(requirement.extensions().isEmpty()).isTrue();
            assertThat(requirement).hasToString("meetings: meetings {atLeast=6}");
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> requirement.required(Parameters.PARTY));
        }

        @Test
        void areRefusedWithWhatIsNotTheirs() {
            assertRefused("requirement.id", "Lip", () -> Requirement.of(RequirementType.CHAIR, "Lip"));
            assertRefused(
                    "requirement.source",
                    () -> Requirement.of(RequirementType.CHAIR, "x").build());
            assertRefused("source", "", () -> requirement(RequirementType.CHAIR).source(""));
            assertRefused(
                    "requirement",
                    () -> requirement(RequirementType.CHAIR)
                            .with(Parameters.AT_LEAST, 1)
                            .build());
            assertRefused(
                    "requirement.atLeast",
                    "0",
                    () -> requirement(RequirementType.MEETINGS).with(Parameters.AT_LEAST, 0));
            assertRefused(
                    "requirement.roles",
                    () -> requirement(RequirementType.SUBMITTERS)
                            .with(Parameters.ROLES, List.of())
                            .build());
            assertRefused(
                    "requirement.roles",
                    "CHAIR",
                    () -> requirement(RequirementType.SUBMITTERS)
                            .with(Parameters.ROLES, List.of(Role.CHAIR, Role.CHAIR)));
            assertRefused(
                    "requirement.audience",
                    " ",
                    () -> requirement(RequirementType.RESOURCES).with(Parameters.AUDIENCE, " "));
        }

        @Test
        void areEqualByAllTheyHold() {
            Requirement one = level().build();
            LocalisedText text = LocalisedText.of(Optional.of("Niveau"), Optional.empty());

            assertThat(one).isEqualTo(level().build()).hasSameHashCodeAs(level().build());
            assertThat(one)
                    .isNotEqualTo(level().severity(Severity.INFO).build())
                    .isNotEqualTo(level().modality(Modality.PERMISSION).build())
                    .isNotEqualTo(level().source("art. 2").build())
                    .isNotEqualTo(level().title(text).build())
                    .isNotEqualTo(level().explanation(text).build())
                    .isNotEqualTo(level().with(Parameters.LEVEL, Level.POLICY).build())
                    .isNotEqualTo(level().extensions(Extensions.of(Map.of("a:b", new ExtensionValue.FlagValue(true))))
                            .build())
                    .isNotEqualTo("member-level");
        }

        private Requirement.Builder level() {
            return requirement(RequirementType.MEMBER_LEVEL).with(Parameters.LEVEL, Level.GOVERNING);
        }
    }

    @Nested
    class Decisions {

        @Test
        void areAskedForWhenATriggerFires() {
            Trigger discussed = Trigger.discussedTimes(3);
            Trigger urgent = Trigger.urgency(Urgency.HIGH);

            assertThat(DecisionPolicy.anyOf(discussed, urgent).combine()).isEqualTo(Combine.ANY);
            assertThat(DecisionPolicy.allOf(discussed, urgent).combine()).isEqualTo(Combine.ALL);
            assertThat(new DecisionPolicy(Optional.empty(), List.of(urgent)).combine())
                    .isEqualTo(Combine.ANY);
            assertThat(Trigger.openLongerThan(180).number()).contains(180);
            assertThat(Trigger.notDiscussedFor(90).type()).isEqualTo(TriggerType.NOT_DISCUSSED_FOR);
            assertThat(urgent.urgency()).contains(Urgency.HIGH);
        }

        @Test
        void areRefusedWithoutWhatFires() {
            assertRefused("decideWhen.triggers", DecisionPolicy::anyOf);
            assertRefused("trigger.discussed-times", "0", () -> Trigger.discussedTimes(0));
            assertRefused("trigger.urgency", () -> new Trigger(TriggerType.URGENCY, Optional.of(1), Optional.empty()));
            assertRefused(
                    "trigger.open-longer-than",
                    () -> new Trigger(TriggerType.OPEN_LONGER_THAN, Optional.empty(), Optional.empty()));
            assertRefused(
                    "trigger.open-longer-than",
                    () -> new Trigger(TriggerType.OPEN_LONGER_THAN, Optional.of(1), Optional.of(Urgency.LOW)));
        }
    }
}
