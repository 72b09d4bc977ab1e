// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

/** When colour is shown. */
enum ColourChoice {
    /** On a terminal, unless the environment has {@code NO_COLOR}. */
    AUTO("auto"),
    ALWAYS("always"),
    NEVER("never");

    private final String code;

    ColourChoice(String code) {
        this.code = code;
    }

    static ColourChoice of(String code) {
        for (ColourChoice choice : values()) {
            if (choice.code.equals(code)) {
                return choice;
            }
        }
        throw new IllegalArgumentException("color: auto, always or never is expected");
    }
}
