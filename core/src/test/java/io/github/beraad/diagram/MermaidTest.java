// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import static io.github.beraad.testing.Registers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.dilemma.Lifecycle;
import io.github.beraad.dilemma.LifecycleRow;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.testing.Registers;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidTest {

    private static RegisterIndex threeTiers() {
        return RegisterIndex.of(Registers.threeTiers().build());
    }

    private static RegisterIndex of(Partnership.Builder... partnerships) {
        Register.Builder register = Register.builder();
        for (Partnership.Builder partnership : partnerships) {
            register.addPartnerships(partnership.build());
        }
        return RegisterIndex.of(register.build());
    }

    /** Whatever the table says is in the picture: an arrow for each way that an event leads. */
    @Test
    void theLifecycleIsThatOfTheTable() {
        String lifecycle = Mermaid.lifecycle(Texts.english());

        int ways = 0;
        for (LifecycleRow row : Lifecycle.standard().rows()) {
            for (DilemmaState from : row.leadsOnFrom()) {
                String to = row.to().orElseThrow().code().replace('-', '_');
                assertThat(lifecycle)
                        .containsPattern("\n    own_" + from.code().replace('-', '_') + " --> own_" + to + " : .*"
                                + Texts.english().name(row.event()));
                ways++;
            }
        }
        assertThat(ways).isGreaterThan(30);
        assertThat(lifecycle)
                .startsWith("stateDiagram-v2\n")
                .contains("    [*] --> own_submitted : submitted\n")
                .contains("    own_on_hold --> own_under_discussion : resumed\n")
                .doesNotContain("own_on_hold --> own_closed")
                .contains("        [*] --> at_shared : ")
                .contains("        at_shared --> at_taken_up : ")
                .contains("        at_taken_up --> at_done : ")
                .doesNotContain("at_done --> at_acknowledged");
    }

    @Test
    void partnershipsHaveTheirPartiesAndRoles() {
        assertThat(Mermaid.partnerships(threeTiers(), day(6, 1), Texts.english())
                        .lines())
                .startsWith("flowchart LR", "    accTitle: Who takes part in what");
    }

    @Test
    void aPartyThatTakesPartTwiceIsThereOnce() {
        String diagram = Mermaid.partnerships(threeTiers(), day(6, 1), Texts.english());

        for (String line : diagram.lines().toList()) {
            assertThat(diagram.indexOf(line + "\n")).as(line).isEqualTo(diagram.lastIndexOf(line + "\n"));
        }
    }

    @Test
    void whatDoesNotExistOnTheDayIsNotThere() {
        RegisterIndex index = of(Partnership.builder()
                .id("old")
                .name("Old")
                .charter("lokale-aanpak")
                .scope(Scope.LOCAL)
                .until(day(3, 1)));

        assertThat(Mermaid.partnerships(index, day(2, 28), Texts.english())).contains("[\"Old\"]");
        assertThat(Mermaid.partnerships(index, day(3, 1), Texts.english())).doesNotContain("Old");
    }

    @Test
    void routesSayWhereTheyComeFromAndWhatIsMissing() {
        Partnership.Builder platform = Partnership.builder()
                .id("p")
                .name("Platform")
                .charter("landelijk-innovatieplatform")
                .scope(Scope.NATIONAL);
        Partnership.Builder council = Partnership.builder()
                .id("c")
                .name("Council")
                .charter("strategisch-beraad")
                .scope(Scope.NATIONAL);

        assertThat(Mermaid.routes(of(platform, council), day(6, 1), Texts.english()))
                .contains("    place0[\"Platform\"]\n    place1[\"Council\"]\n")
                .endsWith("    place0 -->|\"by its charter#58; dilemma, signal and insight\"| place1\n");
        assertThat(Mermaid.routes(of(platform.routes(List.of()), council), day(6, 1), Texts.english()))
                .endsWith("    place0 -.->|\"agreed, but no route#58; dilemma, signal and insight\"| place1\n");
        assertThat(Mermaid.routes(of(platform.routes(List.of("c")), council), day(6, 1), Texts.english()))
                .endsWith("    place0 -->|\"by the register\"| place1\n");
        assertThat(Mermaid.routes(of(platform), day(6, 1), Texts.english()))
                .contains("place1{{\"strategisch-beraad\"}}")
                .contains("place0 -.->|");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a\"]b ~ a#34;#93;b",
                "<script> ~ #60;script#62;",
                "%%{init}%% ~ #37;#37;#123;init#125;#37;#37;",
                "é 5. (x)-y, z's ~ é 5. (x)-y, z's",
                "`**a**_b_ ~ #96;#42;#42;a#42;#42;#95;b#95;",
                "\uD83D\uDE00#1\\n ~ #128512;#35;1#92;n"
            })
    void aNameIsReadAsAName(String name, String escaped) {
        RegisterIndex index = of(Partnership.builder()
                .id("p")
                .name(name)
                .charter("lokale-aanpak")
                .scope(Scope.LOCAL));

        assertThat(Mermaid.partnerships(index, day(6, 1), Texts.english())).contains("[\"" + escaped + "\"]");
    }
}
