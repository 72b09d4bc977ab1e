// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.FileReport;
import java.io.IOException;
import java.util.Optional;

/** A report with the name of its file, by the same keys. */
final class FileReportShape extends WrittenShape<FileReport> {

    private final ReportShape report = new ReportShape();

    FileReportShape() {
        super("een rapport over een bestand", "a report on a file");
    }

    @Override
    void writeFields(FileReport value, Output out) throws IOException {
        report.writeFields(Optional.of(value.file()), value.report(), out);
    }
}
