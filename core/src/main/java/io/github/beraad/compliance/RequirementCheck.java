// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Checks one requirement of one version of a charter. There is one kind of check for every type of requirement; it says
 * what is wrong and never how hard that counts. Immutable; a check that finds nothing allocates nothing.
 */
abstract class RequirementCheck {

    private final Requirement requirement;
    private final String charter;

    RequirementCheck(Requirement requirement, String charter) {
        this.requirement = requirement;
        this.charter = charter;
    }

    final Requirement requirement() {
        return requirement;
    }

    /** Checks the requirement for a partnership that is active on the date. */
    abstract Verdict check(PartnershipAsOf partnership, Reporter reporter);

    /** What the outcome was decided by, for the report. */
    Facts facts(PartnershipAsOf partnership) {
        return Facts.none();
    }

    /** Reports something that concerns a seat, a count or something missing: the subject is the partnership. */
    final void report(Reporter reporter, PartnershipAsOf partnership, Offence offence, @Nullable Object... facts) {
        IndexedPartnership concerned = partnership.partnership();
        report(reporter, concerned.id(), ElementKind.PARTNERSHIP, concerned.id(), concerned.pointer(), offence, facts);
    }

    /** Reports something about a member as a whole. */
    final void report(Reporter reporter, IndexedMember member, Offence offence, @Nullable Object... facts) {
        report(reporter, member.partnership().id(), ElementKind.MEMBER, member.id(), member.pointer(), offence, facts);
    }

    /** Reports something about one value of a member. */
    final void reportAt(
            Reporter reporter, IndexedMember member, String key, Offence offence, @Nullable Object... facts) {
        report(
                reporter,
                member.partnership().id(),
                ElementKind.MEMBER,
                member.id(),
                member.pointer().key(key),
                offence,
                facts);
    }

    final void report(
            Reporter reporter,
            String partnership,
            ElementKind kind,
            String id,
            Pointer pointer,
            Offence offence,
            @Nullable Object... facts) {
        reporter.report(requirement, charter, offence, partnership, kind, id, pointer, facts);
    }
}
