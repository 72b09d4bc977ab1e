// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.heldByNobody;
import static io.github.beraad.testing.SmallRegister.planned;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Register;
import io.github.beraad.testing.Registers;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Accepting what is found today, to fail on new findings alone. */
class BaselineTest {

    private static final LocalDate ON = date("2026-06-15");

    private static ComplianceReport check(Register register, RuleChange... changes) {
        return Compliance.check(register, ON, Profile.of(changes));
    }

    private static Register register(Meeting.Builder... meetings) {
        return SmallRegister.agreeing(requirement(RequirementType.CHAIR))
                .meetings(meetings)
                .build();
    }

    private static List<String> subjects(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.subject().id())
                .toList();
    }

    @Test
    void acceptsEverythingThatWasFound() {
        ComplianceReport report = check(register(heldByNobody("a", "2026-03-01")));

        BaselineResult result = Baseline.of(report).apply(report);

        assertThat(report.conforms()).isFalse();
        assertThat(result.conforms()).isTrue();
        assertThat(result.fresh()).isEmpty();
        assertThat(subjects(result.accepted())).containsExactly("chair club", "meeting.without-attendees a");
        assertThat(result.disappeared()).isEmpty();
        assertThat(result.baseline()).isEqualTo(Baseline.of(report));
        assertThat(result.orThrow()).isSameAs(result);
    }

    @Test
    void acceptsNothingElse() {
        Baseline baseline = Baseline.of(check(register(heldByNobody("a", "2026-03-01"))));
        ComplianceReport later = check(
                register(heldByNobody("a", "2026-03-01"), heldByNobody("b", "2026-04-01")),
                RuleChange.regraded("meeting.without-attendees", Severity.ERROR, "streng"));

        BaselineResult result = baseline.apply(later);

        assertThat(subjects(result.fresh())).containsExactly("meeting.without-attendees b");
        assertThat(result.conforms()).isFalse();
        assertThat(result.baseline()).isEqualTo(baseline);
        assertThatExceptionOfType(NonComplianceError.class)
                .isThrownBy(result::orThrow)
                .satisfies(error -> assertThat(error.findings()).isEqualTo(result.fresh()));
    }

    @Test
    void looksAtTheThresholdForNewFindings() {
        ComplianceReport report = check(register(heldByNobody("a", "2026-03-01")));
        Baseline chairless = Baseline.of(check(register()));

        assertThat(chairless.apply(report).conforms()).isTrue();
        assertThat(chairless.apply(report.withThreshold(Severity.INFO)).conforms())
                .isFalse();
    }

    @Test
    void getsShorterAsFindingsDisappear() {
        ComplianceReport both = check(register(heldByNobody("a", "2026-03-01"), heldByNobody("b", "2026-04-01")));
        ComplianceReport one = check(register(heldByNobody("b", "2026-04-01")));

        BaselineResult result = Baseline.of(both).apply(one);

        assertThat(result.disappeared())
                .extracting(accepted -> accepted.finding().toString())
                .containsExactly("meeting.without-attendees meeting a /meetings {meeting=a, date=2026-03-01}");
        assertThat(result.baseline()).isEqualTo(Baseline.of(one));
        assertThat(result.baseline().apply(both).fresh()).hasSize(1);
        assertThat(Baseline.of(both).apply(check(register())).baseline().findings())
                .hasSize(1);
    }

    @Nested
    class AFinding {

        @Test
        void staysTheSameWhenAnElementIsPutInAheadOfIt() {
            ComplianceReport before = check(register(heldByNobody("b", "2026-04-01")));
            ComplianceReport after = check(register(planned("a", "2026-09-01"), heldByNobody("b", "2026-04-01")));

            assertThat(after.findings()).isNotEqualTo(before.findings());
            assertThat(Baseline.of(before).apply(after).fresh()).isEmpty();
        }

        @Test
        void staysTheSameWhenItOnlyCountsHarder() {
            Register register = register(heldByNobody("a", "2026-03-01"));
            ComplianceReport harder =
                    check(register, RuleChange.regraded("meeting.without-attendees", Severity.ERROR, "streng"));

            assertThat(Baseline.of(check(register)).apply(harder).conforms()).isTrue();
        }

        @Test
        void staysTheSameWhenTimePasses() {
            Register behind = SmallRegister.agreeing(
                            requirement(RequirementType.MEETINGS).with(Parameters.AT_LEAST, 4))
                    .build();
            Register ending = SmallRegister.agreeing(
                            requirement(RequirementType.TERM).with(Parameters.ENDS_ON, date("2026-08-31")))
                    .build();
            for (Register register : List.of(behind, ending)) {
                ComplianceReport today = Compliance.check(register, ON);
                ComplianceReport tomorrow = Compliance.check(register, ON.plusDays(1));

                assertThat(tomorrow.findings()).hasSize(1).isNotEqualTo(today.findings());
                assertThat(Baseline.of(today).apply(tomorrow).fresh()).isEmpty();
            }
        }

        @Test
        void isAnotherWhenItsFactsAre() {
            ComplianceReport report = check(register(heldByNobody("a", "2026-03-01")));
            ComplianceReport moved = check(register(heldByNobody("a", "2026-03-02")));

            BaselineResult result = Baseline.of(report).apply(moved);

            assertThat(result.fresh()).hasSize(1);
            assertThat(result.disappeared()).hasSize(1);
        }
    }

    /** One phone number at the same place in several events of one dilemma, and in its question. */
    @Nested
    class FindingsThatAreAlike {

        private static final FreeText NUMBER = FreeText.of("06 12345678");

        private ComplianceReport report(int events, FreeText question) {
            Dilemma.Builder dilemma = Dilemma.builder()
                    .like(Registers.dilemma(Registers.event(EventType.SUBMITTED, Registers.day(1, 2), "p-town")
                            .build()))
                    .question(question);
            for (int i = 0; i < events; i++) {
                dilemma.addHistory(Registers.event(EventType.DISCUSSED, Registers.day(2 + i, 1), "p-town")
                        .notes("06 12345678")
                        .build());
            }
            Register register =
                    Registers.threeTiers().addDilemmas(dilemma.build()).build();
            return check(register);
        }

        private List<Finding> privacy(List<Finding> findings) {
            return findings.stream()
                    .filter(finding -> finding.rule().startsWith("privacy."))
                    .toList();
        }

        @Test
        void areAcceptedAsOftenAsTheyWereFound() {
            BaselineResult result =
                    Baseline.of(report(2, FreeText.of("Wat nu?"))).apply(report(3, FreeText.of("Wat nu?")));

            assertThat(privacy(result.accepted())).hasSize(2);
            assertThat(privacy(result.fresh()))
                    .extracting(finding -> finding.pointer().toString())
                    .containsExactly("/dilemmas/0/history/3/notes");
        }

        @Test
        void disappearOneByOne() {
            BaselineResult result =
                    Baseline.of(report(3, FreeText.of("Wat nu?"))).apply(report(1, FreeText.of("Wat nu?")));

            assertThat(result.disappeared())
                    .filteredOn(accepted -> accepted.finding().rule().startsWith("privacy."))
                    .extracting(Baseline.Accepted::count)
                    .containsExactly(2);
            assertThat(result.baseline()).isEqualTo(Baseline.of(report(1, FreeText.of("Wat nu?"))));
        }

        @Test
        void areNotAlikeUnderAnotherKey() {
            BaselineResult result =
                    Baseline.of(report(1, FreeText.of("Wat nu?"))).apply(report(0, NUMBER));

            assertThat(privacy(result.fresh()))
                    .extracting(finding -> finding.pointer().toString())
                    .containsExactly("/dilemmas/0/question");
        }
    }

    @Test
    void knowsNothingOfARuleThatFailed() {
        boolean[] fails = {false};
        CustomRule rule = new CustomRule() {
            @Override
            public RuleDescription description() {
                return RuleDescription.of("custom.test.sometimes")
                        .title("Soms", "Sometimes")
                        .explanation("Soms.", "Sometimes.")
                        .message("Soms.", "Sometimes.")
                        .build();
            }

            @Override
            public void check(CustomCheck check) {
                check.report(check.index().partnerships().get(0));
                if (fails[0]) {
                    throw new IllegalStateException();
                }
            }
        };
        CheckOptions options = CheckOptions.standard().withCustomRules(rule);
        Baseline baseline = Baseline.of(Compliance.check(register(), ON, options));
        fails[0] = true;

        BaselineResult result = baseline.apply(Compliance.check(register(), ON, options));

        assertThat(result.disappeared()).isEmpty();
        assertThat(result.baseline()).isEqualTo(baseline);
        assertThat(result.conforms()).isFalse();
    }

    @Test
    void isTheSameWhateverTheOrderOfItsFindings() {
        Meeting.Builder[] meetings = new Meeting.Builder[9];
        for (int i = 0; i < meetings.length; i++) {
            meetings[i] = heldByNobody("m" + i, "2026-01-0" + (i + 1));
        }
        List<Baseline.Accepted> findings =
                new ArrayList<>(Baseline.of(check(register(meetings))).findings());
        Baseline forward = Baseline.of(findings);
        Collections.reverse(findings);

        assertThat(Baseline.of(findings)).isEqualTo(forward);
        assertThat(forward.findings())
                .extracting(accepted -> accepted.finding().toString())
                .isSorted();
        assertThat(Baseline.of(List.of())).isEqualTo(Baseline.none());
    }

    @Test
    void acceptsNothingZeroTimes() {
        FindingIdentity identity =
                FindingIdentity.of(check(register()).findings().get(0));

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Baseline.Accepted(identity, 0));
    }
}
