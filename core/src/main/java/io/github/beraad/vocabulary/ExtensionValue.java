// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.util.List;
import java.util.Map;

/** Any JSON value below an extension, kept exactly as it came. */
public sealed interface ExtensionValue {

    /**
     * A string. Its {@link #toString()} tells its length only: extensions may hold anything.
     *
     * @param value the string
     */
    record TextValue(String value) implements ExtensionValue {
        /**
         * Makes a string.
         *
         * @param value the string
         * @throws InvalidValueException if it holds a NUL or an unpaired surrogate
         */
        public TextValue {
            Forms.wellFormed("extensions", value);
        }

        @Override
        public String toString() {
            return "TextValue(" + value.length() + " characters)";
        }
    }

    /**
     * A number, in the digits in which it was written, so that {@code 1.50} stays {@code 1.50}.
     *
     * @param digits the number as JSON writes it
     */
    record NumberValue(String digits) implements ExtensionValue {
        /**
         * Makes a number.
         *
         * @param digits the number as JSON writes it
         * @throws InvalidValueException if JSON does not write a number so
         */
        public NumberValue {
            Forms.number("extensions", digits);
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record FlagValue(boolean value) implements ExtensionValue {}

    /** The JSON null. */
    enum NullValue implements ExtensionValue {
        /** The only one. */
        NULL
    }

    /**
     * A list.
     *
     * @param elements its elements in order
     */
    record ListValue(List<ExtensionValue> elements) implements ExtensionValue {
        /**
         * Makes a list.
         *
         * @param elements its elements in order
         */
        public ListValue {
            elements = List.copyOf(elements);
        }
    }

    /**
     * An object.
     *
     * @param members its keys and values in the order in which they came
     */
    record ObjectValue(Map<String, ExtensionValue> members) implements ExtensionValue {
        /**
         * Makes an object.
         *
         * @param members its keys and values
         * @throws InvalidValueException if a key holds a NUL or an unpaired surrogate
         */
        public ObjectValue {
            members = Extensions.copied(members);
        }
    }
}
