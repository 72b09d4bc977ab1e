// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.vocabulary.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code core/CHARTERS.md}: what it shows works as it says, and its table has every type of requirement. */
class OwnCharterPageTest {

    private static final Path PAGE = Path.of("..", "..", "core", "CHARTERS.md");

    private String page = "";

    @TempDir
    private Path folder = Path.of("");

    private Path register = Path.of("");

    @BeforeEach
    void followThePage() throws IOException {
        page = Files.readString(PAGE);
        register = written("register.json");
    }

    /** The file that the page has one write. */
    private Path written(String name) throws IOException {
        String command = "cat >" + name + " <<'JSON'\n";
        int from = page.indexOf(command);
        assertThat(from).as(name).isNotNegative();
        int text = from + command.length();
        return Files.writeString(folder.resolve(name), page.substring(text, page.indexOf("JSON\n", text)));
    }

    @Test
    void theRegisterConformsAndTheReportSaysWhatIsToCome() {
        Call.Ended ended =
                Call.of("check", register.toString(), "--on", "2026-11-24").run();

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("loopt nog", "aandacht nodig", "Een school doet mee");
        assertThat(Call.of("rules", register.toString(), "--charter", "samen-veilig")
                        .run()
                        .status())
                .isZero();
    }

    @Test
    void theTypingErrorIsRefusedWithWhatIsMeant() throws IOException {
        Path typo = Files.writeString(
                folder.resolve("typo.json"), Files.readString(register).replace("\"atLeast\": 2", "\"atLest\": 2"));

        Call.Ended ended = Call.of("check", typo.toString()).run();

        assertThat(page).contains("sed 's/\"atLeast\": 2/\"atLest\": 2/' register.json >typo.json");
        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err().replaceAll("\\s+", " "))
                .contains("/charters/0/requirements/0/atLest")
                .contains("Bedoelt u \"atLeast\"?");
    }

    @Test
    void theProfileSwitchesTheRequirementOffForAWhile() throws IOException {
        String[] call = {
            "check",
            register.toString(),
            "--on",
            "2026-11-24",
            "--profile",
            written("profile.json").toString(),
            "--threshold",
            "warning"
        };

        Call.Ended ended = Call.of(call).run();

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("samen-veilig.school De school begint na de zomer");
    }

    @Test
    void theTableHasEveryTypeWithItsParameters() {
        List<String> rows = new ArrayList<>();
        page.substring(page.indexOf("## Types of requirement"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> rows.add(line.substring(0, line.lastIndexOf(" | "))));
        List<String> expected = new ArrayList<>();
        for (RequirementType type : RequirementType.values()) {
            List<String> parameters = new ArrayList<>();
            for (Key<?> key : type.parameters()) {
                boolean required = type.requiredParameters().contains(key);
                parameters.add("`" + key.code() + "`" + (required ? "" : "?"));
            }
            expected.add("| `" + type.code() + "` | " + String.join(", ", parameters));
        }

        assertThat(rows).isEqualTo(expected);
    }
}
