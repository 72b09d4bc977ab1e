// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.ElementKind;
import java.util.Map;

/**
 * Everything in the register but its dilemmas and signals: the partnerships, their members and meetings, and what belongs
 * to them. It is drawn up today, whenever that is.
 *
 * @param revision grows with each change
 * @param register without dilemmas and signals
 * @param index of that register
 * @param revisions per kind, when each element was last written
 */
public record Frame(
        long revision, Register register, RegisterIndex index, Map<ElementKind, Map<Integer, Long>> revisions) {

    /**
     * When an element was last written.
     *
     * @param kind what it is
     * @param position in the list of its kind
     * @return its revision
     */
    public long revisionOf(ElementKind kind, int position) {
        return revisions.getOrDefault(kind, Map.of()).getOrDefault(position, revision);
    }
}
