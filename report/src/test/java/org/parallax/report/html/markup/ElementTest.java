package org.parallax.report.html.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parallax.report.html.markup.Element.tag;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be made cannot be forgotten to be escaped. */
class ElementTest {

    @Test
    void wordsAreEscapedWhereverTheyStand() throws IOException {
        assertThat(written(tag("span").attribute("title", "\"<'&>").text("<b>\"&'")))
                .isEqualTo("<span title=\"&quot;&lt;&#39;&amp;&gt;\">&lt;b&gt;&quot;&amp;&#39;</span>");
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() throws IOException {
        assertThat(written(tag("span").text("a\u0000b\u001Bc\u0085d\te")))
                .isEqualTo("<span>a\uFFFDb\uFFFDc\uFFFDd\te</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "iframe", "img", "form", "style", "object", "foreignObject", "b onclick=x"})
    void tagsThatLoadOrRunCannotBeMade(String name) {
        assertThatThrownBy(() -> tag(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "src", "href", "srcdoc", "ONLOAD"})
    void attributesThatLoadOrRunCannotBeSet(String name) {
        assertThatThrownBy(() -> tag("p").attribute(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linksLeadIntoThePageOrToTheWebAndNowhereElse() throws IOException {
        assertThat(written(tag("a").to(Anchor.of("s", "a b\"c")))).isEqualTo("<a href=\"#s-a_20b_22c\"></a>");
        assertThat(written(tag("a").toWeb("https://example.org/?a=1&b")))
                .contains("href=\"https://example.org/?a=1&amp;b\"");
        assertThat(written(tag("a").toWeb("javascript:alert(1)"))).isEqualTo("<a></a>");
        assertThat(written(tag("a").toWeb(" data:text/html,x"))).isEqualTo("<a></a>");
    }

    private static String written(Html html) throws IOException {
        StringBuilder out = new StringBuilder();
        html.writeTo(out);
        return out.toString();
    }
}
