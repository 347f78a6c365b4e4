package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.Channel;

/** By what way it came: a statement, a post, a meeting; and what only looks like one. */
class ChannelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in a written statement|STATEMENT|in a written statement",
                "in a press release|STATEMENT|in a press release",
                "in an email|STATEMENT|in an email",
                "in a joint communiqué|STATEMENT|in a joint communiqué",
                "in a memo to staff|STATEMENT|in a memo",
                "in a tweet|POST|in a tweet",
                "on Facebook|POST|on Facebook",
                "on social media|POST|on social media",
                "in a blog post|POST|in a blog post",
                "in a video posted on YouTube|POST|in a video",
                "at a press conference|MEETING|at a press conference",
                "at a rally in Lund|MEETING|at a rally",
                "during a debate|MEETING|during a debate",
                "in an address to the nation|MEETING|in an address",
                "in her testimony|MEETING|in her testimony",
                "at a hearing on Monday|MEETING|at a hearing",
                "in a phone call|INTERVIEW|in a phone call",
                "by phone|INTERVIEW|by phone",
                "in a podcast|INTERVIEW|in a podcast",
                "in an exclusive interview|INTERVIEW|in an exclusive interview"
            })
    void theWayIsTold(String words, Channel channel, String span) {
        givenArticle("Ada Brook said " + words + " that the pier is shut.")
                .persons("Ada Brook")
                .places("Lund")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(channel, span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In a statement", "In a statement on Monday", "In a statement released by the board"})
    void whereItOpensTheSentence(String words) {
        givenArticle(words + ", Ada Brook said that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.STATEMENT, "In a statement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook, who met Lew Finch at work, said that the pier is shut.",
                "Ada Brook said at the post office that the pier is shut.",
                "Ada Brook, who was born in Letters, said that the pier is shut.",
                "Ada Brook, chair of the press conference of Lund, said that the pier is shut.",
            })
    void whatIsNoWay(String article) {
        givenArticle(article)
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .cameDirectly();
    }

    @Test
    void theWayOfSomethingElseInTheContentIsNotItsWay() {
        givenArticle("Ada Brook said Lew Finch had threatened her in a letter.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "said", "Lew Finch had threatened her in a letter")
                .then()
                .statement("Lew Finch had threatened her in a letter")
                .cameDirectly();
    }

    @Test
    void aWayAndAHearer() {
        givenArticle("In an interview, Ada Brook told Tide News that the pier is shut.")
                .persons("Ada Brook")
                .organizations("Tide News")
                .tagged("Ada Brook", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.INTERVIEW, "In an interview")
                .cameVia(Channel.INTERVIEW, "Tide News");
    }

    @ParameterizedTest
    @CsvSource({"obtained by", "seen by", "leaked to", "first published by"})
    void whoPassedTheDocumentOn(String words) {
        givenArticle("A memo " + words + " Tide News says the pier is shut.")
                .organizations("Tide News")
                .tagged("A memo " + words + " Tide News", "says", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.OTHER, "Tide News");
    }
}
