// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.identifier.KvkNumber;
import io.github.beraad.identifier.Oin;
import io.github.beraad.identifier.Rsin;
import io.github.beraad.identifier.Tooi;
import io.github.beraad.register.Party;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.PartyCategory;
import java.io.IOException;
import java.util.List;

final class PartyShape extends Shape<Party> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<String> name = required("name", StringLeaf.NAME);
    private final Field<List<String>> otherNames = optional("otherNames", ListForm.of(StringLeaf.NAME));
    private final Field<List<PartyCategory>> categories =
            required("categories", ListForm.filledDistinct(TermLeaf.of(PartyCategory.values())));
    private final Field<List<Domain>> domains = optional("domains", ListForm.distinct(TermLeaf.of(Domain.values())));
    private final Field<List<String>> programmes = optional("programmes", ListForm.distinct(StringLeaf.ID));
    private final Field<Tooi> tooi = optional("tooi", IdentifierLeaf.TOOI);
    private final Field<Oin> oin = optional("oin", IdentifierLeaf.OIN);
    private final Field<Rsin> rsin = optional("rsin", IdentifierLeaf.RSIN);
    private final Field<KvkNumber> kvk = optional("kvk", IdentifierLeaf.KVK);
    private final Field<Extensions> extensions = extensions();

    PartyShape() {
        super("een partij", "a party");
    }

    @Override
    Party make(Values values) {
        return Party.builder()
                .id(values.get(id))
                .name(values.get(name))
                .otherNames(values.list(otherNames))
                .categories(values.get(categories))
                .domains(values.list(domains))
                .programmes(values.list(programmes))
                .tooi(values.optional(tooi))
                .oin(values.optional(oin))
                .rsin(values.optional(rsin))
                .kvk(values.optional(kvk))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Party party, Output out) throws IOException {
        out.required(id, party.id());
        out.required(name, party.name());
        out.list(otherNames, party.otherNames());
        out.required(categories, party.categories());
        out.list(domains, party.domains());
        out.list(programmes, party.programmes());
        out.optional(tooi, party.tooi());
        out.optional(oin, party.oin());
        out.optional(rsin, party.rsin());
        out.optional(kvk, party.kvk());
        out.extensions(extensions, party.extensions());
    }
}
