// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.json.internal.BrokenInputException.Reason;
import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.ExtensionValue.FlagValue;
import io.github.beraad.vocabulary.ExtensionValue.ListValue;
import io.github.beraad.vocabulary.ExtensionValue.NullValue;
import io.github.beraad.vocabulary.ExtensionValue.NumberValue;
import io.github.beraad.vocabulary.ExtensionValue.ObjectValue;
import io.github.beraad.vocabulary.ExtensionValue.TextValue;
import io.github.beraad.vocabulary.InvalidValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document on its way in: where reading is, what was wrong so far, and the limits. Forms and shapes read from it.
 * For use by one thread.
 */
final class Reading {

    private static final int LONGEST_KEY = ParserLimits.LONGEST_KEY;
    private static final Comparator<JsonProblem> BY_PLACE =
            Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

    private TokenSource source;
    private final ReadOptions options;
    private final String format;
    private final Characters characters = new Characters();
    private final Ids ids = new Ids();
    private final Dates dates = new Dates();
    private final List<JsonProblem> problems = new ArrayList<>();
    private final List<JsonProblem> skipped = new ArrayList<>();

    /** What reading stands on; null before the document. */
    private @Nullable Token token;

    /** How many lines stand ahead of what the source gives. */
    private int linesAhead;

    private boolean inLine;

    private int depth;
    /** For each level that is open, whether it is an object. */
    private boolean[] objects = new boolean[16];

    private @Nullable String[] pathKeys = new String[16];
    private int[] pathIndexes = new int[16];
    private int pathLength;

    private final List<Values> frames = new ArrayList<>();
    private int openFrames;

    Reading(TokenSource source, ReadOptions options, String format) {
        this.source = source;
        this.options = options;
        this.format = format;
    }

    // ---- tokens

    /** Goes on with a line that has a source of its own: for the source it is the first. */
    void startLine(TokenSource ofLine, int line) {
        source = ofLine;
        startLine(line);
    }

    void startLine(int line) {
        linesAhead = line - 1;
        inLine = true;
        token = null;
        depth = 0;
        pathLength = 0;
        openFrames = 0;
    }

    /** Takes the token that the source already stands on, or else its first one. */
    Token begin() throws IOException {
        return source.current() == Token.END ? advance() : opened(source.current());
    }

    Token token() {
        return token == null ? Token.END : token;
    }

    Token advance() throws IOException {
        try {
            return opened(source.next());
        } catch (BrokenInputException e) {
            String key = e.key();
            if (key != null) {
                enter(key);
                token = Token.KEY;
            }
            boolean inObject = depth > 0 && objects[depth];
            Words limit = inObject && token != Token.KEY
                    ? Messages.keyUpTo(LONGEST_KEY)
                    : Messages.numberUpTo(options.digits());
            throw broken(e, Messages.syntaxBehind(token, inObject), limit);
        }
    }

    private Token opened(Token next) {
        boolean atStart = token == null;
        token = next;
        switch (next) {
            case OBJECT_START, LIST_START -> {
                depth++;
                if (depth == objects.length) {
                    objects = Arrays.copyOf(objects, 2 * depth);
                }
                objects[depth] = next == Token.OBJECT_START;
                if (depth > options.depth()) {
                    add(
                            Kind.TOO_DEEP,
                            position(),
                            Messages.tooDeep(options.depth()),
                            Messages.depthUpTo(options.depth()),
                            null);
                    throw refusal();
                }
            }
            case OBJECT_END, LIST_END -> depth--;
            case END -> {
                if (atStart) {
                    Words empty = inLine ? Messages.EMPTY_LINE : Messages.EMPTY;
                    add(Kind.NOT_JSON, position(), empty, Messages.syntaxBehind(null, false), null);
                    throw refusal();
                }
                if (depth > 0) {
                    Words more = inLine ? Messages.REST_OF_LINE : Messages.MORE;
                    throw broken(new BrokenInputException(Reason.TRUNCATED, position()), more, more);
                }
            }
            default -> {}
        }
        return next;
    }

    String key() throws IOException {
        try {
            String key = source.key();
            if (key.length() > LONGEST_KEY) {
                throw new BrokenInputException(Reason.TOO_LONG, position());
            }
            return key;
        } catch (BrokenInputException e) {
            throw broken(e, Messages.TEXT_SYNTAX, Messages.keyUpTo(LONGEST_KEY));
        }
    }

    /** The text at hand; null when it is longer than allowed, which has then been recorded. */
    @Nullable
    String text() throws IOException {
        int most = options.textLength();
        String text;
        try {
            text = source.text();
        } catch (BrokenInputException e) {
            throw broken(e, Messages.TEXT_SYNTAX, Messages.textUpTo(most));
        }
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            tooLong(Messages.textUpTo(most), position());
            return null;
        }
        return text;
    }

    /** The characters of the text at hand; null when they are more than this, or longer than allowed. */
    @Nullable
    Characters characters(int most) throws IOException {
        try {
            return source.text(characters, Math.min(most, options.textLength())) ? characters : null;
        } catch (BrokenInputException e) {
            throw broken(e, Messages.TEXT_SYNTAX, Messages.textUpTo(options.textLength()));
        }
    }

    Ids ids() {
        return ids;
    }

    Dates dates() {
        return dates;
    }

    /** The number at hand; null when it is longer than allowed, which has then been recorded. */
    @Nullable
    String number() throws IOException {
        String number;
        try {
            number = source.number();
        } catch (BrokenInputException e) {
            Words limit = Messages.numberUpTo(options.digits());
            throw broken(e, limit, limit);
        }
        if (number.length() > options.digits()) {
            int digits = 0;
            for (int i = 0; i < number.length(); i++) {
                digits += number.charAt(i) >= '0' && number.charAt(i) <= '9' ? 1 : 0;
            }
            if (digits > options.digits()) {
                tooLong(Messages.numberUpTo(options.digits()), position());
                return null;
            }
        }
        return number;
    }

    long position() {
        return source.position();
    }

    /** Goes past the value at hand, and records what no value may hold: a key twice, half a character. */
    void skip() throws IOException {
        any();
    }

    /** Goes past the rest of the object at hand, from behind a key or a value in it. */
    void skipRest() throws IOException {
        anyObject();
    }

    /** Any value at all; parts that may not be are recorded and stand in as null. */
    ExtensionValue any() throws IOException {
        return switch (token()) {
            case OBJECT_START -> anyObject();
            case LIST_START -> {
                List<ExtensionValue> elements = new ArrayList<>();
                for (int i = 0; advance() != Token.LIST_END; i++) {
                    enter(i);
                    elements.add(any());
                    leave();
                }
                yield new ListValue(elements);
            }
            case TEXT -> {
                String text = text();
                yield text != null && isWellFormed(text, position()) ? new TextValue(text) : NullValue.NULL;
            }
            case WHOLE_NUMBER, NUMBER -> {
                String number = number();
                yield number == null ? NullValue.NULL : anyNumber(number);
            }
            case TRUE -> new FlagValue(true);
            case FALSE -> new FlagValue(false);
            default -> NullValue.NULL;
        };
    }

    private ExtensionValue anyNumber(String number) {
        try {
            return new NumberValue(number);
        } catch (InvalidValueException e) {
            // a parser may be told to take more for a number than JSON does
            impossible(Kind.IMPOSSIBLE_VALUE, null, Messages.JSON_NUMBER, Words.NONE, position());
            return NullValue.NULL;
        }
    }

    private ObjectValue anyObject() throws IOException {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        while (advance() == Token.KEY) {
            String key = key();
            long position = position();
            enter(key);
            boolean wellFormed = isWellFormed(key, position);
            if (members.containsKey(key)) {
                duplicateKey(key, position);
            }
            advance();
            ExtensionValue value = any();
            if (wellFormed) {
                members.put(key, value);
            }
            leave();
        }
        return new ObjectValue(members);
    }

    boolean isWellFormed(String text, long position) {
        int wrong = malformed(text);
        if (wrong < 0) {
            return true;
        }
        if (text.charAt(wrong) == 0) {
            add(Kind.NUL, position, Messages.nulInText(place()), Messages.WELL_FORMED, null);
        } else {
            add(Kind.ENCODING, position, Messages.unpairedSurrogate(place()), Messages.WELL_FORMED, null);
        }
        return false;
    }

    static boolean isWellFormed(String text) {
        return malformed(text) < 0;
    }

    /** The place of the first NUL or unpaired surrogate; -1 when there is none. */
    private static int malformed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    // ---- the object at hand

    Values open() {
        if (openFrames == frames.size()) {
            frames.add(new Values());
        }
        Values values = frames.get(openFrames++);
        values.reset(position());
        return values;
    }

    void close() {
        openFrames--;
    }

    /** What was read so far of the innermost object that has not ended. */
    Values innermost() {
        return frames.get(openFrames - 1);
    }

    /** What was read of the object that ended last at this level. */
    Values closed() {
        return frames.get(openFrames);
    }

    // ---- the path

    void enter(String key) {
        enter(key, -1);
    }

    void enter(int index) {
        enter(null, index);
    }

    private void enter(@Nullable String key, int index) {
        if (pathLength == pathKeys.length) {
            pathKeys = Arrays.copyOf(pathKeys, pathLength * 2);
            pathIndexes = Arrays.copyOf(pathIndexes, pathLength * 2);
        }
        pathKeys[pathLength] = key;
        pathIndexes[pathLength++] = index;
    }

    void leave() {
        pathLength--;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < pathLength; i++) {
            pointer.append('/');
            String key = pathKeys[i];
            if (key == null) {
                pointer.append(pathIndexes[i]);
            } else {
                for (int j = 0; j < key.length(); j++) {
                    char c = key.charAt(j);
                    if (c == '~') {
                        pointer.append("~0");
                    } else if (c == '/') {
                        pointer.append("~1");
                    } else {
                        pointer.append(c);
                    }
                }
            }
        }
        return pointer.toString();
    }

    /** The key that reading is at or in, for a message. */
    private Words place() {
        for (int i = pathLength - 1; i >= 0; i--) {
            String key = pathKeys[i];
            if (key != null) {
                return new Words(Messages.quoted(key), Messages.quoted(key));
            }
        }
        return inLine
                ? new Words("het begin van de regel", "the beginning of the line")
                : new Words("het begin van het document", "the beginning of the document");
    }

    // ---- problems

    int problemCount() {
        return problems.size();
    }

    /** Takes what was wrong so far, as if nothing had been. */
    List<JsonProblem> takeProblems() {
        problems.sort(BY_PLACE);
        List<JsonProblem> taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }

    List<JsonProblem> skipped() {
        return skipped;
    }

    /** Ends the reading: gives what was read, or throws what was wrong. */
    <T> T result(@Nullable T value) {
        if (value == null || !problems.isEmpty()) {
            throw refusal();
        }
        return value;
    }

    UnreadableJsonException refusal() {
        problems.sort(BY_PLACE);
        return new UnreadableJsonException(problems);
    }

    private void add(Kind kind, long position, Words message, Words expected, @Nullable String value) {
        problems.add(problem(kind, position, message, expected, value));
        if (problems.size() == UnreadableJsonException.MOST_PROBLEMS) {
            throw refusal();
        }
    }

    private JsonProblem problem(Kind kind, long position, Words message, Words expected, @Nullable String value) {
        return new JsonProblem(
                kind,
                pointer(),
                Position.line(position) + linesAhead,
                Position.column(position),
                message.localised(),
                expected.localised(),
                Optional.ofNullable(value).map(Messages::shown));
    }

    UnreadableJsonException broken(BrokenInputException e, Words expected, Words limit) {
        long position = e.position();
        switch (e.reason()) {
            case MALFORMED -> add(Kind.NOT_JSON, position, Messages.broken(e.reason(), expected), expected, null);
            case TRUNCATED -> {
                Words message = inLine ? Messages.lineTruncated(expected) : Messages.broken(e.reason(), expected);
                add(Kind.TRUNCATED, position, message, expected, null);
            }
            case TOO_LONG -> tooLong(limit, position);
            case NOT_UTF8, BYTE_ORDER_MARK ->
                add(Kind.ENCODING, position, Messages.broken(e.reason(), Messages.UTF8), Messages.UTF8, null);
            case NUL -> add(Kind.NUL, position, Messages.broken(e.reason(), Messages.UTF8), Messages.UTF8, null);
            case TOO_LARGE -> {
                Words size = Messages.sizeUpTo(options.documentSize());
                add(Kind.TOO_LARGE, position, Messages.broken(e.reason(), size), size, null);
            }
            case LINE_TOO_LARGE -> {
                Words size = Messages.lineUpTo(options.lineSize());
                add(Kind.TOO_LARGE, position, Messages.broken(e.reason(), size), size, null);
            }
            case DAMAGED -> {
                Words message = Messages.broken(e.reason(), Messages.GZIP);
                add(Kind.DAMAGED, position, message, Messages.GZIP, null);
            }
        }
        return refusal();
    }

    void tooLong(Words what, long position) {
        add(Kind.TOO_LONG, position, Messages.tooLong(place(), what), what, null);
    }

    /** Records that the value at hand is of another type than expected, and goes past it. */
    void wrongType(Words expected) throws IOException {
        Token found = token();
        add(Kind.WRONG_TYPE, position(), Messages.wrongType(place(), found, expected), expected, null);
        skip();
    }

    void impossible(Kind kind, @Nullable String value, Words expected, Words reason, long position) {
        add(kind, position, Messages.impossible(place(), value, expected, reason), expected, value);
    }

    void unknownCode(String code, List<String> allowed) {
        add(Kind.UNKNOWN_CODE, position(), Messages.unknownCode(place(), code, allowed), Messages.oneOf(allowed), code);
    }

    void unknownKey(String key, long position, Words noun, List<String> allowed) {
        isWellFormed(key, position);
        Words message = Messages.unknownKey(key, noun, format, allowed);
        Words expected = Messages.oneOf(allowed);
        if (options.isLenient()) {
            skipped.add(problem(Kind.UNKNOWN_KEY, position, message, expected, key));
        } else {
            add(Kind.UNKNOWN_KEY, position, message, expected, key);
        }
    }

    void duplicateKey(String key, long position) {
        add(Kind.DUPLICATE_KEY, position, Messages.duplicateKey(key), Messages.KEY_ONCE, key);
    }

    void missingKey(String key, long position, Words noun) {
        add(Kind.MISSING_KEY, position, Messages.missingKey(key, noun), Messages.theKey(key), key);
    }

    void elementNotFirst(String key, long position) {
        add(Kind.MISSING_KEY, position, Messages.elementFirst(key), Messages.ELEMENT_FIRST, key);
    }

    void headerMisplaced(Words message, String found, Words expected) {
        add(Kind.IMPOSSIBLE_VALUE, position(), message, expected, found);
    }

    void noColon(String key, long position) {
        add(Kind.IMPOSSIBLE_VALUE, position, Messages.noColon(key), Messages.NO_COLON, key);
    }

    void twice(String value, long position) {
        add(Kind.IMPOSSIBLE_VALUE, position, Messages.twice(place(), value), Messages.EACH_ONCE, value);
    }

    void empty(Words expected, long position) {
        impossible(Kind.IMPOSSIBLE_VALUE, null, expected, Words.NONE, position);
    }

    void refused(InvalidValueException e, long position) {
        Words expected = Messages.cannotExist(e.rule());
        impossible(Kind.IMPOSSIBLE_VALUE, e.value().orElse(null), expected, Words.NONE, position);
    }

    /** Says that this is another format. Whatever else was found is found because of that, and is left out. */
    UnreadableJsonException unknownFormat(String found) {
        problems.clear();
        add(Kind.UNKNOWN_FORMAT, position(), Messages.unknownFormat(found, format), new Words(format, format), found);
        return refusal();
    }

    void trailing() throws IOException {
        Words nothing = inLine ? Messages.NO_MORE_IN_LINE : Messages.NOTHING_MORE;
        Words message = inLine ? Messages.TRAILING_IN_LINE : Messages.TRAILING;
        Token behind;
        try {
            behind = source.next();
        } catch (BrokenInputException e) {
            if (e.reason() != Reason.MALFORMED && e.reason() != Reason.TOO_LONG) {
                throw broken(e, nothing, nothing);
            }
            add(Kind.TRAILING_CONTENT, e.position(), message, nothing, null);
            throw refusal();
        }
        if (behind != Token.END) {
            add(Kind.TRAILING_CONTENT, position(), message, nothing, null);
        }
    }

    /** Forgets what was said about the values at and below this place: they do not belong here at all. */
    void forgetBelow() {
        String place = pointer();
        problems.removeIf(problem -> isAbout(problem, place));
        skipped.removeIf(problem -> isAbout(problem, place));
    }

    private static boolean isAbout(JsonProblem problem, String place) {
        boolean below = problem.pointer().equals(place) || problem.pointer().startsWith(place + '/');
        return below
                && switch (problem.kind()) {
                    case UNKNOWN_KEY, UNKNOWN_CODE, MISSING_KEY, WRONG_TYPE, IMPOSSIBLE_VALUE, TOO_LONG -> true;
                    default -> false;
                };
    }
}
