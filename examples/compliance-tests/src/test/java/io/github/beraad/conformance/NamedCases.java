// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cases, read once for all tests. */
final class NamedCases {

    private static final Map<String, ConformanceCase> CASES = new LinkedHashMap<>();

    static {
        for (ConformanceCase one : ConformanceCases.all()) {
            CASES.put(one.id(), one);
        }
    }

    private NamedCases() {}

    static ConformanceCase get(String id) {
        ConformanceCase found = CASES.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no case " + id);
        }
        return found;
    }
}
