// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.json.internal.CatalogueForm;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a catalogue as JSON, {@code beraad-catalogue/1}. It is no {@link JsonFormat}: what a catalogue says comes with
 * the library, so that there is nothing to read back.
 */
public final class CatalogueJson {

    /** The format, with its version. */
    public static final String FORMAT = "beraad-catalogue/1";

    private CatalogueJson() {}

    /**
     * Writes a catalogue.
     *
     * @param catalogue the rules
     * @param target takes the text, and stays open
     * @param layout how it is laid out
     * @throws IOException if the target fails
     */
    public static void write(Catalogue catalogue, Appendable target, Layout layout) throws IOException {
        CatalogueForm.write(catalogue, FORMAT, target, layout);
    }

    /**
     * Writes a catalogue as a string.
     *
     * @param catalogue the rules
     * @param layout how it is laid out
     * @return the text
     */
    public static String toJson(Catalogue catalogue, Layout layout) {
        StringBuilder text = new StringBuilder();
        try {
            write(catalogue, text, layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
