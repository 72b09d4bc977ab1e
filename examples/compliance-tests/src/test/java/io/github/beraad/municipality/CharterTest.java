// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.municipality;

import static io.github.beraad.assertions.BeraadAssertions.assertThat;
import static io.github.beraad.municipality.ModeldamRegister.TODAY;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each agreement of the charter is a test, and its name is what was agreed. A breached one fails. */
class CharterTest {

    private final Register register = ModeldamRegister.read();

    @TestFactory
    Stream<DynamicTest> weDoWhatWeAgreed() {
        return Compliance.check(register, TODAY).outcomes().stream()
                .map(outcome -> DynamicTest.dynamicTest(outcome.displayName(Language.DUTCH), outcome::orThrow));
    }

    @Test
    void whatWeAgreedMakesSense() {
        for (Charter charter : register.charters()) {
            assertThat(charter).isSound().isSoundIn(register);
        }
    }
}
