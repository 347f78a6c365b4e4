package org.parallax.statement.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.statement.Reported.givenArticle;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.reading.Reading;
import org.parallax.statement.Reported;
import org.parallax.statement.setting.Setting;

@SuppressWarnings("EnumOrdinal") // the learned weights stand in this order
class NewsAnswersTest {

    private static final int NO = 0;
    private static final int YES = 1;

    private static List<NewsExample> examples(Reported article) {
        Reading reading = article.publishedOn("2031-05-14")
                .persons("Ada Brook", "Lew Finch")
                .read();
        Setting setting = new Setting(reading.article(), reading.sentences(), reading.entities(), reading.times());
        return NewsExample.in(setting, reading.statements());
    }

    private static int answer(Reported article, int statement, OfNews question) {
        return examples(article).get(statement).answers().get(question.ordinal());
    }

    private static Reported brookSaid(String... paragraphs) {
        return givenArticle(paragraphs).tagged("Ada Brook", "said", "the pier is shut");
    }

    @Test
    void eachQuestionHasAnAnswerThatItKnows() {
        for (NewsExample example : examples(brookSaid("Ada Brook said the pier is shut."))) {
            for (OfNews question : OfNews.values()) {
                assertThat(example.answers().get(question.ordinal())).isBetween(0, question.answers() - 1);
            }
        }
    }

    @Test
    void aStatementHasItsPlaceInTheArticle() {
        String[] filler = {"The quay is wet. It is cold. Boats pass. Gulls cry. The tide is low."};
        assertThat(answer(brookSaid("Ada Brook said the pier is shut.", filler[0]), 0, OfNews.PLACE))
                .isEqualTo(1);
        assertThat(answer(brookSaid(filler[0], filler[0], "Ada Brook said the pier is shut."), 0, OfNews.PLACE))
                .isEqualTo(5);
    }

    @Test
    void theOutletsThenCountsAndNotTheSpeakers() {
        assertThat(answer(brookSaid("Years ago Ada Brook said the pier is shut."), 0, OfNews.THEN))
                .isEqualTo(YES);
        Reported quoted = givenArticle("Ada Brook said the pier fell years ago.")
                .tagged("Ada Brook", "said", "the pier fell years ago");
        assertThat(answer(quoted, 0, OfNews.THEN)).isEqualTo(NO);
    }

    @Test
    void theLastNewsIsCountedInSentences() {
        assertThat(answer(brookSaid("On Monday it rained. Ada Brook said the pier is shut."), 0, OfNews.LAST_NEWS))
                .isEqualTo(1);
        assertThat(answer(brookSaid("On Monday Ada Brook said the pier is shut."), 0, OfNews.LAST_NEWS))
                .isEqualTo(0);
        assertThat(answer(brookSaid("In 1998 it rained. Ada Brook said the pier is shut."), 0, OfNews.LAST_NEWS))
                .isEqualTo(5);
    }

    @Test
    void aParagraphThatBeganLongAgoTellsOfIt() {
        assertThat(answer(brookSaid("In 1998 it rained. Ada Brook said the pier is shut."), 0, OfNews.PARAGRAPH))
                .isEqualTo(1);
        assertThat(answer(brookSaid("On Monday it rained. Ada Brook said the pier is shut."), 0, OfNews.PARAGRAPH))
                .isEqualTo(2);
        assertThat(answer(brookSaid("In 1998 it rained.", "Ada Brook said the pier is shut."), 0, OfNews.PARAGRAPH))
                .isEqualTo(0);
    }

    @Test
    void theStatementBeforeTellsHowOldItIs() {
        Reported both = givenArticle("In 1998 Lew Finch said the pier is old. Ada Brook said the pier is shut.")
                .tagged("Lew Finch", "said", "the pier is old")
                .tagged("Ada Brook", "said", "the pier is shut");
        assertThat(answer(both, 1, OfNews.BEFORE)).isEqualTo(Age.OLD.ordinal());
        assertThat(answer(both, 1, OfNews.SAME_BEFORE)).isEqualTo(Age.values().length);
        assertThat(answer(both, 0, OfNews.BEFORE)).isEqualTo(Age.values().length);
    }

    @Test
    void whoMakesNewsElsewhereIsInTheNews() {
        Reported twice = givenArticle(
                        "On Monday Ada Brook said the pier is shut.",
                        "The quay is wet. It is cold. Boats pass. Gulls cry. The tide is low. It rains. The sky is grey.",
                        "Ada Brook warned that it is old.")
                .tagged("Ada Brook", "said", "the pier is shut")
                .tagged("Ada Brook", "warned", "it is old");
        assertThat(answer(twice, 1, OfNews.SPEAKER_IN_NEWS)).isEqualTo(YES);
        assertThat(answer(twice, 1, OfNews.SPEAKER_OF_OLD)).isEqualTo(NO);
        assertThat(answer(twice, 1, OfNews.SPEAKER_OFTEN)).isEqualTo(NO);
    }

    @Test
    void anArticleOfEarlierTimesIsKnown() {
        Reported history = brookSaid(
                "In 1998 it rained. In 1999 it snowed. In 2001 it rained. In 2004 Ada Brook said the pier is shut.");
        assertThat(answer(history, 0, OfNews.EARLIER_TIMES)).isEqualTo(4);
        assertThat(answer(history, 0, OfNews.ANY_NEWS)).isEqualTo(NO);
        assertThat(answer(brookSaid("Ada Brook said the pier is shut."), 0, OfNews.EARLIER_TIMES))
                .isEqualTo(0);
    }

    @Test
    void withoutTheDayOfThePageNothingIsAsked() {
        Reading reading = brookSaid("Ada Brook said the pier is shut.").read();
        Setting setting = new Setting(reading.article(), reading.sentences(), reading.entities(), reading.times());
        assertThat(NewsExample.in(setting, reading.statements())).isEmpty();
    }
}
