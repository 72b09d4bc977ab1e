// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.DecisionPolicy;
import io.github.beraad.charter.Requirement;
import io.github.beraad.vocabulary.Extensions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

final class CharterShape extends Shape<Charter> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<String> version = required("version", StringLeaf.VERSION);
    private final Field<String> title = required("title", StringLeaf.NAME);
    private final Field<String> replaces = optional("replaces", StringLeaf.ID);
    private final Field<LocalDate> from = optional("from", DateLeaf.DATE);
    private final Field<LocalDate> until = optional("until", DateLeaf.DATE);
    private final Field<List<Requirement>> requirements = optional("requirements", ListForm.of(new RequirementShape()));
    private final Field<DecisionPolicy> decideWhen = optional("decideWhen", new DecisionPolicyShape());
    private final Field<Extensions> extensions = extensions();

    CharterShape() {
        super("een stel werkafspraken", "a charter");
    }

    @Override
    void check(Values values, Reading in) {
        PeriodCheck.check(from, until, values, in);
    }

    @Override
    Charter make(Values values) {
        return Charter.builder(values.get(id), values.get(version))
                .title(values.get(title))
                .replaces(values.optional(replaces))
                .from(values.optional(from))
                .until(values.optional(until))
                .requirements(values.list(requirements))
                .decideWhen(values.optional(decideWhen))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Charter charter, Output out) throws IOException {
        out.required(id, charter.id());
        out.required(version, charter.version());
        out.required(title, charter.title());
        out.optional(replaces, charter.replaces());
        out.optional(from, charter.from());
        out.optional(until, charter.until());
        out.list(requirements, charter.requirements());
        out.optional(decideWhen, charter.decideWhen());
        out.extensions(extensions, charter.extensions());
    }
}
