package org.parallax.model.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;

/** Says in a test what the reader with the shipped tagger makes of a text, and that its reading is sound. */
final class Shipped {

    /** Opened once for all tests; it ends with them. */
    static final Reader READER = new Reader(OnnxTagger.shipped());

    private final Reading reading;

    private Shipped(Reading reading) {
        this.reading = reading;
    }

    /** The first line is the headline. */
    static Shipped reads(String text) {
        return new Shipped(SoundReading.of(READER, text));
    }

    Reading reading() {
        return reading;
    }

    /** One line each: who, and the content with its pieces parted by " / ". */
    List<String> statements() {
        String text = reading.article().text();
        return reading.statements().stream()
                .map(statement -> (statement.speaker().isPresent()
                                ? reading.entities()
                                        .get(statement.speaker().getAsInt())
                                        .name()
                                : "?")
                        + ": "
                        + String.join(
                                " / ",
                                statement.content().stream()
                                        .map(piece -> piece.of(text))
                                        .toList()))
                .toList();
    }

    Shipped thenNothingIsSaid() {
        assertThat(statements()).isEmpty();
        return this;
    }

    Shipped thenIsSaid(String... statements) {
        assertThat(statements()).contains(statements);
        return this;
    }

    Shipped thenAreSaid(int number) {
        assertThat(statements()).hasSize(number);
        return this;
    }
}
