// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.internal.DocumentReader;
import io.github.beraad.json.internal.ParserLimits;
import io.github.beraad.json.internal.TokenSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Makes the parsers of this generation, with the limits that hold for every document. */
final class ParserFactory implements DocumentReader.Parsers {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(ParserLimits.LONGEST_KEY)
                    .maxNumberLength(ParserLimits.MOST_DIGITS)
                    .maxStringLength(ParserLimits.LONGEST_TEXT)
                    .maxNestingDepth(ParserLimits.DEEPEST)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // the keys of the formats are literals: one that is the same object is found without looking into it
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            // keys made to collide turn the cache of keys off instead of failing in a way of their own
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    @Override
    public TokenSource open(Reader characters) {
        return new ParserSource(FACTORY.createParser(ObjectReadContext.empty(), characters), true);
    }

    @Override
    public TokenSource openQuickly(InputStream bytes) throws IOException {
        try {
            return new ParserSource(FACTORY.createParser(ObjectReadContext.empty(), bytes), false);
        } catch (JacksonIOException e) {
            // the first bytes are read at once
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
