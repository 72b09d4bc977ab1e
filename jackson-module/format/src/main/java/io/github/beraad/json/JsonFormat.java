// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.Baseline;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.ReportComparison;
import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.register.Register;
import java.util.List;

/**
 * A kind of JSON document that the library reads and writes.
 *
 * @param <T> what such a document is read into or written from
 */
public final class JsonFormat<T> {

    /** A whole register, {@code beraad-register/1}. */
    public static final JsonFormat<Register> REGISTER = new JsonFormat<>("beraad-register/1", Register.class);

    /** One charter by itself, as it stands in the list {@code charters} of a register. */
    public static final JsonFormat<Charter> CHARTER = new JsonFormat<>("charter", Charter.class);

    /** What a check found, {@code beraad-report/1}. */
    public static final JsonFormat<ComplianceReport> REPORT =
            new JsonFormat<>("beraad-report/1", ComplianceReport.class);

    /** The same with the key {@code file}, which has to be there; {@link #REPORT} reads past it. */
    public static final JsonFormat<FileReport> FILE_REPORT = new JsonFormat<>("beraad-report/1", FileReport.class);

    /** The next step of every dilemma, {@code beraad-next/1}. The words for a reason are read past: the code tells it. */
    public static final JsonFormat<DatedSteps> NEXT_STEPS = new JsonFormat<>("beraad-next/1", DatedSteps.class);

    /** What a receiving partnership needs to know, {@code beraad-briefing/1}. */
    public static final JsonFormat<Briefing> BRIEFING = new JsonFormat<>("beraad-briefing/1", Briefing.class);

    /** A proposal for the next meeting, {@code beraad-agenda/1}. */
    public static final JsonFormat<AgendaProposal> AGENDA = new JsonFormat<>("beraad-agenda/1", AgendaProposal.class);

    /**
     * Why something is as it is, {@code beraad-explanation/1}. It is read into a
     * {@link io.github.beraad.escalation.StatedExplanation}, whatever it was written from.
     */
    public static final JsonFormat<Explanation> EXPLANATION =
            new JsonFormat<>("beraad-explanation/1", Explanation.class);

    /** What an organisation changes about the rules, {@code beraad-profile/1}. */
    public static final JsonFormat<Profile> PROFILE = new JsonFormat<>("beraad-profile/1", Profile.class);

    /** The findings that a team has accepted for the time being, {@code beraad-baseline/1}. */
    public static final JsonFormat<Baseline> BASELINE = new JsonFormat<>("beraad-baseline/1", Baseline.class);

    /** What changed between two reports, {@code beraad-comparison/1}. */
    public static final JsonFormat<ReportComparison> COMPARISON =
            new JsonFormat<>("beraad-comparison/1", ReportComparison.class);

    private static final List<JsonFormat<?>> ALL = List.of(
            REGISTER,
            CHARTER,
            REPORT,
            FILE_REPORT,
            NEXT_STEPS,
            BRIEFING,
            AGENDA,
            EXPLANATION,
            PROFILE,
            BASELINE,
            COMPARISON);

    private final String name;
    private final Class<T> type;

    private JsonFormat(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * Every kind of document.
     *
     * @return all of them, in a fixed order
     */
    public static List<JsonFormat<?>> all() {
        return ALL;
    }

    /**
     * The name, with the version where the format has one.
     *
     * @return {@code beraad-register/1}
     */
    public String name() {
        return name;
    }

    /**
     * What such a document is read into or written from.
     *
     * @return the type
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The address by which the JSON Schema of such documents is known, its {@code $id}. Nothing has to be fetched from
     * there: {@link #schema()} gives the schema.
     *
     * @return the same for every release of the library that knows this version of the format
     */
    public String schemaId() {
        return schemaFile().address();
    }

    /**
     * The JSON Schema of such documents, 2020-12. It refers to no other document, and it never changes: a later version
     * of the format has a schema of its own. It accepts all that is read, and refuses what is refused as far as a
     * schema can tell; it cannot tell whether a period ends after it begins, whether digits pass a check, or whether a
     * key stands twice.
     *
     * @return the schema as JSON
     */
    public String schema() {
        return schemaFile().text();
    }

    private ShippedFile schemaFile() {
        // a charter by itself has no version of its own
        String versioned = name.indexOf('/') < 0
                ? name + "-1"
                : name.substring("beraad-".length()).replace('/', '-');
        return new ShippedFile(versioned + ".json");
    }

    @Override
    public String toString() {
        return name;
    }
}
