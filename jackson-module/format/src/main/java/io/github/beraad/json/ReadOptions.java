// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

/**
 * How strictly a document is read, and how much of it. Immutable, safe for use by many threads.
 *
 * <p>Whatever the options, the lengths of the format hold: 64 characters for an id, 200 for a name, 20,000 for a text.
 */
public final class ReadOptions {

    private static final int DEEPEST = 500;
    private static final int MOST_DIGITS = 1_000;
    private static final int LONGEST_TEXT = 20_000;

    private static final ReadOptions STRICT =
            new ReadOptions(false, 64, 30, LONGEST_TEXT, Long.MAX_VALUE, Long.MAX_VALUE);
    private static final ReadOptions LENIENT =
            new ReadOptions(true, 64, 30, LONGEST_TEXT, Long.MAX_VALUE, Long.MAX_VALUE);

    private final boolean lenient;
    private final int depth;
    private final int digits;
    private final int textLength;
    private final long documentSize;
    private final long lineSize;

    private ReadOptions(boolean lenient, int depth, int digits, int textLength, long documentSize, long lineSize) {
        this.lenient = lenient;
        this.depth = depth;
        this.digits = digits;
        this.textLength = textLength;
        this.documentSize = documentSize;
        this.lineSize = lineSize;
    }

    /**
     * Refuses unknown keys. Limits: 64 levels, 30 digits, texts of 20,000 characters, documents of any size.
     *
     * @return the options that hold where none are given
     */
    public static ReadOptions strict() {
        return STRICT;
    }

    /**
     * Skips unknown keys and lists them in {@link Read#skipped()}. Everything else is as strict as ever.
     *
     * @return the options, with the limits of {@link #strict()}
     */
    public static ReadOptions lenient() {
        return LENIENT;
    }

    /**
     * Sets how deep objects and lists may be nested, the outermost one counted.
     *
     * @param levels 1 to 500
     * @return new options
     * @throws IllegalArgumentException if the number is outside that range
     */
    public ReadOptions withDepth(int levels) {
        return new ReadOptions(lenient, inRange("levels", levels, DEEPEST), digits, textLength, documentSize, lineSize);
    }

    /**
     * Sets how many digits a number may have.
     *
     * @param most 1 to 1,000
     * @return new options
     * @throws IllegalArgumentException if the number is outside that range
     */
    public ReadOptions withDigits(int most) {
        return new ReadOptions(lenient, depth, inRange("most", most, MOST_DIGITS), textLength, documentSize, lineSize);
    }

    /**
     * Sets how long any text may be, those in extensions too.
     *
     * @param characters 1 to 20,000, counted in code points
     * @return new options
     * @throws IllegalArgumentException if the number is outside that range
     */
    public ReadOptions withTextLength(int characters) {
        return new ReadOptions(
                lenient, depth, digits, inRange("characters", characters, LONGEST_TEXT), documentSize, lineSize);
    }

    /**
     * Sets how large a document may be. Set it for documents from outside: without it only memory is the limit.
     *
     * @param bytes 1 or more, those of a compressed document when it is unpacked; where the document comes as
     *     characters, their number
     * @return new options
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ReadOptions withDocumentSize(long bytes) {
        return new ReadOptions(lenient, depth, digits, textLength, atLeastOne(bytes), lineSize);
    }

    /**
     * Sets how large a line may be where a document has one element a line. Without it a line may be as large as the
     * document.
     *
     * @param bytes 1 or more, the LF at its end not counted
     * @return new options
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ReadOptions withLineSize(long bytes) {
        return new ReadOptions(lenient, depth, digits, textLength, documentSize, atLeastOne(bytes));
    }

    /**
     * Whether unknown keys are skipped.
     *
     * @return false when they are refused
     */
    public boolean isLenient() {
        return lenient;
    }

    /**
     * How deep objects and lists may be nested.
     *
     * @return the number of levels
     */
    public int depth() {
        return depth;
    }

    /**
     * How many digits a number may have.
     *
     * @return the number of digits
     */
    public int digits() {
        return digits;
    }

    /**
     * How long a text may be.
     *
     * @return the number of code points
     */
    public int textLength() {
        return textLength;
    }

    /**
     * How large a document may be.
     *
     * @return the number of bytes, or of characters where it comes as characters
     */
    public long documentSize() {
        return documentSize;
    }

    /**
     * How large a line may be.
     *
     * @return the number of bytes
     */
    public long lineSize() {
        return lineSize;
    }

    private static long atLeastOne(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("bytes: " + bytes + " is less than 1");
        }
        return bytes;
    }

    private static int inRange(String name, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(name + ": " + number + " is not 1 to " + most);
        }
        return number;
    }

    @Override
    public String toString() {
        return (lenient ? "lenient" : "strict") + ", depth " + depth + ", digits " + digits + ", text length "
                + textLength + ", document size " + documentSize + ", line size " + lineSize;
    }
}
