package org.parallax.timeline.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.timeline.Timelines;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.ToldEvent;
import org.parallax.timeline.standing.DatedPassages;

class WhatSaysSomethingElseIsNoEvidenceTest {

    private static final String OPENED = "Mayor Brel opened the new pier of Tarn on 3 May 2031.";

    private static final String BEFORE =
            "Tarn is a town. It has a harbour. Gulls live there. Its tower is old. Its school is new. ";

    /** The first passage is shown; the sentences that are left as its evidence. */
    private static List<String> evidence(String... articles) {
        List<Reading> readings = new ArrayList<>();
        for (String body : articles) {
            readings.add(Timelines.told("a" + readings.size() + ".txt", "2031-05-20", body));
        }
        Story story = Story.of(readings);
        List<Dated> passages = story.articles().stream()
                .sorted(Comparator.comparing(
                        article -> article.article().saved().file()))
                .flatMap(article -> DatedPassages.of(article).stream())
                .toList();
        ToldEvent event = new ToldEvent(passages, passages.get(0).told());
        return WhatSaysSomethingElseIsNoEvidence.of(story, event).passages().stream()
                .map(passage ->
                        passage.sentence().of(story.article(passage.article()).text()))
                .toList();
    }

    @Test
    void whatIsShownAlwaysIs() {
        assertThat(evidence(BEFORE + OPENED)).containsExactly(OPENED);
    }

    @Test
    void anotherDeedOfTheDayIsNot() {
        String saved = "The fire brigade saved nine horses from a burning stable on 3 May 2031.";
        assertThat(evidence(BEFORE + OPENED, BEFORE + saved)).containsExactly(OPENED);
    }

    @Test
    void neitherIsOneOfTheSameArticle() {
        String saved = "The fire brigade saved nine horses from a burning stable on 3 May 2031.";
        assertThat(evidence(BEFORE + OPENED + " " + saved)).containsExactly(OPENED);
    }

    @Test
    void theSameInOtherWordsIs() {
        String cut = "On 3 May 2031 the town's mayor inaugurated a jetty in the harbour.";
        assertThat(evidence(BEFORE + OPENED, BEFORE + cut)).containsExactly(OPENED, cut);
    }

    @Test
    void theSameActInAnotherArticleIsHoweverItIsTold() {
        String opened = "Fishermen clapped when Brel opened it on 3 May 2031.";
        assertThat(evidence(BEFORE + OPENED, BEFORE + opened)).containsExactly(OPENED, opened);
    }

    @Test
    void namesTellThatItIsTheSame() {
        String won = "Ada Brelvik said no and won the seat of Tarnholm against Joss Querley on 3 May 2031.";
        String lost =
                "Joss Querley of Tarnholm fell on 3 May 2031, and Brelvik, who had turned every offer down, stays.";
        assertThat(evidence(BEFORE + won, BEFORE + lost)).containsExactly(won, lost);
    }

    @Test
    void whatTwoArticlesBeginWithIsTheNewsOfBoth() {
        String crowd = "Flags and brass bands filled the waterfront on 3 May 2031.";
        assertThat(evidence(OPENED, crowd)).containsExactly(OPENED, crowd);
        assertThat(evidence(BEFORE + OPENED, BEFORE + crowd)).containsExactly(OPENED);
    }
}
