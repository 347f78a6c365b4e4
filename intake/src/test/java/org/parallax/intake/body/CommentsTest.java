package org.parallax.intake.body;

import static org.parallax.intake.body.APage.LAST;
import static org.parallax.intake.body.APage.LEAD;
import static org.parallax.intake.body.APage.QUOTE;
import static org.parallax.intake.body.APage.STORY;
import static org.parallax.intake.body.APage.WHY;
import static org.parallax.intake.body.APage.p;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers write, often more than the outlet. */
class CommentsTest {

    private static final String OPINION =
            "I have said for years that this crane should be sold, and nobody in the council ever wanted to hear it from me.";

    @ParameterizedTest
    @ValueSource(strings = {"comments", "comment-list", "Comments-Section", "fb_comments", "disqus_thread", "respond"})
    void theyStandInABoxOfTheirOwn(String name) {
        APage.of("<article>" + STORY + "<div id='" + name + "'>" + p(OPINION) + "</div></article>")
                .leavesOut(OPINION, CommentSectionsAreTheReaders.class);
    }

    @Test
    void theyAreLongerThanTheStory() {
        String many = IntStream.range(0, 8)
                .mapToObj(i -> p("Number " + i + ": " + OPINION))
                .collect(Collectors.joining());
        APage.of("<article>" + STORY + "</article><section class=comments>" + many + "</section>")
                .leavesOut(OPINION, CommentSectionsAreTheReaders.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave a Reply",
                "3 Comments",
                "Join the conversation",
                "Comments are closed.",
                "View all comments"
            })
    void aLineEndsTheArticleWhateverFollows(String line) {
        APage page = APage.of(
                "<div>" + STORY + p(line) + p(OPINION) + p("Well said, and about time, dear neighbour!") + "</div>");
        page.isTheStory();
        Assertions.assertThat(page.body().decisions())
                .filteredOn(Decision::kept)
                .hasSize(4);
    }

    @Test
    void anArticleMayBeOpenToComments() {
        APage.of("<article class='post comments-open comment-count-3'>" + STORY + "</article>")
                .isTheStory();
    }

    @Test
    void aLinkToTheCommentsAboveTheStoryEndsNothing() {
        APage.of("<article><h1>" + APage.TITLE + "</h1><p>3 Comments</p>" + STORY + "</article>")
                .isTheStory();
    }

    @Test
    void whatSomebodySaidOnTheSiteIsTheStory() {
        List<String> reported = List.of(
                LEAD,
                QUOTE,
                "In the comments below the council's note, one neighbour asked who pays for it, and got no answer.",
                WHY,
                LAST);
        APage.of("<article>" + reported.stream().map(APage::p).collect(Collectors.joining()) + "</article>")
                .holds(reported.toArray(String[]::new));
    }
}
