// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

/** The forms that a report can have. */
enum ReportFormat {
    /** For people, in 80 columns. */
    TEXT("text"),
    /** For programs. */
    JSON("json");

    private final String code;

    ReportFormat(String code) {
        this.code = code;
    }

    static ReportFormat of(String code) {
        for (ReportFormat format : values()) {
            if (format.code.equals(code)) {
                return format;
            }
        }
        throw new IllegalArgumentException("format: text or json is expected");
    }
}
