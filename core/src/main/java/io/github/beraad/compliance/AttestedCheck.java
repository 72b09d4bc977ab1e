// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.register.Attestation;
import io.github.beraad.register.Event;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.EscalationItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code attested}: somebody attested that dilemmas or signals hold nothing that leads to a person. */
final class AttestedCheck extends ItemCheck {

    private final List<EscalationItem> items;

    AttestedCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.items = requirement.required(Parameters.ITEMS);
    }

    @Override
    boolean checkDilemma(JudgedDilemma dilemma, IndexedPartnership owner, Reporter reporter) {
        if (!items.contains(EscalationItem.DILEMMA) || !isThere(dilemma)) {
            return false;
        }
        if (!isAttested(dilemma.dilemma().anonymised(), dilemma.on())) {
            report(
                    reporter,
                    owner.id(),
                    ElementKind.DILEMMA,
                    dilemma.dilemma().id(),
                    dilemma.pointer(),
                    Offence.NOT_ATTESTED,
                    EscalationItem.DILEMMA);
        }
        return true;
    }

    @Override
    boolean checkSignal(JudgedSignal signal, IndexedPartnership owner, Reporter reporter) {
        if (!items.contains(signal.item())) {
            return false;
        }
        if (!isAttested(signal.signal().anonymised(), signal.on())) {
            report(
                    reporter,
                    owner.id(),
                    ElementKind.SIGNAL,
                    signal.signal().id(),
                    signal.pointer(),
                    Offence.NOT_ATTESTED,
                    signal.item());
        }
        return true;
    }

    /** Whether anything had happened to it by then, however illegal: it held words from then on. */
    private static boolean isThere(JudgedDilemma dilemma) {
        LocalDate recordedOn = dilemma.index().register().recordedOn().orElse(dilemma.on());
        List<Event> history = dilemma.dilemma().history();
        for (int i = 0; i < history.size(); i++) {
            LocalDate date = history.get(i).on();
            if (!date.isAfter(dilemma.on()) && !date.isAfter(recordedOn)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAttested(Optional<Attestation> attestation, LocalDate on) {
        return attestation.isPresent() && !attestation.get().on().isAfter(on);
    }
}
