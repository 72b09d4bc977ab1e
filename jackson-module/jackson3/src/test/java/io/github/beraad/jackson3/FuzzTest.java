// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.testkit.FuzzContract;

/** Both generations, which read and refuse alike. */
class FuzzTest extends FuzzContract {
    FuzzTest() {
        super(new TestCodec(), new OtherGeneration());
    }
}
