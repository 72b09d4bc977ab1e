// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Profile;
import io.github.beraad.conformance.CaseRegisters;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.generator.RegisterGenerator;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.DatedSteps;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The corpus: the example registers and made-up ones on several dates, and the register of every conformance case on the
 * date of the case. A line says what the library makes of one of them.
 */
final class Corpus {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("../registers");
    private static final List<String> EXAMPLE_NAMES =
            List.of("national", "municipal", "regional", "task-force", "no-meetings");
    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 11, 23), LocalDate.of(2028, 1, 1));
    private static final int GENERATED = 6;

    private Corpus() {}

    /**
     * What the library makes of one register.
     *
     * @param line what is stored of it
     * @param said all of it but the wording, to see what changed where the line does
     */
    record Answer(String line, String said) {}

    static List<Answer> answers() throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (String name : EXAMPLE_NAMES) {
            Register register = BeraadJson.read(EXAMPLES.resolve(name + ".json"));
            for (LocalDate on : DATES) {
                answers.add(answer("example/" + name, register, on, Profile.none()));
            }
        }
        for (int i = 0; i < GENERATED; i++) {
            Register register = RegisterGenerator.municipal(7, i, 40 + 10 * i)
                    .withOffences(50 * i)
                    .register();
            for (LocalDate on : DATES) {
                answers.add(answer("generated/" + i, register, on, Profile.none()));
            }
        }
        for (CaseRegisters.Case one : CaseRegisters.all()) {
            answers.add(answer("case/" + one.id(), one.register(), one.on(), one.profile()));
        }
        return answers;
    }

    private static Answer answer(String name, Register register, LocalDate on, Profile profile) throws IOException {
        ComplianceReport report = Compliance.check(register, on, profile);
        DatedSteps steps = new DatedSteps(Optional.empty(), on, NextSteps.of(register, on));
        JsonNode checked = meaning(BeraadJson.toJson(JsonFormat.REPORT, report, Layout.COMPACT));
        JsonNode next = meaning(BeraadJson.toJson(JsonFormat.NEXT_STEPS, steps, Layout.COMPACT));
        MessageDigest digest = sha256();
        digest.update(checked.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(next.toString().getBytes(StandardCharsets.UTF_8));
        return new Answer(
                name + " " + on + " " + HexFormat.of().formatHex(digest.digest(), 0, 8) + " " + counts(report),
                checked.toPrettyString() + "\n" + next.toPrettyString() + "\n");
    }

    /** Everything but the version of the library and the wording, which has tests of its own. */
    private static JsonNode meaning(String json) throws IOException {
        JsonNode tree = MAPPER.readTree(json);
        ((ObjectNode) tree).remove("library");
        for (JsonNode wordy : tree.findParents("message")) {
            ((ObjectNode) wordy).remove("message");
        }
        return tree;
    }

    private static String counts(ComplianceReport report) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Finding finding : report.findings()) {
            counts.merge(finding.rule(), 1, Integer::sum);
        }
        StringBuilder line = new StringBuilder(report.conforms() ? "conforms" : "breached");
        counts.forEach(
                (rule, count) -> line.append(' ').append(rule).append('=').append(count));
        return line.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
