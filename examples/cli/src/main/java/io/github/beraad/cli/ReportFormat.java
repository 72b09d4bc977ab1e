// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

/** The forms that a report can have. */
enum ReportFormat {
    /** For people, in 80 columns. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** For people, where Markdown is shown. */
    MARKDOWN("markdown"),
    /** For people, one page that holds everything it needs. */
    HTML("html"),
    /** For build servers, which show it as tests. */
    JUNIT("junit");

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
        throw new IllegalArgumentException("format: text, json, markdown, html or junit is expected");
    }
}
