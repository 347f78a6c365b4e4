package org.parallax.disagreement.day;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class OneUtteranceIsDatedTwiceTest {

    private static Told person(String file, String day, String words, String quote, String when) {
        return naming(Told.in(file, words).on(day), NameType.PERSON, "Ana Brel").says("Ana Brel", quote, when);
    }

    @Test
    void oneUtteranceOnTwoDays() {
        String quote = "The ferry will not sail before the pier is mended";
        given(
                        person("a", "2031-05-05", "Ana Brel said on Saturday: “" + quote + ".”", quote, "2031-05-03"),
                        person("b", "2031-05-05", "On 4 May, Ana Brel said: “" + quote + ".”", quote, "2031-05-04"))
                .thenTheyDifferIn("date: 4 May / Saturday");
    }

    @Test
    void oneUtteranceOnOneDayInTwoWords() {
        String quote = "The ferry will not sail before the pier is mended";
        given(
                        person("a", "2031-05-05", "Ana Brel said on Saturday: “" + quote + ".”", quote, "2031-05-03"),
                        person("b", "2031-05-05", "On 3 May, Ana Brel said: “" + quote + ".”", quote, "2031-05-03"))
                .thenTheyAgree();
    }

    @Test
    void theHeadingNamesWhoSaidWhat() {
        String quote = "The ferry will not sail before the pier is mended";
        given(
                        person("a", "2031-05-05", "Ana Brel said on Saturday: “" + quote + ".”", quote, "2031-05-03"),
                        person("b", "2031-05-05", "On 4 May, Ana Brel said: “" + quote + ".”", quote, "2031-05-04"))
                .thenTheyDifferOn("on which day Ana Brel said “" + quote + "”");
    }

    @Test
    void theDayOfAnotherDeedIsNotThatOfTheWords() {
        String quote = "The ferry will not sail before the pier is mended";
        given(
                        person("a", "2031-05-05", "Ana Brel said on Saturday: “" + quote + ".”", quote, "2031-05-03"),
                        person(
                                "b",
                                "2031-05-05",
                                "Ana Brel met those who closed the pier on 4 May. “" + quote + ",” Ana Brel said.",
                                quote,
                                "2031-05-04"))
                .thenTheyAgree();
    }
}
