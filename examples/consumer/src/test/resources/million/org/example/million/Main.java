// SPDX-License-Identifier: EUPL-1.2
package org.example.million;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.json.ElementSink;
import io.github.beraad.json.LinesWriter;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a register of many dilemmas, reads it and checks it, without ever holding more than one of them. */
public final class Main {

    private static final LocalDate ON = LocalDate.of(2026, 6, 15);

    private Main() {}

    /**
     * Prints how many dilemmas came by, and what was found.
     *
     * @param arguments the file, and how many dilemmas are written to it
     * @throws IOException if the file fails
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        write(file, Integer.parseInt(arguments[1]));

        int[] seen = {0};
        try (InputStream bytes = Files.newInputStream(file)) {
            io.github.beraad.jackson2.BeraadJson.readLines(bytes, ReadOptions.strict(), new ElementSink() {
                @Override
                public void accept(Dilemma dilemma) {
                    seen[0]++;
                }
            });
        }
        ComplianceReport older = io.github.beraad.jackson2.BeraadJson.check(
                        file, ON, CheckOptions.standard(), ReadOptions.strict())
                .value();
        ComplianceReport newer = io.github.beraad.jackson3.BeraadJson.check(
                        file, ON, CheckOptions.standard(), ReadOptions.strict())
                .value();
        System.out.println(seen[0] + " " + older.findings().size() + " " + older.equals(newer));
    }

    private static void write(Path file, int count) throws IOException {
        try (LinesWriter lines = io.github.beraad.jackson3.BeraadJson.linesWriter(file)) {
            lines.header(Register.builder().build());
            lines.accept(Partnership.builder()
                    .id("lip")
                    .name("Platform")
                    .charter("landelijk-innovatieplatform")
                    .scope(Scope.NATIONAL)
                    .addMembers(Member.builder()
                            .id("m")
                            .party("om")
                            .addRoles(Role.PARTICIPANT)
                            .build())
                    .build());
            for (int i = 0; i < count; i++) {
                lines.accept(Dilemma.builder()
                        .id("d-" + i)
                        .title("Dilemma")
                        .question(FreeText.of("Hoe pakken wij dit samen aan? ".repeat(30)))
                        .partnership("lip")
                        .addHistory(Event.of(EventType.SUBMITTED)
                                .on(LocalDate.of(2026, 1, 8))
                                .by("m")
                                .build())
                        .build());
            }
        }
    }
}
