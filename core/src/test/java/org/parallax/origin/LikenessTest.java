package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** How alike two pieces of text are. */
class LikenessTest {

    private static Likeness of(Told one, Told other) {
        Story story = Story.of(List.of(one.reading(), other.reading()));
        Passages a = passages(story, "a");
        Passages b = passages(story, "b");
        return Likeness.of(a, whole(a), b, whole(b), story.weights());
    }

    private static Likeness of(String one, String other) {
        return of(Told.in("a", one), Told.in("b", other));
    }

    private static Passages passages(Story story, String file) {
        StoryArticle article = story.articles().stream()
                .filter(one -> one.article().saved().file().equals(file))
                .findFirst()
                .orElseThrow();
        return Passages.of(article);
    }

    private static Unit whole(Passages passages) {
        return new Unit(0, 0, 0, passages.size(), false);
    }

    private static final String STOLE = "gulls stole forty kilos of smoked herring";

    @Test
    void theSameIsWhollyAlike() {
        Likeness same = of(STOLE, STOLE);
        assertThat(same.score()).isCloseTo(1, within(1e-9));
        assertThat(same.besideNames()).isEqualTo(6);
    }

    @Test
    void whatSharesNoWordIsNotAlike() {
        assertThat(of(STOLE, "the mayor opens a bridge")).isEqualTo(new Likeness(0, 0, 0));
    }

    @Test
    void otherFormsOfAWordAreThatWord() {
        Likeness forms = of("gulls steal smoked herrings", "a gull steals smoked herring");
        assertThat(forms.besideNames()).isEqualTo(4);
    }

    @Test
    void theSameWordsInAnotherOrderAreLessAlike() {
        Likeness turned = of(STOLE, "smoked herring forty kilos gulls stole of");
        assertThat(turned.score()).isBetween(.5, .99);
        assertThat(turned.besideNames()).isEqualTo(6);
    }

    @Test
    void itIsTheSameFromEitherSide() {
        String other = "on the quay gulls stole kilos of smoked fish";
        assertThat(of(other, STOLE).score()).isCloseTo(of(STOLE, other).score(), within(1e-9));
    }

    @Test
    void aWordThatStandsTwiceIsSharedOnceWhereTheOtherHasItOnce() {
        assertThat(of("herring herring herring herring", "herring alone").besideNames())
                .isEqualTo(1);
        assertThat(of("herring herring herring herring", "herring").score()).isLessThan(.5);
    }

    @Test
    void namesCountAsWordsAndNotBesideNames() {
        String words = "Ludmila Obrecht smoked herring";
        Likeness named = of(
                Told.in("a", words).naming(NameType.PERSON, "Ludmila Obrecht"),
                Told.in("b", words).naming(NameType.PERSON, "Ludmila Obrecht"));
        assertThat(named.score()).isCloseTo(1, within(1e-9));
        assertThat(named.besideNames()).isEqualTo(2);
    }

    @Test
    void aWordThatTellsWeighsMoreThanOneThatDoesNot() {
        assertThat(of("the herring", "a herring").score())
                .isGreaterThan(of("the herring", "the keeper").score());
    }
}
