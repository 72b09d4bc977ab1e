// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.text.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code.
 *
 * @param <V> the words that have these codes
 */
final class TermLeaf<V extends Term> extends Form<V> {

    final Map<String, V> byCode = new HashMap<>();
    final List<String> codes = new ArrayList<>();

    private TermLeaf(List<V> terms) {
        for (V term : terms) {
            byCode.put(term.code(), term);
            codes.add(term.code());
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
        Symbol symbol = in.symbol();
        V known = symbol == null ? null : symbol.known(this);
        if (known != null) {
            return known;
        }
        String code = symbol == null ? in.text() : symbol.text;
        if (code == null) {
            return null;
        }
        V term = byCode.get(code);
        if (term == null) {
            in.unknownCode(code, codes);
        } else if (symbol != null) {
            symbol.keep(this, term);
        }
        return term;
    }

    @Override
    void write(V term, Output out) throws IOException {
        out.text(term.code());
    }
}
