// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.StreamingCheck;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.json.ElementSink;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.PartialRead;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one register comes to, as rows of the tables. A register that can be read whole is judged, in one pass where its
 * dilemmas and signals come last, and else in two. Of one with broken lines only the dilemmas that can be read are counted
 * by state: a state comes from a dilemma's own history, whereas any outcome, finding or next step may hang on what stood in
 * the broken lines. Used once, by one thread.
 */
final class RegisterEvaluation {

    /** Behind broken lines what can be read is kept in memory, which has an end. */
    static final long MOST_KEPT_BYTES = 256L << 20;

    private static final String KNOWN_FORMATS = "beraad-register/";
    private static final int LONGEST_VERSION = 4;

    private final String file;
    private final RegisterSource source;
    private final LocalDate on;
    private final long mostKeptBytes;
    private final List<TableRow> rows = new ArrayList<>();

    private RegisterEvaluation(String file, RegisterSource source, LocalDate on, long mostKeptBytes) {
        this.file = file;
        this.source = source;
        this.on = on;
        this.mostKeptBytes = mostKeptBytes;
    }

    /**
     * Evaluates a register. It never throws because of what is in the file.
     *
     * @param file what the register is called in the tables
     * @param source where it is
     * @param on the date as of which it is judged
     * @return the rows of all tables
     */
    static List<TableRow> rows(String file, RegisterSource source, LocalDate on) {
        return rows(file, source, on, MOST_KEPT_BYTES);
    }

    static List<TableRow> rows(String file, RegisterSource source, LocalDate on, long mostKeptBytes) {
        RegisterEvaluation evaluation = new RegisterEvaluation(file, source, on, mostKeptBytes);
        try {
            evaluation.readWhole();
        } catch (UnreadableJsonException e) {
            evaluation.restart();
            evaluation.goOnBehind(e);
        } catch (IOException e) {
            evaluation.restart();
            evaluation.stop(RegisterStatus.UNREADABLE, "not-accessible");
        } catch (RuntimeException e) {
            evaluation.restart();
            evaluation.stop(RegisterStatus.FAILED, e.getClass().getSimpleName());
        }
        return evaluation.rows;
    }

    /** What was found before a problem counts for nothing. */
    private void restart() {
        rows.clear();
    }

    private void readWhole() throws IOException {
        FirstPass first = new FirstPass();
        read(first);
        Judging judging = first.judging;
        if (judging == null) {
            judging = new Judging(first.register());
        } else if (first.isOutOfOrder()) {
            restart();
            judging = new Judging(first.register());
            read(new SecondPass(judging));
        }
        finish(judging);
    }

    private void read(ElementSink sink) throws IOException {
        try (InputStream bytes = source.open()) {
            BeraadJson.readLines(bytes, ReadOptions.strict(), sink);
        }
    }

    private void finish(Judging judging) {
        ComplianceReport report = judging.check.finish();
        for (RequirementOutcome outcome : report.outcomes()) {
            IndexedPartnership partnership = judging.index.partnership(outcome.partnership());
            add(
                    Table.OUTCOMES,
                    file,
                    outcome.partnership(),
                    partnership == null
                            ? null
                            : partnership.partnership().scope().code(),
                    partnership == null ? null : partnership.partnership().charter(),
                    outcome.requirement(),
                    outcome.type().code(),
                    outcome.modality().code(),
                    outcome.outcome().code());
        }
        for (Finding finding : report.findings()) {
            add(
                    Table.FINDINGS,
                    file,
                    finding.rule(),
                    finding.severity().code(),
                    finding.partnership().orElse(null),
                    finding.subject().kind().code(),
                    finding.subject().id());
        }
        int partnerships = judging.index.register().partnerships().size();
        register(RegisterStatus.WHOLE, null, partnerships, judging.dilemmas, 0, report.conforms());
    }

    /** Counts what can be read of a register that is not whole, or says why nothing can. */
    private void goOnBehind(UnreadableJsonException refusal) {
        List<JsonProblem> problems = refusal.problems();
        Optional<JsonProblem> otherFormat = problems.stream()
                .filter(problem -> problem.kind() == JsonProblem.Kind.UNKNOWN_FORMAT)
                .findFirst();
        if (otherFormat.isPresent()) {
            String version = versionOf(otherFormat.get());
            addProblems(problems);
            register(
                    version == null ? RegisterStatus.UNREADABLE : RegisterStatus.NEWER_FORMAT,
                    version,
                    null,
                    null,
                    null,
                    null);
            return;
        }
        try (InputStream bytes = source.open()) {
            countStates(BeraadJson.readPartly(bytes, ReadOptions.strict().withDocumentSize(mostKeptBytes)));
        } catch (UnreadableJsonException e) {
            restart();
            addProblems(problems);
            boolean tooLarge = e.problems().stream().anyMatch(p -> p.kind() == JsonProblem.Kind.TOO_LARGE);
            if (tooLarge) {
                addProblems(e.problems()
                        .subList(e.problems().size() - 1, e.problems().size()));
            }
            register(RegisterStatus.UNREADABLE, null, null, null, null, null);
        } catch (IOException e) {
            restart();
            stop(RegisterStatus.UNREADABLE, "not-accessible");
        }
    }

    /** The version that a register is in, if it is one; what else may stand there is not shown. */
    private static @Nullable String versionOf(JsonProblem problem) {
        String found = problem.value().orElse("");
        String version = found.startsWith(KNOWN_FORMATS) ? found.substring(KNOWN_FORMATS.length()) : "";
        boolean number = !version.isEmpty()
                && version.length() <= LONGEST_VERSION
                && version.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? found : null;
    }

    private void countStates(PartialRead partial) {
        Register readable = partial.readable();
        RegisterIndex index = RegisterIndex.of(
                Register.builder().recordedOn(readable.recordedOn()).build());
        Set<String> ids = new HashSet<>();
        for (Dilemma dilemma : readable.dilemmas()) {
            if (ids.add(dilemma.id())) {
                addDilemma(dilemma, DilemmaStatus.on(dilemma, on, index), null, false);
            }
        }
        addProblems(partial.problems());
        register(
                RegisterStatus.INCOMPLETE,
                null,
                readable.partnerships().size(),
                ids.size(),
                partial.brokenLines(),
                null);
    }

    private void stop(RegisterStatus status, String kind) {
        add(Table.PROBLEMS, file, 0, 0, kind);
        register(status, null, null, null, null, null);
    }

    private void addProblems(List<JsonProblem> problems) {
        for (JsonProblem problem : problems) {
            add(
                    Table.PROBLEMS,
                    file,
                    problem.line(),
                    problem.column(),
                    problem.kind().code());
        }
    }

    private void addDilemma(Dilemma dilemma, DilemmaStatus status, @Nullable NextStep step, boolean whole) {
        LocalDate since = status.since();
        add(
                Table.DILEMMAS,
                file,
                whole,
                dilemma.partnership(),
                dilemma.id(),
                status.state() == null ? null : status.state().code(),
                since,
                since == null ? null : (int) ChronoUnit.DAYS.between(since, on),
                step == null ? null : step.step().code(),
                step == null ? null : step.reason().code(),
                step == null ? null : step.due().orElse(null),
                step == null ? null : step.target().orElse(null));
    }

    private void register(
            RegisterStatus status,
            @Nullable String format,
            @Nullable Integer partnerships,
            @Nullable Integer dilemmas,
            @Nullable Integer brokenLines,
            @Nullable Boolean conforms) {
        add(Table.REGISTERS, file, status.code(), format, partnerships, dilemmas, brokenLines, conforms);
    }

    private void add(Table table, @Nullable Object... values) {
        rows.add(new TableRow(table, values));
    }

    /** Judges a register whose dilemmas and signals come by. */
    private final class Judging {

        private final RegisterIndex index;
        private final StreamingCheck check;
        private final Set<String> ids = new HashSet<>();
        private int dilemmas;

        Judging(Register frame) {
            this.index = RegisterIndex.of(frame);
            this.check = StreamingCheck.of(frame, on, CheckOptions.standard());
        }

        void accept(Dilemma dilemma) {
            check.accept(dilemma);
            // a later one with the same id is a finding, and counts for nothing else
            if (ids.add(dilemma.id())) {
                dilemmas++;
                addDilemma(
                        dilemma,
                        DilemmaStatus.on(dilemma, on, index),
                        NextSteps.of(dilemma, index, on).orElse(null),
                        true);
            }
        }

        void accept(Signal signal) {
            check.accept(signal);
        }
    }

    /** Keeps what dilemmas and signals may refer to, and judges them as long as nothing of it comes behind them. */
    private final class FirstPass extends Frame {

        private @Nullable Judging judging;
        private int countAhead;

        boolean isOutOfOrder() {
            return judging != null && count() != countAhead;
        }

        @Override
        public void accept(Dilemma dilemma) {
            Judging started = started();
            if (started != null) {
                started.accept(dilemma);
            }
        }

        @Override
        public void accept(Signal signal) {
            Judging started = started();
            if (started != null) {
                started.accept(signal);
            }
        }

        private @Nullable Judging started() {
            if (judging == null) {
                judging = new Judging(register());
                countAhead = count();
            }
            return isOutOfOrder() ? null : judging;
        }
    }

    /** Dilemmas and signals alone. */
    private static final class SecondPass implements ElementSink {

        private final Judging judging;

        SecondPass(Judging judging) {
            this.judging = judging;
        }

        @Override
        public void accept(Dilemma dilemma) {
            judging.accept(dilemma);
        }

        @Override
        public void accept(Signal signal) {
            judging.accept(signal);
        }
    }
}
