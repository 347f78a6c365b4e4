package org.parallax.omission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.omission.LeftOut.Kind;
import org.parallax.omission.OnlyWhoToldItBeforeCounts.Known;
import org.parallax.origin.Echoes;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** What was known when an article appeared: only what most of those had told who wrote on a day that surely lies before. */
class OnlyWhoToldItBeforeCountsTest {

    /** Each a text of its own. */
    private static final List<String> TEXTS = List.of(
            "Ferries stay in port because of fog over the strait.",
            "Market traders look for another hall near the old mill.",
            "Divers went down at noon with lamps and ropes.",
            "Painters finished the guild's ceiling in two shades of green.",
            "Bakers of the upper town raised the price of rye loaves again.",
            "A choir rehearsed for Whitsun behind the customs shed.",
            "Two cranes from Tolm were auctioned without a bid.",
            "Schoolchildren counted herons along the northern mudflats.");

    private final List<Told> articles = new ArrayList<>();
    private final List<String> tellers = new ArrayList<>();

    /** An article of a day that tells the thing. */
    private OnlyWhoToldItBeforeCountsTest telling(String day) {
        tellers.add(file());
        return silent(day);
    }

    /** An article of a day that does not. */
    private OnlyWhoToldItBeforeCountsTest silent(String day) {
        Told told = Told.in(file(), TEXTS.get(articles.size()));
        articles.add(day.isEmpty() ? told : told.on(day));
        return this;
    }

    private String file() {
        return "f" + articles.size();
    }

    /** What was known when an article of a day appeared that prints some text. */
    private List<Known> knownTo(String day, String text) {
        articles.add(Told.in("asked", text).on(day));
        Story story = Story.of(articles.stream().map(Told::reading).toList());
        Origins origins = Origins.of(story, Echoes.in(story));
        List<Evidence> passages =
                tellers.stream().map(file -> passage(article(story, file))).toList();
        Thing thing = Thing.of(Kind.EVENT, "t-1", passages);
        return new OnlyWhoToldItBeforeCounts(story, origins, List.of(thing)).known(article(story, "asked"));
    }

    private List<Known> knownTo(String day) {
        return knownTo(day, "The harbour board chose a chairwoman for three years.");
    }

    private static StoryArticle article(Story story, String file) {
        return story.articles().stream()
                .filter(one -> one.article().saved().file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Evidence passage(StoryArticle article) {
        return new Evidence(article.id(), new TextSpan(0, article.text().length()), article.text());
    }

    @Test
    void whatThreeHadToldIsKnown() {
        telling("2031-05-02").telling("2031-05-03").telling("2031-05-04");
        assertThat(knownTo("2031-05-05")).singleElement().satisfies(known -> {
            assertThat(known.tellers()).hasSize(3).isSorted();
            assertThat(known.origins()).isEqualTo(3);
        });
    }

    @Test
    void whatTwoHadToldMayBeTheirFind() {
        telling("2031-05-02").telling("2031-05-03");
        assertThat(knownTo("2031-05-05")).isEmpty();
    }

    @Test
    void whoTellsItOnTheDayItselfHadNotToldItBefore() {
        telling("2031-05-02").telling("2031-05-03").telling("2031-05-05");
        assertThat(knownTo("2031-05-05")).isEmpty();
    }

    @Test
    void whoMayHaveToldItThatMonthNeither() {
        telling("2031-05-02").telling("2031-05-03").telling("2031-05");
        assertThat(knownTo("2031-05-20")).isEmpty();
    }

    @Test
    void onceTheMonthIsOverTheyHad() {
        telling("2031-05-02").telling("2031-05-03").telling("2031-05");
        assertThat(knownTo("2031-06-01")).hasSize(1);
    }

    @Test
    void whoAppearedOnNobodyKnowsWhichDayNeither() {
        telling("2031-05-02").telling("2031-05-03").telling("");
        assertThat(knownTo("2031-05-20")).isEmpty();
    }

    @Test
    void threeOfFiveAreNotMost() {
        telling("2031-05-01").telling("2031-05-02").telling("2031-05-03");
        silent("2031-05-01").silent("2031-05-02");
        assertThat(knownTo("2031-05-05")).isEmpty();
    }

    @Test
    void fourOfSixAre() {
        telling("2031-05-01").telling("2031-05-02").telling("2031-05-03").telling("2031-05-04");
        silent("2031-05-01").silent("2031-05-02");
        assertThat(knownTo("2031-05-05")).hasSize(1);
    }

    @Test
    void whoWasSilentLaterDoesNotMatter() {
        telling("2031-05-01").telling("2031-05-02").telling("2031-05-03");
        silent("2031-05-06").silent("2031-05-07");
        assertThat(knownTo("2031-05-05")).hasSize(1);
    }

    @Test
    void itsOwnOriginIsNoneOfTheOthers() {
        telling("2031-05-01").telling("2031-05-02").telling("2031-05-03");
        silent("2031-05-01").silent("2031-05-02");
        String copied = TEXTS.get(4);
        assertThat(knownTo("2031-05-05", copied + " Again.")).hasSize(1);
    }

    @Test
    void copiesTellItOnce() {
        telling("2031-05-01").telling("2031-05-02");
        tellers.add("copy");
        articles.add(Told.in("copy", TEXTS.get(0) + " Again.").on("2031-05-03"));
        assertThat(knownTo("2031-05-05")).isEmpty();
    }

    @Test
    void ofTheFirstArticleNothingWasKnown() {
        telling("2031-05-02").telling("2031-05-03").telling("2031-05-04");
        assertThat(knownTo("2031-05-01")).isEmpty();
    }

    @Test
    void aThingOfFewerThanThreePassagesCannotBeMissed() {
        List<Evidence> two = Stream.of("a-1", "a-2")
                .map(article -> new Evidence(article, new TextSpan(0, 4), "Fog."))
                .toList();
        assertThat(OnlyWhoToldItBeforeCounts.isOften(Thing.of(Kind.EVENT, "t-1", two)))
                .isFalse();
        List<Evidence> three = new ArrayList<>(two);
        three.add(new Evidence("a-3", new TextSpan(0, 4), "Fog."));
        assertThat(OnlyWhoToldItBeforeCounts.isOften(Thing.of(Kind.EVENT, "t-1", three)))
                .isTrue();
    }
}
