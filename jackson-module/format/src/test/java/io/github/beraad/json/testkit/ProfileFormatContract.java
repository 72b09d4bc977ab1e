// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code beraad-profile/1}. */
public abstract class ProfileFormatContract {

    private final Codec codec;

    protected ProfileFormatContract(Codec codec) {
        this.codec = codec;
    }

    private static final String JSON = """
            {
              "format": "beraad-profile/1",
              "changes": [
                {
                  "rule": "lip.ngos",
                  "charter": "landelijk-innovatieplatform",
                  "severity": "off",
                  "reason": "Er doet nog geen ngo mee.",
                  "until": "2027-01-01"
                },
                {
                  "rule": "member.overlap",
                  "severity": "warning",
                  "reason": "Wij willen elke zetel één keer zien."
                }
              ]
            }
            """;

    private static final Profile PROFILE = Profile.of(
            RuleChange.off("lip.ngos", "Er doet nog geen ngo mee.")
                    .forCharter("landelijk-innovatieplatform")
                    .until(LocalDate.of(2027, 1, 1)),
            RuleChange.regraded("member.overlap", Severity.WARNING, "Wij willen elke zetel één keer zien."));

    private Profile read(String json) {
        return codec.fromJson(JsonFormat.PROFILE, json, ReadOptions.strict()).value();
    }

    @Test
    void isReadAndWritten() {
        assertThat(read(JSON)).isEqualTo(PROFILE);
        assertThat(codec.toJson(JsonFormat.PROFILE, PROFILE, Layout.PRETTY)).isEqualTo(JSON);
    }

    @Test
    void mayChangeNothing() {
        String json = codec.toJson(JsonFormat.PROFILE, Profile.none(), Layout.COMPACT);

        assertThat(json).isEqualTo("{\"format\":\"beraad-profile/1\"}");
        assertThat(read(json)).isEqualTo(Profile.none());
    }

    @ParameterizedTest
    @CsvSource({"off, OFF", "info, INFO", "warning, WARNING", "error, ERROR"})
    void hasAWordForEverySeverityAndForNone(String code, String name) {
        RuleChange change = read("{\"format\":\"beraad-profile/1\",\"changes\":[{\"rule\":\"lip.ngos\",\"severity\":\""
                        + code + "\",\"reason\":\"omdat\"}]}")
                .changes()
                .get(0);

        assertThat(change.severity().map(Severity::name).orElse("OFF")).isEqualTo(name);
    }

    @Test
    void isRefusedForEveryProblemAtItsPlace() {
        String json = JSON.replace("\"off\"", "\"of\"")
                .replace("\"reason\": \"Wij willen elke zetel één keer zien.\"", "\"because\": \"x\"");

        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> read(json))
                .satisfies(refusal -> {
                    assertThat(refusal.problems())
                            .extracting(JsonProblem::pointer)
                            .containsExactlyInAnyOrder("/changes/0/severity", "/changes/1/because", "/changes/1");
                    assertThat(refusal).hasMessageContaining("Do you mean \"off\"?");
                    assertThat(refusal).hasMessageContaining("in beraad-profile/1");
                });
    }

    @Test
    void isNoOtherFormat() {
        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> read("{\"format\":\"beraad-register/1\"}"))
                .withMessageContaining("What is read here is beraad-profile/1");
    }
}
