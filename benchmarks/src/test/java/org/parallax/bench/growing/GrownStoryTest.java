package org.parallax.bench.growing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.Parallax;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.report.StoryJson;
import org.parallax.story.Story;

/** Forty-one articles as the shipped tagger reads them: however the story grew, its file is the same, byte for byte, as if all had been read at once. */
class GrownStoryTest {

    private static final int ARTICLES = 41;

    private static List<Reading> readings = List.of();
    private static byte[] atOnce = {};

    @BeforeAll
    static void givenTheArticlesReadAtOnce() {
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            Reader reader = new Reader(tagger);
            readings = InventedArticles.of(ARTICLES).stream().map(reader::read).toList();
        }
        atOnce = bytes(Parallax.story(readings));
    }

    private static byte[] bytes(Story story) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            StoryJson.write(Parallax.compare(story, Optional.empty(), "a tagger"), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<Reading> shuffled(long seed) {
        List<Reading> order = new ArrayList<>(readings);
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    @Test
    void fortyAndOneMoreAreFortyOne() {
        for (int last : List.of(0, 20, ARTICLES - 1)) {
            List<Reading> forty = new ArrayList<>(readings);
            Reading more = forty.remove(last);
            Story story = Parallax.story(forty);
            byte[] before = bytes(story);
            assertThat(bytes(story.with(more))).as("with article %d last", last).isEqualTo(atOnce);
            assertThat(bytes(story)).as("and the story before is what it was").isEqualTo(before);
            assertThat(before).isNotEqualTo(atOnce);
        }
    }

    @Test
    void soAreThirtySixAndOneAfterTheOtherInAnyOrder() {
        for (long seed = 0; seed < 2; seed++) {
            List<Reading> order = shuffled(seed);
            Story story = Parallax.story(order.subList(0, 36));
            bytes(story);
            for (Reading reading : order.subList(36, ARTICLES)) {
                story = story.with(reading);
                bytes(story);
            }
            assertThat(bytes(story)).as("order %d", seed).isEqualTo(atOnce);
        }
    }
}
