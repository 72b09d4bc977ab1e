// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import io.github.beraad.json.testkit.FuzzContract;

class FuzzTest extends FuzzContract {
    FuzzTest() {
        super(new TestCodec());
    }
}
