// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import io.github.beraad.compliance.Profile;
import io.github.beraad.register.Register;
import java.time.LocalDate;
import java.util.List;

/** The conformance cases as registers of the library. */
public final class CaseRegisters {

    private CaseRegisters() {}

    /** One case. */
    public record Case(String id, Register register, LocalDate on, Profile profile) {}

    /** All cases, in the order of the files. */
    public static List<Case> all() {
        return ConformanceCases.all().stream()
                .map(one -> new Case(
                        one.id(),
                        LibraryImplementation.register(one),
                        LocalDate.parse(one.on()),
                        LibraryImplementation.profile(one)))
                .toList();
    }
}
