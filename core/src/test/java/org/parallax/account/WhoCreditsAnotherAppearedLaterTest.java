package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;
import org.parallax.time.DateRange;

class WhoCreditsAnotherAppearedLaterTest {

    private static final Told HERALD = Told.in(
                    "herald.html",
                    "In a letter to the board, the engineer wrote that the pier “will not bear another winter”. The board kept it in a drawer.")
            .by("The Quay Herald")
            .on("2031-05-12");

    private static DateRange placed(String text, Told... others) {
        Told undated =
                Told.in("undated.html", "The pier divides a town. " + text).by("Tide");
        List<Told> all = new ArrayList<>(List.of(others));
        all.add(undated);
        Story story = Story.of(all.stream().map(Told::reading).toList());
        return UndatedArticles.placed(story, List.of()).articles().stream()
                .filter(article -> article.article().saved().file().equals("undated.html"))
                .map(StoryArticle::published)
                .findFirst()
                .orElseThrow()
                .range();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The letter, first reported by the Quay Herald, warned that it “will not bear another winter”.",
                "The Quay Herald revealed a letter by which the pier “will not bear another winter”.",
                "“It will not bear another winter,” he told the Quay Herald.",
                "According to The Quay Herald it will not bear another winter."
            })
    void whoCreditsAnArticleAppearedOnItsDayOrLater(String text) {
        DateRange range = placed(text, HERALD);
        assertThat(range.earliest()).hasToString("Optional[2031-05-12]");
        assertThat(range.latest()).isEmpty();
        assertThat(range.basis()).isEqualTo(DateRange.Basis.INFERRED);
        assertThat(range.why()).isEqualTo("it credits The Quay Herald for what herald.html of 2031-05-12 tells");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // What the Herald has told may stand in another article of it.
                "The mayor told the Quay Herald that ferries would run at night.",
                // The same words without a credit.
                "The pier will not bear another winter, an engineer says.",
                // Another outlet of a longer name is credited.
                "It will not bear another winter, reported the Old Quay Heralds of the north.",
                // Named, but not for this.
                "Readers of the Quay Herald fear that it will not bear another winter."
            })
    void whatIsNotCreditedToItTellsNothing(String text) {
        assertThat(placed(text, HERALD).isKnown()).isFalse();
    }

    @Test
    void theLatestThatIsCreditedTells() {
        Told radio = Told.in("radio.html", "“We were given a date twice,” the mayor said.")
                .by("Lisk Radio")
                .on("2031-05-20");
        DateRange range = placed(
                "The Quay Herald reported that it will not bear another winter. “We were given a date twice,” the mayor told Lisk Radio.",
                HERALD,
                radio);
        assertThat(range.earliest()).hasToString("Optional[2031-05-20]");
        assertThat(range.why()).contains("radio.html of 2031-05-20");
    }

    @Test
    void anArticleWithoutADayTellsNothing() {
        Told undated =
                Told.in("herald.html", "It will not bear another winter.").by("The Quay Herald");
        assertThat(placed("According to the Quay Herald it will not bear another winter.", undated)
                        .isKnown())
                .isFalse();
    }
}
