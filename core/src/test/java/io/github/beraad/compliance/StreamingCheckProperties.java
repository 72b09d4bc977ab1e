// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.RandomRegisters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A check of dilemmas and signals that come by one at a time gives the report of the whole register. */
class StreamingCheckProperties {

    /** Every tenth register has a dilemma and a signal twice. */
    private static Register register(long seed) {
        Register register = RandomRegisters.of(seed);
        if (seed % 10 == 0 && !register.dilemmas().isEmpty()) {
            register = Register.builder()
                    .like(register)
                    .addDilemmas(register.dilemmas().get(0))
                    .build();
        }
        if (seed % 10 == 0 && !register.signals().isEmpty()) {
            register = Register.builder()
                    .like(register)
                    .addSignals(register.signals().get(0))
                    .build();
        }
        return register;
    }

    @Property(tries = 500)
    void theReportIsTheSame(@ForAll long seed, @ForAll @IntRange(max = 1200) int number, @ForAll Random random) {
        LocalDate on = date("2025-01-01").plusDays(number);
        Register whole = register(seed);
        int dilemmasFirst = random.nextInt(whole.dilemmas().size() + 1);
        int signalsFirst = random.nextInt(whole.signals().size() + 1);
        List<Dilemma> dilemmas = new ArrayList<>(
                whole.dilemmas().subList(dilemmasFirst, whole.dilemmas().size()));
        List<Signal> signals = new ArrayList<>(
                whole.signals().subList(signalsFirst, whole.signals().size()));
        Register first = Register.builder()
                .like(whole)
                .dilemmas(whole.dilemmas().subList(0, dilemmasFirst))
                .signals(whole.signals().subList(0, signalsFirst))
                .build();

        StreamingCheck check = StreamingCheck.of(first, on, Profile.none());
        while (!dilemmas.isEmpty() || !signals.isEmpty()) {
            if (signals.isEmpty() || (!dilemmas.isEmpty() && random.nextBoolean())) {
                check.accept(dilemmas.remove(0));
            } else {
                check.accept(signals.remove(0));
            }
        }
        ComplianceReport report = check.finish();

        ComplianceReport ofWhole = Compliance.check(whole, on);
        assertThat(report).isEqualTo(ofWhole);
        assertThat(report.findings()).isEqualTo(ofWhole.findings());
        assertThat(report.outcomes()).isEqualTo(ofWhole.outcomes());
    }
}
