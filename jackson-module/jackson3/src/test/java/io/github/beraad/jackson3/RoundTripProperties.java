// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.testkit.RandomRoundTripContract;

class RoundTripProperties extends RandomRoundTripContract {
    RoundTripProperties() {
        super(new TestCodec());
    }
}
