// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import io.github.beraad.compliance.Library;
import io.github.beraad.monitor.Figures.NotWhole;
import io.github.beraad.monitor.Figures.Problem;
import io.github.beraad.monitor.Figures.RequirementCount;
import io.github.beraad.monitor.Figures.RuleCount;
import io.github.beraad.monitor.Figures.StateCount;
import io.github.beraad.monitor.Figures.StepCount;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The report for programs, in codes and numbers alone. */
final class JsonReport {

    /** The format that this is, with its version. */
    static final String FORMAT = "beraad-national-monitor/1";

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    };

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** Writes it. */
    static String of(Figures figures) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(INDENTED, text)) {
            new JsonReport(json).write(figures);
        }
        return text.append('\n').toString();
    }

    private void write(Figures figures) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("on", figures.on().toString());
        json.writeStringProperty("library", Library.version());
        json.writeBooleanProperty("complete", figures.isComplete());
        json.writeObjectPropertyStart("registers");
        figures.registers().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeNumberProperty("partnerships", figures.partnerships());
        list("outcomes", figures.outcomes(), this::outcome);
        list("findings", figures.findings(), this::rule);
        list("dilemmas", figures.dilemmas(), this::state);
        list("incompleteDilemmas", figures.incomplete(), this::state);
        json.writeObjectPropertyStart("due");
        json.writeStringProperty("until", figures.until().toString());
        list("steps", figures.due(), this::step);
        json.writeObjectPropertyStart("days");
        figures.dueDates().forEach((day, count) -> json.writeNumberProperty(day.toString(), count));
        json.writeEndObject();
        json.writeEndObject();
        list("notJudged", figures.notWhole(), this::notWhole);
        json.writeNumberProperty("problemCount", figures.problemCount());
        list("problems", figures.problems(), this::problem);
        json.writeEndObject();
    }

    private <T> void list(String key, List<T> values, Consumer<T> writer) {
        json.writeArrayPropertyStart(key);
        for (T value : values) {
            json.writeStartObject();
            writer.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void outcome(RequirementCount counted) {
        text("scope", counted.scope());
        json.writeStringProperty("requirement", counted.requirement());
        json.writeStringProperty("type", counted.type());
        json.writeStringProperty("modality", counted.modality());
        json.writeObjectPropertyStart("outcomes");
        counted.counts().forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private void rule(RuleCount counted) {
        json.writeStringProperty("rule", counted.rule());
        json.writeStringProperty("severity", counted.severity());
        json.writeNumberProperty("count", counted.count());
        json.writeNumberProperty("registers", counted.registers());
    }

    private void state(StateCount counted) {
        text("state", counted.state());
        json.writeNumberProperty("count", counted.count());
        json.writeObjectPropertyStart("waitingDays");
        counted.waiting().forEach((waiting, count) -> json.writeNumberProperty(waiting.days(), count));
        json.writeEndObject();
    }

    private void step(StepCount counted) {
        json.writeStringProperty("step", counted.step());
        json.writeNumberProperty("overdue", counted.overdue());
        json.writeNumberProperty("thisMonth", counted.thisMonth());
    }

    private void notWhole(NotWhole register) {
        json.writeStringProperty("file", register.file());
        json.writeStringProperty("status", register.status());
        text("format", register.format());
        number("dilemmas", register.dilemmas());
        number("brokenLines", register.brokenLines());
    }

    private void problem(Problem problem) {
        json.writeStringProperty("file", problem.file());
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        json.writeStringProperty("kind", problem.kind());
    }

    private void text(String key, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(key, value);
        }
    }

    private void number(String key, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(key, value);
        }
    }
}
