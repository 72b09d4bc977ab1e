// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Urgency;
import java.util.List;

/** Levels as numbers, for a database to compare. */
final class Rank {

    private static final List<Confidentiality> CONFIDENTIALITY = List.of(Confidentiality.values());
    private static final List<Urgency> URGENCY = List.of(Urgency.values());

    private Rank() {}

    static int of(Confidentiality level) {
        return CONFIDENTIALITY.indexOf(level);
    }

    static int of(Urgency urgency) {
        return URGENCY.indexOf(urgency);
    }

    static Confidentiality confidentiality(int rank) {
        return CONFIDENTIALITY.get(rank);
    }

    static Urgency urgency(int rank) {
        return URGENCY.get(rank);
    }
}
