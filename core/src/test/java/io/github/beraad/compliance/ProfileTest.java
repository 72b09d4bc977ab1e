// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.heldByNobody;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Register;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an organisation changes about the rules. */
class ProfileTest {

    private static final Register NO_MEMBER = SmallRegister.agreeing(
                    requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "ccv"))
            .build();

    private static ComplianceReport check(Register register, RuleChange... changes) {
        return Compliance.check(register, date("2026-06-15"), Profile.of(changes));
    }

    private static RuleChange regraded(String rule, String charter, Severity severity) {
        return new RuleChange(rule, Optional.of(charter), Optional.of(severity), "a trial", Optional.empty());
    }

    @Nested
    class ARuleThatIsOff {

        @Test
        void findsNothingAndIsListed() {
            RuleChange off = RuleChange.off("member-party", "the centre joins next year");
            ComplianceReport report = check(NO_MEMBER, off);

            assertThat(report.findings()).isEmpty();
            assertThat(report.switchedOff()).containsExactly(off);
            assertThat(report.regraded()).isEmpty();
            assertThat(report.outcomes()).hasSize(1);
            assertThat(report.conforms()).isTrue();
        }

        @Test
        void mayAskForANumberOfMeetings() {
            Register register = SmallRegister.agreeing(
                            requirement(RequirementType.MEETINGS).with(Parameters.AT_LEAST, 6))
                    .build();

            assertThat(check(register).findings()).hasSize(1);
            assertThat(check(register, RuleChange.off("meetings", "no year to count in"))
                            .findings())
                    .isEmpty();
        }

        @Test
        void handsItsOffencesToNoOtherRule() {
            Register register = SmallRegister.agreeing(
                            requirement(RequirementType.CHAIR).with(Parameters.PARTY, "jenv"),
                            requirement(RequirementType.PREPARERS).with(Parameters.WITH_CHAIR, true))
                    .members(member("m", "nobody"))
                    .build();

            assertThat(SmallRegister.found(check(
                            register,
                            RuleChange.off("chair", "none yet"),
                            RuleChange.off("register.unknown-reference", "being looked up"))))
                    .isEmpty();
        }

        @Test
        void mayBeARegisterRule() {
            Register register = SmallRegister.withClub()
                    .meetings(heldByNobody("x", "2026-03-01"))
                    .build();

            assertThat(check(register, RuleChange.off("meeting.without-attendees", "never recorded"))
                            .findings())
                    .isEmpty();
            assertThat(check(register, RuleChange.regraded("meeting.without-attendees", Severity.ERROR, "always"))
                            .conforms())
                    .isFalse();
        }
    }

    @Nested
    class ARuleWithAnotherSeverity {

        @Test
        void changesTheOutcomeWithIt() {
            RuleChange lighter = RuleChange.regraded("member-party", Severity.INFO, "a trial");
            ComplianceReport report = check(NO_MEMBER, lighter);

            assertThat(SmallRegister.found(report))
                    .containsExactly("info member-party partnership club /partnerships/0");
            assertThat(report.outcomes().get(0).outcome()).isEqualTo(Outcome.ATTENTION);
            assertThat(check(NO_MEMBER).outcomes().get(0).outcome()).isEqualTo(Outcome.BREACHED);
            assertThat(report.regraded()).containsExactly(lighter);
            assertThat(report.switchedOff()).isEmpty();
        }

        @Test
        void aPartThatCountsLighterStaysAsItIs() {
            Register register = SmallRegister.agreeing(
                            requirement(RequirementType.FACILITATOR)
                                    .severity(Severity.WARNING)
                                    .with(Parameters.PARTY, "ccv"),
                            requirement(RequirementType.MEMBER_LEVEL).with(Parameters.LEVEL, Level.GOVERNING))
                    .members(member("m", "ccv", Role.FACILITATOR), member("n", "om", Role.FACILITATOR))
                    .members(member("o", "om"))
                    .build();

            assertThat(SmallRegister.found(check(
                            register,
                            RuleChange.regraded("facilitator", Severity.ERROR, "strict"),
                            RuleChange.regraded("member-level", Severity.ERROR, "strict"))))
                    .containsExactly(
                            "info facilitator member n /partnerships/0/members/1",
                            "warning member-level member o /partnerships/0/members/2");
        }

        @Test
        void aPartNeverCountsHarderThanTheWhole() {
            Register register = SmallRegister.agreeing(
                            requirement(RequirementType.MEMBER_LEVEL).with(Parameters.LEVEL, Level.GOVERNING))
                    .members(member("o", "om"))
                    .build();

            assertThat(SmallRegister.found(check(register, RuleChange.regraded("member-level", Severity.INFO, "mild"))))
                    .containsExactly("info member-level member o /partnerships/0/members/0");
        }
    }

    @Nested
    class OneCharterOnly {

        private final Register register = SmallRegister.empty()
                .charters(
                        charter("a", "1", requirement(RequirementType.CHAIR)),
                        charter("b", "1", requirement(RequirementType.CHAIR)))
                .partnerships(partnership("p", "a"), partnership("q", "b"))
                .build();

        @Test
        void theOthersStayAsTheyAre() {
            assertThat(SmallRegister.found(check(register, regraded("chair", "a", Severity.INFO))))
                    .containsExactly(
                            "info chair partnership p /partnerships/0", "error chair partnership q /partnerships/1");
        }

        @Test
        void goesBeforeAChangeForAllWhateverTheOrder() {
            RuleChange forOne = regraded("chair", "a", Severity.INFO);
            RuleChange forAll = RuleChange.off("chair", "not here");

            assertThat(SmallRegister.found(check(register, forOne, forAll)))
                    .isEqualTo(SmallRegister.found(check(register, forAll, forOne)))
                    .containsExactly("info chair partnership p /partnerships/0");
        }

        @Test
        void meansThePartnershipsUnderItForARuleOfEveryRegister() {
            Register cyclic = SmallRegister.withClub().routes("club").build();

            assertThat(check(cyclic, regraded("register.escalation-cycle", "agreed", Severity.INFO))
                            .findings())
                    .extracting(Finding::severity)
                    .containsExactly(Severity.INFO);
            assertThat(check(cyclic, regraded("register.escalation-cycle", "lokale-aanpak", Severity.INFO))
                            .findings())
                    .extracting(Finding::severity)
                    .containsExactly(Severity.ERROR);
        }
    }

    @Test
    void ofTwoChangesOfOneRuleTheLaterHolds() {
        assertThat(SmallRegister.found(check(
                        NO_MEMBER,
                        RuleChange.off("member-party", "first"),
                        RuleChange.regraded("member-party", Severity.WARNING, "second"))))
                .containsExactly("warning member-party partnership club /partnerships/0");
    }

    @Test
    void aChangeWithAnEndHoldsUntilThatDay() {
        Profile profile = new Profile(List.of(new RuleChange(
                "member-party",
                Optional.empty(),
                Optional.empty(),
                "until the summer",
                Optional.of(date("2026-07-01")))));

        ComplianceReport before = Compliance.check(NO_MEMBER, date("2026-06-30"), profile);
        ComplianceReport after = Compliance.check(NO_MEMBER, date("2026-07-01"), profile);
        assertThat(before.findings()).isEmpty();
        assertThat(before.switchedOff()).hasSize(1);
        assertThat(after.findings()).hasSize(1);
        assertThat(after.switchedOff()).isEmpty();
    }

    @Test
    void noChangesAreNoProfile() {
        assertThat(Profile.of()).isEqualTo(Profile.none());
        assertThat(Compliance.check(NO_MEMBER, date("2026-06-15"), Profile.of()))
                .isEqualTo(Compliance.check(NO_MEMBER, date("2026-06-15")));
    }

    @Test
    void refusesWhatIsNoChange() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RuleChange.off("Not a rule", "why"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("profile.rule"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> regraded("chair", "Not a charter", Severity.INFO))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("profile.charter"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RuleChange.off("chair", "a bell: \u0007"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("profile.reason"));
    }
}
