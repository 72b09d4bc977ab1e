// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.dilemma.Answer;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.AdministratorOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code outcome}: administrators put what was shared with them on the political agenda, or take up the driving role in
 * their own organisation; if so agreed, nothing else. Judged by the version of the charter that held on the day. */
final class OutcomeCheck extends ItemCheck {

    private final List<AdministratorOutcome> outcomes;
    private final boolean ownPartyOnly;

    OutcomeCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.outcomes = requirement.required(Parameters.OUTCOMES);
        this.ownPartyOnly = requirement.parameters().isSet(Parameters.OWN_PARTY_ONLY);
    }

    /** Checks what this partnership did with something that was shared with it. */
    void checkAnswer(
            Answer answer,
            Subject subject,
            Pointer pointer,
            RegisterIndex index,
            IndexedPartnership target,
            Reporter reporter) {
        Event event = answer.event();
        AdministratorOutcome outcome = outcome(event.type());
        IndexedMember member = index.member(event.by());
        if (outcome == null) {
            return;
        }
        if (!outcomes.contains(outcome)) {
            report(
                    reporter,
                    target.id(),
                    subject.kind(),
                    subject.id(),
                    pointer,
                    Offence.OUTCOME_NOT_AGREED,
                    event.type(),
                    event.on(),
                    event.by());
        } else if (ownPartyOnly && outcome == AdministratorOutcome.DRIVING_ROLE && member != null) {
            String party = event.get(Carried.PARTY).orElse(member.partyId());
            if (!party.equals(member.partyId()) && index.party(party) != null && member.party() != null) {
                report(
                        reporter,
                        target.id(),
                        subject.kind(),
                        subject.id(),
                        pointer.key(Carried.PARTY.code()),
                        Offence.DRIVING_ROLE_ELSEWHERE,
                        event.on(),
                        event.by(),
                        party,
                        member.partyId());
            }
        }
    }

    private static @Nullable AdministratorOutcome outcome(EventType type) {
        return switch (type) {
            case PUT_ON_POLITICAL_AGENDA -> AdministratorOutcome.POLITICAL_AGENDA;
            case DRIVING_ROLE_TAKEN -> AdministratorOutcome.DRIVING_ROLE;
            default -> null;
        };
    }
}
