// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.Registers.dilemma;
import static io.github.beraad.testing.Registers.event;
import static io.github.beraad.testing.Registers.signal;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.heldByNobody;
import static io.github.beraad.testing.SmallRegister.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.UnknownRuleException.UnknownId;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.Registers;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Severity;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of an application's own. */
class CustomRuleTest {

    private static final String JULY = "custom.flevoland.july";

    /** Nobody meets in July. */
    private static final class NoMeetingsInJuly implements CustomRule {

        @Override
        public RuleDescription description() {
            return RuleDescription.of(JULY)
                    .severity(Severity.INFO)
                    .source("reglement art. 9")
                    .title("Geen bijeenkomsten in juli", "No meetings in July")
                    .explanation("In juli is bijna iedereen vrij.", "In July nearly everybody is off.")
                    .message("Bijeenkomst {meeting} is op {date}.", "Meeting {meeting} is on {date}.")
                    .facts("meeting", "date")
                    .build();
        }

        @Override
        public void check(CustomCheck check) {
            for (IndexedMeeting meeting : check.index().meetings()) {
                if (meeting.date().getMonth() == Month.JULY) {
                    check.report(meeting, meeting.id(), meeting.date());
                }
            }
        }
    }

    /** Finds something in every dilemma and in every signal. */
    private static final class EveryItem extends Failing {

        EveryItem() {
            super("custom.test.items");
        }

        @Override
        public void check(Dilemma dilemma, Pointer pointer, CustomCheck check) {
            check.report(ElementKind.DILEMMA, dilemma.id(), pointer.key("title"), "dilemma");
        }

        @Override
        public void check(Signal signal, Pointer pointer, CustomCheck check) {
            check.report(ElementKind.SIGNAL, signal.id(), pointer, "signal");
        }
    }

    /** A rule with texts that do not matter here. */
    private abstract static class Failing implements CustomRule {

        private final String code;

        Failing(String code) {
            this.code = code;
        }

        @Override
        public RuleDescription description() {
            return RuleDescription.of(code)
                    .title("Titel", "Title")
                    .explanation("Uitleg.", "Explanation.")
                    .message("Dit is {what}.", "This is {what}.")
                    .facts("what")
                    .build();
        }
    }

    private static Register clubWithMeetings() {
        return SmallRegister.withClub()
                .members(member("m", "om"))
                .meetings(heldByNobody("may", "2026-05-01"), heldByNobody("july", "2026-07-01"))
                .build();
    }

    private static ComplianceReport check(Register register, CustomRule... rules) {
        return Compliance.check(
                register, date("2026-12-31"), CheckOptions.standard().withCustomRules(rules));
    }

    @Nested
    class AFinding {

        private final Finding finding = check(clubWithMeetings(), new NoMeetingsInJuly()).findings().stream()
                .filter(one -> one.rule().equals(JULY))
                .findFirst()
                .orElseThrow();

        @Test
        void hasTheShapeOfAnyOther() {
            assertThat(finding)
                    .hasToString("info custom.flevoland.july meeting july /meetings/1 {meeting=july, date=2026-07-01}");
            assertThat(finding.partnership()).contains("club");
            assertThat(finding.source()).extracting(Object::toString).containsExactly("reglement art. 9");
            assertThat(finding.message(Language.DUTCH)).isEqualTo("Bijeenkomst july is op 1 juli 2026.");
            assertThat(finding.message(Language.ENGLISH)).isEqualTo("Meeting july is on 1 July 2026.");
        }

        @Test
        void namesTheRuleInsteadOfAnOffence() {
            assertThat(finding.offence()).isEmpty();
            assertThat(finding.customRule()).contains(new NoMeetingsInJuly().description());
        }

        @Test
        void canBeSaidInTheWordsOfAnApplication() {
            Texts own = Texts.of(
                    new Language("fy"),
                    Map.of("message." + JULY, "Gearkomste {meeting} is yn july.", "rule." + JULY + ".title", "July"),
                    Texts.dutch());

            assertThat(finding.message(own)).isEqualTo("Gearkomste july is yn july.");
            assertThat(RuleTexts.title(new NoMeetingsInJuly().description(), own))
                    .isEqualTo("July");
        }

        @Test
        void canBeExplained() {
            Explanation explanation = Explanation.of(finding, RegisterIndex.of(clubWithMeetings()), date("2026-12-31"));

            assertThat(explanation.title(Texts.dutch())).isEqualTo("Geen bijeenkomsten in juli");
            assertThat(explanation.explanation(Texts.english())).isEqualTo("In July nearly everybody is off.");
        }

        @Test
        void standsAmongTheOthersInTheOrderOfTheDocument() {
            assertThat(SmallRegister.found(check(clubWithMeetings(), new NoMeetingsInJuly())))
                    .containsExactly(
                            "info meeting.without-attendees meeting may /meetings/0",
                            "info custom.flevoland.july meeting july /meetings/1",
                            "info meeting.without-attendees meeting july /meetings/1");
        }
    }

    @Nested
    class AProfile {

        private ComplianceReport check(RuleChange... changes) {
            return Compliance.check(
                    clubWithMeetings(),
                    date("2026-12-31"),
                    CheckOptions.standard()
                            .withCustomRules(new NoMeetingsInJuly())
                            .withProfile(Profile.of(changes)));
        }

        @Test
        void switchesTheRuleOff() {
            RuleChange off = RuleChange.off(JULY, "wij wel");

            assertThat(SmallRegister.found(check(off))).noneMatch(found -> found.contains(JULY));
            assertThat(check(off).switchedOff()).containsExactly(off);
        }

        @Test
        void regradesIt() {
            ComplianceReport report = check(RuleChange.regraded(JULY, Severity.ERROR, "echt niet"));

            assertThat(report.conforms()).isFalse();
            assertThat(report.regraded()).hasSize(1);
        }

        @Test
        void regradesItForThePartnershipsUnderOneCharter() {
            RuleChange strict = RuleChange.regraded(JULY, Severity.ERROR, "hier niet");

            assertThat(check(strict.forCharter(SmallRegister.AGREED)).conforms())
                    .isFalse();
            assertThat(check(strict.forCharter("lokale-aanpak")).conforms()).isTrue();
        }

        @Test
        void findsTheNearestOfThemToo() {
            assertThatExceptionOfType(UnknownRuleException.class)
                    .isThrownBy(() -> check(RuleChange.off("custom.flevoland.juli", "wij wel")))
                    .satisfies(refusal -> assertThat(refusal.unknown())
                            .containsExactly(new UnknownId(
                                    "/changes/0/rule", "custom.flevoland.juli", Optional.empty(), Optional.of(JULY))));
        }
    }

    @Nested
    class DilemmasAndSignals {

        private final Register register = Registers.threeTiers()
                .addDilemmas(dilemma(
                        event(EventType.SUBMITTED, Registers.NEW_YEAR, "p-town").build()))
                .addSignals(signal())
                .build();

        @Test
        void comeByOneAtATime() {
            List<String> found = check(register, new EveryItem()).findings().stream()
                    .filter(finding -> finding.rule().equals("custom.test.items"))
                    .map(finding -> finding.partnership().orElse("") + " " + finding)
                    .toList();

            assertThat(found)
                    .containsExactly(
                            "platform warning custom.test.items dilemma d /dilemmas/0/title {what=dilemma}",
                            "platform warning custom.test.items signal s /signals/0 {what=signal}");
        }

        @Test
        void needNotBeInMemory() {
            CheckOptions options = CheckOptions.standard().withCustomRules(new EveryItem());
            Register rest = Registers.threeTiers().build();
            StreamingCheck streaming = StreamingCheck.of(rest, date("2026-12-31"), options);
            register.dilemmas().forEach(streaming::accept);
            register.signals().forEach(streaming::accept);

            assertThat(streaming.finish().findings())
                    .filteredOn(finding -> finding.rule().equals("custom.test.items"))
                    .hasSize(2);
        }
    }

    @Nested
    class AnOffence {

        private final Register register = SmallRegister.withClub()
                .members(member("m", "om"))
                .posts(SmallRegister.post("clerk", "om", Level.OPERATIONAL))
                .meetings(heldByNobody("x", "2026-02-01"))
                .approaches(SmallRegister.approach("a").addPhases(SmallRegister.phase(Phase.NEW, "2026-01-01")))
                .resources(SmallRegister.resource("r", "2026-03-01"))
                .dilemmas(SmallRegister.dilemma("d", "m"))
                .signals(SmallRegister.signal("s", "m"))
                .build();

        @ParameterizedTest
        @CsvSource({
            "PARTNERSHIP, club, club",
            "MEMBER, m, club",
            "MEETING, x, club",
            "DILEMMA, d, club",
            "SIGNAL, s, club",
            "APPROACH, a, club",
            "RESOURCE, r, club",
            "PARTY, om, ''",
            "POST, clerk, ''",
            "CHARTER, agreed, ''"
        })
        void isOneOfThePartnershipThatItsElementBelongsTo(ElementKind kind, String id, String partnership) {
            ComplianceReport report = check(register, new Failing("custom.test.any") {
                @Override
                public void check(CustomCheck check) {
                    check.report(kind, id, Pointer.root(), check.on());
                }
            });

            assertThat(report.findings())
                    .filteredOn(finding -> finding.rule().equals("custom.test.any"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.partnership().orElse("")).isEqualTo(partnership);
                        assertThat(finding.toString()).endsWith("{what=" + report.on() + "}");
                    });
        }

        @Test
        void ofAMemberStandsWhereTheMemberStands() {
            ComplianceReport report = check(register, new Failing("custom.test.member") {
                @Override
                public void check(CustomCheck check) {
                    check.report(check.index().partnerships().get(0).members().get(0), "a member");
                }
            });

            assertThat(SmallRegister.found(report))
                    .contains("warning custom.test.member member m /partnerships/0/members/0");
        }
    }

    @Nested
    class ARuleThatFails {

        private final CustomRule failing = new Failing("custom.test.fails") {
            @Override
            public void check(CustomCheck check) {
                check.report(check.index().partnerships().get(0), "half of it");
                throw new IllegalStateException("wat iemand schreef");
            }
        };

        @Test
        void losesNothingButWhatItHadFound() {
            ComplianceReport report = check(clubWithMeetings(), failing, new NoMeetingsInJuly());

            assertThat(SmallRegister.found(report)).hasSize(3).noneMatch(found -> found.contains("custom.test.fails"));
            assertThat(report.failures())
                    .extracting(Object::toString)
                    .containsExactly("custom.test.fails: java.lang.IllegalStateException");
        }

        @Test
        void leavesNobodySureThatTheRegisterConforms() {
            ComplianceReport report = check(clubWithMeetings(), failing);

            assertThat(report.findingsAtOrAbove(report.threshold())).isEmpty();
            assertThat(report.conforms()).isFalse();
            assertThat(report.withThreshold(Severity.ERROR)).isEqualTo(report);
            assertThatExceptionOfType(NonComplianceError.class)
                    .isThrownBy(report::orThrow)
                    .withMessage("failed custom.test.fails: java.lang.IllegalStateException");
        }

        @Test
        void isNotCalledAgain() {
            int[] calls = {0};
            CustomRule once = new Failing("custom.test.once") {
                @Override
                public void check(Dilemma dilemma, Pointer pointer, CustomCheck check) {
                    calls[0]++;
                    throw new StackOverflowError();
                }

                @Override
                public void check(Signal signal, Pointer pointer, CustomCheck check) {
                    calls[0]++;
                }
            };
            Register register = Registers.threeTiers()
                    .addDilemmas(dilemma(event(EventType.SUBMITTED, Registers.NEW_YEAR, "p-town")
                            .build()))
                    .addSignals(signal())
                    .build();

            assertThat(check(register, once).failures()).hasSize(1);
            assertThat(calls).containsExactly(1);
        }

        @Test
        void mayFailOnASignalToo() {
            CustomRule fails = new Failing("custom.test.signals") {
                @Override
                public void check(Signal signal, Pointer pointer, CustomCheck check) {
                    throw new IllegalStateException();
                }
            };
            Register register = Registers.threeTiers().addSignals(signal()).build();

            assertThat(check(register, fails).failures())
                    .extracting(RuleFailure::rule, RuleFailure::exception)
                    .containsExactly(tuple("custom.test.signals", "java.lang.IllegalStateException"));
        }

        @Test
        void mayHaveReportedWhatNoFindingCanHold() {
            CustomRule noSubject = new Failing("custom.test.subject") {
                @Override
                public void check(CustomCheck check) {
                    check.report(ElementKind.PARTY, "nobody", Pointer.root());
                }
            };
            CustomRule tooMany = new Failing("custom.test.too-many") {
                @Override
                public void check(CustomCheck check) {
                    check.report(check.index().partnerships().get(0), 1, 2);
                }
            };
            CustomRule noFact = new Failing("custom.test.type") {
                @Override
                public void check(CustomCheck check) {
                    check.report(check.index().partnerships().get(0), 1.5);
                }
            };

            assertThat(check(clubWithMeetings(), noSubject, tooMany, noFact).failures())
                    .extracting(RuleFailure::rule, RuleFailure::exception)
                    .containsExactly(
                            tuple("custom.test.subject", "java.lang.IllegalArgumentException"),
                            tuple("custom.test.too-many", "java.lang.IllegalArgumentException"),
                            tuple("custom.test.type", "java.lang.IllegalArgumentException"));
        }
    }

    @Nested
    class ACode {

        @ParameterizedTest
        @ValueSource(strings = {"lip.chair", "july", "custom.july", "custom..july", "custom.flevoland.", "customs.a.b"})
        void isNeverLikeThatOfTheLibrary(String code) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> RuleDescription.of(code))
                    .withMessageContaining("custom.<whose>.<what>");
        }

        @Test
        void isALegalIdOfAProfile() {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> RuleDescription.of("custom.Flevoland.july"));
            assertThat(RuleChange.off(JULY, "-").rule()).isEqualTo(JULY);
        }

        @Test
        void belongsToOneRule() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CheckOptions.standard()
                            .withCustomRules(new NoMeetingsInJuly(), new EveryItem(), new NoMeetingsInJuly()))
                    .withMessage("rules: two of them have the code 'custom.flevoland.july'");
        }
    }

    @Test
    void theOrderInWhichRulesAreGivenMakesNoDifference() {
        CustomRule one = new NoMeetingsInJuly();
        CustomRule other = new EveryItem();

        assertThat(CheckOptions.standard().withCustomRules(one, other))
                .isEqualTo(CheckOptions.standard().withCustomRules(other, one));
    }

    @Test
    void aDescriptionSaysWhatItWasGiven() {
        RuleDescription july = new NoMeetingsInJuly().description();

        assertThat(july.code()).isEqualTo(JULY);
        assertThat(july.severity()).isEqualTo(Severity.INFO);
        assertThat(july.source()).containsExactly(new SourceReference("reglement art. 9"));
        assertThat(july.title().in(Language.DUTCH)).isEqualTo("Geen bijeenkomsten in juli");
        assertThat(july.explanation().in(Language.ENGLISH)).isEqualTo("In July nearly everybody is off.");
        assertThat(july.message().in(Language.ENGLISH)).isEqualTo("Meeting {meeting} is on {date}.");
        assertThat(july.facts()).containsExactly("meeting", "date");
    }

    @Test
    void aDescriptionNeedsItsTexts() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RuleDescription.of(JULY).title("a", "b").build())
                .withMessage("rule.explanation: is required");
    }

    @Test
    void noneIsFoundWhereNoneIsProvided() {
        assertThat(CustomRules.found()).isEmpty();
        assertThat(CustomRules.found(ClassLoader.getSystemClassLoader())).isEmpty();
        assertThat(CheckOptions.standard().customRules()).isEmpty();
    }
}
