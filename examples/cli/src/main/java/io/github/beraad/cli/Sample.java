// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A register to start from, drawn up on any date. It is kept as of one Monday; for another date its days move by whole
 * weeks, so that what was ahead stays ahead, what was past stays past, and nobody meets at the weekend.
 */
final class Sample {

    private static final LocalDate KEPT_AS_OF = LocalDate.of(2026, 6, 15);
    private static final String RECORDED_ON = "\"@on\"";
    /** A quoted date. */
    private static final int LENGTH = "\"2026-06-15\"".length();

    private Sample() {}

    static String of(Language language, LocalDate on) {
        String kept = kept("sample_" + language.tag() + ".json");
        long days = Math.floorDiv(ChronoUnit.DAYS.between(KEPT_AS_OF, on), 7L) * 7;
        StringBuilder moved = new StringBuilder(kept.length());
        int start = 0;
        for (int quote = kept.indexOf('"'); quote >= 0; quote = kept.indexOf('"', quote + 1)) {
            if (kept.startsWith(RECORDED_ON, quote)) {
                moved.append(kept, start, quote).append('"').append(on).append('"');
                start = quote + RECORDED_ON.length();
            } else if (isDate(kept, quote)) {
                LocalDate date = LocalDate.parse(kept.substring(quote + 1, quote + LENGTH - 1));
                moved.append(kept, start, quote)
                        .append('"')
                        .append(date.plusDays(days))
                        .append('"');
                start = quote + LENGTH;
            }
        }
        return moved.append(kept, start, kept.length()).toString();
    }

    private static boolean isDate(String text, int quote) {
        return quote + LENGTH <= text.length()
                && text.charAt(quote + 5) == '-'
                && text.charAt(quote + 8) == '-'
                && text.charAt(quote + LENGTH - 1) == '"';
    }

    private static String kept(String file) {
        try (InputStream stream = Sample.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
