// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.internal.BrokenInputException;
import io.github.beraad.json.internal.BrokenInputException.Reason;
import io.github.beraad.json.internal.Characters;
import io.github.beraad.json.internal.Position;
import io.github.beraad.json.internal.Token;
import io.github.beraad.json.internal.TokenSource;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.ReaderBasedJsonParser;

/** The tokens of a parser. */
final class ParserSource implements TokenSource {

    private final JsonParser parser;
    /** The parser, where it counts lines and columns in a way that is known. */
    private final @Nullable ReaderBasedJsonParser lines;

    private final boolean tellsPlaces;

    ParserSource(JsonParser parser, boolean tellsPlaces) {
        this.parser = parser;
        this.tellsPlaces = tellsPlaces;
        this.lines = parser instanceof ReaderBasedJsonParser reader ? reader : null;
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() throws IOException {
        try {
            return token(parser.nextToken());
        } catch (JacksonException e) {
            // a parser looks at what follows behind a key before it hands the key on
            throw broken(e, parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null);
        }
    }

    @Override
    public String key() throws IOException {
        try {
            return parser.currentName();
        } catch (JacksonException e) {
            throw broken(e, null);
        }
    }

    @Override
    public String text() throws IOException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw broken(e, null);
        }
    }

    @Override
    public boolean text(Characters characters, int longest) throws IOException {
        try {
            int length = parser.getStringLength();
            if (length > longest) {
                return false;
            }
            characters.set(parser.getStringCharacters(), parser.getStringOffset(), length);
            return true;
        } catch (JacksonException e) {
            throw broken(e, null);
        }
    }

    @Override
    public String number() throws IOException {
        return text();
    }

    @Override
    public long position() {
        if (!tellsPlaces) {
            return Position.UNKNOWN;
        }
        if (lines != null && parser.hasCurrentToken() && parser.currentToken() != JsonToken.PROPERTY_NAME) {
            // the same as the location below, without making one for every token
            return Position.of(lines.getTokenLineNr(), lines.getTokenColumnNr() - 1);
        }
        return position(parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    @Override
    public void close() {
        parser.close();
    }

    private static long position(@Nullable TokenStreamLocation location) {
        return location == null ? Position.UNKNOWN : Position.of(location.getLineNr(), location.getColumnNr());
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token.id()) {
            case JsonTokenId.ID_START_OBJECT -> Token.OBJECT_START;
            case JsonTokenId.ID_END_OBJECT -> Token.OBJECT_END;
            case JsonTokenId.ID_START_ARRAY -> Token.LIST_START;
            case JsonTokenId.ID_END_ARRAY -> Token.LIST_END;
            case JsonTokenId.ID_PROPERTY_NAME -> Token.KEY;
            case JsonTokenId.ID_STRING -> Token.TEXT;
            case JsonTokenId.ID_NUMBER_INT -> Token.WHOLE_NUMBER;
            case JsonTokenId.ID_NUMBER_FLOAT -> Token.NUMBER;
            case JsonTokenId.ID_TRUE -> Token.TRUE;
            case JsonTokenId.ID_FALSE -> Token.FALSE;
            // what other formats embed has no place in this one, and is refused like a null
            default -> Token.NULL;
        };
    }

    /** The failure of the input, or what is wrong with it: the message of the parser may quote the document. */
    private IOException broken(JacksonException e, @Nullable String key) {
        if (e instanceof JacksonIOException failure) {
            return Objects.requireNonNull(failure.getCause());
        }
        Reason reason = e instanceof UnexpectedEndOfInputException
                ? Reason.TRUNCATED
                : e instanceof StreamConstraintsException ? Reason.TOO_LONG : Reason.MALFORMED;
        TokenStreamLocation location = e.getLocation();
        return new BrokenInputException(reason, position(location == null ? parser.currentLocation() : location), key);
    }
}
