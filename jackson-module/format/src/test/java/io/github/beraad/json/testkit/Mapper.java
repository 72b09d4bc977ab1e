// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import java.io.IOException;
import java.util.List;

/** A mapper of an application, of whichever generation. */
public interface Mapper {

    String toJson(Object value) throws IOException;

    byte[] toBytes(Object value) throws IOException;

    String toPrettyJson(Object value) throws IOException;

    <T> T read(String json, Class<T> type) throws IOException;

    <T> T read(byte[] json, Class<T> type) throws IOException;

    <T> List<T> readList(String json, Class<T> element) throws IOException;

    /** The tree of a document, with every digit of its numbers. */
    Object readTree(String json) throws IOException;

    /** The tree that a value is written to. */
    Object toTree(Object value) throws IOException;

    <T> T fromTree(Object tree, Class<T> type) throws IOException;

    /** Writes a value to a buffer of tokens, and reads it from there. */
    <T> T throughBuffer(T value, Class<T> type) throws IOException;
}
