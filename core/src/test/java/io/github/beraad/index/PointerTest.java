// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

    private static final Pointer MEETING = Pointer.of("meetings", 3);

    @Test
    void isWrittenAsRfc6901Says() {
        assertThat(MEETING).hasToString("/meetings/3");
        assertThat(MEETING.key("attendees").index(0).key("member")).hasToString("/meetings/3/attendees/0/member");
        assertThat(MEETING.key("extensions").key("a/b~c:d")).hasToString("/meetings/3/extensions/a~1b~0c:d");
    }

    @Test
    void isEqualToOneOfTheSamePlace() {
        assertThat(MEETING.key("date"))
                .isEqualTo(Pointer.of("meetings", 3).key("date"))
                .hasSameHashCodeAs(Pointer.of("meetings", 3).key("date"))
                .isNotEqualTo(MEETING)
                .isNotEqualTo(Pointer.of("meetings", 4).key("date"))
                .isNotEqualTo("/meetings/3/date");
    }

    @Test
    void isInTheOrderOfTheDocument() {
        List<Pointer> inOrder = List.of(
                Pointer.of("charters", 0),
                Pointer.of("charters", 0).key("id"),
                Pointer.of("charters", 0).key("requirements").index(2),
                Pointer.of("charters", 0).key("requirements").index(10),
                Pointer.of("charters", 1),
                Pointer.of("parties", 0).key("categories"),
                Pointer.of("posts", 0).key("party"),
                Pointer.of("posts", 0).key("level"),
                Pointer.of("partnerships", 0),
                Pointer.of("partnerships", 0).key("charter"),
                Pointer.of("partnerships", 0).key("members").index(0),
                Pointer.of("partnerships", 0).key("members").index(0).key("party"),
                Pointer.of("partnerships", 0).key("members").index(0).key("post"),
                Pointer.of("partnerships", 0).key("members").index(0).key("from"),
                Pointer.of("partnerships", 0).key("members").index(0).key("until"),
                Pointer.of("partnerships", 0).key("members").index(1),
                Pointer.of("partnerships", 0).key("routes"),
                Pointer.of("meetings", 9),
                Pointer.of("meetings", 10),
                Pointer.of("meetings", 10).key("guests").index(0).key("party"),
                Pointer.of("meetings", 10).key("agenda").index(0).key("ref"),
                Pointer.of("dilemmas", 0).key("title"),
                Pointer.of("dilemmas", 0).key("relations").index(0).key("dilemma"),
                Pointer.of("dilemmas", 0).key("history").index(0).key("by"),
                Pointer.of("dilemmas", 0).key("extensions"),
                Pointer.of("signals", 0),
                Pointer.of("approaches", 0),
                Pointer.of("resources", 0));
        List<Pointer> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @EnumSource
    void whatAnEventCarriesComesInTheOrderInWhichItIsWritten(EventType type) {
        Pointer event = Pointer.of("dilemmas", 0).key("history").index(0);

        assertThat(type.carried())
                .isSortedAccordingTo(
                        (Key<?> one, Key<?> other) -> event.key(one.code()).compareTo(event.key(other.code())));
    }

    @ParameterizedTest
    @EnumSource
    void whatARequirementTakesComesInTheOrderInWhichItIsWritten(RequirementType type) {
        Pointer requirement = Pointer.of("charters", 0).key("requirements").index(0);

        assertThat(type.parameters())
                .isSortedAccordingTo((Key<?> one, Key<?> other) ->
                        requirement.key(one.code()).compareTo(requirement.key(other.code())));
        for (Key<?> parameter : type.parameters()) {
            assertThat(requirement.key("explanation")).isLessThan(requirement.key(parameter.code()));
            assertThat(requirement.key(parameter.code())).isLessThan(requirement.key("extensions"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/meetings/3/date", "/a~1b/~0~01", "/dilemmas/0/extensions/a:b/01/-1/ /é"})
    void isReadAsItIsWritten(String text) {
        assertThat(Pointer.parse(text)).hasToString(text);
    }

    @Test
    void whatWasReadIsTheSamePlaceInTheSameOrder() {
        assertThat(Pointer.parse("/meetings/3/date"))
                .isEqualTo(Pointer.of("meetings", 3).key("date"));
        assertThat(Pointer.parse("/meetings/3/date").keys()).isEqualTo("/meetings/date");
        assertThat(Pointer.parse("/meetings/9")).isLessThan(Pointer.of("meetings", 10));
        // a key that looks like a position is told from one by nobody who reads
        assertThat(Pointer.root().key("10")).isGreaterThan(Pointer.root().key("9"));
        assertThat(Pointer.root().key("10").keys())
                .isEqualTo(Pointer.parse("/10").keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", " /a", "/a~", "/~2", "/~/b"})
    void whatIsNoPointerIsRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Pointer.parse(text));
    }

    @Test
    void aPointerDeeperThanAnyDocumentIsRefused() {
        assertThat(Pointer.parse("/a".repeat(500))).hasToString("/a".repeat(500));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Pointer.parse("/a".repeat(501)));
    }
}
