// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.text.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code.
 *
 * @param <V> the words that have these codes
 */
final class TermLeaf<V extends Term> extends Form<V> {

    private static final char[] NOTHING = new char[0];

    final Map<String, V> byCode = new LinkedHashMap<>();
    final List<String> codes = new ArrayList<>();

    /** Every code at the place that its characters tell, or behind it where that is taken. At least half is free. */
    private final char[][] places;

    private final List<@Nullable V> atPlaces = new ArrayList<>();
    private final int longest;

    private TermLeaf(List<V> terms) {
        int most = 0;
        for (V term : terms) {
            byCode.put(term.code(), term);
            codes.add(term.code());
            most = Math.max(most, term.code().length());
        }
        longest = most;
        places = new char[Integer.highestOneBit(terms.size()) * 4][];
        for (int i = 0; i < places.length; i++) {
            places[i] = NOTHING;
            atPlaces.add(null);
        }
        Characters characters = new Characters();
        for (V term : terms) {
            char[] code = term.code().toCharArray();
            characters.set(code, 0, code.length);
            int place = place(characters);
            places[place] = code;
            atPlaces.set(place, term);
        }
    }

    static <V extends Term> TermLeaf<V> of(V[] terms) {
        return new TermLeaf<>(List.of(terms));
    }

    static TermLeaf<Term> of(List<Term> terms) {
        return new TermLeaf<>(terms);
    }

    @Override
    @Nullable
    V read(Reading in) throws IOException {
        if (in.token() != Token.TEXT) {
            in.wrongType(Messages.oneOf(codes));
            return null;
        }
        Characters characters = in.characters(longest);
        V known = characters == null ? null : atPlaces.get(place(characters));
        if (known != null) {
            return known;
        }
        String code = characters == null ? in.text() : characters.toString();
        if (code != null) {
            in.unknownCode(code, codes);
        }
        return null;
    }

    /** Where these characters stand, or else a place that is free. */
    private int place(Characters code) {
        int length = code.length();
        int last = length == 0 ? 0 : code.at(0) + 31 * code.at(length - 1) + 7 * code.at(length / 2);
        int place = (last + length) & (places.length - 1);
        while (places[place] != NOTHING && !code.are(places[place])) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    @Override
    void write(V term, Output out) throws IOException {
        out.text(term.code());
    }
}
