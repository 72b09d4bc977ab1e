// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.json.JsonFormat;

/**
 * A document in which one thing is wrong that its schema can tell.
 *
 * @param format what kind of document it is
 * @param json the document
 * @param keyword where in the schema the constraint stands that is broken, {@code #/$defs/id/pattern}
 * @param reported where a validator says that it stands: for the name of a key, the place of {@code propertyNames}
 * @param pointer the JSON Pointer to the value that breaks it
 */
public record SchemaBreach(JsonFormat<?> format, String json, String keyword, String reported, String pointer) {

    /**
     * What a validator has to say, and all that it has to say.
     *
     * @return the constraint and the place
     */
    public String verdict() {
        return reported + " at " + pointer;
    }

    @Override
    public String toString() {
        return verdict() + " in " + (json.length() > 20_000 ? json.length() + " characters" : json);
    }
}
