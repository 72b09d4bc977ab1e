// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.LocalisedText;
import java.io.IOException;
import java.util.Optional;

/** A text by language. */
final class LocalisedTextShape extends Shape<LocalisedText> {

    private static final Words EITHER = new Words(
            "een object met ten minste een van de sleutels nl en en",
            "an object with at least one of the keys nl and en");

    private final Field<String> dutch;
    private final Field<String> english;
    private final boolean both;

    /** The name of a term in both languages. */
    static LocalisedText name(Term term) {
        return both(Texts.dutch().name(term), Texts.english().name(term));
    }

    static LocalisedText both(String inDutch, String inEnglish) {
        return LocalisedText.of(Optional.of(inDutch), Optional.of(inEnglish));
    }

    private LocalisedTextShape(boolean both) {
        super("een tekst in twee talen", "a text in two languages");
        dutch = both ? required("nl", StringLeaf.TEXT) : optional("nl", StringLeaf.TEXT);
        english = both ? required("en", StringLeaf.TEXT) : optional("en", StringLeaf.TEXT);
        this.both = both;
    }

    /** What somebody wrote, in one language or in both. */
    static LocalisedTextShape either() {
        return new LocalisedTextShape(false);
    }

    /** What the library says, which it says in both. */
    static LocalisedTextShape both() {
        return new LocalisedTextShape(true);
    }

    @Override
    void check(Values values, Reading in) {
        if (!both && !values.isMet(dutch) && !values.isMet(english)) {
            in.empty(EITHER, values.start);
        }
    }

    @Override
    LocalisedText make(Values values) {
        return LocalisedText.of(values.optional(dutch), values.optional(english));
    }

    @Override
    void writeFields(LocalisedText text, Output out) throws IOException {
        out.optional(dutch, text.dutch());
        out.optional(english, text.english());
    }
}
