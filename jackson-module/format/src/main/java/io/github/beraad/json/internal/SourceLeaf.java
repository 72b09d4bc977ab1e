// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.vocabulary.Forms;

/** Where a rule comes from. */
final class SourceLeaf extends TextLeaf<SourceReference> {

    static final SourceLeaf SOURCE = new SourceLeaf();

    private SourceLeaf() {
        super(true, Forms.LONGEST_NAME, StringLeaf.NAME.expected.dutch(), StringLeaf.NAME.expected.english());
    }

    @Override
    SourceReference parse(String text) {
        return new SourceReference(text);
    }

    @Override
    String print(SourceReference reference) {
        return reference.text();
    }
}
