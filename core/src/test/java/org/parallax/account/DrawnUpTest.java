package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.account.DrawnUp.FarOff;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Status;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** The day for which an account is drawn up where nobody asks for one. */
class DrawnUpTest {

    private static Account account(Told... articles) {
        return account(Optional.empty(), articles);
    }

    private static Account account(Optional<LocalDate> asOf, Told... articles) {
        Story story = Story.of(Stream.of(articles).map(Told::timedReading).toList());
        return Comparison.compare(story, asOf, "a tagger");
    }

    private static Told weather(String file, String day) {
        return weather(file).on(day);
    }

    private static Told weather(String file) {
        return Told.in(file + ".txt", "Fog lay over the strait, writes " + file + ".");
    }

    private static Told promise(String day) {
        return Told.in("promise.txt", "The Skerry Board will mend the sluice by 30 June 2031.")
                .naming(NameType.ORGANIZATION, "Skerry Board")
                .on(day);
    }

    /** Of the story of the promise, which it says nothing of. */
    private static Told sluice(String day) {
        return Told.in(
                        "sluice.txt",
                        "The sluice of the Skerry Board leaks since June, and boats wait before the sluice.")
                .naming(NameType.ORGANIZATION, "Skerry Board")
                .on(day);
    }

    private static Status promised(Account account) {
        return account.commitments().stream()
                .map(Commitment::status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isTheLastExactDay() {
        DrawnUp drawnUp =
                account(weather("a", "2031-05-02"), weather("b", "2031-05-09")).drawnUp();
        assertThat(drawnUp.day()).contains(LocalDate.of(2031, 5, 9));
        assertThat(drawnUp.why()).isEqualTo("the last article appeared on it");
    }

    @Test
    void isNotTheFarEndOfAYear() {
        DrawnUp drawnUp =
                account(weather("a", "2031-05-02"), weather("b", "2031")).drawnUp();
        assertThat(drawnUp.day()).contains(LocalDate.of(2031, 5, 2));
        assertThat(drawnUp.why()).isEqualTo("no article is surely later, and 1 may be");
    }

    @Test
    void isTheFirstDayOfARangeThatBeginsLast() {
        assertThat(account(weather("a", "2031-05-02"), weather("b", "2031-06")).asOf())
                .contains(LocalDate.of(2031, 6, 1));
    }

    @Test
    void isNoDayWhereNoneIsSure() {
        DrawnUp drawnUp = account(weather("a"), weather("b")).drawnUp();
        assertThat(drawnUp.day()).isEmpty();
        assertThat(drawnUp.why()).isEqualTo("no article has a day that is sure");
    }

    @Test
    void isTheDayThatWasAskedFor() {
        LocalDate asked = LocalDate.of(2031, 9, 1);
        DrawnUp drawnUp =
                account(Optional.of(asked), weather("a", "2031-05-02")).drawnUp();
        assertThat(drawnUp.day()).contains(asked);
        assertThat(drawnUp.why()).isEqualTo("it was asked for");
    }

    @Test
    void aPromiseIsNotOverdueByTheEndOfARange() {
        assertThat(promised(account(promise("2031-05-02"), sluice("2031")))).isEqualTo(Status.OPEN);
        assertThat(promised(account(promise("2031-05-02"), sluice("2031-07")))).isEqualTo(Status.OVERDUE);
    }

    @Test
    void aPromiseIsNotOverdueByTheDayOfAnotherStory() {
        Account account = account(promise("2031-05-02"), weather("b", "2031-07-20"));
        assertThat(account.stories()).hasSize(2);
        assertThat(promised(account)).isEqualTo(Status.OPEN);
        assertThat(account.drawnUp().why()).endsWith("; of each story its promises are told as of its own last day");
    }

    @Test
    void ofTheDayThatWasAskedForEveryStoryIsTold() {
        Optional<LocalDate> asked = Optional.of(LocalDate.of(2031, 9, 1));
        Account account = account(asked, promise("2031-05-02"), weather("b", "2031-07-20"));
        assertThat(promised(account)).isEqualTo(Status.OVERDUE);
        assertThat(account.drawnUp().why()).isEqualTo("it was asked for");
    }

    @Test
    void anArticleAYearAfterAllOthersIsToBeLookedAt() {
        Account account = account(weather("a", "2031-05-02"), weather("b", "2031-05-09"), weather("c", "2032-05-09"));
        FarOff farOff = account.drawnUp().farOff().orElseThrow();
        assertThat(account.articles().stream()
                        .filter(article -> article.id().equals(farOff.article()))
                        .map(article -> article.article().saved().file()))
                .containsExactly("c.txt");
        assertThat(farOff.day()).isEqualTo(LocalDate.of(2032, 5, 9));
        assertThat(farOff.others()).isEqualTo(LocalDate.of(2031, 5, 9));
    }

    @Test
    void anArticleOfTheSameYearOrWithAnotherBesideItIsNot() {
        assertThat(account(weather("a", "2031-05-02"), weather("b", "2032-05-01"))
                        .drawnUp()
                        .farOff())
                .isEmpty();
        assertThat(account(weather("a", "2031-05-02"), weather("b", "2034-05-01"), weather("c", "2034-04-01"))
                        .drawnUp()
                        .farOff())
                .isEmpty();
    }

    @Test
    void aYearThatIsOneOfTheOthersEndIsLookedAtFromItsEnd() {
        assertThat(account(weather("a", "2031"), weather("b", "2032-11-30"))
                        .drawnUp()
                        .farOff())
                .isEmpty();
    }

    @Test
    void theOnlyArticleAndOnesWithoutADateAreNotFarFromAny() {
        assertThat(account(weather("a", "2031-05-02")).drawnUp().farOff()).isEmpty();
        assertThat(account(weather("a"), weather("b")).drawnUp().farOff()).isEmpty();
    }
}
