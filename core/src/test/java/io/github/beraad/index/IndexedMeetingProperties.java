// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Meeting;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.ElementKind;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However long an agenda is, it lists what its items refer to, and nothing else. */
class IndexedMeetingProperties {

    private static final Arbitrary<String> IDS = Arbitraries.of("a", "b", "c");

    @Provide
    Arbitrary<List<AgendaItem>> agenda() {
        return Combinators.combine(Arbitraries.of(AgendaItemType.class), IDS.injectNull(0.8))
                .as((type, ref) -> ref == null ? item(type) : item(type, ref))
                .list()
                .ofMaxSize(70);
    }

    @Provide
    Arbitrary<String> id() {
        return IDS;
    }

    @Property
    void anAgendaListsWhatItsItemsReferTo(
            @ForAll("agenda") List<AgendaItem> agenda, @ForAll("id") String id, @ForAll("kind") ElementKind kind) {
        Meeting meeting = held("m", "2026-03-02").addAllAgenda(agenda).build();

        boolean listed = false;
        for (AgendaItem item : agenda) {
            boolean general = item.type() == AgendaItemType.KNOWLEDGE || item.type() == AgendaItemType.OTHER;
            listed |= item.ref().equals(Optional.of(id))
                    && (general || item.type().name().equals(kind.name()));
        }

        assertThat(new IndexedMeeting(meeting, null, 0).hasOnAgenda(kind, id)).isEqualTo(listed);
    }

    @Provide
    Arbitrary<ElementKind> kind() {
        return Arbitraries.of(ElementKind.DILEMMA, ElementKind.SIGNAL, ElementKind.APPROACH);
    }
}
