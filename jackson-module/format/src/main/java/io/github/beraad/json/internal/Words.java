// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.LocalisedText;
import java.util.Optional;

/** Words for people, in both languages. */
record Words(String dutch, String english) {

    static final Words NONE = new Words("", "");

    Words plus(Words more) {
        return new Words(dutch + more.dutch, english + more.english);
    }

    Words plus(String more) {
        return new Words(dutch + more, english + more);
    }

    Words capitalised() {
        return new Words(capitalised(dutch), capitalised(english));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    LocalisedText localised() {
        return LocalisedText.of(Optional.of(dutch), Optional.of(english));
    }
}
