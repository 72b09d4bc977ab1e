// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a text, as they are stored and looked for: in lower case, without accents, in ASCII as far as it goes. */
public final class Words {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;

    private Words() {}

    /**
     * The words of a text.
     *
     * @param text any text
     * @return each once
     */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                if (word.length() >= SHORTEST) {
                    words.add(word.substring(0, Math.min(LONGEST, word.length())));
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
