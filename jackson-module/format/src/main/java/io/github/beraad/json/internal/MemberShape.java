// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.Member;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Role;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

final class MemberShape extends Shape<Member> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<String> party = required("party", StringLeaf.ID);
    private final Field<String> post = optional("post", StringLeaf.ID);
    private final Field<String> name = optional("name", StringLeaf.PRIVATE_NAME);
    private final Field<List<Role>> roles = required("roles", ListForm.filledDistinct(TermLeaf.of(Role.values())));
    private final Field<LocalDate> from = optional("from", DateLeaf.DATE);
    private final Field<LocalDate> until = optional("until", DateLeaf.DATE);
    private final Field<Extensions> extensions = extensions();

    MemberShape() {
        super("een lid", "a member");
    }

    @Override
    void check(Values values, Reading in) {
        PeriodCheck.check(from, until, values, in);
    }

    @Override
    Member make(Values values) {
        return Member.builder()
                .id(values.get(id))
                .party(values.get(party))
                .post(values.optional(post))
                .name(values.optional(name))
                .roles(values.get(roles))
                .from(values.optional(from))
                .until(values.optional(until))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Member member, Output out) throws IOException {
        out.required(id, member.id());
        out.required(party, member.party());
        out.optional(post, member.post());
        out.optional(name, member.name());
        out.required(roles, member.roles());
        out.optional(from, member.from());
        out.optional(until, member.until());
        out.extensions(extensions, member.extensions());
    }
}
