package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Tagging.Name;

/** Java finds what Python found: pieces, windows and spans of the invented texts that {@code training/} wrote to parity.json. */
class ParityTest {

    /** Scores are of single precision, and processors round them differently. */
    private static final double NEAR = .05;

    private static OnnxTagger tagger;
    private static Vocabulary vocabulary;

    record Entry(String text, List<Shown> windows, List<Told> attributions, List<Named> names, boolean stable) {
        @Override
        public String toString() {
            return text.substring(0, Math.min(60, text.length()));
        }
    }

    record Shown(List<Long> input_ids, List<Long> case_ids, List<List<Integer>> words, List<Integer> first_pieces) {}

    record Told(List<List<Integer>> source, List<List<Integer>> cue, List<List<Integer>> content, double score) {}

    record Named(int start, int end, String type) {}

    @BeforeAll
    static void load() throws IOException {
        tagger = OnnxTagger.shipped();
        try (InputStream in = resource("vocab.txt")) {
            vocabulary = new Vocabulary(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void close() {
        tagger.close();
    }

    static List<Entry> entries() throws IOException {
        try (InputStream in = resource("parity.json")) {
            return List.of(new ObjectMapper().readValue(in, Entry[].class));
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ParityTest.class.getResourceAsStream(name), name);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void windowsAreTheSame(Entry entry) {
        List<Window> windows = Window.of(entry.text, new WordPiece(vocabulary), vocabulary);
        assertThat(windows.stream().map(ParityTest::shown)).isEqualTo(entry.windows);
    }

    private static Shown shown(Window window) {
        return new Shown(
                IntStream.range(0, window.size())
                        .mapToObj(i -> window.inputIds()[i])
                        .toList(),
                IntStream.range(0, window.size())
                        .mapToObj(i -> window.caseIds()[i])
                        .toList(),
                window.words().stream()
                        .map(word -> List.of(word.start(), word.end()))
                        .toList(),
                IntStream.range(0, window.words().size())
                        .mapToObj(window::firstPiece)
                        .toList());
    }

    /** Only where no rounding can tip a decision; {@code training/tagger/parity.py} says how that was tried. */
    @ParameterizedTest
    @MethodSource("entries")
    void spansAreTheSame(Entry entry) {
        if (!entry.stable) {
            return;
        }
        Tagging found = tagger.tag(entry.text);
        assertThat(found.attributions().stream().map(ParityTest::spans))
                .isEqualTo(entry.attributions.stream().map(ParityTest::spans).toList());
        assertThat(found.names().stream().map(ParityTest::named)).isEqualTo(entry.names);
        for (int i = 0; i < entry.attributions.size(); i++) {
            assertThat(found.attributions().get(i).score()).isCloseTo(entry.attributions.get(i).score, within(NEAR));
        }
    }

    private static List<List<List<Integer>>> spans(Attribution found) {
        return List.of(places(found.source().stream().toList()), places(List.of(found.cue())), places(found.content()));
    }

    private static List<List<List<Integer>>> spans(Told told) {
        return List.of(told.source, told.cue, told.content);
    }

    private static List<List<Integer>> places(List<TextSpan> spans) {
        return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
    }

    private static Named named(Name name) {
        return new Named(
                name.span().start(), name.span().end(), name.type().name().toLowerCase(Locale.ROOT));
    }
}
