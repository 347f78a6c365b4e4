package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** Articles that credit one agency. */
class CreditedAgencyTest {

    private static Told page(String outlet) {
        return Told.in(outlet + ".html", "A lamp burned on the quay of " + outlet + ".")
                .by(outlet);
    }

    private static boolean connects(Told one, Told other) {
        StoryArticle a = Laid.article("a", one);
        StoryArticle b = Laid.article("b", other);
        assertThat(CreditedAgency.connects(b, a)).isEqualTo(CreditedAgency.connects(a, b));
        return CreditedAgency.connects(a, b);
    }

    @Test
    void whoBothCreditOneAreConnected() {
        assertThat(connects(page("Tide").crediting("Littoral"), page("Reed").crediting("Littoral News Agency")))
                .isTrue();
        assertThat(connects(page("Tide").crediting("LNA"), page("Reed").crediting("Littoral News Agency")))
                .isTrue();
    }

    @Test
    void soAreAnAgencyAndWhoCreditsIt() {
        assertThat(connects(page("Littoral News Agency"), page("Reed").crediting("Littoral")))
                .isTrue();
        assertThat(connects(page("Littoral News Agency"), page("Reed").crediting("LNA")))
                .isTrue();
    }

    @Test
    void whoCreditTwoAgenciesAreNot() {
        assertThat(connects(page("Tide").crediting("Littoral"), page("Reed").crediting("Lowland")))
                .isFalse();
    }

    @Test
    void whereNobodyCreditsAnybodyNothingConnects() {
        assertThat(connects(page("Tide"), page("Reed"))).isFalse();
        assertThat(connects(page("Tide"), page("Tide"))).isFalse();
    }

    @Test
    void thatOneOutletPrintedBothIsNoCreditOfAnAgency() {
        assertThat(connects(page("Tide").crediting("Littoral"), page("Tide"))).isFalse();
    }

    @Test
    void pagesWithoutAnOutletAreNotOfOne() {
        Told plain = Told.in("x", "A lamp burned on the quay.");
        assertThat(connects(plain, Told.in("y", "Boats lay still.").crediting("Littoral")))
                .isFalse();
    }

    private static List<String> ids(Story story) {
        return story.articles().stream().map(StoryArticle::id).toList();
    }

    private static Story story(Told... articles) {
        return Story.of(Stream.of(articles).map(Told::reading).toList());
    }

    @Test
    void ofSeveralArticlesTheAgencyIsTheOneThatIsCredited() {
        Story story = story(page("Tide"), page("Reed").crediting("Littoral"), page("Gull"));
        assertThat(CreditedAgency.of(story, ids(story))).contains("Littoral");
        assertThat(CreditedAgency.of(story, List.of())).isEmpty();
    }

    @Test
    void ofTwoTheFirstByItsLetters() {
        Story story = story(page("Tide").crediting("Lowland"), page("Reed").crediting("Littoral"));
        assertThat(CreditedAgency.of(story, ids(story))).contains("Littoral");
    }

    @Test
    void whereNoneIsCreditedThereIsNone() {
        Story story = story(page("Littoral"), page("Reed"));
        assertThat(CreditedAgency.of(story, ids(story))).isEmpty();
    }
}
