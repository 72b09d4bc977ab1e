// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Pointers are totally ordered, and their text tells them apart. */
class PointerProperties {

    private static final List<String> KEYS =
            List.of("id", "party", "post", "from", "until", "members", "history", "agenda", "zzz", "a/b", "a~b");

    @Provide
    Arbitrary<Pointer> pointers() {
        Arbitrary<Pointer> roots = Combinators.combine(
                        Arbitraries.of("charters", "partnerships", "meetings", "dilemmas"),
                        Arbitraries.integers().between(0, 12))
                .as(Pointer::of);
        Arbitrary<List<Object>> steps = Arbitraries.<Object>oneOf(
                        Arbitraries.of(KEYS), Arbitraries.integers().between(0, 12))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(roots, steps).as(PointerProperties::below);
    }

    private static Pointer below(Pointer root, List<Object> steps) {
        Pointer pointer = root;
        for (Object step : steps) {
            pointer = step instanceof Integer index ? pointer.index(index) : pointer.key((String) step);
        }
        return pointer;
    }

    @Property
    void theOrderIsAntisymmetric(@ForAll("pointers") Pointer one, @ForAll("pointers") Pointer other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void theOrderIsTransitive(
            @ForAll("pointers") Pointer one, @ForAll("pointers") Pointer two, @ForAll("pointers") Pointer three) {
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one.compareTo(three)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void theOrderIsConsistentWithEquality(@ForAll("pointers") Pointer one, @ForAll("pointers") Pointer other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void aValueComesBeforeWhatIsInItAndThatBeforeWhatFollows(
            @ForAll("pointers") Pointer pointer,
            @ForAll @IntRange(max = 100) int index,
            @ForAll @IntRange(max = 100) int inside) {
        Pointer element = pointer.index(index);

        assertThat(pointer).isLessThan(element);
        assertThat(element.index(inside)).isBetween(element, pointer.index(index + 1));
        assertThat(element.key("id")).isBetween(element, pointer.index(index + 1));
    }

    @Property
    void indexesOfOneListAreOrderedAsNumbers(
            @ForAll("pointers") Pointer list,
            @ForAll @IntRange(max = 2_000_000) int one,
            @ForAll @IntRange(max = 2_000_000) int other) {
        assertThat(Integer.signum(list.index(one).compareTo(list.index(other)))).isEqualTo(Integer.compare(one, other));
    }
}
