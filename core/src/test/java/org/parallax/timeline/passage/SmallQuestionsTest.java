package org.parallax.timeline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.story.StoryArticle;
import org.parallax.timeline.Timelines;

/** What stands before a time, in which clause it stands, and in whose words. */
class SmallQuestionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry sank on {Monday}. | ON",
                "The ferry sank In {May}. | IN",
                "The ferry sank the {Monday}. | THE",
                "The ferry sank, {Monday}. | COMMA",
                "The ferry sank {Monday}. | VERB",
                "Velt {Monday}. | NAME",
                "The crew {Monday} left. | NOUN",
                "The ferry sank “{Monday}”. | OTHER"
            })
    void theWordBefore(String sentence, WordBefore before) {
        Sentenced told = Sentenced.marked(sentence);
        int at = Token.firstFrom(told.tokens(), told.time().start()) - 1;
        assertThat(WordBefore.of(told.tokens().get(at))).isEqualTo(before);
    }

    private static String clauseOf(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        java.util.List<Token> clause = Clause.of(told.tokens(), told.time());
        return told.text()
                .substring(
                        clause.get(0).span().start(),
                        clause.get(clause.size() - 1).span().end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The captain left, and the mate fled on {Monday}. | the mate fled on Monday.",
                "Velt said that the ferry sank on {Monday} because of fog. | the ferry sank on Monday",
                "The ferry sank on {Monday}. | The ferry sank on Monday.",
                "{On Monday}, fog came. | On Monday"
            })
    void theWordsAroundATimeGoAsFarAsTheNextBorder(String sentence, String clause) {
        assertThat(clauseOf(sentence)).isEqualTo(clause);
    }

    private static Manner manner(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        StoryArticle article = StoryArticle.asStated("a-1", Timelines.told("a", "2031-05-07", told.text()));
        return Manner.of(article, new TextSpan(0, told.text().length()), told.time(), true);
    }

    @Test
    void howASentenceTellsOfATime() {
        Manner manner = manner("Velt did not leave Brel on {Monday}.");
        assertThat(manner.before()).isEqualTo(WordBefore.ON);
        assertThat(manner.words()).isEqualTo(TimeWords.WEEKDAY);
        assertThat(manner.negated()).isTrue();
        assertThat(manner.voice()).isEqualTo(Manner.Voice.OUTLET);
    }

    @Test
    void anAffirmedOneIsNotDenied() {
        Manner manner = manner("The ferry sank on {Monday}.");
        assertThat(manner.negated()).isFalse();
        assertThat(manner.times()).isEqualTo(1);
        assertThat(manner.verb()).isEqualTo(1);
    }

    @Test
    void aTimeAtTheBeginningHasNothingBeforeIt() {
        assertThat(manner("{Monday} the ferry sank.").before()).isEqualTo(WordBefore.NOTHING);
    }
}
