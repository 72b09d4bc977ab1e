// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys of {@code beraad-profile/1}. */
final class ProfileShape extends Shape<Profile> {

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.PROFILE.name()));
    private final Field<List<RuleChange>> changes = optional("changes", ListForm.of(new RuleChangeShape()));

    ProfileShape() {
        super("een regelprofiel", "a rule profile");
    }

    @Override
    Profile make(Values values) {
        return new Profile(values.list(changes));
    }

    @Override
    void writeFields(Profile profile, Output out) throws IOException {
        out.required(format, JsonFormat.PROFILE.name());
        out.list(changes, profile.changes());
    }

    private static final class RuleChangeShape extends Shape<RuleChange> {

        private final Field<String> rule = required("rule", StringLeaf.ID);
        private final Field<String> charter = optional("charter", StringLeaf.ID);
        private final Field<Grade> severity = required("severity", TermLeaf.of(Grade.values()));
        private final Field<String> reason = required("reason", StringLeaf.TEXT);
        private final Field<LocalDate> until = optional("until", DateLeaf.DATE);

        RuleChangeShape() {
            super("een wijziging van een regel", "a change of a rule");
        }

        @Override
        RuleChange make(Values values) {
            return new RuleChange(
                    values.get(rule),
                    values.optional(charter),
                    values.get(severity).severity,
                    values.get(reason),
                    values.optional(until));
        }

        @Override
        void writeFields(RuleChange change, Output out) throws IOException {
            out.required(rule, change.rule());
            out.optional(charter, change.charter());
            out.required(severity, Grade.of(change.severity()));
            out.required(reason, change.reason());
            out.optional(until, change.until());
        }
    }

    /** How hard a rule counts from now on: a severity, or not at all. */
    private enum Grade implements Term {
        OFF(Optional.empty()),
        INFO(Optional.of(Severity.INFO)),
        WARNING(Optional.of(Severity.WARNING)),
        ERROR(Optional.of(Severity.ERROR));

        private final Optional<Severity> severity;

        Grade(Optional<Severity> severity) {
            this.severity = severity;
        }

        static Grade of(Optional<Severity> severity) {
            for (Grade grade : values()) {
                if (grade.severity.equals(severity)) {
                    return grade;
                }
            }
            throw new IllegalArgumentException("no grade for " + severity);
        }

        @Override
        public String code() {
            return severity.isEmpty() ? "off" : severity.get().code();
        }

        @Override
        public String concept() {
            return "grade";
        }
    }
}
