// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Redaction;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, or the note that it was taken out. */
final class FreeTextForm extends Form<FreeText> {

    static final FreeTextForm FREE_TEXT = new FreeTextForm();

    private static final Words EXPECTED = new Words(
            "een tekst, of een object met de sleutel \"redacted\"", "a text, or an object with the key \"redacted\"");

    private static final WordsLeaf WORDS = new WordsLeaf();

    final Shape<Redaction> redacted = new RedactedShape();

    private FreeTextForm() {}

    @Override
    @Nullable
    FreeText read(Reading in) throws IOException {
        if (in.token() == Token.TEXT) {
            return WORDS.read(in);
        }
        if (in.token() == Token.OBJECT_START) {
            Redaction redaction = redacted.read(in);
            return redaction == null ? null : FreeText.redacted(redaction);
        }
        in.wrongType(EXPECTED);
        return null;
    }

    @Override
    void write(FreeText value, Output out) throws IOException {
        if (value.text().isPresent()) {
            out.text(value.text().get());
        } else if (value.redaction().isPresent()) {
            redacted.write(value.redaction().get(), out);
        }
    }

    /** The words themselves. */
    private static final class WordsLeaf extends TextLeaf<FreeText> {

        WordsLeaf() {
            super(StringLeaf.TEXT);
        }

        @Override
        FreeText parse(String text) {
            return FreeText.of(text);
        }

        @Override
        String print(FreeText value) {
            return value.text().orElse("");
        }
    }

    /** The object around the note. */
    private static final class RedactedShape extends Shape<Redaction> {

        private final Field<Redaction> redacted = required("redacted", new RedactionShape());

        RedactedShape() {
            super("een weggelakte tekst", "a redacted text");
        }

        @Override
        Redaction make(Values values) {
            return values.get(redacted);
        }

        @Override
        void writeFields(Redaction value, Output out) throws IOException {
            out.required(redacted, value);
        }
    }

    /** The note itself. */
    private static final class RedactionShape extends Shape<Redaction> {

        private final Field<LocalDate> on = required("on", DateLeaf.DATE);
        private final Field<String> reason = required("reason", StringLeaf.TEXT);

        RedactionShape() {
            super("een weggelakte tekst", "a redacted text");
        }

        @Override
        Redaction make(Values values) {
            return new Redaction(values.get(on), values.get(reason));
        }

        @Override
        void writeFields(Redaction value, Output out) throws IOException {
            out.required(on, value.on());
            out.required(reason, value.reason());
        }
    }
}
