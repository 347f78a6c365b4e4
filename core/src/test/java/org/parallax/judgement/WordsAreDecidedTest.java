package org.parallax.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.judgement.Outcome.State.APPLIED;
import static org.parallax.judgement.Outcome.State.ORPHANED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.Article;
import org.parallax.article.Evidence;
import org.parallax.framing.Framing;
import org.parallax.headline.Headline;
import org.parallax.language.Tagging.NameType;
import org.parallax.omission.LeftOut;
import org.parallax.story.Told;

/** Choices of words, headlines and what is left out go when a person drops them. */
class WordsAreDecidedTest {

    private static Told told(String file, String body) {
        return Told.in(file, body).on("2031-05-05");
    }

    private static Deciding barge() {
        return Deciding.of(
                told("a", "In the storm the barge overturned."), told("b", "In the storm the barge flipped."));
    }

    private static List<String> words(Account account) {
        return account.framing().stream()
                .map(Framing::evidence)
                .map(Evidence::words)
                .toList();
    }

    private static Framing framing(Account account, String words) {
        return account.framing().stream()
                .filter(row -> row.evidence().words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Decision drop(Deciding story, Item item) {
        return new Decision.Drop(story.key(item));
    }

    @Test
    void aPlainWordSaysNothingOnceItsOnlyOppositeIsDropped() {
        Deciding story = barge();
        assertThat(words(story.account())).containsExactlyInAnyOrder("overturned", "flipped");
        story.decide(drop(story, Item.of(framing(story.account(), "flipped"))));
        assertThat(words(story.account())).isEmpty();
        assertThat(story.outcome(1).state()).isEqualTo(APPLIED);
    }

    @Test
    void aWordThatJudgesStaysWhenItsOppositeIsDropped() {
        Deciding story = barge();
        story.decide(drop(story, Item.of(framing(story.account(), "overturned"))));
        assertThat(words(story.account())).containsExactly("flipped");
        assertThat(framing(story.account(), "flipped").others()).isEmpty();
    }

    @Test
    void whatWasDroppedIsDroppedInAnArticleThatGrewAboveIt() {
        Deciding story = barge();
        story.decide(drop(story, Item.of(framing(story.account(), "overturned"))));
        story.now(
                told("a", "This was put in above. In the storm the barge overturned."),
                told("b", "In the storm the barge flipped."));
        assertThat(words(story.account())).containsExactly("flipped");
    }

    @Test
    void aDroppedWordThatIsGoneIsOrphaned() {
        Deciding story = barge();
        story.decide(drop(story, Item.of(framing(story.account(), "overturned"))));
        story.now(told("a", "The bells rang all night."), told("b", "In the storm the barge flipped."));
        assertThat(story.outcome(1).state()).isEqualTo(ORPHANED);
    }

    private static Deciding headlines() {
        return Deciding.of(
                Told.in(
                                "a",
                                "Storm closes ferry line to Sula",
                                "The ferry line to Sula was closed by a storm on Monday.")
                        .on("2031-05-05"),
                Told.in(
                                "b",
                                "Board opens second lock in Orm",
                                "A second lock was opened by the board in Orm on Monday.")
                        .on("2031-05-06"));
    }

    @Test
    void aHeadlineIsDroppedByItself() {
        Deciding story = headlines();
        assertThat(story.account().headlines()).hasSize(2);
        Headline first = story.account().headlines().get(0);
        Headline second = story.account().headlines().get(1);
        assertThat(first.id()).startsWith("h-").isNotEqualTo(second.id());
        story.decide(drop(story, Item.of(first)));
        assertThat(story.account().headlines()).containsExactly(second);
    }

    private static final String SAID = "the lock gates had been rusting for eleven winters";

    /** Each quotes it in a sentence of its own. */
    private static Told tells(String file, String opening, String before, String after) {
        return told(file, opening + " " + before + "“" + SAID + "”" + after)
                .naming(NameType.PERSON, "Ana Brel")
                .says("Ana Brel", SAID, "2031-05-04");
    }

    private static Deciding silence() {
        return Deciding.of(
                tells(
                        "a",
                        "Ferries stay in port because of fog over the strait. Nobody knows when it lifts, the pilots least of all. Passengers sleep on benches by the kiosk, which has run out of tea, bread and patience.",
                        "Ana Brel said: ",
                        "."),
                tells(
                        "b",
                        "Market traders look for another hall near the old mill. Rents there are low, and the roof holds in any weather. Fishmongers want cold rooms; florists ask for windows and a yard for carts.",
                        "In a letter, Ana Brel warned: ",
                        ", and nobody answered."),
                tells(
                        "c",
                        "Divers went down at noon with lamps and ropes. What they brought up was weighed, drawn and carried to a shed. Children watched from the wall until a guard sent every one of them home.",
                        "To the members of the guild Ana Brel wrote that ",
                        " already."),
                Told.in("d", "The harbour board met on Tuesday and chose a new chairwoman for three years.")
                        .on("2031-05-07"),
                Told.in("e", "Bakers in the old town raised the price of rye loaves again before the holidays.")
                        .on("2031-05-07"));
    }

    @Test
    void whatOneArticleLeavesOutIsDroppedForThatOneAlone() {
        Deciding story = silence();
        List<LeftOut> all = story.account().leftOut();
        assertThat(all).hasSize(2);
        assertThat(all.get(0).id()).startsWith("l-").isNotEqualTo(all.get(1).id());
        story.decide(drop(story, Item.of(all.get(0), article(story.account(), all.get(0)))));
        assertThat(story.account().leftOut()).containsExactly(all.get(1));
    }

    private static Article article(Account account, LeftOut row) {
        return account.articles().stream()
                .filter(article -> article.id().equals(row.article()))
                .findFirst()
                .orElseThrow()
                .article();
    }
}
