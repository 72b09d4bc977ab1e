// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.catalogue.CatalogueEntry;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.Library;
import io.github.beraad.compliance.Offence;
import io.github.beraad.json.Layout;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Key;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The keys of {@code beraad-catalogue/1}, which is written and never read. */
public final class CatalogueForm {

    private static final LocalisedTextShape LOCALISED = LocalisedTextShape.both();

    private final Output out;

    private CatalogueForm(Output out) {
        this.out = out;
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the rules
     * @param format the name of the format
     * @param target takes the text, and stays open
     * @param layout how it is laid out
     * @throws IOException if the target fails
     */
    public static void write(Catalogue catalogue, String format, Appendable target, Layout layout) throws IOException {
        JsonText text = new JsonText(target, layout, 0);
        new CatalogueForm(new Output(text)).write(catalogue, format);
        if (layout == Layout.PRETTY) {
            text.endLine();
        }
        text.flush();
    }

    private void write(Catalogue catalogue, String format) throws IOException {
        out.startObject();
        text("format", format);
        text("library", Library.version());
        out.key("charters");
        out.startList();
        for (Charter charter : catalogue.charters()) {
            out.startObject();
            text("id", charter.id());
            text("version", charter.version());
            text("title", charter.title());
            out.endObject();
        }
        out.endList();
        out.key("rules");
        out.startList();
        for (CatalogueEntry entry : catalogue.entries()) {
            write(entry);
        }
        out.endList();
        out.endObject();
    }

    private void write(CatalogueEntry entry) throws IOException {
        out.startObject();
        text("rule", entry.code());
        text("severity", entry.severity().code());
        if (entry.charter().isPresent()) {
            out.key("charter");
            out.startObject();
            text("id", entry.charter().get().id());
            text("version", entry.charter().get().version());
            out.endObject();
        }
        if (entry.requirement().isPresent()) {
            write(entry.requirement().get());
        }
        out.key("title");
        LOCALISED.write(LocalisedTextShape.both(entry.title(Texts.dutch()), entry.title(Texts.english())), out);
        out.key("explanation");
        LOCALISED.write(
                LocalisedTextShape.both(entry.explanation(Texts.dutch()), entry.explanation(Texts.english())), out);
        List<String> source = new ArrayList<>();
        for (SourceReference reference : entry.source()) {
            source.add(reference.text());
        }
        texts("source", source);
        out.key("facts");
        out.startList();
        for (Offence offence : entry.offences()) {
            out.startObject();
            if (!offence.variant().isEmpty()) {
                text("variant", offence.variant());
            }
            texts("names", offence.facts());
            out.endObject();
        }
        if (entry.customRule().isPresent()) {
            out.startObject();
            texts("names", entry.customRule().get().facts());
            out.endObject();
        }
        out.endList();
        if (entry.since().isPresent()) {
            text("since", entry.since().get());
        }
        if (entry.replacedBy().isPresent()) {
            text("replacedBy", entry.replacedBy().get());
        }
        out.endObject();
    }

    private void write(Requirement requirement) throws IOException {
        text("type", requirement.type().code());
        text("modality", requirement.modality().code());
        out.key("parameters");
        out.startObject();
        for (Key<?> key : requirement.type().parameters()) {
            Object value = requirement.parameters().get(key).orElse(null);
            if (value != null) {
                out.key(key.code());
                if (value instanceof Boolean flag) {
                    out.flag(flag);
                } else {
                    FactsForm.writeFact(value, out);
                }
            }
        }
        out.endObject();
    }

    private void text(String key, String text) throws IOException {
        out.key(key);
        out.text(text);
    }

    private void texts(String key, List<String> texts) throws IOException {
        out.key(key);
        out.startList();
        for (String text : texts) {
            out.text(text);
        }
        out.endList();
    }
}
