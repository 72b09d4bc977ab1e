// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static String layOut(Paragraph paragraph, int width) {
        StringBuilder text = new StringBuilder();
        paragraph.appendTo(text, "- ", 2, 2, width, false);
        return text.toString();
    }

    @Test
    void laterLinesStandUnderTheFirstOne() {
        assertThat(layOut(new Paragraph().add("een twee drie vier", Style.PLAIN), 10))
                .isEqualTo("- een twee\n  drie\n  vier\n");
    }

    @Test
    void aLineIsFilledToTheLastColumn() {
        assertThat(layOut(new Paragraph().add("een twee", Style.PLAIN), 9)).isEqualTo("- een\n  twee\n");
        assertThat(layOut(new Paragraph().add("een twee", Style.PLAIN), 10)).isEqualTo("- een twee\n");
    }

    @Test
    void aWordThatIsTooWideStaysWhole() {
        assertThat(layOut(new Paragraph().add("bij /partnerships/0/members/3", Style.PLAIN), 10))
                .isEqualTo("- bij\n  /partnerships/0/members/3\n");
    }

    @Test
    void wordsThatBelongTogetherStayTogether() {
        Paragraph paragraph = new Paragraph().add("een twee", Style.PLAIN).addWhole("(drie, vier)", Style.FAINT);

        assertThat(layOut(paragraph, 18)).isEqualTo("- een twee\n  (drie, vier)\n");
    }

    @Test
    void marksOnLettersTakeNoColumns() {
        assertThat(Paragraph.width("e\u0301e\u0301n")).isEqualTo(3);
        assertThat(Paragraph.pad("e\u0301", 2)).isEqualTo("e\u0301 ");
    }

    @Test
    void colourTakesNoColumns() {
        StringBuilder text = new StringBuilder();
        new Paragraph().add("een twee", Style.STRONG).appendTo(text, "", 0, 0, 8, true);

        assertThat(text).hasToString("\u001b[1meen\u001b[0m \u001b[1mtwee\u001b[0m\n");
    }
}
