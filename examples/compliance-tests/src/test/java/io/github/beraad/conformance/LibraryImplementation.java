// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Profile;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.DatedSteps;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The library itself, in this process and through its JSON. */
final class LibraryImplementation implements Implementation {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Optional<JsonNode> report(ConformanceCase one) throws IOException {
        ComplianceReport report = Compliance.check(register(one), LocalDate.parse(one.on()), profile(one));
        return Optional.of(MAPPER.readTree(BeraadJson.toJson(JsonFormat.REPORT, report, Layout.COMPACT)));
    }

    @Override
    public Optional<JsonNode> nextSteps(ConformanceCase one) throws IOException {
        LocalDate on = LocalDate.parse(one.on());
        DatedSteps steps = new DatedSteps(Optional.empty(), on, NextSteps.of(register(one), on));
        return Optional.of(MAPPER.readTree(BeraadJson.toJson(JsonFormat.NEXT_STEPS, steps, Layout.COMPACT)));
    }

    static Register register(ConformanceCase one) {
        return BeraadJson.fromJson(one.register().toString());
    }

    static Profile profile(ConformanceCase one) {
        return one.profile().isEmpty()
                ? Profile.none()
                : BeraadJson.fromJson(JsonFormat.PROFILE, one.profile().get().toString(), ReadOptions.strict())
                        .value();
    }
}
