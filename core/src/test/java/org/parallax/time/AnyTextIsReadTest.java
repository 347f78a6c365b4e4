package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.testing.ProcessorTime;

class AnyTextIsReadTest {

    private static final List<String> PIECES = List.of(
            "two",
            "hundred",
            "and",
            "a",
            "half",
            "years",
            "ago",
            "the",
            "last",
            "May",
            "5",
            "31st",
            ",",
            "2020",
            "-",
            "/",
            "2020-02-30",
            "29 February",
            "Monday",
            "night",
            "of",
            "quarter",
            "first",
            "'",
            "98",
            "1990s",
            "noon",
            "25:61",
            "UTC",
            "every",
            "Q3",
            "\u0301",
            "\u200f",
            "\ud83d\ude00",
            "\n",
            "fiscal",
            "century",
            "week",
            "end",
            "mid",
            "early",
            "in",
            "by",
            "0",
            "99999999999",
            "3.5.7");

    private static List<TimeExpression> read(String text) {
        List<Sentence> one = text.isBlank() ? List.of() : List.of(new Sentence(new TextSpan(0, text.length()), 0));
        return TimeReader.read(
                text, one, DateRange.on(PartialDate.parse("2024-02-29").orElseThrow(), DateRange.Basis.STATED, "test"));
    }

    @Test
    void howeverItIsPutTogether() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1, 14); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (TimeExpression time : read(text.toString())) {
                assertThat(time.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                end = time.span().end();
                assertThat(end).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void inLinearTime() {
        for (String piece : List.of("two hundred and ", "the ", "early mid late ", "Monday ", "1 ", "a - ", "5 May ")) {
            ProcessorTime.growsInProportion(piece, 3_000, times -> read(piece.repeat(times)));
        }
    }
}
