// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads documents from wherever they are, with the parsers of one generation. Safe for use by many threads. */
public final class DocumentReader {

    /** Where a generation gives its parsers. */
    public interface Parsers {

        /**
         * Begins to parse.
         *
         * @param characters what is parsed; stays open
         * @return its tokens
         * @throws IOException if the parser cannot be made
         */
        TokenSource open(Reader characters) throws IOException;
    }

    private final Parsers parsers;

    /**
     * Makes a reader.
     *
     * @param parsers gives a parser for each document
     */
    public DocumentReader(Parsers parsers) {
        this.parsers = parsers;
    }

    /**
     * Reads a document.
     *
     * @param format what it is
     * @param file holds it
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     * @throws IOException if the file cannot be read
     */
    public <T> Read<T> read(JsonFormat<T> format, Path file, ReadOptions options) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(format, bytes, options);
        }
    }

    /**
     * Reads a document.
     *
     * @param format what it is
     * @param bytes the document in UTF-8
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     * @throws IOException if the stream cannot be read
     */
    public <T> Read<T> read(JsonFormat<T> format, InputStream bytes, ReadOptions options) throws IOException {
        return read(format, StrictReader.of(bytes, options.documentSize()), options);
    }

    /**
     * Reads a document.
     *
     * @param format what it is
     * @param characters the document
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     * @throws IOException if the reader fails
     */
    public <T> Read<T> read(JsonFormat<T> format, Reader characters, ReadOptions options) throws IOException {
        return read(format, StrictReader.of(characters, options.documentSize()), options);
    }

    /**
     * Reads a document.
     *
     * @param format what it is
     * @param json the document as JSON text
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     */
    public <T> Read<T> fromJson(JsonFormat<T> format, String json, ReadOptions options) {
        try {
            return read(format, new StringReader(json), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Read<T> read(JsonFormat<T> format, StrictReader characters, ReadOptions options) throws IOException {
        try (TokenSource source = parsers.open(characters)) {
            return Documents.read(format, source, options);
        }
    }
}
