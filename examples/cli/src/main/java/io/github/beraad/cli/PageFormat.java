// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

/** The forms that a page about a register can have. */
enum PageFormat {
    /** For people, in 80 columns. */
    TEXT("text"),
    /** For people, on a web page. */
    MARKDOWN("markdown"),
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
        throw new IllegalArgumentException("format: text, markdown or json is expected");
    }
}
