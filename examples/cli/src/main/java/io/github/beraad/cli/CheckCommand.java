// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Profile;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.time.LocalDate;
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

    @Option(names = "--lenient", descriptionKey = "option.lenient", order = 3)
    private boolean lenient;

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
        RegisterInput.refuseTwiceStandardInput(session, files);
        int status = ExitStatus.CONFORMS;
        try (Result result = Result.open(session, common, files)) {
            ReportWriter writer = writer(result);
            for (String file : files) {
                try {
                    ComplianceReport report = check(file, writer);
                    status = Math.max(status, report.conforms() ? ExitStatus.CONFORMS : ExitStatus.DOES_NOT_CONFORM);
                } catch (UnusableException e) {
                    session.tell(e);
                    status = ExitStatus.UNUSABLE;
                }
            }
            writer.end();
            if (status != ExitStatus.UNUSABLE || common.out().isEmpty()) {
                result.complete();
            } else {
                session.tell(
                        session.text("out.not-written", "file", common.out().get()));
            }
        }
        return status;
    }

    private ComplianceReport check(String file, ReportWriter writer) throws IOException, UnusableException {
        LocalDate today = session.surroundings().today().get();
        RegisterIndex index = RegisterIndex.of(RegisterInput.read(session, file, lenient));
        ComplianceReport report =
                Compliance.check(index, on == null ? today : on, Profile.none()).withThreshold(threshold);
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
