// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.Baseline;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.ReportComparison;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.escalation.DilemmaExplanation;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.ExplanationText;
import io.github.beraad.escalation.StatedExplanation;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.FileReport;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.testkit.Pages;
import io.github.beraad.json.testkit.Pages.Page;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the library writes it reads back unchanged, and writes again as the same bytes. */
class ReadBackTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);
    private static final RegisterIndex INDEX = RegisterIndex.of(Pages.register());

    static List<Page<?>> pages() {
        return Pages.all();
    }

    private static <T> T readBack(JsonFormat<T> format, T value) {
        Tree tree = new Tree();
        try {
            Documents.write(format, value, tree);
            Read<T> read = Documents.read(format, tree, ReadOptions.strict());
            return read.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void isUnchanged(Page<T> page) {
        T read = readBack(page.format(), page.value());

        // an explanation that was read back is in words, and no longer about a finding or a dilemma
        Object written = page.value() instanceof Explanation of ? StatedExplanation.of(of) : page.value();
        assertThat(read).isEqualTo(written).hasSameHashCodeAs(written);
        assertThat(Documents.toJson(page.format(), read, Layout.COMPACT)).isEqualTo(page.json(Layout.COMPACT));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAsItWasWritten(Page<?> page) {
        isUnchanged(page);
    }

    @Property(tries = 40)
    void whateverTheRegister(@ForAll long seed) {
        LocalDate on = ON.plusDays(Math.floorMod(seed, 400) - 200L);

        for (Page<?> page : Pages.of(Pages.shaken(seed), on)) {
            isUnchanged(page);
        }
    }

    @Test
    void everyFormatIsAmongThePages() {
        Set<JsonFormat<?>> formats = new HashSet<>();
        for (Page<?> page : pages()) {
            formats.add(page.format());
        }
        assertThat(formats).containsExactlyInAnyOrderElementsOf(JsonFormat.all());
    }

    @Test
    void aReportThatWasReadBackTellsTheSame() {
        ComplianceReport report = Compliance.check(Pages.register(), ON);
        ComplianceReport read = readBack(JsonFormat.REPORT, report);

        assertThat(read.findings()).isNotEmpty();
        for (int i = 0; i < read.findings().size(); i++) {
            Finding finding = read.findings().get(i);
            Finding made = report.findings().get(i);
            for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                assertThat(finding.message(language)).isEqualTo(made.message(language));
            }
            assertThat(finding.severity()).isEqualTo(made.severity());
            assertThat(finding.partnership()).isEqualTo(made.partnership());
            assertThat(finding.source()).isEqualTo(made.source());
        }
        for (int i = 0; i < read.outcomes().size(); i++) {
            RequirementOutcome outcome = read.outcomes().get(i);
            assertThat(outcome.findings()).isEqualTo(report.outcomes().get(i).findings());
            assertThat(outcome.title(Texts.dutch()))
                    .isEqualTo(report.outcomes().get(i).title(Texts.dutch()));
        }
    }

    @Test
    void aReportThatWasReadBackIsAsGoodForABaselineAndAComparison() {
        ComplianceReport report = Compliance.check(Pages.shaken(7), ON);
        ComplianceReport read = readBack(JsonFormat.REPORT, report);

        assertThat(Baseline.of(read)).isEqualTo(Baseline.of(report));
        assertThat(Baseline.of(read).apply(report).fresh()).isEmpty();
        assertThat(ReportComparison.of(read, report).isEmpty()).isTrue();
        assertThat(ReportComparison.of(report, read).isEmpty()).isTrue();
    }

    @Test
    void aReportOfAnotherVersionIsThatReport() {
        ComplianceReport report = Compliance.check(Pages.register(), ON);
        String json = Documents.toJson(JsonFormat.REPORT, report, Layout.COMPACT);
        ComplianceReport old = ComplianceReport.builder(ON)
                .library("0.0.1")
                .charters(report.charters())
                .outcomes(report.outcomes())
                .findings(report.findings())
                .build();

        assertThat(readBack(JsonFormat.REPORT, old).library()).isEqualTo("0.0.1");
        assertThat(old).isEqualTo(report);
        assertThat(Documents.toJson(JsonFormat.REPORT, old, Layout.COMPACT))
                .isEqualTo(json.replace("\"library\":\"" + report.library(), "\"library\":\"0.0.1"));
    }

    @Test
    void aReportOnAFileCanBeReadAsAReport() throws IOException {
        ComplianceReport report = Compliance.check(Pages.register(), ON);
        Tree tree = new Tree();
        Documents.write(JsonFormat.FILE_REPORT, new FileReport("a.json", report), tree);

        assertThat(Documents.read(JsonFormat.REPORT, tree, ReadOptions.strict()).value())
                .isEqualTo(report);
    }

    @Test
    void aFindingThatWasReadBackCanBeExplained() {
        ComplianceReport read = readBack(JsonFormat.REPORT, Compliance.check(Pages.register(), ON));

        assertThat(read.findings()).isNotEmpty().allSatisfy(finding -> {
            Explanation explanation = Explanation.of(finding, INDEX, ON);
            assertThat(explanation.title(Texts.dutch())).isNotEqualTo(finding.rule());
            assertThat(explanation.explanation(Texts.dutch())).isNotBlank();
        });
    }

    @Test
    void anExplanationThatWasReadBackReadsTheSame() {
        DilemmaExplanation explanation =
                Explanation.of(INDEX.register().dilemmas().get(0), INDEX, ON);
        Explanation read = readBack(JsonFormat.EXPLANATION, explanation);

        assertThat(read.title(Texts.english())).isEqualTo(explanation.title(Texts.english()));
        assertThat(read.explanation(Texts.dutch())).isEqualTo(explanation.explanation(Texts.dutch()));
        String text = ExplanationText.markdown(explanation, INDEX, Texts.dutch());
        assertThat(ExplanationText.markdown(read, INDEX, Texts.dutch()))
                .contains(explanation.conclusion(Texts.dutch()).get(0))
                .endsWith(text.substring(text.lastIndexOf("\n## ")));
    }
}
