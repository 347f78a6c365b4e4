package org.parallax.bench.nested;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.told.ToldBy;

class PairedArticleTest {

    private static final String INNER = "the old ferry leaks badly at night";
    private static final String OUTER = "Mr. Lew Finch had told the board that " + INNER;

    private static ToldBy ferry() {
        return ToldBy.article("Ferry news\n\nMs. Ada Brook said " + OUTER + ".\n")
                .persons("Ada Brook", "Lew Finch")
                .marked("Ms. Ada Brook", "said", OUTER);
    }

    private static ToldBy outerFound() {
        return ferry().finds("Ms. Ada Brook", "said", OUTER);
    }

    private static ToldBy bothFound() {
        return outerFound().finds("Mr. Lew Finch", "told", INNER);
    }

    private static Pair pair(ToldBy ferry, String... speaker) throws IOException {
        return paired(ferry, speaker).pairs().get(0);
    }

    private static PairedArticle paired(ToldBy ferry, String... speaker) throws IOException {
        ObjectNode mark = JsonNodeFactory.instance.objectNode().put("article", "invented");
        mark.put("outer_cue", ferry.at("said"));
        put(mark, "source", ferry.place("Mr. Lew Finch"));
        put(mark, "cue", ferry.place("told"));
        put(mark, "content", ferry.place(INNER));
        List.of(speaker).forEach(mark.putArray("speaker")::add);
        return PairedArticle.of(ferry.article(), List.of(NestedMark.of(mark)), ferry.read());
    }

    private static void put(ObjectNode mark, String key, TextSpan span) {
        mark.putArray(key).addArray().add(span.start()).add(span.end());
    }

    @Test
    void aPairIsTwoStatementsOneWithinTheOther() throws IOException {
        Pair pair = pair(bothFound(), "Lew Finch");
        assertThat(pair.isOuterFound()).isTrue();
        assertThat(pair.isInnerFound()).isTrue();
        assertThat(pair.together()).isTrue();
        assertThat(pair.isSpeakerRight()).isTrue();
        assertThat(pair.verdict()).isEqualTo("pair");
    }

    @Test
    void theOuterAloneIsNoPair() throws IOException {
        Pair pair = pair(outerFound(), "Lew Finch");
        assertThat(pair.together()).isFalse();
        assertThat(pair.verdict()).isEqualTo("outer alone");
    }

    @Test
    void theInnerAloneIsNoPair() throws IOException {
        Pair pair = pair(ferry().finds("Mr. Lew Finch", "told", INNER), "Lew Finch");
        assertThat(pair.isInnerFound()).isTrue();
        assertThat(pair.together()).isFalse();
        assertThat(pair.verdict()).isEqualTo("inner alone");
    }

    @Test
    void anotherSpeakerIsWrong() throws IOException {
        assertThat(pair(bothFound(), "Ada Brook").verdict()).isEqualTo("pair, wrong speaker");
        assertThat(pair(bothFound()).isSpeakerRight()).as("nobody is named").isFalse();
    }

    @Test
    void sharesAreOfAllPairs() throws IOException {
        Map<String, Double> figures = NestedTable.of(
                        List.of(paired(bothFound(), "Lew Finch"), paired(outerFound(), "Lew Finch")), "told")
                .rows()
                .stream()
                .collect(Collectors.toMap(Figure::name, Figure::value));
        assertThat(figures)
                .containsEntry("pairs found, one within the other", 50.0)
                .containsEntry("outer found", 100.0)
                .containsEntry("inner found", 50.0)
                .containsEntry("inner speaker right, of those found", 100.0)
                .containsEntry("inner speaker right, of all nameable", 50.0);
    }
}
