package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

class SentencesByWordTest {

    private static final StoryArticle ARTICLE = Story.of(
                    List.of(Told.in("a", "The skipper’s boat sank. Rain fell. A Boat was seen by the skipper.")
                            .on("2031-05-05")
                            .reading()))
            .articles()
            .get(0);

    private static final SentencesByWord SENTENCES = SentencesByWord.of(ARTICLE);

    private static List<String> words(Stream<TextSpan> sentences) {
        return sentences.map(span -> span.of(ARTICLE.text())).toList();
    }

    @Test
    void aWordIsFoundWhateverItsCapitals() {
        assertThat(words(SENTENCES.with("boat")))
                .containsExactly("The skipper’s boat sank.", "A Boat was seen by the skipper.");
    }

    @Test
    void aWordIsFoundWithAndWithoutWhatItsApostropheAdds() {
        assertThat(words(SENTENCES.with("skipper"))).hasSize(2);
        assertThat(words(SENTENCES.with("skipper’s"))).containsExactly("The skipper’s boat sank.");
    }

    @Test
    void aSentenceWithTwoOfTheWordsComesOnceAndInItsPlace() {
        assertThat(words(SENTENCES.with(word -> List.of("sank", "boat", "rain").contains(word))))
                .containsExactly("The skipper’s boat sank.", "Rain fell.", "A Boat was seen by the skipper.");
    }

    @Test
    void aWordThatNobodyWroteIsNowhere() {
        assertThat(words(SENTENCES.with("walrus"))).isEmpty();
    }
}
