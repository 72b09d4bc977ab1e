// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import static io.github.beraad.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyedValuesTest {

    private static final Key<String> PARTY = Key.reference("party", ElementKind.PARTY);
    private static final Key<List<String>> MEMBERS = Key.references("members", ElementKind.MEMBER);
    private static final Key<String> PROGRAMME = Key.id("programme");
    private static final Key<String> AUDIENCE = Key.name("audience");
    private static final Key<Integer> NUMBER = Key.wholeNumber("number");
    private static final Key<Boolean> FLAG = Key.flag("flag");
    private static final Key<Level> LEVEL = Key.term("level", Level.values());
    private static final Key<List<Level>> LEVELS = Key.terms("levels", Level.values());
    private static final List<Key<?>> ALL = List.of(PARTY, MEMBERS, PROGRAMME, AUDIENCE, NUMBER, FLAG, LEVEL, LEVELS);

    private static KeyedValues.Collector collector() {
        return new KeyedValues.Collector("x");
    }

    @Test
    void valuesComeInTheOrderOfTheirTable() {
        KeyedValues values =
                collector().put(LEVEL, Level.POLICY).put(PARTY, "om").build(ALL, List.of());

        assertThat(values.keys()).extracting(Key::code).containsExactly("party", "level");
        assertThat(values.isEmpty()).isFalse();
        assertThat(values.get(PARTY)).contains("om");
        assertThat(values.get(LEVEL)).contains(Level.POLICY);
        assertThat(values.get(NUMBER)).isEmpty();
        assertThat(values).hasToString("{party=om, level=" + Level.POLICY + "}");
    }

    @Test
    void aLaterValueTakesThePlaceOfAnEarlierOne() {
        assertThat(collector()
                        .put(NUMBER, 1)
                        .put(NUMBER, 2)
                        .build(ALL, List.of())
                        .get(NUMBER))
                .contains(2);
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        KeyedValues values = collector()
                .put(FLAG, false)
                .put(MEMBERS, List.of())
                .put(LEVELS, List.of())
                .build(ALL, List.of());

        assertThat(values.isEmpty()).isTrue();
        assertThat(values).isSameAs(KeyedValues.none());
        assertThat(values.isSet(FLAG)).isFalse();
        assertThat(values.list(MEMBERS)).isEmpty();
        assertThat(collector().put(FLAG, true).build(ALL, List.of()).isSet(FLAG))
                .isTrue();
    }

    @Test
    void listsAreCopied() {
        List<String> members = new ArrayList<>(List.of("a", "b"));
        KeyedValues values = collector().put(MEMBERS, members).build(ALL, List.of());
        members.clear();

        assertThat(values.list(MEMBERS)).containsExactly("a", "b").isUnmodifiable();
    }

    @Test
    void everyKindOfValueHasItsForm() {
        assertRefused("x.party", "Om", () -> collector().put(PARTY, "Om"));
        assertRefused("x.programme", "", () -> collector().put(PROGRAMME, ""));
        assertRefused("x.members", "a", () -> collector().put(MEMBERS, List.of("a", "a")));
        assertRefused("x.audience", " ", () -> collector().put(AUDIENCE, " "));
        assertRefused("x.number", "0", () -> collector().put(NUMBER, 0));
        assertRefused(
                "x.levels",
                Level.POLICY.toString(),
                () -> collector().put(LEVELS, List.of(Level.POLICY, Level.POLICY)));
    }

    @Test
    void aRequiredKeyMayNotBeMissing() {
        assertRefused("x.party", () -> collector().build(ALL, List.of(PARTY)));
        assertRefused("x.members", () -> collector().put(MEMBERS, List.of()).build(ALL, List.of(MEMBERS)));
    }

    @Test
    void aKeyThatIsNotInTheTableIsRefused() {
        assertThat(assertRefused("x", () -> collector().put(NUMBER, 1).build(List.of(PARTY), List.of()))
                        .rule())
                .contains("'number'");
    }

    @Test
    void areEqualByKeysAndValues() {
        KeyedValues one = collector().put(NUMBER, 1).build(ALL, List.of());

        assertThat(one)
                .isEqualTo(collector().put(NUMBER, 1).build(ALL, List.of()))
                .hasSameHashCodeAs(collector().put(NUMBER, 1).build(ALL, List.of()))
                .isNotEqualTo(collector().put(NUMBER, 2).build(ALL, List.of()))
                .isNotEqualTo(KeyedValues.none())
                .isNotEqualTo("{number=1}");
    }

    @Test
    void aKeyTellsWhatItsValuesAre() {
        assertThat(PARTY.kind()).isEqualTo(ValueKind.ID);
        assertThat(PARTY.refersTo()).contains(ElementKind.PARTY);
        assertThat(MEMBERS.kind()).isEqualTo(ValueKind.IDS);
        assertThat(PROGRAMME.refersTo()).isEmpty();
        assertThat(LEVELS.terms()).hasSize(3);
        assertThat(LEVEL.term("policy")).isEqualTo(Level.POLICY);
        assertThat(LEVEL).hasToString("level");
        assertRefused("level", "high", () -> LEVEL.term("high"));
    }
}
