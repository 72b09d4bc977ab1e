// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Scope;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

final class PartnershipShape extends Shape<Partnership> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<String> name = required("name", StringLeaf.NAME);
    private final Field<String> charter = required("charter", StringLeaf.ID);
    private final Field<Scope> scope = required("scope", TermLeaf.of(Scope.values()));
    private final Field<String> theme = optional("theme", StringLeaf.NAME);
    private final Field<String> targetGroup = optional("targetGroup", StringLeaf.NAME);
    private final Field<LocalDate> from = optional("from", DateLeaf.DATE);
    private final Field<LocalDate> until = optional("until", DateLeaf.DATE);
    private final Field<List<Member>> members = optional("members", ListForm.of(new MemberShape()));
    private final Field<List<String>> routes = optional("routes", ListForm.distinct(StringLeaf.ID));
    private final Field<Extensions> extensions = extensions();

    PartnershipShape() {
        super("een samenwerkingsverband", "a partnership");
    }

    @Override
    void check(Values values, Reading in) {
        PeriodCheck.check(from, until, values, in);
    }

    @Override
    Partnership make(Values values) {
        return Partnership.builder()
                .id(values.get(id))
                .name(values.get(name))
                .charter(values.get(charter))
                .scope(values.get(scope))
                .theme(values.optional(theme))
                .targetGroup(values.optional(targetGroup))
                .from(values.optional(from))
                .until(values.optional(until))
                .members(values.list(members))
                .routes(values.optional(routes))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Partnership partnership, Output out) throws IOException {
        out.required(id, partnership.id());
        out.required(name, partnership.name());
        out.required(charter, partnership.charter());
        out.required(scope, partnership.scope());
        out.optional(theme, partnership.theme());
        out.optional(targetGroup, partnership.targetGroup());
        out.optional(from, partnership.from());
        out.optional(until, partnership.until());
        out.list(members, partnership.members());
        // no routes is something else than no word of routes
        out.optional(routes, partnership.routes());
        out.extensions(extensions, partnership.extensions());
    }
}
