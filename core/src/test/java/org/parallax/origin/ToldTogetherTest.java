package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** How many origins tell a thing by some passages, all of them or those of some articles. */
class ToldTogetherTest {

    private static final String WIRE =
            "Engineers lowered the reservoir behind the cracked Velmar dam by four metres overnight, easing pressure on its eastern wall.";

    /** Two share a sentence and little else, the third tells it in its own words. */
    private static final Story STORY = Story.of(Stream.of(
                    Told.in(
                            "one.txt",
                            "Fishermen spent the night moving boats to higher ground. The baker kept her ovens burning for the crews. "
                                    + "Volunteers filled sandbags under lamps borrowed from a quarry, and a wedding was moved uphill. A choir sang at the station to pass the time, and two schoolgirls handed out soup and "
                                    + "blankets until the kitchen had none left. " + WIRE),
                    Told.in(
                            "two.txt",
                            WIRE
                                    + " Schools of the lower valley stay shut until Friday. Buses run to the hospital only, and the market "
                                    + "is closed. Whoever owns a pump is asked to lend it to the fire brigade, the mayor writes in a letter. Cellars on both banks were emptied of coal, wine and bicycles; a "
                                    + "museum carried its clocks to the attic."),
                    Told.in("three.txt", "Behind the dam of Velmar the lake has sunk a little, an onlooker noticed."))
            .map(Told::reading)
            .toList());

    private static final Origins ORIGINS = Origins.of(STORY, Echoes.in(STORY));

    private static StoryArticle article(String file) {
        return STORY.articles().stream()
                .filter(one -> one.article().saved().file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Telling tells(String file, String words) {
        StoryArticle article = article(file);
        int start = article.text().indexOf(words);
        return new Telling(article.id(), new TextSpan(start, start + words.length()));
    }

    private static final Telling ONE = tells("one.txt", WIRE);
    private static final Telling TWO = tells("two.txt", WIRE);
    private static final Telling THREE = tells("three.txt", "Behind the dam of Velmar the lake has sunk a little");

    private static int of(List<Telling> passages, String... files) {
        Set<String> ids = Stream.of(files).map(file -> article(file).id()).collect(java.util.stream.Collectors.toSet());
        return ORIGINS.together(passages).of(ids::contains);
    }

    @Test
    void theThreeAreThreeOrigins() {
        assertThat(ORIGINS.all()).hasSize(3);
    }

    @Test
    void whoTellItInSharedWordsCountOnce() {
        assertThat(of(List.of(ONE, TWO, THREE), "one.txt", "two.txt", "three.txt"))
                .isEqualTo(2);
    }

    @Test
    void ofSomeOfThemOnlyTheseCount() {
        assertThat(of(List.of(ONE, TWO, THREE), "one.txt")).isEqualTo(1);
        assertThat(of(List.of(ONE, TWO, THREE), "two.txt", "three.txt")).isEqualTo(2);
        assertThat(of(List.of(ONE, TWO, THREE))).isZero();
    }

    @Test
    void twoPassagesOfOneArticleAreOneOrigin() {
        assertThat(of(List.of(ONE, tells("one.txt", "a wedding was moved uphill")), "one.txt"))
                .isEqualTo(1);
    }

    @Test
    void onePassageThatIsSharedIsEnoughToJoinTwo() {
        assertThat(of(List.of(ONE, tells("one.txt", "a wedding was moved uphill"), TWO), "one.txt", "two.txt"))
                .isEqualTo(1);
    }

    @Test
    void theOrderOfThePassagesDoesNotMatter() {
        List<Telling> turned = new ArrayList<>(List.of(ONE, TWO, THREE));
        Collections.reverse(turned);
        assertThat(ORIGINS.telling(turned)).isEqualTo(ORIGINS.telling(List.of(ONE, TWO, THREE)));
    }

    @Test
    void aPassageThatIsGivenTwiceIsOne() {
        assertThat(ORIGINS.telling(List.of(THREE, THREE))).isEqualTo(1);
    }
}
