// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.testkit.RandomLinesContract;

class LinesProperties extends RandomLinesContract {
    LinesProperties() {
        super(new TestCodec());
    }
}
