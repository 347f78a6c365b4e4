package org.parallax.timeline;

import static org.parallax.timeline.Timelines.thenTold;
import static org.parallax.timeline.Timelines.timeline;
import static org.parallax.timeline.Timelines.told;

import org.junit.jupiter.api.Test;

/** A day that says which happening or whose is meant is no event beside one that is told of it, and the only word of its day where none is. */
class WhoAndWhatADayMeansTest {

    private static final String BLAST = "An old boiler exploded below the harbour hall of Brel on Thursday.";

    private static final String VOTE = "Brel and Norvik elected new harbour boards on Thursday.";

    private static void thenOnly(String news, String sentence) {
        thenTold(
                timeline(told("a.txt", "2031-05-10", news), told("b.txt", "2031-05-10", sentence)),
                "2031-05-08: " + news);
    }

    private static void thenAlone(String sentence) {
        thenTold(timeline(told("b.txt", "2031-05-10", sentence)), "2031-05-08: " + sentence);
    }

    @Test
    void aKnownHappeningOfWhichSomebodySaysSomething() {
        String sentence = "A spokesman said the explosion on Thursday had cost the fishmongers their stalls.";
        thenOnly(BLAST, sentence);
        thenAlone(sentence);
    }

    @Test
    void aKnownHappeningThatAClauseBehindACommaDates() {
        thenOnly(BLAST, "No inspector could say what caused the explosion, which happened on Thursday.");
    }

    @Test
    void whoVotesThatDay() {
        thenOnly(VOTE, "Fishmongers in the two towns going to the polls on Thursday say they are angry.");
        thenOnly(VOTE, "Norvik is the smaller of the towns that voted on Thursday.");
        thenAlone("Fishmongers in the two towns going to the polls on Thursday say they are angry.");
    }

    @Test
    void whatTheyDidIsTold() {
        String sentence = "Fishmongers of Norvik blocked the quay on Thursday.";
        thenTold(
                timeline(told("a.txt", "2031-05-10", VOTE), told("b.txt", "2031-05-10", sentence)),
                "2031-05-08: " + sentence,
                "2031-05-08: " + VOTE);
    }
}
