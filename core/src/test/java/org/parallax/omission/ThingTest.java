package org.parallax.omission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.omission.LeftOut.Kind;

/** What an article may have left out: who tells it, and when it is what another thing is. */
class ThingTest {

    private static Evidence passage(String article, int start, int end) {
        return new Evidence(article, new TextSpan(start, end), "x".repeat(end - start));
    }

    private static Thing thing(Evidence... passages) {
        return Thing.of(Kind.EVENT, "t-1", List.of(passages));
    }

    @Test
    void itIsToldByTheArticlesOfItsPassages() {
        Thing thing = thing(passage("a-1", 0, 20), passage("a-2", 5, 30));
        assertThat(thing.isToldBy("a-1")).isTrue();
        assertThat(thing.isToldBy("a-2")).isTrue();
        assertThat(thing.isToldBy("a-3")).isFalse();
    }

    @Test
    void anArticleThatTellsItTwiceIsOneTeller() {
        assertThat(thing(passage("a-1", 0, 20), passage("a-1", 40, 60)).tellers())
                .containsExactly("a-1");
    }

    @Test
    void thingsOfOnePassageMeet() {
        Thing event = thing(passage("a-1", 0, 20), passage("a-2", 5, 30));
        Thing statement = Thing.of(Kind.STATEMENT, "s-1", List.of(passage("a-2", 10, 25)));
        assertThat(event.meets(statement)).isTrue();
        assertThat(statement.meets(event)).isTrue();
    }

    @Test
    void theSamePlaceInAnotherArticleIsAnotherPassage() {
        assertThat(thing(passage("a-1", 0, 20)).meets(thing(passage("a-2", 0, 20))))
                .isFalse();
    }

    @Test
    void passagesSideBySideDoNotMeet() {
        assertThat(thing(passage("a-1", 0, 20)).meets(thing(passage("a-1", 20, 40))))
                .isFalse();
    }

    @Test
    void whatIsLeftOutIsKnownByItsArticleAndItsThing() {
        assertThat(leftOut("a-1", "t-1").id())
                .isEqualTo(leftOut("a-1", "t-1").id())
                .matches("l-[0-9a-f]{12}")
                .isNotEqualTo(leftOut("a-2", "t-1").id())
                .isNotEqualTo(leftOut("a-1", "t-2").id());
    }

    private static LeftOut leftOut(String article, String thing) {
        return new LeftOut(article, Kind.EVENT, thing, passage("a-9", 0, 5), List.of("a-9"), 1, "given");
    }
}
