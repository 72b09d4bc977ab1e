// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.StreamingCheck;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code beraad check}: checks registers against their charters and reports on each. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "${bundle:placeholder.file}", descriptionKey = "parameter.files")
    private List<String> files = List.of();

    @Option(names = "--on", paramLabel = "${bundle:placeholder.date}", descriptionKey = "option.on", order = 0)
    private @Nullable LocalDate on;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html|junit",
            descriptionKey = "option.format",
            order = 1)
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--threshold", paramLabel = "error|warning|info", descriptionKey = "option.threshold", order = 2)
    private Severity threshold = Severity.ERROR;

    @Option(
            names = "--profile",
            paramLabel = "${bundle:placeholder.file}",
            descriptionKey = "option.profile",
            order = 3)
    private @Nullable String profile;

    @Option(
            names = "--max-confidentiality",
            paramLabel = "${bundle:placeholder.level}",
            descriptionKey = "option.max-confidentiality",
            order = 5)
    private @Nullable Confidentiality maxConfidentiality;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableException {
        List<String> inputs = new ArrayList<>(files);
        if (profile != null) {
            inputs.add(profile);
        }
        RegisterInput.refuseTwiceStandardInput(session, inputs);
        ProfileInput rules = ProfileInput.read(session, profile, files.size(), common.lenient);
        int status = ExitStatus.CONFORMS;
        try (Result result = Result.open(session, common, inputs)) {
            ReportWriter writer = writer(result);
            for (String file : files) {
                try {
                    ComplianceReport report = check(file, rules, writer);
                    status = Math.max(status, report.conforms() ? ExitStatus.CONFORMS : ExitStatus.DOES_NOT_CONFORM);
                } catch (UnusableException e) {
                    session.tell(e);
                    writer.unusable(file);
                    status = ExitStatus.UNUSABLE;
                }
            }
            writer.end();
            try {
                rules.finish();
            } catch (UnusableException e) {
                session.tell(e);
                status = ExitStatus.UNUSABLE;
            }
            if (status != ExitStatus.UNUSABLE || common.out().isEmpty()) {
                result.complete();
            } else {
                session.tell(
                        session.text("out.not-written", "file", common.out().get()));
            }
        }
        return status;
    }

    private ComplianceReport check(String file, ProfileInput rules, ReportWriter writer)
            throws IOException, UnusableException {
        LocalDate today = session.surroundings().today().get();
        CheckOptions options = CheckOptions.standard().withThreshold(threshold);
        LocalDate day = on == null ? today : on;
        if (!writer.readsDilemmas() && RegisterInput.isLines(session, file)) {
            CheckedRegister checked = LinesCheck.check(
                    session,
                    file,
                    common.lenient,
                    today,
                    head -> rules.apply(changes -> StreamingCheck.of(head, day, options.withProfile(changes))));
            writer.write(checked);
            return checked.report();
        }
        RegisterIndex index = RegisterIndex.of(RegisterInput.read(session, file, common.lenient));
        ComplianceReport report = rules.apply(changes -> Compliance.check(index, day, options.withProfile(changes)));
        writer.write(new CheckedRegister(file, index, report, report.on().equals(today)));
        return report;
    }

    private ReportWriter writer(Result result) {
        return switch (format) {
            case TEXT ->
                new TextReport(
                        session, session.showsColour(common.colour, common.out().isEmpty()), result.stream());
            case JSON -> new JsonReport(files.size() > 1, result.stream());
            case MARKDOWN -> new MarkdownReport(session, result.stream());
            case HTML -> new HtmlReport(session, Optional.ofNullable(maxConfidentiality), result.stream());
            case JUNIT -> new JunitReport(result.stream());
        };
    }
}
