// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web;

/** A setting with which the application cannot start. */
public final class UnusableSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * Makes an exception.
     *
     * @param setting its name
     * @param reason what is wrong with it
     * @param remedy what to do
     * @param cause what went wrong
     */
    public UnusableSettingException(String setting, String reason, String remedy, Throwable cause) {
        super(setting + ": " + reason, cause);
        this.remedy = remedy;
    }

    /**
     * What to do.
     *
     * @return in a sentence
     */
    public String remedy() {
        return remedy;
    }
}
