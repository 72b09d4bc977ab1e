// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.util.List;

/** The parameters that a requirement takes stand in {@link RequirementType}. */
final class RequirementShape extends VariantShape<Requirement, RequirementType> {

    private static final LocalisedTextShape LOCALISED = LocalisedTextShape.either();

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<RequirementType> type = required("type", TermLeaf.of(RequirementType.values()));
    private final Field<Severity> severity = required("severity", TermLeaf.of(Severity.values()));
    private final Field<Modality> modality = required("modality", TermLeaf.of(Modality.values()));
    private final Field<List<SourceReference>> source = required("source", ListForm.filled(SourceLeaf.SOURCE));
    private final Field<LocalisedText> title = optional("title", LOCALISED);
    private final Field<LocalisedText> explanation = optional("explanation", LOCALISED);

    {
        addVariants(RequirementType.values());
    }

    private final Field<Extensions> extensions = extensions();

    RequirementShape() {
        super("een afspraak", "a requirement");
    }

    @Override
    Field<RequirementType> type() {
        return type;
    }

    @Override
    List<Key<?>> keys(RequirementType variant) {
        return variant.parameters();
    }

    @Override
    List<Key<?>> requiredKeys(RequirementType variant) {
        return variant.requiredParameters();
    }

    @Override
    Requirement make(Values values) {
        Requirement.Builder requirement = Requirement.of(values.get(type), values.get(id))
                .severity(values.get(severity))
                .modality(values.get(modality))
                .source(values.get(source).stream().map(SourceReference::text).toArray(String[]::new));
        values.optional(title).ifPresent(requirement::title);
        values.optional(explanation).ifPresent(requirement::explanation);
        for (Key<?> key : values.get(type).parameters()) {
            state(requirement, key, values);
        }
        return requirement.extensions(values.extensions(extensions)).build();
    }

    private <V> void state(Requirement.Builder requirement, Key<V> key, Values values) {
        V value = find(values, key);
        if (value != null) {
            requirement.with(key, value);
        }
    }

    @Override
    void writeFields(Requirement requirement, Output out) throws IOException {
        out.required(id, requirement.id());
        out.required(type, requirement.type());
        out.required(severity, requirement.severity());
        out.required(modality, requirement.modality());
        out.required(source, requirement.source());
        out.optional(title, requirement.title());
        out.optional(explanation, requirement.explanation());
        for (Key<?> key : requirement.type().parameters()) {
            write(key, requirement.parameters(), out);
        }
        out.extensions(extensions, requirement.extensions());
    }
}
