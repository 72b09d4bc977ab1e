// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.register.Register;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Registers with one element a line, to be read. */
final class Lines {

    static final String HEADER = "{\"element\":\"register\",\"format\":\"beraad-register/1\"}\n";

    private Lines() {}

    /** A line with a party, which is in order. */
    static String party(String id) {
        return "{\"element\":\"party\",\"id\":\"" + id + "\",\"name\":\"P\",\"categories\":[\"ngo\"]}\n";
    }

    /** A line with a dilemma, of which an event may be in order. */
    static String dilemma(String id, String event) {
        return "{\"element\":\"dilemma\",\"id\":\"" + id
                + "\",\"title\":\"T\",\"question\":\"Q\",\"partnership\":\"l\",\"history\":[" + event + "]}\n";
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(Codec codec, Register register) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var lines = codec.linesWriter(bytes)) {
            lines.write(register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The lines in another order, but for the first one and for those of one kind among each other. */
    static byte[] shuffled(byte[] lines, Random random) {
        List<String> all = new ArrayList<>(
                Arrays.asList(new String(lines, StandardCharsets.UTF_8).strip().split("\n", -1)));
        String header = all.remove(0);
        List<String> kinds = new ArrayList<>();
        for (String line : all) {
            kinds.add(kind(line));
        }
        Collections.shuffle(kinds, random);
        StringBuilder text = new StringBuilder(header).append('\n');
        for (String kind : kinds) {
            for (int i = 0; i < all.size(); i++) {
                if (kind(all.get(i)).equals(kind)) {
                    text.append(all.remove(i)).append('\n');
                    break;
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String kind(String line) {
        return line.substring(0, line.indexOf(','));
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream target = new GZIPOutputStream(packed)) {
            target.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
