// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.privacy;

import io.github.beraad.privacy.PrivacyMatch;
import io.github.beraad.privacy.PrivacyScanner;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The scanner on texts of growing length, made of pieces that begin like something and turn out to be nothing, or that
 * are found again and again. Ten times the length may take ten times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PrivacyBenchmark {

    /** How many characters. */
    @Param({"200", "2000", "20000"})
    public int length;

    /** What the text is made of. */
    @Param({"words", "digits", "grouped", "mail", "iban", "birth", "label", "person"})
    public String piece = "words";

    private String text = "";

    /** Makes the text. */
    @Setup
    public void make() {
        text = text(piece, length);
    }

    static String text(String piece, int length) {
        String repeated = switch (piece) {
            case "words" -> "De gemeente heeft de regie over de aanpak. ";
            case "digits" -> "1";
            case "grouped" -> "1234.56.789 ";
            case "mail" -> "a.b@c.d@";
            case "iban" -> "NL00 AAAA 0000 ";
            case "birth" -> "geboren op 1 jan";
            case "label" -> "BSN: 12345678 ";
            case "person" -> "jongen van 1 ";
            default -> throw new IllegalArgumentException("piece: " + piece);
        };
        return repeated.repeat(length / repeated.length() + 1).substring(0, length);
    }

    /**
     * Scans the text.
     *
     * @return what is found
     */
    @Benchmark
    public List<PrivacyMatch> scan() {
        return PrivacyScanner.scan(text);
    }
}
