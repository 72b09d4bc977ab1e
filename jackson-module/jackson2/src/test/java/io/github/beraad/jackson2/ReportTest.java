// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.json.FileReport;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.register.Register;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Reports are written like registers are, and never read. */
class ReportTest {

    private static final ComplianceReport REPORT =
            Compliance.check(Register.builder().build(), LocalDate.of(2026, 11, 23));

    @Test
    void aMapperWritesTheSameBytes() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new BeraadModule());

        assertThat(mapper.writeValueAsString(REPORT))
                .isEqualTo(BeraadJson.toJson(JsonFormat.REPORT, REPORT, Layout.COMPACT));
        assertThat(mapper.writeValueAsString(new FileReport("register.json", REPORT)))
                .contains("\"file\":\"register.json\"");
    }

    @Test
    void aReportIsNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BeraadJson.fromJson(JsonFormat.REPORT, "{}", ReadOptions.strict()))
                .withMessageContaining("beraad-report/1");
    }
}
