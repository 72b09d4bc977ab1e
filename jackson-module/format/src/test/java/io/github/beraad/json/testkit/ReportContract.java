// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.json.FileReport;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Reports are written and read like registers are. */
public abstract class ReportContract {

    private final Codec codec;

    protected ReportContract(Codec codec) {
        this.codec = codec;
    }

    private static final ComplianceReport REPORT =
            Compliance.check(Register.builder().build(), LocalDate.of(2026, 11, 23));

    @Test
    void aMapperWritesTheSameBytes() throws IOException {
        Mapper mapper = codec.mapper(MapperSetting.NONE);

        assertThat(mapper.toJson(REPORT)).isEqualTo(codec.toJson(JsonFormat.REPORT, REPORT, Layout.COMPACT));
        assertThat(mapper.toJson(new FileReport("register.json", REPORT))).contains("\"file\":\"register.json\"");
    }

    @Test
    void aMapperReadsWhatItWrote() throws IOException {
        Mapper mapper = codec.mapper(MapperSetting.NONE);
        FileReport onFile = new FileReport("register.json", REPORT);

        assertThat(mapper.read(mapper.toJson(REPORT), ComplianceReport.class)).isEqualTo(REPORT);
        assertThat(mapper.read(mapper.toJson(onFile), FileReport.class)).isEqualTo(onFile);
    }
}
