// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

/** The forms that a page about a register can have. */
enum PageFormat {
    /** For people, in 80 columns. */
    TEXT("text"),
    /** For people, where Markdown is shown. */
    MARKDOWN("markdown"),
    /** For people, one page that holds everything it needs. */
    HTML("html"),
    /** For programs. */
    JSON("json");

    private final String code;

    PageFormat(String code) {
        this.code = code;
    }

    static PageFormat of(String code) {
        for (PageFormat format : values()) {
            if (format.code.equals(code)) {
                return format;
            }
        }
        throw new IllegalArgumentException("format: text, markdown, html or json is expected");
    }
}
