// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/** What is put to the test: whatever makes a report of a register. */
interface Implementation {

    /**
     * The report that it makes for a case, in the format {@code beraad-report/1}.
     *
     * @return empty when it cannot be asked, because it takes no profile
     * @throws IOException if it makes no report
     */
    Optional<JsonNode> report(ConformanceCase one) throws IOException;

    /**
     * The next steps that it tells for a case, in the format {@code beraad-next/1}.
     *
     * @return empty when it cannot be asked
     * @throws IOException if it tells no steps
     */
    Optional<JsonNode> nextSteps(ConformanceCase one) throws IOException;
}
