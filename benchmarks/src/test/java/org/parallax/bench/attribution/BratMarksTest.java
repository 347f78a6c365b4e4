package org.parallax.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

class BratMarksTest {

    private static final String TEXT = "😀 Mira Okafor said the ferry sails, and will sail again.";

    private static List<String> words(List<TextSpan> spans) {
        return spans.stream().map(span -> span.of(TEXT)).toList();
    }

    private static List<Attributed> read(String... marks) {
        return BratMarks.read(TEXT, String.join("\n", marks));
    }

    @Test
    void anEventTiesSpansTogetherAndCodePointsBecomeUnits() {
        Attributed one = read(
                        "T1\tSource 2 13\tMira Okafor",
                        "T2\tCue 14 18\tsaid",
                        "T3\tContent 19 34\tthe ferry sails",
                        "T4\tAttribution 14 18\tsaid",
                        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1")
                .get(0);
        assertThat(words(one.source())).containsExactly("Mira Okafor");
        assertThat(words(one.cue())).containsExactly("said");
        assertThat(words(one.content())).containsExactly("the ferry sails");
    }

    @Test
    void aSpanMayBeInPiecesAndAContentInTwoSpans() {
        List<Attributed> found = read(
                "T2\tCue 14 18\tsaid",
                "T3\tContent 19 34;40 49\tthe ferry sails will sail",
                "T5\tContent 50 55\tagain",
                "E1\tAttribution:T2 Cue:T2 Content2:T5 Content:T3");
        assertThat(words(found.get(0).content())).containsExactly("the ferry sails", "will sail", "again");
    }

    @Test
    void anAttributionMayHaveNoSource() {
        List<Attributed> found =
                read("T2\tCue 14 18\tsaid", "T3\tContent 19 34\tx", "E1\tAttribution-no-source:T2 Content:T3 Cue:T2");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).source()).isEmpty();
    }

    @Test
    void slipsAndOtherMarksAreLeftOut() {
        assertThat(read(
                        "T1\tDiscuss 2 13\tMira Okafor",
                        "T2\tCue 14 18\tsaid",
                        "E1\tAttribution:T2 ",
                        "E2\tAttribution-no-source:T2 Cue:T2",
                        "E3\tDiscuss:T1",
                        "#1\tAnnotatorNotes T1\tunsure",
                        ""))
                .isEmpty();
    }

    @Test
    void aSpanThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> read("E1\tAttribution:T2 Cue:T2 Content:T9")).hasMessageContaining("T2");
    }
}
