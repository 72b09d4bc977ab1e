// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.RandomRegisters;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Checked one by one, partnerships, dilemmas and signals have the findings that they have in a check of the whole register. */
class ElementCheckProperties {

    /** What is said of single dilemmas and signals, and what only the whole register can tell. */
    private static final Set<RequirementType> OF_ITEMS = EnumSet.of(
            RequirementType.SUBMITTERS,
            RequirementType.JOINT_SOLUTION,
            RequirementType.DISSEMINATION,
            RequirementType.OUTCOME,
            RequirementType.ATTESTED);

    private static boolean isOfPartnership(Finding finding) {
        ElementKind kind = finding.subject().kind();
        if (kind == ElementKind.DILEMMA || kind == ElementKind.SIGNAL) {
            return false;
        }
        return finding.isOfRequirement()
                ? !OF_ITEMS.contains(finding.offence().orElseThrow().owner())
                : finding.rule().startsWith("member.") || finding.rule().startsWith("meeting.");
    }

    private static List<String> texts(List<Finding> findings) {
        List<String> texts = new ArrayList<>();
        for (Finding finding : findings) {
            texts.add(finding.toString());
        }
        return texts;
    }

    @Property(tries = 300)
    void theFindingsAreThoseOfTheWholeRegister(@ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        RegisterIndex index = RegisterIndex.of(RandomRegisters.of(seed));
        LocalDate on = LocalDate.of(2025, 1, 1).plusDays(number);
        List<Finding> whole = new ArrayList<>();
        for (Finding finding : Compliance.check(index, on, Profile.none()).findings()) {
            boolean hasPartnership = finding.partnership().isPresent()
                    && index.partnership(finding.partnership().get()) != null;
            if (hasPartnership && isOfPartnership(finding)) {
                whole.add(finding);
            }
        }

        List<Finding> single = new ArrayList<>();
        ElementCheck check = ElementCheck.of(index, on, Profile.none(), single::add);
        for (IndexedPartnership partnership : index.partnerships()) {
            check.check(partnership);
        }
        assertThat(texts(single)).containsExactlyInAnyOrderElementsOf(texts(whole));

        int found = single.size();
        for (IndexedPartnership partnership : index.partnerships()) {
            check.check(partnership);
        }
        assertThat(texts(single.subList(found, single.size())))
                .containsExactlyElementsOf(texts(single.subList(0, found)));
    }

    @Property(tries = 300)
    void theFindingsOfDilemmasAndSignalsAreThoseOfTheWholeRegister(
            @ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        RegisterIndex index = RegisterIndex.of(RandomRegisters.of(seed));
        LocalDate on = LocalDate.of(2025, 1, 1).plusDays(number);
        List<Finding> whole = new ArrayList<>();
        for (Finding finding : Compliance.check(index, on, Profile.none()).findings()) {
            ElementKind kind = finding.subject().kind();
            if (kind == ElementKind.DILEMMA || kind == ElementKind.SIGNAL) {
                whole.add(finding);
            }
        }

        List<Finding> single = new ArrayList<>();
        ElementCheck check = ElementCheck.of(index, on, Profile.none(), single::add);
        List<Dilemma> dilemmas = index.register().dilemmas();
        for (int i = 0; i < dilemmas.size(); i++) {
            check.check(dilemmas.get(i), i);
        }
        List<Signal> signals = index.register().signals();
        for (int i = 0; i < signals.size(); i++) {
            check.check(signals.get(i), i);
        }

        assertThat(texts(single)).containsExactlyInAnyOrderElementsOf(texts(whole));
    }

    @Property(tries = 300)
    void requirementsAloneAreThoseWithoutTheRulesOfTheRegister(
            @ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        RegisterIndex index = RegisterIndex.of(RandomRegisters.of(seed));
        LocalDate on = LocalDate.of(2025, 1, 1).plusDays(number);
        List<Finding> all = new ArrayList<>();
        List<Finding> requirements = new ArrayList<>();
        for (IndexedPartnership partnership : index.partnerships()) {
            ElementCheck.of(index, on, Profile.none(), all::add).check(partnership);
            ElementCheck.of(index, on, Profile.none(), requirements::add).checkRequirements(partnership);
        }
        all.removeIf(finding -> !finding.isOfRequirement());

        assertThat(texts(requirements)).isEqualTo(texts(all));
    }
}
