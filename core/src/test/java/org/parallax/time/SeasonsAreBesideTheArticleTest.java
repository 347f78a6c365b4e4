package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The season that is over, under way or to come. */
class SeasonsAreBesideTheArticleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier fell last summer. | last summer | 2030-06-01..2030-08-31",
                "The pier fell last winter. | last winter | 2029-12-01..2030-02-28",
                "The pier fell last autumn. | last autumn | 2029-09-01..2029-11-30"
            })
    void lastIsTheOneThatIsOver(String sentence, String words, String days) {
        on("2030-10-05", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier fell last winter. | last winter | 2029-12-01..2030-02-28",
                "The pier will fall next winter. | next winter | 2031-12-01..2032-02-29",
                "The pier will fall next spring. | next spring | 2031-03-01..2031-05-31"
            })
    void lastWinterIsNotTheOneUnderWay(String sentence, String words, String days) {
        on("2031-01-02", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"It snows this winter. | this winter | 2030-12-01..2031-02-28"})
    void thisWinterIsTheOneUnderWay(String sentence, String words, String days) {
        on("2031-01-02", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It snowed this winter. | this winter | 2030-12-01..2031-02-28",
                "It will snow this winter. | this winter | 2031-12-01..2032-02-29"
            })
    void inSpringThisWinterIsAsTheVerbLooks(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"It will snow this winter. | this winter | 2030-12-01..2031-02-28"})
    void inAutumnThisWinterIsToCome(String sentence, String words, String days) {
        on("2030-10-05", sentence).means(words, days);
    }
}
