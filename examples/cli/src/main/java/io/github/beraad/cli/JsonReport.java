// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.FileReport;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import java.io.IOException;
import java.io.OutputStream;

/** Reports for programs: one over several lines, or each of several on a line of its own. */
final class JsonReport implements ReportWriter {

    private final boolean several;
    private final OutputStream out;

    JsonReport(boolean several, OutputStream out) {
        this.several = several;
        this.out = out;
    }

    @Override
    public void write(CheckedRegister checked) throws IOException {
        FileReport report = new FileReport(checked.file(), checked.report());
        BeraadJson.write(JsonFormat.FILE_REPORT, report, out, several ? Layout.COMPACT : Layout.PRETTY);
        if (several) {
            out.write('\n');
        }
        out.flush();
    }
}
