// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program that is called once for each case, and prints its answer as JSON. */
final class CommandImplementation implements Implementation {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final CommandTemplate check;
    private final @Nullable CommandTemplate next;
    private final Path folder;

    CommandImplementation(CommandTemplate check, @Nullable CommandTemplate next, Path folder) {
        this.check = check;
        this.next = next;
        this.folder = folder;
    }

    @Override
    public Optional<JsonNode> report(ConformanceCase one) throws IOException {
        return one.profile().isPresent() && !check.takesProfile() ? Optional.empty() : Optional.of(answer(check, one));
    }

    @Override
    public Optional<JsonNode> nextSteps(ConformanceCase one) throws IOException {
        return next == null ? Optional.empty() : Optional.of(answer(next, one));
    }

    private JsonNode answer(CommandTemplate template, ConformanceCase one) throws IOException {
        Path register = written("register.json", one.register());
        Optional<Path> profile = Optional.empty();
        if (one.profile().isPresent()) {
            profile = Optional.of(written("profile.json", one.profile().get()));
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(template.filled(register, one.on(), profile))
                .redirectInput(register.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("no answer within a minute");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
        if (process.exitValue() > 1) {
            throw new IOException("ended with " + process.exitValue() + ": " + firstLine(err));
        }
        JsonNode answer;
        try {
            answer = MAPPER.readTree(Files.readString(out, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IOException("what it printed is no JSON", e);
        }
        if (!answer.isObject()) {
            throw new IOException("what it printed is no JSON object");
        }
        return answer;
    }

    private static String firstLine(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.isEmpty() ? "" : lines.get(0);
    }

    private Path written(String name, JsonNode content) throws IOException {
        return Files.writeString(folder.resolve(name), MAPPER.writeValueAsString(content), StandardCharsets.UTF_8);
    }

    /**
     * A command line with places to fill in: {@code {register}}, {@code {on}} and {@code {profile}}. What stands in
     * square brackets is left out for a case without a profile. Words are divided by spaces, and quotes keep them together.
     */
    static final class CommandTemplate {

        private static final String PROFILE = "{profile}";

        private final List<String> words;

        CommandTemplate(String line) {
            this.words = words(line);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("the command is empty");
            }
        }

        private static List<String> words(String line) {
            List<String> words = new ArrayList<>();
            StringBuilder word = new StringBuilder();
            boolean begun = false;
            char quote = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (quote != 0) {
                    if (c == quote) {
                        quote = 0;
                    } else {
                        word.append(c);
                    }
                } else if (c == '"' || c == '\'') {
                    quote = c;
                    begun = true;
                } else if (c == ' ' || c == '[' || c == ']') {
                    if (begun) {
                        words.add(word.toString());
                    }
                    word.setLength(0);
                    begun = false;
                    if (c != ' ') {
                        words.add(String.valueOf(c));
                    }
                } else {
                    word.append(c);
                    begun = true;
                }
            }
            if (quote != 0) {
                throw new IllegalArgumentException("a quote in the command does not end");
            }
            if (begun) {
                words.add(word.toString());
            }
            return words;
        }

        boolean takesProfile() {
            return words.stream().anyMatch(word -> word.contains(PROFILE));
        }

        List<String> filled(Path register, String on, Optional<Path> profile) {
            List<String> filled = new ArrayList<>();
            boolean left = true;
            for (String word : words) {
                if (word.equals("[")) {
                    left = profile.isPresent();
                } else if (word.equals("]")) {
                    left = true;
                } else if (left) {
                    filled.add(word.replace("{register}", register.toString())
                            .replace("{on}", on)
                            .replace(PROFILE, profile.map(Path::toString).orElse("")));
                }
            }
            return filled;
        }
    }
}
