// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

/** How far a register could be read. */
enum RegisterStatus {
    /** It was read whole, and judged. */
    WHOLE,
    /** Some of its lines could not be read. Its dilemmas are counted, and nothing in it is judged. */
    INCOMPLETE,
    /** It is in a version of the format that this program does not know. */
    NEWER_FORMAT,
    /** Nothing of it could be read. */
    UNREADABLE,
    /** It was read, and the program failed on it. */
    FAILED;

    String code() {
        return Codes.of(this);
    }
}
