// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** In which form a file is, as its name says or its beginning shows. */
final class FileForm {

    private static final String LINES = ".jsonl";
    private static final String PACKED = ".gz";
    private static final String BEGINNING = "{\"element\"";
    /** White space may stand ahead of what tells the form, but not without end. */
    private static final int LONGEST_BEGINNING = 4096;

    private FileForm() {}

    /** Whether the name is that of a register with one element a line. */
    static boolean isLines(Path file) {
        String name = name(file);
        return name.endsWith(LINES) || name.endsWith(LINES + PACKED);
    }

    /** Makes or replaces a file, which is compressed if its name says so. */
    static OutputStream create(Path file) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return name(file).endsWith(PACKED) ? new GZIPOutputStream(bytes, 1 << 13) : bytes;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the first key is that of a line. The stream is left where it was. */
    static boolean isLines(InputStream bytes) throws IOException {
        bytes.mark(LONGEST_BEGINNING);
        try {
            int matched = 0;
            for (int i = 0; i < LONGEST_BEGINNING && matched < BEGINNING.length(); i++) {
                int found = bytes.read();
                if (found == BEGINNING.charAt(matched)) {
                    matched++;
                } else if (matched > 1 || !isWhiteSpace(found)) {
                    return false;
                }
            }
            return matched == BEGINNING.length();
        } catch (BrokenInputException e) {
            // whatever reads on finds it, too
            return false;
        } finally {
            bytes.reset();
        }
    }

    private static boolean isWhiteSpace(int found) {
        return found == ' ' || found == '\t' || found == '\n' || found == '\r';
    }
}
