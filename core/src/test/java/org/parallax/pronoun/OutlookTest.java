package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;

/** What a pronoun sees when it looks back. */
class OutlookTest {

    /** From the first phrase of a text to the last pronoun of a word. */
    private static Outlook outlook(Told told, String pronoun) {
        return new Outlook(told.phrases(), told.words().lastIndexOf(pronoun), 0);
    }

    @Test
    void rivalsAreWhatItCouldMeanAsWell() {
        Told told = given("Ada Brook met Tom Reed, Eva Lund and the barge. She left.")
                .person("Ada Brook")
                .person("Tom Reed")
                .person("Eva Lund");
        Outlook outlook = outlook(told, "She");
        assertThat(outlook.rivals(told.index("Ada Brook"))).isEqualTo(1);
        assertThat(outlook.rivals(told.index("Eva Lund"))).isZero();
    }

    @Test
    void manyAreNoRivalsOfOne() {
        Told told = given("A boat met the barges in May. It sank.");
        assertThat(outlook(told, "It").rivals(told.index("A boat"))).isZero();
    }

    @Test
    void whatIsOneIsNoRivalOfMany() {
        Told told = given("The boats met a barge. They sank.");
        assertThat(outlook(told, "They").rivals(told.index("The boats"))).isZero();
    }

    @Test
    void aBodyMayBeItOrThey() {
        Told told = given("The boat met the crew. It sang.");
        assertThat(outlook(told, "It").rivals(told.index("The boat"))).isEqualTo(1);
        Told many = given("The boats met the crew. They sang.");
        assertThat(outlook(many, "They").rivals(many.index("The boats"))).isEqualTo(1);
    }

    @Test
    void theSamePronounIsARivalAndAnotherIsNot() {
        Told told = given("The boat met him. It sank, and it was red.");
        assertThat(outlook(told, "it").rivals(told.index("The boat"))).isEqualTo(1);
    }

    @Test
    void lateAreThoseOfItsSentenceAndTheTwoBefore() {
        Told told = given("A boat sank. A barge sank. A tug sank. A ferry sank. It was red.");
        assertThat(outlook(told, "It").lateRivals()).isEqualTo(2);
    }

    @Test
    void howOftenATopicCameLately() {
        Told told = given("A boat sank. The boat was red. The boat was ours. It was old.");
        Outlook outlook = outlook(told, "It");
        Phrase it = told.phrase("It");
        assertThat(outlook.lately(told.phrase("A boat"), it)).isEqualTo(2);
        assertThat(outlook.lately(told.phrase("The boat"), it)).isEqualTo(1);
    }

    @Test
    void theLastSubjectThatItCouldMean() {
        Told told = given("The boat met a barge. The sailors waited. It sank.");
        Outlook outlook = outlook(told, "It");
        assertThat(outlook.isLastSubject(told.index("The boat"))).isTrue();
        Told two = given("The boat met a barge. The tug waited. It sank.");
        assertThat(outlook(two, "It").isLastSubject(two.index("The boat"))).isFalse();
        assertThat(outlook(two, "It").isLastSubject(two.index("The tug"))).isTrue();
    }

    @Test
    void itLooksBackNoFurtherThanItIsTold() {
        Told told = given("A boat sank. A barge sank. It was red.");
        Outlook near = new Outlook(told.phrases(), told.index("It"), told.index("A barge"));
        assertThat(near.lateRivals()).isEqualTo(1);
        assertThat(near.pronoun()).isEqualTo(told.index("It"));
    }
}
