// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.testkit.FuzzTarget;

/** Where a fuzzer enters that looks at which branches an input takes. It names this class, and no test does. */
public final class CoverageGuidedFuzz {

    private static final FuzzTarget TARGET = new FuzzTarget(new TestCodec(), new OtherGeneration());

    private CoverageGuidedFuzz() {}

    /**
     * Reads one input.
     *
     * @param input the input
     */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.holdsFor(input);
    }
}
