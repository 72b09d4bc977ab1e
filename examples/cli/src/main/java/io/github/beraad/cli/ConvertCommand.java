// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.LinesWriter;
import io.github.beraad.register.Register;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beraad convert}: rewrites a register, as tables and as a calendar too, and reads tables back. */
@Command(name = "convert", sortOptions = false)
final class ConvertCommand extends ResultCommand {

    /** More is refused, so that a small compressed file cannot fill the memory. */
    private static final int MOST_BYTES = 1 << 28;

    @Parameters(arity = "0..*", paramLabel = "${bundle:placeholder.file}", descriptionKey = "parameter.convert-files")
    private List<String> files = List.of();

    @Option(names = "--to", required = true, paramLabel = "json|jsonl|csv|ics", descriptionKey = "option.to", order = 0)
    private ConvertTarget to = ConvertTarget.JSON;

    @Option(
            names = "--table",
            paramLabel = "members|meetings|dilemmas|commitments",
            descriptionKey = "option.table",
            order = 1)
    private @Nullable Table table;

    @Option(names = "--template", descriptionKey = "option.template", order = 2)
    private boolean template;

    @Option(names = "--into", paramLabel = "${bundle:placeholder.file}", descriptionKey = "option.into", order = 3)
    private @Nullable String into;

    @Option(names = "--on", paramLabel = "${bundle:placeholder.date}", descriptionKey = "option.convert-on", order = 4)
    private @Nullable LocalDate on;

    ConvertCommand(Session session) {
        super(session);
    }

    @Override
    List<String> inputs() {
        List<String> inputs = new ArrayList<>(files);
        if (into != null) {
            inputs.add(into);
        }
        return inputs;
    }

    @Override
    public Integer call() throws IOException, UnusableException {
        if (template ? to != ConvertTarget.CSV || into != null || !files.isEmpty() : files.isEmpty()) {
            throw new UnusableException(session().text(template ? "convert.template" : "usage.missing-file"));
        }
        if (into == null && files.size() > 1) {
            throw new UnusableException(session().text("convert.one-file"));
        }
        if (into == null && !files.isEmpty() && isTable(files.get(0))) {
            throw new UnusableException(session().text("convert.into", "file", files.get(0)));
        }
        String out = common().out().orElse(null);
        if (to != ConvertTarget.CSV || table != null || out == null || isZip() || hasEnding(out, ".csv")) {
            return super.call();
        }
        Result.writeFolder(session(), out, files(tables()));
        return ExitStatus.CONFORMS;
    }

    private boolean isZip() {
        return common().out().isPresent() && hasEnding(common().out().get(), ".zip");
    }

    private static boolean hasEnding(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static boolean isTable(String file) {
        return hasEnding(file, ".csv") || hasEnding(file, ".zip") || isFolder(file);
    }

    private static boolean isFolder(String file) {
        try {
            return Files.isDirectory(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Map<String, byte[]> files(TableWriter tables) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (Table one : Table.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            tables.write(one, bytes);
            parts.put(one.code() + ".csv", bytes.toByteArray());
        }
        return parts;
    }

    @Override
    void write(OutputStream out) throws IOException, UnusableException {
        switch (to) {
            case JSON -> BeraadJson.write(register(), out);
            case JSONL -> {
                try (LinesWriter lines = BeraadJson.linesWriter(out)) {
                    lines.write(register());
                }
            }
            case CSV -> {
                TableWriter tables = tables();
                if (table != null) {
                    tables.write(table, out);
                } else if (isZip()) {
                    tables.writeZip(out);
                } else {
                    tables.writeAll(out);
                }
            }
            case ICS -> {
                Register register = register();
                LocalDate stamp = on == null ? register.recordedOn().orElse(today()) : on;
                write(out, Calendar.of(register, stamp, texts()));
            }
        }
    }

    private LocalDate today() {
        return session().surroundings().today().get();
    }

    private TableWriter tables() throws UnusableException {
        return template ? TableWriter.empty() : TableWriter.of(register(), on == null ? today() : on);
    }

    private Register register() throws UnusableException {
        if (into == null) {
            return RegisterInput.read(session(), files.get(0), common().lenient);
        }
        TableReader reader = new TableReader(session(), RegisterInput.read(session(), into, common().lenient));
        for (String file : files) {
            accept(file, reader);
        }
        return reader.finish();
    }

    private void accept(String file, TableReader reader) throws UnusableException {
        try {
            if (isFolder(file)) {
                List<Path> tables = new ArrayList<>();
                try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(file), "*.csv")) {
                    found.forEach(tables::add);
                }
                tables.sort(null);
                if (tables.isEmpty()) {
                    throw new UnusableException(session().text("convert.no-tables", "file", file));
                }
                for (Path one : tables) {
                    reader.accept(one.toString(), bytes(one.toString()));
                }
            } else if (hasEnding(file, ".zip")) {
                try (ZipInputStream zip = new ZipInputStream(RegisterInput.open(session(), file, kind()))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        reader.accept(file + "/" + entry.getName(), limited(zip, file));
                    }
                }
            } else {
                reader.accept(RegisterInput.name(session(), file), bytes(file));
            }
        } catch (IOException e) {
            throw new UnusableException(session().text("input.failed", "file", file));
        }
    }

    private String kind() {
        return session().text("input.kind.table");
    }

    private byte[] bytes(String file) throws IOException, UnusableException {
        try (InputStream in = RegisterInput.open(session(), file, kind())) {
            return limited(in, file);
        }
    }

    private byte[] limited(InputStream in, String file) throws IOException, UnusableException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        if (bytes.length == MOST_BYTES) {
            throw new UnusableException(session().text("csv.too-large", "file", file));
        }
        return bytes;
    }
}
