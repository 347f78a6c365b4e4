package org.parallax.bench.wayback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A second reading of HTML that shares no code with the first. */
class UnmarkedTest {

    @Test
    void tagsCommentsAndScriptsAreNotSeen() {
        assertThat(Unmarked.of("a<b class='x'>b</b><!-- c > d --><script>e('<p>')</script>f"))
                .isEqualTo("abf");
    }

    @Test
    void referencesAreResolved() {
        assertThat(Unmarked.of("&amp;&lt;&#65;&#x42;&#128512;&eacute;&notin;")).isEqualTo("&<AB😀é∉");
        assertThat(Unmarked.of("&#x80;")).isEqualTo("€");
        assertThat(Unmarked.of("&amp &nosuch; & &;")).isEqualTo("& &nosuch; & &;");
        assertThat(Unmarked.of("&acE;")).isEqualTo("∾̳");
    }

    @Test
    void whiteSpaceIsSingle() {
        assertThat(Unmarked.of("a \n\t&nbsp;b")).isEqualTo("a b");
    }
}
