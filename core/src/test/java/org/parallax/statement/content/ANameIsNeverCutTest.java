package org.parallax.statement.content;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Channel;

/** What somebody is told to do begins with all of the hearer's name, or behind it. */
class ANameIsNeverCutTest {

    @Test
    void whoIsToldToActKeepsAllOfHisName() {
        givenArticle("Governor Lew Finch told Mayor Ada Brook to “read your letters” on the pier.")
                .persons("Lew Finch", "Ada Brook")
                .tagged("Governor Lew Finch", "told", "Brook to “read your letters” on the pier")
                .then()
                .statement("Ada Brook to “read your letters” on the pier")
                .isBy("Lew Finch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lew Finch urged Ada Brook to mend the pier.|urged|Ada Brook|Ada Brook to mend the pier",
                "Lew Finch asked Dr. Ada Brook to mend the pier.|asked|Ada Brook|Dr. Ada Brook to mend the pier",
                "Lew Finch ordered Ada van der Brook to mend the pier.|ordered|Ada van der Brook|Ada van der Brook to mend the pier",
            })
    void whateverTheVerb(String article, String cue, String person, String content) {
        givenArticle(article)
                .persons("Lew Finch", person)
                .tagged("Lew Finch", cue, "to mend the pier")
                .then()
                .statement(content)
                .isBy("Lew Finch")
                .is(Act.DEMAND);
    }

    @Test
    void theHearerOfAnAssertionIsNotSaid() {
        givenArticle("Lew Finch told Mayor Ada Brook that the pier is shut.")
                .persons("Lew Finch", "Ada Brook")
                .tagged("Lew Finch", "told", "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .cameVia(Channel.HEARER, "Mayor Ada Brook");
    }

    @Test
    void aNameAtTheEndOfAContentIsWhole() {
        givenArticle("Lew Finch accused Ada Brook and Karl van der Moss of sloth.")
                .persons("Lew Finch", "Ada Brook", "Karl van der Moss")
                .tagged("Lew Finch", "accused", "Ada Brook and Karl van der")
                .then()
                .statement("Ada Brook and Karl van der Moss of sloth")
                .isBy("Lew Finch");
    }
}
