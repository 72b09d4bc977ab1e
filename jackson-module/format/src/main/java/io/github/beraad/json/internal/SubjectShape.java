// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.compliance.Subject;
import io.github.beraad.vocabulary.ElementKind;
import java.io.IOException;

/** The element that a finding is about. */
final class SubjectShape extends Shape<Subject> {

    private final Field<ElementKind> kind = required("kind", TermLeaf.of(ElementKind.values()));
    private final Field<String> id = required("id", StringLeaf.ID);

    SubjectShape() {
        super("een onderwerp", "a subject");
    }

    @Override
    Subject make(Values values) {
        return new Subject(values.get(kind), values.get(id));
    }

    @Override
    void writeFields(Subject subject, Output out) throws IOException {
        out.required(kind, subject.kind());
        out.required(id, subject.id());
    }
}
