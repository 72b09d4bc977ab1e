// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import io.github.beraad.json.testkit.RandomRoundTripContract;

class RoundTripProperties extends RandomRoundTripContract {
    RoundTripProperties() {
        super(new TestCodec());
    }
}
