package org.parallax.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words in a class or an id, however its author parts them. */
class BoxNamesTest {

    @Test
    void wordsArePartedByDashesUnderscoresAndCapitals() {
        assertThat(BoxNames.of("article-body__relatedLinks").words())
                .containsExactly("article", "body", "related", "links");
        assertThat(BoxNames.of("  Nav  main2 ").words()).containsExactly("nav", "main2");
    }

    @Test
    void pairsAreNeighboursWithinOneName() {
        assertThat(BoxNames.of("read-more box").pairs()).containsExactly("readmore");
        assertThat(BoxNames.of("a-b-c").pairs()).containsExactly("ab", "bc");
    }

    @Test
    void aWholeNameHasNoSigns() {
        assertThat(BoxNames.of("Comments_List x").whole()).containsExactly("commentslist", "x");
    }

    @Test
    void namesAreHeldAgainstAList() {
        assertThat(BoxNames.of("post-comments-open").hasAny(Set.of("comments"))).isTrue();
        assertThat(BoxNames.of("post-comments-open").isAny(Set.of("comments"))).isFalse();
        assertThat(BoxNames.of("READ_MORE").hasAny(Set.of("readmore"))).isTrue();
        assertThat(BoxNames.of("reader more").hasAny(Set.of("readmore", "read")))
                .isFalse();
    }

    @Test
    void noNamesAreNone() {
        assertThat(BoxNames.of(" \t\n")).isEqualTo(BoxNames.of(""));
        assertThat(BoxNames.of("--__").words()).isEmpty();
        assertThat(BoxNames.NONE.hasAny(Set.of(""))).isFalse();
    }
}
