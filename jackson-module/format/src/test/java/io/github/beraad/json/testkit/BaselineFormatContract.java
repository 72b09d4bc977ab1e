// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.compliance.Baseline;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code beraad-baseline/1}. */
public abstract class BaselineFormatContract {

    private final Codec codec;

    protected BaselineFormatContract(Codec codec) {
        this.codec = codec;
    }

    private static final String JSON = """
            {
              "format": "beraad-baseline/1",
              "findings": [
                {
                  "rule": "lip.chair",
                  "subject": {
                    "kind": "partnership",
                    "id": "lip"
                  },
                  "place": "/partnerships",
                  "facts": {
                    "party": "jenv",
                    "members": [
                      "lip-ccv",
                      "lip-om"
                    ],
                    "number": 0
                  }
                },
                {
                  "rule": "privacy.birth-date",
                  "subject": {
                    "kind": "dilemma",
                    "id": "d-1"
                  },
                  "place": "/dilemmas/history/notes",
                  "count": 3
                }
              ]
            }
            """;

    private Baseline read(String json) {
        return codec.fromJson(JsonFormat.BASELINE, json, ReadOptions.strict()).value();
    }

    private String write(Baseline baseline) {
        return codec.toJson(JsonFormat.BASELINE, baseline, Layout.PRETTY);
    }

    @Test
    void isReadAndWritten() {
        assertThat(write(read(JSON))).isEqualTo(JSON);
        assertThat(read(JSON).findings()).extracting(Baseline.Accepted::count).containsExactly(1, 3);
        assertThat(write(Baseline.none())).isEqualTo("{\n  \"format\": \"beraad-baseline/1\"\n}\n");
    }

    /** What comes back from JSON is still what was found: terms and dates, too. */
    @Test
    void keepsWhatWasAccepted() throws IOException {
        Register register = codec.read(NationalRegister.FILE);
        Register.Builder deserted = Register.builder().like(register).partnerships(List.of());
        for (Partnership partnership : register.partnerships()) {
            deserted.addPartnerships(Partnership.builder()
                    .like(partnership)
                    .members(partnership.members().subList(0, 1))
                    .build());
        }
        ComplianceReport report = Compliance.check(deserted.build(), LocalDate.of(2026, 12, 31));
        Baseline accepted = Baseline.of(report);

        assertThat(report.findings()).hasSizeGreaterThan(50);
        assertThat(read(write(accepted))).isEqualTo(accepted);
        assertThat(read(write(accepted)).apply(report).fresh()).isEmpty();
        assertThat(read(write(accepted)).apply(report).disappeared()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "1.5", "99999999999", "{}", "[1, null]"})
    void refusesWhatIsNoFact(String value) {
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> read(JSON.replace("\"number\": 0", "\"number\": " + value)))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(JsonProblem::pointer)
                        .containsExactly("/findings/0/facts/number"));
    }

    @Test
    void refusesTwoFactsWithOneName() {
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> read(JSON.replace("\"number\": 0", "\"party\": \"om\"")))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(JsonProblem::kind)
                        .containsExactly(JsonProblem.Kind.DUPLICATE_KEY));
    }
}
