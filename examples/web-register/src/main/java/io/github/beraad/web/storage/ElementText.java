// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.json.ElementSink;
import io.github.beraad.json.LinesWriter;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Elements as the library writes them, one a line. A dilemma or signal is kept as a head and its events, which are cut out
 * of the line as they stand there and put back: nothing is written a second time in another way.
 */
public final class ElementText {

    private static final String HEADER = "{\"element\":\"register\",\"format\":\"beraad-register/1\"}\n";
    private static final String HISTORY = "\"history\":[";
    private static final String NO_HISTORY = ",\"history\":[]";
    private static final JsonFactory FACTORY = new JsonFactory();

    private ElementText() {}

    /** Writes one element. */
    @FunctionalInterface
    public interface Element {

        /**
         * Hands it on.
         *
         * @param sink takes it
         * @throws IOException never
         */
        void to(ElementSink sink) throws IOException;
    }

    /**
     * A dilemma or signal in two parts.
     *
     * @param head the line with an empty history
     * @param events each by itself, in their order
     */
    public record Parts(String head, List<String> events) {

        /**
         * Makes the parts.
         *
         * @param head the line with an empty history
         * @param events each by itself
         */
        public Parts {
            events = List.copyOf(events);
        }

        /**
         * The line again.
         *
         * @return with its history, if there is one
         */
        public String line() {
            // a key within a text has its quotes escaped, and the keys of extensions come after it
            int at = head.indexOf(NO_HISTORY);
            if (events.isEmpty()) {
                return head.substring(0, at) + head.substring(at + NO_HISTORY.length());
            }
            int place = at + NO_HISTORY.length() - 1;
            return head.substring(0, place) + String.join(",", events) + head.substring(place);
        }
    }

    /**
     * The header of a register.
     *
     * @param register the register
     * @return its line, without a line end
     */
    public static String header(Register register) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LinesWriter lines = BeraadJson.linesWriter(bytes)) {
            lines.header(register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /**
     * The line of an element.
     *
     * @param element hands it on
     * @return its line, without a line end
     */
    public static String line(Element element) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LinesWriter lines = BeraadJson.linesWriter(bytes)) {
            lines.header(Register.builder().build());
            element.to(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\n') + 1).stripTrailing();
    }

    /**
     * Takes a dilemma apart.
     *
     * @param dilemma the dilemma
     * @return its parts
     */
    public static Parts parts(Dilemma dilemma) {
        return cut(line(lines -> lines.accept(dilemma)));
    }

    /**
     * Takes a signal or insight apart.
     *
     * @param signal the signal or insight
     * @return its parts
     */
    public static Parts parts(Signal signal) {
        if (!signal.history().isEmpty()) {
            return cut(line(lines -> lines.accept(signal)));
        }
        // a place for what is to come
        Event any = Event.of(EventType.SHARED)
                .on(LocalDate.EPOCH)
                .by(signal.by())
                .to(signal.partnership())
                .build();
        return new Parts(cut(line(lines -> lines.accept(signal.with(any)))).head(), List.of());
    }

    /**
     * Reads lines.
     *
     * @param lines without that of the header
     * @param sink takes what is read
     * @throws io.github.beraad.json.UnreadableJsonException if a line is broken
     */
    public static void read(String lines, ElementSink sink) {
        try {
            byte[] bytes = (HEADER + lines).getBytes(StandardCharsets.UTF_8);
            BeraadJson.readLines(new ByteArrayInputStream(bytes), ReadOptions.strict(), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the header of a register.
     *
     * @param line its line
     * @return a register without elements
     */
    public static Register readHeader(String line) {
        List<Register> found = new ArrayList<>();
        try {
            BeraadJson.readLines(
                    new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                    ReadOptions.strict(),
                    new ElementSink() {
                        @Override
                        public void header(Register register) {
                            found.add(register);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.get(0);
    }

    /**
     * Reads a dilemma.
     *
     * @param parts its parts
     * @return the dilemma
     */
    public static Dilemma dilemma(Parts parts) {
        return dilemma(parts.line());
    }

    /**
     * Reads a dilemma.
     *
     * @param line its line
     * @return the dilemma
     * @throws io.github.beraad.json.UnreadableJsonException if it is broken
     */
    public static Dilemma dilemma(String line) {
        List<Dilemma> found = new ArrayList<>();
        read(line + "\n", new ElementSink() {
            @Override
            public void accept(Dilemma dilemma) {
                found.add(dilemma);
            }
        });
        return found.get(0);
    }

    /**
     * Reads a signal or insight.
     *
     * @param parts its parts
     * @return the signal or insight
     */
    public static Signal signal(Parts parts) {
        return signal(parts.line());
    }

    /**
     * Reads a signal or insight.
     *
     * @param line its line
     * @return the signal or insight
     * @throws io.github.beraad.json.UnreadableJsonException if it is broken
     */
    public static Signal signal(String line) {
        List<Signal> found = new ArrayList<>();
        read(line + "\n", new ElementSink() {
            @Override
            public void accept(Signal signal) {
                found.add(signal);
            }
        });
        return found.get(0);
    }

    /**
     * The element by itself.
     *
     * @param line its line
     * @return a JSON object without the key that says what the line holds
     */
    public static String object(String line) {
        return "{" + line.substring(line.indexOf(',') + 1);
    }

    /**
     * The one JSON object that a text holds.
     *
     * @param text may be laid out
     * @return the object, or empty if it is none or something follows
     */
    public static Optional<String> soleObject(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            int from = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            int until = (int) parser.currentLocation().getCharOffset();
            return parser.nextToken() == null ? Optional.of(text.substring(from, until)) : Optional.empty();
        } catch (tools.jackson.core.JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * The keys of a JSON object.
     *
     * @param object the object
     * @return without those of objects within it
     */
    public static Set<String> keys(String object) {
        Set<String> keys = new LinkedHashSet<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), object)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                keys.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return keys;
    }

    private static Parts cut(String line) {
        int start = line.indexOf(HISTORY) + HISTORY.length();
        List<String> events = new ArrayList<>();
        int end = start;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line.substring(start - 1))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int from = start - 1 + (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                end = start - 1 + (int) parser.currentLocation().getCharOffset();
                events.add(line.substring(from, end));
            }
        }
        return new Parts(line.substring(0, start) + line.substring(end), events);
    }
}
