package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Tagging.NameType;

class OnnxTaggerTest {

    private static OnnxTagger tagger;

    @BeforeAll
    static void load() {
        tagger = OnnxTagger.shipped();
    }

    @AfterAll
    static void close() {
        tagger.close();
    }

    @Test
    void itTellsWhoSaidWhat() {
        String text = "The harbour will reopen on Monday, Mayor Ilse Brandt said.";
        Attribution only = tagger.tag(text).attributions().get(0);
        assertThat(only.source().orElseThrow().of(text)).isEqualTo("Mayor Ilse Brandt");
        assertThat(only.cue().of(text)).isEqualTo("said");
        assertThat(only.content())
                .extracting(span -> span.of(text))
                .containsExactly("The harbour will reopen on Monday");
        assertThat(only.score()).isBetween(.5, 1.0);
    }

    @Test
    void itFindsNames() {
        String text = "Ilse Brandt left for Lisbon.";
        assertThat(tagger.tag(text).names())
                .extracting(name -> name.span().of(text) + " " + name.type())
                .containsExactly("Ilse Brandt " + NameType.PERSON, "Lisbon " + NameType.PLACE);
    }

    @Test
    void whereThereAreNoWordsThereIsNothing() {
        assertThat(tagger.tag("")).isEqualTo(Tagging.NOTHING);
        assertThat(tagger.tag("\n \u200b\n")).isEqualTo(Tagging.NOTHING);
    }

    @Test
    void itsVersionNamesTheModelAndItsBytes() {
        assertThat(tagger.version()).matches("[0-9][0-9.]*-[0-9a-f]{8}");
    }

    @Test
    void manyThreadsGetTheAnswerOfOne() throws Exception {
        List<String> texts =
                IntStream.range(0, 8).mapToObj(OnnxTaggerTest::article).toList();
        List<Tagging> alone = texts.stream().map(tagger::tag).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Tagging>> together = new ArrayList<>();
            texts.forEach(text -> together.add(threads.submit(() -> tagger.tag(text))));
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String article(int number) {
        return "The clerk told the council that %d boats were late.\n\n“We saw it coming,” she added. It is thought that %d more will follow."
                .formatted(number, number * number)
                .repeat(1 + number);
    }

    @Test
    void aParagraphOf5000WordsIsReadInPieces() {
        String text = "The warden said that the tide was low and the boats were late, ".repeat(385);
        Tagging found = tagger.tag(text);
        assertThat(found.attributions())
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.cue().end()).isLessThanOrEqualTo(text.length()));
    }
}
