// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import io.github.beraad.generator.MunicipalRegisters;
import io.github.beraad.generator.RegisterGenerator;
import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.json.LinesWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes registers up. It needs no Spark. */
@Command(
        name = "generate",
        description = "Makes up a register for each of 342 municipalities; the same seed gives the same bytes.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Where they are written; files of the same name are replaced.")
    private Path folder = Path.of("");

    @Option(names = "--dilemmas", required = true, paramLabel = "N", description = "How many there are in all.")
    private long dilemmas;

    @Option(names = "--seed", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "1")
    private long seed;

    @Option(names = "--gzip", description = "Compresses the files.")
    private boolean gzip;

    @Override
    public Integer call() throws IOException {
        generate(folder, dilemmas, seed, gzip);
        return Main.COMPLETE;
    }

    static void generate(Path folder, long dilemmas, long seed, boolean gzip) throws IOException {
        Files.createDirectories(folder);
        MunicipalRegisters registers = MunicipalRegisters.of(seed, dilemmas);
        for (int i = 0; i < registers.count(); i++) {
            RegisterGenerator register = registers.register(i);
            Path file = folder.resolve(registers.name(i) + (gzip ? ".jsonl.gz" : ".jsonl"));
            try (LinesWriter lines = BeraadJson.linesWriter(file)) {
                lines.write(register.frame());
                for (int number = 0; number < register.dilemmaCount(); number++) {
                    lines.accept(register.dilemma(number));
                }
            }
        }
    }
}
