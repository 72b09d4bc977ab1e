// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.Forms;
import org.jspecify.annotations.Nullable;

/** A string that the model keeps as a string, checked where the model checks it too. */
final class StringLeaf extends TextLeaf<String> {

    private enum Check {
        ID,
        OWN_ID,
        NAME,
        VERSION,
        TEXT,
        URL
    }

    /** An id of something else, to which others may refer too. */
    static final StringLeaf ID = id(Check.ID);

    /** The id of the object that it stands in, which comes by once. */
    static final StringLeaf OWN_ID = id(Check.OWN_ID);

    static final StringLeaf NAME = name(true);

    /** A name or title in which somebody may have written what belongs in no message. */
    static final StringLeaf PRIVATE_NAME = name(false);

    static final StringLeaf VERSION = new StringLeaf(
            Check.VERSION,
            true,
            Forms.LONGEST_VERSION,
            "een versie van 1 tot 20 tekens",
            "a version of 1 to 20 characters");

    static final StringLeaf TEXT = new StringLeaf(
            Check.TEXT,
            false,
            Forms.LONGEST_TEXT,
            "een tekst van ten hoogste 20.000 tekens, zonder stuurtekens",
            "a text of at most 20,000 characters, without control characters");

    static final StringLeaf URL = new StringLeaf(
            Check.URL,
            true,
            Forms.LONGEST_URL,
            "een volledig adres met http of https, van ten hoogste 2.000 tekens",
            "a whole address with http or https, of at most 2,000 characters");

    private final Check check;

    private StringLeaf(Check check, boolean shown, int longest, String dutch, String english) {
        super(shown, longest, dutch, english);
        this.check = check;
    }

    private static StringLeaf id(Check check) {
        return new StringLeaf(
                check,
                true,
                Forms.LONGEST_ID,
                "een id: 1 tot 64 tekens uit a-z, 0-9, punt, _ en -, met een letter of cijfer vooraan",
                "an id: 1 to 64 of a-z, 0-9, dot, _ and -, with a letter or digit in front");
    }

    private static StringLeaf name(boolean shown) {
        return new StringLeaf(
                Check.NAME,
                shown,
                Forms.LONGEST_NAME,
                "een tekst van 1 tot 200 tekens op één regel, niet alleen spaties",
                "a text of 1 to 200 characters on one line, not only spaces");
    }

    @Override
    @Nullable
    String known(Characters characters, Reading in) {
        return check == Check.ID ? in.ids().find(characters) : null;
    }

    @Override
    void keep(Characters characters, String value, Reading in) {
        if (check == Check.ID) {
            in.ids().keep(characters, value);
        }
    }

    @Override
    String parse(String text) {
        return switch (check) {
            case ID, OWN_ID -> Forms.id("id", text);
            case NAME -> Forms.name("name", text);
            case VERSION -> Forms.version("version", text);
            case TEXT -> Forms.text("text", text);
            case URL -> Forms.url("url", text);
        };
    }

    @Override
    String print(String value) {
        return value;
    }
}
