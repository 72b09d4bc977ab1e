// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

/** Says that what was asked makes no sense; the message is in English and tells no word of what somebody wrote. */
public final class InvalidRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Which part of the request. */
    private final String field;

    /**
     * Makes the exception.
     *
     * @param field which part of the request
     * @param problem what is wrong with it, as in "is required"
     */
    public InvalidRequestException(String field, String problem) {
        super(field + ": " + problem);
        this.field = field;
    }

    /**
     * Which part of the request.
     *
     * @return the name of a parameter, header or key
     */
    public String field() {
        return field;
    }
}
