// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.ElementKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code register.charter-overlap} and {@code register.unknown-charter}. */
final class CharterRules {

    private CharterRules() {}

    static void check(RegisterIndex index, Reporter reporter) {
        List<Charter> charters = index.register().charters();
        Set<String> versions = new HashSet<>();
        for (int i = 0; i < charters.size(); i++) {
            Charter charter = charters.get(i);
            if (BuiltInCharters.find(charter.id()).isEmpty() && versions.add(charter.id() + " " + charter.version())) {
                checkOverlap(charter, Pointer.of("charters", i), index, reporter);
            }
        }
        for (IndexedPartnership partnership : index.partnerships()) {
            checkKnown(partnership, reporter);
        }
    }

    /** Of versions that hold at the same time, each is found that begins after another one. */
    private static void checkOverlap(Charter charter, Pointer pointer, RegisterIndex index, Reporter reporter) {
        for (Charter earlier : index.charterVersions(charter.id())) {
            if (earlier.version().equals(charter.version())) {
                return;
            }
            if (earlier.period().overlaps(charter.period())) {
                reporter.report(
                        Offence.CHARTER_OVERLAP,
                        null,
                        ElementKind.CHARTER,
                        charter.id(),
                        pointer,
                        charter.id(),
                        charter.version(),
                        earlier.version());
                return;
            }
        }
    }

    private static void checkKnown(IndexedPartnership partnership, Reporter reporter) {
        if (partnership.charterVersions().isEmpty()) {
            report(Offence.UNKNOWN_CHARTER, partnership, reporter);
            return;
        }
        for (Charter version : partnership.charterVersions()) {
            if (version.period().overlaps(partnership.period())) {
                return;
            }
        }
        report(Offence.CHARTER_NEVER_HOLDS, partnership, reporter);
    }

    private static void report(Offence offence, IndexedPartnership partnership, Reporter reporter) {
        reporter.report(
                offence,
                partnership.id(),
                ElementKind.PARTNERSHIP,
                partnership.id(),
                partnership.pointer().key("charter"),
                partnership.partnership().charter());
    }
}
