// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

/** How a piece of text looks where colour is shown. What it says never depends on it. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    WAITING("36"),
    ATTENTION("33"),
    BAD("1;31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text with the terminal's codes around it. */
    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
