// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    private static String page(boolean markdown) {
        Page page = new Page();
        page.heading(1, "Kop");
        page.paragraph("Alinea");
        page.heading(2, "Onderkop");
        page.item("Punt");
        page.detail("Meer\r\nen meer");
        page.heading(2, "Laatste");
        page.paragraph("Slot");
        return markdown ? page.markdown() : page.text();
    }

    @Test
    void plainTextIsUnderlinedAndIndented() {
        assertThat(page(false)).isEqualTo("""
                        Kop
                        ===
                        Alinea

                        Onderkop
                        --------
                        - Punt
                          - Meer
                            en meer

                        Laatste
                        -------
                        Slot
                        """);
    }

    @Test
    void markdownHasMarksOfItsOwn() {
        assertThat(page(true)).isEqualTo("""
                        # Kop

                        Alinea

                        ## Onderkop

                        - Punt
                          - Meer<br>en meer

                        ## Laatste

                        Slot
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<script>; \\<script\\>",
                "a*b_c`d; a\\*b\\_c\\`d",
                "[x](http://x); \\[x\\](http\\://x)",
                "www.x.nl WWW.x; www\\.x.nl WWW\\.x",
                "@user a@b #12; @<!-- -->user a@<!-- -->b \\#<!-- -->12",
                "# kop; \\#<!-- --> kop",
                "- punt; \\- punt",
                "+ punt; \\+ punt",
                "===; \\===",
                "12. mei; 12\\. mei",
                "3) mei; 3\\) mei",
                "2026; 2026",
                "a - b 1. c; a - b 1. c",
                "a|b~c!d&e{f}\\; a\\|b\\~c\\!d\\&e\\{f\\}\\\\"
            })
    void aTextOfARegisterStaysWhatItIsInMarkdown(String text, String expected) {
        Page page = new Page();
        page.item(text);
        assertThat(page.markdown()).isEqualTo("- " + expected + "\n");
    }

    @Test
    void whatIsOnItCanBeShownInAnyOtherWay() {
        Page page = new Page();
        page.heading(2, "Kop");
        page.detail("<b>");

        assertThat(page.lines())
                .containsExactly(new Page.Line(Page.Kind.HEADING, 2, "Kop"), new Page.Line(Page.Kind.DETAIL, 0, "<b>"));
    }

    @Test
    void spacesAtTheBeginningMakeNoCodeOfIt() {
        Page page = new Page();
        page.paragraph("     ingesprongen");
        assertThat(page.markdown()).isEqualTo("ingesprongen\n");
    }
}
