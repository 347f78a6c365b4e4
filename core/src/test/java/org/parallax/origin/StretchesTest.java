package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.origin.Rewordings.Candidate;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** The best stretch that two sentences have in common. */
class StretchesTest {

    /** The words of the stretch in the first and in the second; empty where there is none. */
    private static List<String> stretch(String one, String other) {
        Story story = Story.of(
                List.of(Told.in("a", one).reading(), Told.in("b", other).reading()));
        Passages a = passages(story, "a");
        Passages b = passages(story, "b");
        Optional<Candidate> found = new Stretches(a, b, story.weights()).of(whole(a), whole(b));
        return found.map(candidate -> List.of(
                        candidate.a().span(a).of(a.article().text()),
                        candidate.b().span(b).of(b.article().text())))
                .orElse(List.of());
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

    @Test
    void fromTheFirstCommonWordToTheLast() {
        assertThat(stretch(
                        "Nobody doubts that gulls stole smoked herring off market stalls before dawn",
                        "By a note gulls stole smoked herring off market stalls while all slept"))
                .containsExactly(
                        "gulls stole smoked herring off market stalls", "gulls stole smoked herring off market stalls");
    }

    @Test
    void throughAChangedWord() {
        assertThat(stretch(
                        "Nobody doubts that gulls stole smoked herring off market stalls",
                        "By a note gulls stole salted herring off market stalls"))
                .containsExactly(
                        "gulls stole smoked herring off market stalls", "gulls stole salted herring off market stalls");
    }

    @Test
    void throughAWordThatOnlyOneHas() {
        assertThat(stretch("gulls stole smoked herring off stalls", "gulls stole forty smoked herring off stalls"))
                .containsExactly(
                        "gulls stole smoked herring off stalls", "gulls stole forty smoked herring off stalls");
    }

    @Test
    void notOverMoreThanItGains() {
        assertThat(stretch(
                        "herring then quays masts ropes nets oars hulls gulls stole smoked eels",
                        "herring for crews lamps bells books maps gulls stole smoked eels"))
                .containsExactly("gulls stole smoked eels", "gulls stole smoked eels");
    }

    @Test
    void ofSentencesWithoutACommonWordThereIsNone() {
        assertThat(stretch("gulls stole smoked herring", "mayors opened two bridges"))
                .isEmpty();
    }

    @Test
    void ofEndlessSentencesThereIsNone() {
        String endless = "gulls stole smoked herring " + "and eels ".repeat(150);
        assertThat(stretch(endless, "gulls stole smoked herring")).isEmpty();
        assertThat(stretch("gulls stole smoked herring", endless)).isEmpty();
    }
}
