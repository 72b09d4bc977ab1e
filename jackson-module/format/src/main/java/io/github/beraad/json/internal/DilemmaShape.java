// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.Attestation;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Relation;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.RelationType;
import io.github.beraad.vocabulary.Urgency;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

final class DilemmaShape extends Shape<Dilemma> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<String> title = required("title", StringLeaf.PRIVATE_NAME);
    private final Field<FreeText> question = required("question", FreeTextForm.FREE_TEXT);
    private final Field<String> partnership = required("partnership", StringLeaf.ID);
    private final Field<Confidentiality> confidentiality =
            optional("confidentiality", TermLeaf.of(Confidentiality.values()));
    private final Field<Urgency> urgency = optional("urgency", TermLeaf.of(Urgency.values()));
    private final Field<LocalDate> neededBy = optional("neededBy", DateLeaf.DATE);
    private final Field<Attestation> anonymised = optional("anonymised", new AttestationShape());
    private final Field<List<Relation>> relations = optional("relations", ListForm.of(new RelationShape()));
    private final Field<List<Event>> history = required("history", ListForm.filled(Shapes.EVENT));
    private final Field<Extensions> extensions = extensions();

    DilemmaShape() {
        super("een dilemma", "a dilemma");
    }

    @Override
    Dilemma make(Values values) {
        return Dilemma.builder()
                .id(values.get(id))
                .title(values.get(title))
                .question(values.get(question))
                .partnership(values.get(partnership))
                .confidentiality(values.optional(confidentiality))
                .urgency(values.optional(urgency))
                .neededBy(values.optional(neededBy))
                .anonymised(values.optional(anonymised))
                .relations(values.list(relations))
                .history(values.get(history))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Dilemma dilemma, Output out) throws IOException {
        out.required(id, dilemma.id());
        out.required(title, dilemma.title());
        out.required(question, dilemma.question());
        out.required(partnership, dilemma.partnership());
        out.optional(confidentiality, dilemma.confidentiality());
        out.optional(urgency, dilemma.urgency());
        out.optional(neededBy, dilemma.neededBy());
        out.optional(anonymised, dilemma.anonymised());
        out.list(relations, dilemma.relations());
        out.required(history, dilemma.history());
        out.extensions(extensions, dilemma.extensions());
    }

    private static final class RelationShape extends Shape<Relation> {

        private final Field<RelationType> type = required("type", TermLeaf.of(RelationType.values()));
        private final Field<String> dilemma = required("dilemma", StringLeaf.ID);

        RelationShape() {
            super("een verwant dilemma", "a relation");
        }

        @Override
        Relation make(Values values) {
            return new Relation(values.get(type), values.get(dilemma));
        }

        @Override
        void writeFields(Relation relation, Output out) throws IOException {
            out.required(type, relation.type());
            out.required(dilemma, relation.dilemma());
        }
    }
}
