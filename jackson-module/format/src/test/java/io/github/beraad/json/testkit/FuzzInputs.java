// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.testkit.Pages.Page;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Inputs for a {@link FuzzTarget}, made out of sound documents of every format by breaking them. */
public final class FuzzInputs {

    /** Short ones are read more often in the same time. */
    private static final int LONGEST = 1_200;

    private static final String[] HOSTILE = {
        "[".repeat(600),
        "{\"a\":".repeat(600),
        "[{\"a\":".repeat(70),
        "9".repeat(31),
        "-" + "9".repeat(1_100),
        "1e" + "9".repeat(40),
        "0." + "0".repeat(1_200) + "1",
        "\"" + "x".repeat(20_001) + "\"",
        "\"" + "\ud83d\ude00".repeat(20_000) + "\"",
        "\"" + "\\u0041".repeat(300) + "\"",
        "\"" + "k".repeat(1_001) + "\":1,",
        "\"AaAa\":1,\"BBBB\":2,\"AaBB\":3,\"BBAa\":4,",
        "\"a:b\":{\"a\":1,\"a\":2},",
        "\"@class\":\"java.lang.Runtime\",",
        "\"extensions\":{\"x:y\":[1.50,-0,null,{\"9\":\"" + "u".repeat(60) + "\"}]},",
        "\"" + "u".repeat(60) + "\":1,",
        "\"\ud800\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\u2028",
        "\r",
        "\r\n",
        "NaN",
        "Infinity",
        "tru",
        "/*",
        "#",
        "-",
        "1.",
        ".5",
        "+1",
        "0x10"
    };

    private final List<byte[]> seeds = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<JsonFormat<?>> formats = new ArrayList<>();

    /** Gathers the sound documents. */
    public FuzzInputs() {
        List<Page<?>> pages = new ArrayList<>(Pages.all());
        pages.addAll(Pages.of(small(), LocalDate.of(2026, 6, 1)));
        pages.sort(Comparator.comparingInt(page -> page.json(Layout.COMPACT).length()));
        for (Page<?> page : pages) {
            String json = page.json(Layout.COMPACT);
            if (json.length() <= LONGEST || !formats.contains(page.format())) {
                add(page.format(), json);
            }
            if (json.length() <= LONGEST / 4) {
                add(page.format(), page.json(Layout.PRETTY));
            }
        }
        for (int seed = 0; formats.size() < 60; seed++) {
            String json = new Page<>(JsonFormat.REGISTER, Registers.of(seed)).json(Layout.COMPACT);
            if (json.length() <= LONGEST) {
                add(JsonFormat.REGISTER, json);
            }
        }
        for (BadInput bad : BadInput.all()) {
            addSeed(JsonFormat.REGISTER, bad.json());
        }
        for (BadPage bad : BadPage.all()) {
            if (bad.document().json().length() <= LONGEST) {
                addSeed(bad.format(), bad.document().json());
            }
        }
    }

    /** One partnership with few agreements, one meeting, one dilemma. */
    private static Register small() {
        Register register = Pages.register();
        return Register.builder()
                .addPartnerships(Partnership.builder()
                        .like(register.partnerships().get(0))
                        .charter(BuiltInCharters.LOCAL_COOPERATION)
                        .build())
                .addMeetings(register.meetings().get(0))
                .addDilemmas(register.dilemmas().get(2))
                .build();
    }

    private void add(JsonFormat<?> format, String json) {
        documents.add(json);
        formats.add(format);
        addSeed(format, json);
    }

    private void addSeed(JsonFormat<?> format, String json) {
        seeds.add(FuzzTarget.input(format, 0, json.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The sound documents, and those with one fault.
     *
     * @return the inputs
     */
    public List<byte[]> seeds() {
        return List.copyOf(seeds);
    }

    /**
     * Writes the seeds as files, for a fuzzer that begins with those.
     *
     * @param arguments the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<byte[]> seeds = new FuzzInputs().seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    /**
     * An input.
     *
     * @param seed any number
     * @return the same input for the same number
     */
    public byte[] of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        int at = random.nextInt(documents.size());
        String json = documents.get(at);
        JsonFormat<?> format = random.nextInt(20) == 0 ? formats.get(random.nextInt(formats.size())) : formats.get(at);
        int options = random.nextInt(3) == 0 ? random.nextInt(256) : random.nextInt(2);
        if (random.nextInt(10) < 7) {
            json = Mutations.of(json, random.nextLong());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            json = changed(json, random);
        }
        byte[] document = json.getBytes(StandardCharsets.UTF_8);
        return FuzzTarget.input(format, options, random.nextInt(4) == 0 ? changed(document, random) : document);
    }

    private String changed(String json, Random random) {
        int at = random.nextInt(json.length() + 1);
        int value = json.indexOf(random.nextBoolean() ? ',' : ':', at);
        int behind = value < 0 ? at : value + 1;
        String other = documents.get(random.nextInt(documents.size()));
        int from = random.nextInt(other.length());
        return switch (random.nextInt(5)) {
            case 0, 1 -> json.substring(0, behind) + HOSTILE[random.nextInt(HOSTILE.length)] + json.substring(behind);
            case 2 -> json.substring(0, at) + other.substring(from);
            case 3 ->
                json.substring(0, behind)
                        + other.substring(from, Math.min(other.length(), from + random.nextInt(100)))
                        + json.substring(behind);
            default -> escaped(json, at, random);
        };
    }

    /** Writes a letter in a string in another way. */
    private static String escaped(String json, int at, Random random) {
        int end = Math.min(json.length(), at + 1);
        StringBuilder text = new StringBuilder(json.substring(0, at));
        for (int i = at; i < end; i++) {
            text.append(String.format(
                    Locale.ROOT, "\\u%04x", random.nextBoolean() ? (int) json.charAt(i) : random.nextInt(65536)));
        }
        return text.append(json, end, json.length()).toString();
    }

    private static byte[] changed(byte[] document, Random random) {
        if (document.length == 0) {
            return document;
        }
        byte[] changed = document.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(changed, random.nextInt(changed.length));
            }
            case 1 -> {
                byte[] longer = Arrays.copyOf(changed, changed.length + random.nextInt(5));
                for (int i = changed.length; i < longer.length; i++) {
                    longer[i] = (byte) random.nextInt(256);
                }
                return longer;
            }
            default -> {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
                }
                return changed;
            }
        }
    }
}
