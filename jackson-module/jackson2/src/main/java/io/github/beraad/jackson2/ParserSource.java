// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.ReaderBasedJsonParser;
import io.github.beraad.json.internal.BrokenInputException;
import io.github.beraad.json.internal.BrokenInputException.Reason;
import io.github.beraad.json.internal.Characters;
import io.github.beraad.json.internal.Position;
import io.github.beraad.json.internal.Token;
import io.github.beraad.json.internal.TokenSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser. */
final class ParserSource implements TokenSource {

    /** For a control character between tokens, and for nothing else, the parser names the place behind it. */
    private static final String CONTROL_CHARACTER = "Illegal character (";

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
        } catch (JsonProcessingException e) {
            // a parser looks at what follows behind a key before it hands the key on
            throw broken(e, parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null);
        }
    }

    @Override
    public String key() throws IOException {
        try {
            return parser.currentName();
        } catch (JsonProcessingException e) {
            throw broken(e, null);
        }
    }

    @Override
    public String text() throws IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw broken(e, null);
        }
    }

    @Override
    public boolean text(Characters characters, int longest) throws IOException {
        try {
            int length = parser.getTextLength();
            if (length > longest) {
                return false;
            }
            characters.set(parser.getTextCharacters(), parser.getTextOffset(), length);
            return true;
        } catch (JsonProcessingException e) {
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
        if (lines != null && parser.hasCurrentToken() && parser.currentToken() != JsonToken.FIELD_NAME) {
            // the same as the location below, without making one for every token
            return Position.of(lines.getTokenLineNr(), lines.getTokenColumnNr() - 1);
        }
        return position(parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static long position(@Nullable JsonLocation location) {
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
            case JsonTokenId.ID_FIELD_NAME -> Token.KEY;
            case JsonTokenId.ID_STRING -> Token.TEXT;
            case JsonTokenId.ID_NUMBER_INT -> Token.WHOLE_NUMBER;
            case JsonTokenId.ID_NUMBER_FLOAT -> Token.NUMBER;
            case JsonTokenId.ID_TRUE -> Token.TRUE;
            case JsonTokenId.ID_FALSE -> Token.FALSE;
            // what other formats embed has no place in this one, and is refused like a null
            default -> Token.NULL;
        };
    }

    /** The exception of the parser is left behind: its message may quote the document. */
    private BrokenInputException broken(JsonProcessingException e, @Nullable String key) {
        Reason reason = e instanceof JsonEOFException
                ? Reason.TRUNCATED
                : e instanceof StreamConstraintsException ? Reason.TOO_LONG : Reason.MALFORMED;
        JsonLocation location = e.getLocation();
        JsonLocation place = location == null ? parser.currentLocation() : location;
        int behind = String.valueOf(e.getOriginalMessage()).startsWith(CONTROL_CHARACTER) ? 1 : 0;
        return new BrokenInputException(reason, Position.of(place.getLineNr(), place.getColumnNr() - behind), key);
    }
}
