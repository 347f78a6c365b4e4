package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.framing.Framed.told;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.story.Story;

class LineTest {

    private static Line line(String sentence) {
        Story story = Story.of(List.of(told("a", sentence).reading()));
        Voice voice =
                Voices.of(story, List.of(), List.of()).all().values().iterator().next();
        return voice.lines().stream()
                .filter(line -> !line.isHeadline())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The guild needs 1,237 votes. | 237 votes | 1,237",
                "The guild needs 1,304,237 votes. | 237 votes | 1,304,237",
                "The guild needs 237 votes. | 237 votes | 237",
                "In May, 237 came. | 237 came | 237",
                "The guild needs votes. | votes | votes"
            })
    void aFigureBeginsWithItsFirstDigit(String sentence, String from, String figure) {
        Line line = line(sentence);
        int last = line.at(line.span().start() + sentence.indexOf(from));

        assertThat(line.evidence(line.beginOfFigure(last), last).words()).isEqualTo(figure);
    }
}
