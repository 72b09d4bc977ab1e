// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

/** What the value of a {@link Key} is, and so how it is written in JSON. */
public enum ValueKind {
    /** The id of an element. */
    ID,
    /** A list of ids, none twice. */
    IDS,
    /** A name or title. */
    NAME,
    /** A free text or its redaction. */
    FREE_TEXT,
    /** A calendar date. */
    DATE,
    /** True or false; false is left out. */
    FLAG,
    /** A whole number of one or more. */
    WHOLE_NUMBER,
    /** A wire code. */
    TERM,
    /** A list of wire codes, none twice. */
    TERMS
}
