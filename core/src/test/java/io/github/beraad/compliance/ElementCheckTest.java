// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.NationalExample.RECORDED_ON;
import static io.github.beraad.testing.SmallRegister.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import io.github.beraad.register.Relation;
import io.github.beraad.testing.NationalExample;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.RelationType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dilemma that is being filled in, checked against the register that it will be added to. */
class ElementCheckTest {

    private final Register register = NationalExample.register();
    private final List<Finding> findings = new ArrayList<>();
    private final ElementCheck check =
            ElementCheck.of(RegisterIndex.of(register), date(RECORDED_ON), Profile.none(), findings::add);
    private final Dilemma known = register.dilemmas().get(0);

    /** A new one, submitted like one that is known, and related to it and to itself. */
    private Dilemma.Builder filledIn() {
        return Dilemma.builder()
                .id("new")
                .title("Another question")
                .question(FreeText.of("Who is in charge?"))
                .partnership(known.partnership())
                .anonymised(known.anonymised())
                .addHistory(known.history().get(0))
                .addRelations(
                        new Relation(RelationType.FOLLOW_UP, known.id()), new Relation(RelationType.DUPLICATE, "new"));
    }

    @Test
    void whatIsInOrderMayBeCheckedTimeAndAgain() {
        check.check(filledIn().build(), register.dilemmas().size());
        check.check(filledIn().build(), register.dilemmas().size());

        assertThat(findings).isEmpty();
    }

    @Test
    void aReferenceThatLeadsNowhereIsFoundAtItsPlace() {
        Dilemma dilemma = filledIn()
                .addRelations(new Relation(RelationType.SUBJECT, "nowhere"))
                .build();

        check.check(dilemma, 7);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("register.unknown-reference");
            assertThat(finding.pointer()).hasToString("/dilemmas/7/relations/2/dilemma");
        });
    }
}
