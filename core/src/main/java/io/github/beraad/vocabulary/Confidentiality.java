// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * How confidential something is, from open to secret: the levels of the Dutch standard ZGW
 * (<i>vertrouwelijkheidaanduiding</i>), whose codes use underscores.
 */
public enum Confidentiality implements Term {
    /** Open to everybody. */
    OPENBAAR("openbaar"),
    /** Open with restrictions. */
    BEPERKT_OPENBAAR("beperkt_openbaar"),
    /** Internal; what something without a stated level has. */
    INTERN("intern"),
    /** For those who work on the case. */
    ZAAKVERTROUWELIJK("zaakvertrouwelijk"),
    /** Confidential. */
    VERTROUWELIJK("vertrouwelijk"),
    /** State secret, lowest grade. */
    CONFIDENTIEEL("confidentieel"),
    /** Secret. */
    GEHEIM("geheim"),
    /** Top secret. */
    ZEER_GEHEIM("zeer_geheim");

    private final String code;

    Confidentiality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "confidentiality";
    }

    /**
     * Finds the level with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Confidentiality of(String code) {
        return Terms.of(values(), code);
    }
}
