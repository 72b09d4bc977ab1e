// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Member;
import io.github.beraad.register.Register;
import io.github.beraad.testing.RandomRegisters;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of checking that hold for every register. */
class ComplianceProperties {

    private static LocalDate day(int number) {
        return date("2025-01-01").plusDays(number);
    }

    /** What does not depend on where elements stand: rule, severity, subject and facts. */
    private static List<String> withoutPlaces(List<Finding> findings) {
        List<String> texts = new ArrayList<>();
        for (Finding finding : findings) {
            texts.add(finding.severity() + " " + finding.rule() + " " + finding.subject() + " " + finding.partnership()
                    + " " + finding.facts());
        }
        Collections.sort(texts);
        return texts;
    }

    private static List<String> outcomes(ComplianceReport report) {
        List<String> texts = new ArrayList<>();
        for (RequirementOutcome outcome : report.outcomes()) {
            texts.add(outcome.partnership() + " " + outcome.requirement() + " " + outcome.outcome() + " "
                    + outcome.facts() + " " + withoutPlaces(outcome.findings()));
        }
        Collections.sort(texts);
        return texts;
    }

    @Property(tries = 300)
    void theOrderOfElementsDoesNotChangeWhatIsFound(
            @ForAll long seed, @ForAll long order, @ForAll @IntRange(max = 1200) int number) {
        Register register = RandomRegisters.of(seed);
        ComplianceReport report = Compliance.check(register, day(number));
        ComplianceReport other = Compliance.check(RandomRegisters.shuffled(register, order), day(number));

        assertThat(withoutPlaces(other.findings())).isEqualTo(withoutPlaces(report.findings()));
        assertThat(outcomes(other)).isEqualTo(outcomes(report));
        assertThat(other.charters()).isEqualTo(report.charters());
    }

    @Property(tries = 300)
    void checkedTwiceGivesTheSameReport(@ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        ComplianceReport report = Compliance.check(RandomRegisters.of(seed), day(number));
        ComplianceReport again = Compliance.check(RandomRegisters.of(seed), day(number));

        assertThat(again).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(again.findings()).hasToString(report.findings().toString());
    }

    @Property(tries = 300)
    void anUnrelatedPartnershipChangesNothingElsewhere(@ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        Register register = RandomRegisters.of(seed);
        Register larger = Register.builder()
                .like(register)
                .addCharters(charter("unrelated", "1", requirement(RequirementType.CHAIR))
                        .build())
                .addPartnerships(partnership("unrelated", "unrelated", member("unrelated", "om"))
                        .build())
                .build();
        ComplianceReport report = Compliance.check(register, day(number));
        ComplianceReport with = Compliance.check(larger, day(number));

        List<Finding> elsewhere = new ArrayList<>(with.findings());
        elsewhere.removeIf(finding -> finding.partnership().equals(Optional.of("unrelated")));
        assertThat(elsewhere).isEqualTo(report.findings());
        assertThat(with.outcomes().subList(0, report.outcomes().size())).isEqualTo(report.outcomes());
    }

    @Property(tries = 300)
    void findingsAreInOrderAndNoneStandsThereTwice(@ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        List<Finding> findings =
                Compliance.check(RandomRegisters.of(seed), day(number)).findings();

        assertThat(findings).isSortedAccordingTo(ComplianceReport.ORDER);
        assertThat(new HashSet<>(findings)).hasSameSizeAs(findings);
    }

    @Property(tries = 300)
    void anOutcomeFollowsFromItsFindings(@ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        ComplianceReport report = Compliance.check(RandomRegisters.of(seed), day(number));
        int ofRequirements = 0;
        for (RequirementOutcome outcome : report.outcomes()) {
            Set<Severity> severities = new HashSet<>();
            for (Finding finding : outcome.findings()) {
                severities.add(finding.severity());
                assertThat(finding.rule()).isEqualTo(outcome.requirement());
                assertThat(finding.partnership()).contains(outcome.partnership());
                assertThat(finding.source()).isEqualTo(outcome.source());
            }
            ofRequirements += outcome.findings().size();
            if (severities.contains(Severity.ERROR)) {
                assertThat(outcome.outcome()).isEqualTo(Outcome.BREACHED);
            } else if (!severities.isEmpty()) {
                assertThat(outcome.outcome()).isEqualTo(Outcome.ATTENTION);
            } else {
                assertThat(outcome.outcome()).isNotIn(Outcome.BREACHED, Outcome.ATTENTION);
            }
        }
        // who submits, and what comes of it, is judged by the version of that day, of which there may be no outcome
        assertThat(report.findings().stream()
                        .filter(finding -> finding.offence().orElseThrow().owner() instanceof RequirementType
                                && report.outcome(finding.partnership().orElseThrow(), finding.rule())
                                        .isPresent()))
                .hasSize(ofRequirements);
    }

    @Property(tries = 300)
    void registerRulesDoNotLookAtTheDate(@ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        Register register = RandomRegisters.of(seed);

        assertThat(ofRegisterRules(Compliance.check(register, day(number))))
                .isEqualTo(ofRegisterRules(Compliance.check(register, date("1990-01-01"))));
    }

    private static List<Finding> ofRegisterRules(ComplianceReport report) {
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.removeIf(finding -> !(finding.offence().orElseThrow().owner() instanceof RegisterRule));
        return findings;
    }

    @Property(tries = 300)
    void switchingOffWhatWasFoundLeavesTheRest(@ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        Register register = RandomRegisters.of(seed);
        List<Finding> findings = Compliance.check(register, day(number)).findings();
        if (!findings.isEmpty()) {
            String rule = findings.get(0).rule();
            List<Finding> rest = new ArrayList<>(findings);
            rest.removeIf(finding -> finding.rule().equals(rule));

            assertThat(Compliance.check(register, day(number), Profile.of(RuleChange.off(rule, "a trial")))
                            .findings())
                    .isEqualTo(rest);
        }
    }

    /** The laws above would hold of registers in which nothing is found, too. */
    @Example
    void theRegistersBreakAlmostEveryRule() {
        Set<Offence> found = new HashSet<>();
        for (int seed = 0; seed < 400; seed++) {
            for (Finding finding :
                    Compliance.check(RandomRegisters.of(seed), day(600)).findings()) {
                found.add(finding.offence().orElseThrow());
            }
            for (Finding finding : Compliance.check(RandomRegisters.of(seed), date("2026-12-31"))
                    .findings()) {
                found.add(finding.offence().orElseThrow());
            }
        }
        assertThat(found)
                .hasSizeGreaterThan(60)
                .contains(Offence.ESCALATION_CYCLE, Offence.MEMBER_OVERLAP, Offence.EVENT_ILLEGAL, Offence.NOT_JOINT);
    }

    /** {@code member.overlap} as the rule reads, member by member. */
    @Property(tries = 300)
    void whoeverBeginsAfterAnotherOneInTheSameSeatIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Member.Builder member = member("m" + i, random.nextBoolean() ? "om" : "jenv");
            LocalDate from = day(random.nextInt(6));
            if (random.nextInt(4) > 0) {
                member.from(from);
            }
            if (random.nextInt(3) > 0) {
                member.until(from.plusDays(1 + random.nextInt(6)));
            }
            members.add(member.build());
        }
        Set<String> expected = new HashSet<>();
        for (Member member : members) {
            String first = null;
            for (Member other : members) {
                if (other.party().equals(member.party())
                        && isEarlier(other, member)
                        && other.period().overlaps(member.period())
                        && (first == null || isEarlier(other, members.get(Integer.parseInt(first.substring(1)))))) {
                    first = other.id();
                }
            }
            if (first != null) {
                expected.add("member=" + member.id() + ", other=" + first);
            }
        }
        Register register = Register.builder()
                .addPartnerships(
                        partnership("p", "lokale-aanpak").members(members).build())
                .build();
        Set<String> found = new HashSet<>();
        for (Finding finding : Compliance.check(register, day(3)).findings()) {
            if (finding.rule().equals("member.overlap")) {
                found.add(finding.facts().toString());
            }
        }

        assertThat(found).isEqualTo(expected);
    }

    private static boolean isEarlier(Member one, Member other) {
        int byBeginning =
                one.from().orElse(LocalDate.MIN).compareTo(other.from().orElse(LocalDate.MIN));
        return byBeginning < 0 || (byBeginning == 0 && one.id().compareTo(other.id()) < 0);
    }
}
