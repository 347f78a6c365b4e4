package org.parallax.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.report.CountedStory;

/** Two articles of the Post, one of the Mail, and one of the Echo that rests on the Mail's text. */
class TellersTest {

    private static final Tellers TELLERS = new Tellers(new AccountIndex(CountedStory.account()));

    @Test
    void anOutletIsNamedOnceWithHowManyArticlesTellIt() {
        assertThat(TELLERS.names(List.of("post1", "mail", "post2"))).isEqualTo("The Post (2 articles), The Mail");
    }

    @Test
    void whereEachIsNamedTheDayTellsTwoArticlesOfAnOutletApart() {
        List<String> all = List.of("post1", "mail", "post2");
        assertThat(TELLERS.name("post1", all)).isEqualTo("The Post (1 May 2031)");
        assertThat(TELLERS.name("post2", all)).isEqualTo("The Post (2 May 2031)");
        assertThat(TELLERS.name("mail", all)).isEqualTo("The Mail");
    }

    @Test
    void asManyOriginsAsArticlesNeedNoReason() {
        assertThat(TELLERS.counted(List.of("post1", "mail", "post2", "mail"), 3))
                .isEqualTo("3 articles, 3 origins");
    }

    @Test
    void itSaysWhichArticlesRestOnOneText() {
        assertThat(TELLERS.counted(List.of("post1", "mail", "echo"), 2))
                .isEqualTo("3 articles, 2 origins: The Mail and The Echo rest on one text");
    }

    @Test
    void itSaysThatTheSameWordsCountOnce() {
        assertThat(TELLERS.counted(List.of("post1", "mail"), 1))
                .isEqualTo("2 articles, 1 origin: what they tell in the same words counts once");
    }

    @Test
    void onATerminalItSaysItInFewerWords() {
        assertThat(TELLERS.briefly(List.of("post1", "mail", "post2"), 3)).isEqualTo("3 origins");
        assertThat(TELLERS.briefly(List.of("post1", "mail"), 1)).isEqualTo("1 origin, since copies count once");
    }

    @Test
    void itSaysBothWhereBothAreSo() {
        assertThat(TELLERS.counted(List.of("post1", "mail", "echo"), 1))
                .isEqualTo(
                        "3 articles, 1 origin: The Mail and The Echo rest on one text; what they tell in the same words counts once");
    }
}
