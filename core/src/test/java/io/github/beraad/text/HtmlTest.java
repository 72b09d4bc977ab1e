// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void whatMeansSomethingIsEscaped() {
        assertThat(Html.escaped("<a href=\"x\" title='y'>&</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
    }

    @Test
    void whatXmlHasNoPlaceForBecomesASpace() {
        assertThat(Html.escaped("a\u001bb\nc\uffffd")).isEqualTo("a b c d");
    }

    @Test
    void noTextTurnsTheDirectionOfWhatStandsBesideIt() {
        assertThat(Html.escaped("a\u202Eb\u2069 \u200F")).isEqualTo("a\uFFFDb\uFFFD \u200F");
        assertThat(Markdown.escaped("a\u202Ab\u2066")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void anythingElseStays() {
        assertThat(Html.escaped("één 😀 `code` {x}")).isEqualTo("één 😀 `code` {x}");
    }
}
