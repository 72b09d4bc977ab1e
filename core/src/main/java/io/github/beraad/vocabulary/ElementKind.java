// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * The kinds of element that have an id of their own and can be the subject of a finding.
 */
public enum ElementKind implements Term {
    /** A charter. */
    CHARTER("charter"),
    /** A party. */
    PARTY("party"),
    /** A post. */
    POST("post"),
    /** A partnership. */
    PARTNERSHIP("partnership"),
    /** A member of a partnership. */
    MEMBER("member"),
    /** A meeting. */
    MEETING("meeting"),
    /** A dilemma. */
    DILEMMA("dilemma"),
    /** A signal or insight. */
    SIGNAL("signal"),
    /** An approach. */
    APPROACH("approach"),
    /** A resource. */
    RESOURCE("resource");

    private final String code;

    ElementKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "element-kind";
    }

    /**
     * Finds the element kind with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static ElementKind of(String code) {
        return Terms.of(values(), code);
    }
}
