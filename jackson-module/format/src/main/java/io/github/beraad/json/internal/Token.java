// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

/** What JSON is made of. */
public enum Token {
    /** An object begins. */
    OBJECT_START,
    /** An object ends. */
    OBJECT_END,
    /** A list begins. */
    LIST_START,
    /** A list ends. */
    LIST_END,
    /** A key of an object. */
    KEY,
    /** A string. */
    TEXT,
    /** A number without fraction and exponent. */
    WHOLE_NUMBER,
    /** Any other number. */
    NUMBER,
    /** True. */
    TRUE,
    /** False. */
    FALSE,
    /** Null. */
    NULL,
    /** Nothing follows. */
    END
}
