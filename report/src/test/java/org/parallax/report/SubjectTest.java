package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleDate;
import org.parallax.article.Masthead;
import org.parallax.language.Tagging.NameType;
import org.parallax.origin.Echo;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Subject;

/** What a story is about is told by the article that has most in common with the others. */
class SubjectTest {

    private static final String BODY = "Nora Velt left Lisk. The ferry stayed.";

    private final AccountMaker story = new AccountMaker();

    private void given(String id, String day, String headline) {
        ArticleDate date = day.isEmpty() ? ArticleDate.UNKNOWN : AccountMaker.stated(day);
        story.article(id, Masthead.UNKNOWN, date, headline, BODY);
    }

    private void givenShared(String id, String one, String other) {
        story.echo(
                id,
                story.words(one, "The ferry stayed"),
                story.words(other, "The ferry stayed"),
                Echo.Kind.SAME,
                Echo.First.UNKNOWN);
    }

    private Subject subject() {
        return Subject.of(new AccountIndex(story.account()));
    }

    @Test
    void whoSharesWithMostOthersIsHeard() {
        given("a", "2031-01-01", "First");
        given("b", "2031-01-02", "Middle");
        given("c", "2031-01-03", "Last");
        givenShared("x1", "a", "b");
        givenShared("x2", "b", "c");
        assertThat(subject()).isEqualTo(new Subject("Middle", Optional.of("b")));
    }

    @Test
    void ofThoseWhoShareAlikeTheEarliestIsHeard() {
        given("z", "2031-01-01", "First");
        given("a", "2031-01-02", "Second");
        givenShared("x1", "a", "z");
        assertThat(subject().words()).isEqualTo("First");
    }

    @Test
    void whoHasNoHeadlineIsNotHeard() {
        given("a", "2031-01-01", "");
        given("b", "2031-01-02", "Has one");
        assertThat(subject().words()).isEqualTo("Has one");
    }

    @Test
    void withoutHeadlinesTheNamesThatMostArticlesHaveTellIt() {
        given("a", "", "");
        given("b", "", "");
        story.entity("e1", "Lisk", NameType.PLACE, List.of(story.words("a", "Lisk")))
                .entity(
                        "e2",
                        "Nora Velt",
                        NameType.PERSON,
                        List.of(story.words("a", "Nora Velt"), story.words("b", "Nora Velt")));
        assertThat(subject()).isEqualTo(new Subject("Nora Velt, Lisk", Optional.empty()));
        assertThat(StoryHtmlTest.written(story.account()))
                .contains("<h1><bdi>Nora Velt, Lisk</bdi></h1>", "2 articles, 0 origins");
    }

    @Test
    void ofNothingNothingIsTold() {
        given("a", "", "");
        assertThat(subject().words()).isEmpty();
        assertThat(StoryHtmlTest.written(story.account())).contains("<h1><bdi>A story without headlines and names");
    }
}
