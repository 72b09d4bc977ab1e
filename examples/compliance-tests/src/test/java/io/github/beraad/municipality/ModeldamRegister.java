// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.municipality;

import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The register of Modeldam, a fictional municipality, and ways of changing one thing in it. */
final class ModeldamRegister {

    /** A day on which the year is not over yet. */
    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    /** The day on which the year is judged. */
    static final LocalDate YEARS_END = LocalDate.of(2026, 12, 31);

    private ModeldamRegister() {}

    static Register read() {
        try {
            return BeraadJson.read(Path.of("..", "registers", "municipal.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Register withoutMembers(Register register, Predicate<Member> whoGo) {
        return changingMembers(
                register, members -> members.stream().filter(whoGo.negate()).toList());
    }

    static Register changingMembers(Register register, UnaryOperator<List<Member>> change) {
        Partnership partnership = register.partnerships().get(0);
        return Register.builder()
                .like(register)
                .partnerships(List.of(Partnership.builder()
                        .like(partnership)
                        .members(change.apply(partnership.members()))
                        .build()))
                .build();
    }
}
