// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
    abstract Verdict check(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter);

    /** What the outcome was decided by, for the report. */
    Facts facts(RegisterIndex index, IndexedPartnership partnership, LocalDate on) {
        return Facts.none();
    }

    /** Reports something that concerns a seat, a count or something missing: the subject is the partnership. */
    final void report(Reporter reporter, IndexedPartnership partnership, Offence offence, @Nullable Object... facts) {
        report(
                reporter,
                partnership.id(),
                ElementKind.PARTNERSHIP,
                partnership.id(),
                partnership.pointer(),
                offence,
                facts);
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
        Object[] values = facts;
        if (facts.length < offence.facts().size()) {
            values = Arrays.copyOf(facts, offence.facts().size());
        }
        reporter.report(requirement, charter, offence, partnership, kind, id, pointer, values);
    }

    /** Whether no active member ahead of this one, with the role if one is given, is of the same party. */
    static boolean isFirstOfParty(List<IndexedMember> members, int position, LocalDate on, @Nullable Role role) {
        String party = members.get(position).partyId();
        for (int i = 0; i < position; i++) {
            IndexedMember member = members.get(i);
            if (member.partyId().equals(party) && (role == null || member.has(role)) && member.isActiveOn(on)) {
                return false;
            }
        }
        return true;
    }

    /** The last day of the year of the date on which the partnership exists. */
    static LocalDate lastDayOfYear(IndexedPartnership partnership, LocalDate on) {
        LocalDate endOfYear = on.withDayOfYear(on.lengthOfYear());
        LocalDate lastDay = partnership.period().lastDay().orElse(endOfYear);
        return lastDay.isBefore(endOfYear) ? lastDay : endOfYear;
    }
}
