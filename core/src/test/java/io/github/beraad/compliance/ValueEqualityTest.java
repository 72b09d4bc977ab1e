// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.index.Pointer;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two values are equal when they say the same, and whoever keeps many of them finds each by its hash. */
class ValueEqualityTest {

    private static ComplianceReport report(boolean withChair) {
        SmallRegister register = SmallRegister.agreeing(requirement(RequirementType.CHAIR));
        return (withChair ? register.members(SmallRegister.member("m", "om", Role.CHAIR)) : register)
                .check("2026-06-15");
    }

    private static RuleDescription description(boolean heavy) {
        return RuleDescription.of("custom.test.rule")
                .severity(heavy ? Severity.ERROR : Severity.INFO)
                .title("Titel", "Title")
                .explanation("Uitleg.", "Explanation.")
                .message("Dit is {what}.", "This is {what}.")
                .facts("what")
                .build();
    }

    static Stream<Arguments> values() {
        return Stream.of(
                value("report", ValueEqualityTest::report),
                value(
                        "finding",
                        one -> Finding.builder(
                                        one ? "a" : "b",
                                        Severity.ERROR,
                                        new Subject(ElementKind.PARTY, "om"),
                                        Pointer.root())
                                .build()),
                value("outcome", one -> report(one).outcomes().get(0)),
                value(
                        "failure of a rule",
                        one -> RuleFailure.of(one ? "custom.test.a" : "custom.test.b", new IllegalStateException())),
                value("baseline", one -> Baseline.of(report(one))),
                value("description of a rule", ValueEqualityTest::description),
                value("options", one -> CheckOptions.standard().withThreshold(one ? Severity.ERROR : Severity.INFO)));
    }

    private static Arguments value(String name, Function<Boolean, Object> make) {
        return Arguments.of(name, make);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void equalsWhatSaysTheSame(String name, Function<Boolean, Object> make) {
        assertThat(make.apply(true))
                .isEqualTo(make.apply(true))
                .hasSameHashCodeAs(make.apply(true))
                .hasToString(make.apply(true).toString())
                .isNotEqualTo(make.apply(false))
                .doesNotHaveSameHashCodeAs(make.apply(false))
                .isNotEqualTo(name);
        assertThat(make.apply(true).toString()).isNotEmpty();
    }
}
