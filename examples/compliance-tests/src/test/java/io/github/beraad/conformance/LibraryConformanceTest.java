// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The library gives the right answer to every case. */
class LibraryConformanceTest {

    @TestFactory
    Stream<DynamicTest> everyCase() {
        LibraryImplementation library = new LibraryImplementation();
        return ConformanceCases.all().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> assertThat(ConformanceRun.result(one, library).differences())
                                .as(one.title())
                                .isEmpty()));
    }
}
