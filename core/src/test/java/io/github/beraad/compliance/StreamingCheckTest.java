// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallHistories.SUBMITTED;
import static io.github.beraad.testing.SmallHistories.clubAndBoard;
import static io.github.beraad.testing.SmallHistories.dilemma;
import static io.github.beraad.testing.SmallHistories.signal;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Relation;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.RelationType;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamingCheckTest {

    private static StreamingCheck check(SmallRegister register) {
        return StreamingCheck.of(register.build(), date("2026-06-15"), Profile.none());
    }

    @Test
    void anAgendaAndARelationMayNameWhatComesByLater() {
        StreamingCheck check = check(clubAndBoard()
                .meetings(held("x", "2026-02-01")
                        .addAgenda(
                                item(AgendaItemType.DILEMMA, "d"),
                                item(AgendaItemType.SIGNAL, "s"),
                                item(AgendaItemType.OTHER, "s"),
                                item(AgendaItemType.KNOWLEDGE, "d")))
                .dilemmas(dilemma("c", SUBMITTED).addRelations(new Relation(RelationType.SUBJECT, "d"))));
        check.accept(signal("s").build());
        check.accept(dilemma("d", SUBMITTED).build());

        assertThat(check.finish().findings()).isEmpty();
    }

    @Test
    void whatNeverComesByIsUnknown() {
        StreamingCheck check = check(clubAndBoard()
                .meetings(held("x", "2026-02-01")
                        .addAgenda(
                                item(AgendaItemType.DILEMMA, "s"),
                                item(AgendaItemType.SIGNAL, "d"),
                                item(AgendaItemType.OTHER, "e"))));
        check.accept(dilemma("d", SUBMITTED)
                .addRelations(new Relation(RelationType.SUBJECT, "s"))
                .build());
        check.accept(signal("s").build());

        assertThat(SmallRegister.found(check.finish()))
                .containsExactly(
                        "error register.unknown-reference meeting x /meetings/0/agenda/0/ref",
                        "error register.unknown-reference meeting x /meetings/0/agenda/1/ref",
                        "error register.unknown-reference meeting x /meetings/0/agenda/2/ref",
                        "error register.unknown-reference dilemma d /dilemmas/0/relations/0/dilemma");
    }

    /** Dilemmas and signals in the register count as the first to come, each kind by itself. */
    @Test
    void placesCountWithinTheKind() {
        StreamingCheck check = check(clubAndBoard(requirement(RequirementType.ATTESTED)
                        .with(Parameters.ITEMS, List.of(EscalationItem.DILEMMA, EscalationItem.SIGNAL)))
                .dilemmas(dilemma("a", SUBMITTED)));
        check.accept(signal("s").build());
        check.accept(dilemma("b", SUBMITTED).build());
        check.accept(dilemma("a", SUBMITTED).build());
        check.accept(signal("t").build());

        ComplianceReport report = check.finish();
        assertThat(SmallRegister.found(report))
                .containsExactly(
                        "error attested dilemma a /dilemmas/0",
                        "error attested dilemma b /dilemmas/1",
                        "error register.duplicate-id dilemma a /dilemmas/2/id",
                        "error attested signal s /signals/0",
                        "error attested signal t /signals/1");
        assertThat(report.threshold()).isEqualTo(Severity.ERROR);
    }

    @Test
    void whatComesByDecidesTheOutcome() {
        StreamingCheck check = check(clubAndBoard(requirement(RequirementType.DISSEMINATION)));

        assertThat(check.finish().outcomes())
                .extracting(RequirementOutcome::outcome)
                .containsExactly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aProfileHoldsForWhatComesByToo() {
        StreamingCheck check = StreamingCheck.of(
                clubAndBoard().build(),
                date("2026-06-15"),
                Profile.of(RuleChange.off("register.duplicate-id", "a trial")));
        check.accept(dilemma("a", SUBMITTED).build());
        check.accept(dilemma("a", SUBMITTED).build());

        assertThat(check.finish().findings()).isEmpty();
    }
}
