// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.snippets;

import static io.github.beraad.charter.DecisionPolicy.anyOf;
import static io.github.beraad.charter.Requirements.chair;
import static io.github.beraad.charter.Requirements.escalatesTo;
import static io.github.beraad.charter.Requirements.meetings;
import static io.github.beraad.charter.Trigger.discussedTimes;
import static io.github.beraad.charter.Trigger.openLongerThan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.Baseline;
import io.github.beraad.compliance.BaselineResult;
import io.github.beraad.compliance.CharterCheck;
import io.github.beraad.compliance.CharterProblem;
import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.CustomRules;
import io.github.beraad.compliance.ElementCheck;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.StreamingCheck;
import io.github.beraad.diagram.Mermaid;
import io.github.beraad.dilemma.AllowedEvent;
import io.github.beraad.dilemma.Recorder;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.NextStepsText;
import io.github.beraad.escalation.Step;
import io.github.beraad.escalation.StepDecider;
import io.github.beraad.escalation.StepReason;
import io.github.beraad.identifier.Tooi;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.privacy.PrivacyScanner;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Party;
import io.github.beraad.register.Register;
import io.github.beraad.testing.NationalExample;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.PartyCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every piece of code in the Javadoc of core stands in this package, is compiled and runs. The tag {@code @snippet} would do
 * the same, but the Javadoc of Java 17 does not know it.
 */
class SnippetsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SNIPPETS = Path.of("src/test/java/io/github/beraad/snippets");
    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);

    private final List<String> logged = new ArrayList<>();
    private final Log log = logged::add;
    private final LocalDate date = LocalDate.of(2026, 11, 23);
    private final LocalDate on = date;
    private final Register register = NationalExample.register();

    private interface Log {
        void warn(String message);
    }

    @Test
    void everyPieceOfCodeInTheJavadocIsHere() throws IOException {
        StringBuilder snippets = new StringBuilder();
        for (Path source : sources(SNIPPETS)) {
            snippets.append(withoutSpaces(Files.readString(source)));
        }
        int pieces = 0;
        for (Path source : sources(SOURCES)) {
            Matcher block = BLOCK.matcher(Files.readString(source));
            while (block.find()) {
                String code = block.group(1).replaceAll("(?m)^ \\* ?", "");
                assertThat(snippets).as("%s:%n%s", source, code).contains(withoutSpaces(code));
                pieces++;
            }
        }
        assertThat(pieces).isGreaterThan(15);
    }

    /** Line breaks and indentation are for the formatter to decide. */
    private static String withoutSpaces(String code) {
        return code.replaceAll("\\s", "");
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void compliance() {
        ComplianceReport report = Compliance.check(register, LocalDate.of(2026, 11, 23));
        if (!report.conforms()) {
            report.findings().forEach(finding -> log.warn(finding.message(Language.DUTCH)));
        }

        assertThat(logged).isEmpty();
    }

    @Test
    void baseline() {
        ComplianceReport report = Compliance.check(register, LocalDate.of(2025, 1, 1));

        Baseline accepted = Baseline.of(report); // once

        BaselineResult result = accepted.apply(report); // from then on
        result.conforms(); // no new finding at or above the threshold
        Baseline shorter = result.baseline(); // without what has disappeared

        assertThat(report.findings()).isNotEmpty();
        assertThat(result.conforms()).isTrue();
        assertThat(shorter).isEqualTo(accepted);
    }

    @Test
    void streaming() {
        Register everythingElse = register;
        List<Dilemma> dilemmas = List.of();

        StreamingCheck check = StreamingCheck.of(everythingElse, on, Profile.none());
        dilemmas.forEach(check::accept);
        ComplianceReport report = check.finish();

        assertThat(report).isEqualTo(Compliance.check(register, on));
    }

    @Test
    void oneElementAtATime() {
        RegisterIndex index = RegisterIndex.of(register);
        List<Finding> findings = new ArrayList<>();

        ElementCheck check = ElementCheck.of(index, on, Profile.none(), findings::add);
        check.check(index.partnership("lip"));

        assertThat(findings).isSubsetOf(Compliance.check(register, on).findings());
    }

    @Test
    void charter() {
        Charter ours = Charter.builder("regio-flevoland", "1.0")
                .title("Regio Flevoland")
                .requires(chair().ofParty("gm0995").source("reglement art. 3"))
                .requires(meetings().atLeast(4).perCalendarYear())
                .requires(escalatesTo("stuurgroep"))
                .decideWhen(anyOf(discussedTimes(3), openLongerThan(Period.ofDays(180))))
                .build();

        for (CharterProblem problem : CharterCheck.check(ours)) {
            log.warn(problem.message(Language.DUTCH));
        }

        assertThat(ours.requirements()).hasSize(3);
    }

    @Test
    void customRules() {
        CheckOptions options = CheckOptions.standard().withCustomRules(CustomRules.found());

        assertThat(Compliance.check(register, on, options)).isEqualTo(Compliance.check(register, on));
        assertThat(new NoMeetingsInJuly().description().code()).isEqualTo("custom.flevoland.july");
    }

    @Test
    void catalogue() {
        Catalogue catalogue =
                Catalogue.builtIn().withCharters(register.charters()).withCustomRules(CustomRules.found());

        assertThat(catalogue).isNotNull();
    }

    @Test
    void event() {
        Event event = Event.of(EventType.DISCUSSED)
                .on(date)
                .by("lip-jenv")
                .meeting("lip-2026-1")
                .build();

        assertThat(event.type()).isEqualTo(EventType.DISCUSSED);
    }

    @Test
    void registerByHand() {
        Register ours = Register.builder()
                .addParties(Party.builder()
                        .id("voorbeeldstad")
                        .name("Gemeente Voorbeeldstad")
                        .addCategories(PartyCategory.MUNICIPALITY)
                        .build())
                .build();

        assertThat(ours.parties()).hasSize(1);
    }

    @Test
    void index() {
        RegisterIndex index = RegisterIndex.of(register);
        index.meetings().forEach(meeting -> log.warn(meeting.id() + " " + meeting.date()));

        assertThat(logged).hasSize(register.meetings().size());
    }

    @Test
    void dilemma() {
        Recorder recorder = Recorder.of(RegisterIndex.of(register));
        for (AllowedEvent allowed :
                recorder.allowed("lip-jenv", register.dilemmas().get(0), on)) {
            log.warn(allowed.type().code());
        }

        assertThat(logged).isNotNull();
    }

    @Test
    void escalation() {
        RegisterIndex index = RegisterIndex.of(register);
        List<NextStep> steps = NextSteps.of(index, on);
        String page = NextStepsText.markdown(steps, on, index, Texts.dutch());

        assertThat(page).contains("d-2026-");
    }

    @Test
    void oneStepAtATime() {
        RegisterIndex index = RegisterIndex.of(register);

        StepDecider decider = StepDecider.of(index);
        for (Dilemma dilemma : register.dilemmas()) {
            StepReason reason = decider.decide(dilemma, on);
            if (reason != null && reason.step() == Step.ESCALATE) {
                log.warn(dilemma.id());
            }
        }

        assertThat(logged).hasSizeLessThan(register.dilemmas().size());
    }

    @Test
    void diagram() {
        String picture = Mermaid.routes(RegisterIndex.of(register), on, Texts.dutch());

        assertThat(picture).contains("flowchart");
    }

    @Test
    void privacy() {
        String masked = PrivacyScanner.mask("Bel 06-12345678.");

        assertThat(masked).doesNotContain("12345678");
    }

    @Test
    void text() {
        Texts frisian = Texts.of(new Language("fy"), Map.of("severity.error", "flater"), Texts.dutch());

        assertThat(frisian.text("severity.error")).isEqualTo("flater");
    }

    @Test
    void identifier() {
        Tooi lelystad = Tooi.of("https://identifier.overheid.nl/tooi/id/gemeente/gm0995");

        assertThat(lelystad.toString()).contains("gm0995");
    }
}
