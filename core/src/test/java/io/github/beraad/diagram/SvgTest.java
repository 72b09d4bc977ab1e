// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import static io.github.beraad.testing.Registers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.Profile;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.testing.NationalExample;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SvgTest {

    private static final LocalDate TODAY = day(11, 23);
    private static final RegisterIndex NATIONAL = RegisterIndex.of(NationalExample.register());

    private static String strip(RegisterIndex index, String partnership, LocalDate on) {
        IndexedPartnership found = Objects.requireNonNull(index.partnership(partnership));
        return Svg.yearStrip(found, Compliance.check(index, on, Profile.none()), Texts.english());
    }

    private static DilemmaFlow flow(LocalDate on) {
        return DilemmaFlow.of(NATIONAL.register().dilemmas(), NATIONAL, on);
    }

    /** What the elements of a name say; the command, which has a reader of XML, tests that it is well-formed. */
    private static List<String> texts(String svg, String element) {
        List<String> texts = new ArrayList<>();
        Matcher matcher = Pattern.compile("<" + element + "[^>]*>([^<]*)</" + element + ">")
                .matcher(svg);
        while (matcher.find()) {
            texts.add(matcher.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&"));
        }
        return texts;
    }

    @Test
    void aPictureIsOneImageWithANameAndADescription() {
        for (String svg : List.of(
                strip(NATIONAL, "lip", TODAY),
                Svg.flow(flow(TODAY), Texts.dutch()),
                Svg.routes(NATIONAL, TODAY, Texts.dutch()))) {
            assertThat(svg)
                    .containsPattern("^<svg [^>]* role=\"img\"[^>]*><title>[^<]+</title><desc>[^<]+</desc>")
                    .endsWith("</svg>\n");
            assertThat(svg).doesNotContain("style=", "<style", "<script", "href", "id=");
        }
    }

    @Test
    void aStripHasTheMeetingsOfTheYearAndThePlacesOfThoseThatAreRequired() {
        String strip = strip(NATIONAL, "lip", TODAY);

        assertThat(texts(strip, "desc").get(0)).contains("5 held, 1 planned").contains("6 required");
        assertThat(texts(strip, "title")).contains("8 December 2026: planned", "as of 23 November 2026");
        assertThat(texts(strip, "text")).contains("6 required", "5 held", "1 planned");
    }

    @Test
    void aPlaceForAMeetingThatIsNotPlannedIsEmpty() {
        Register register = NationalExample.changingMeeting(
                NATIONAL.register(), "lip-2026-6", meeting -> meeting.status(MeetingStatus.CANCELLED));

        assertThat(texts(strip(RegisterIndex.of(register), "lip", TODAY), "title"))
                .contains("not planned yet")
                .contains("8 December 2026: cancelled");
        assertThat(texts(strip(NATIONAL, "lip", TODAY), "title")).doesNotContain("not planned yet");
    }

    @Test
    void meetingsOfOtherYearsAreNotOnTheStrip() {
        assertThat(texts(strip(NATIONAL, "lip", LocalDate.of(2025, 6, 1)), "desc")
                        .get(0))
                .startsWith("0 held, 0 planned");
    }

    @Test
    void theFlowCountsStatesAndMoves() {
        DilemmaFlow flow = flow(TODAY);

        assertThat(flow.count()).isEqualTo(4);
        assertThat(flow.in(DilemmaState.ESCALATED) + flow.in(DilemmaState.UNRESOLVED))
                .isEqualTo(2);
        assertThat(flow.moves())
                .contains(new DilemmaFlow.Move(DilemmaState.UNRESOLVED, DilemmaState.ESCALATED, 1))
                .noneMatch(move -> move.count() == 0);
        assertThat(flow(LocalDate.of(2025, 1, 1)).count()).isZero();
        assertThat(flow(LocalDate.of(2025, 1, 1)).moves()).isEmpty();
    }

    @Test
    void theOrderOfThePictureHasEveryState() {
        assertThat(DilemmaFlow.ORDER).containsExactlyInAnyOrder(DilemmaState.values());
    }

    @Test
    void theFlowTellsNumbersAndRolesAlone() {
        String svg = Svg.flow(flow(TODAY), Texts.english());

        assertThat(texts(svg, "text")).contains("next to act: chair (1)", "1 now");
        for (Dilemma dilemma : NATIONAL.register().dilemmas()) {
            assertThat(svg).doesNotContain(dilemma.title(), dilemma.id());
        }
    }

    @Test
    void theSameGivesTheSameBytes() {
        assertThat(strip(NATIONAL, "lip", TODAY)).isEqualTo(strip(NATIONAL, "lip", TODAY));
        assertThat(Svg.flow(flow(TODAY), Texts.dutch())).isEqualTo(Svg.flow(flow(TODAY), Texts.dutch()));
    }

    @Test
    void aNameIsNeverMarkup() {
        String name = "</title><script>\"'&".repeat(5);
        RegisterIndex index = RegisterIndex.of(Register.builder()
                .addPartnerships(Partnership.builder()
                        .id("p")
                        .name(name)
                        .charter("lokale-aanpak")
                        .scope(Scope.LOCAL)
                        .build())
                .addMeetings(Meeting.builder()
                        .id("m")
                        .partnership("p")
                        .date(TODAY)
                        .status(MeetingStatus.HELD)
                        .build())
                .build());

        assertThat(texts(strip(index, "p", TODAY), "title").get(0)).contains(name);
        assertThat(strip(index, "p", TODAY)).doesNotContain("<script");
        assertThat(Svg.routes(index, TODAY, Texts.english())).doesNotContain("<script");
        assertThat(texts(Svg.routes(index, TODAY, Texts.english()), "text")).isNotEmpty();
    }

    @Test
    void longNamesAreBrokenAtSpacesAndCutOff() {
        assertThat(SvgWriter.lines("kort", 10, 2)).containsExactly("kort");
        assertThat(SvgWriter.lines("een twee drie vier", 9, 3)).containsExactly("een twee", "drie vier");
        assertThat(SvgWriter.lines("aaaaaaaaaaaaaaa", 10, 2)).containsExactly("aaaaaaaaaa", "aaaaa");
        assertThat(SvgWriter.lines("een twee drie vier", 9, 1)).containsExactly("een twee…");
    }
}
