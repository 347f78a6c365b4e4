package org.parallax.model.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.testing.ProcessorTime;
import org.parallax.time.TimeExpression;

/**
 * What holds for every reading, of whatever text by whatever tagger.
 *
 * <ol>
 *   <li>Spans lie in the text, and begin and end with whole words.
 *   <li>Sentences, times, the mentions of an entity and the pieces of a content lie apart and in order.
 *   <li>A piece of a content keeps to its paragraph, and holds neither source nor cue of its own statement.
 *   <li>Entities are those of the reading, and no statement stands within itself.
 *   <li>Reading again gives an equal reading, in time in proportion to the text.
 * </ol>
 */
final class SoundReading {

    /** Far more than any text needs, and far less than its square. */
    private static final Duration MOST_FOR_A_UNIT = Duration.ofMillis(2);

    private static final Duration MOST_TO_BEGIN_WITH = Duration.ofSeconds(2);

    private final Reading reading;
    private final String text;

    private SoundReading(Reading reading) {
        this.reading = reading;
        this.text = reading.article().text();
    }

    /** Reads a text and checks what it is read as. */
    static Reading of(Reader reader, String text) {
        Reading reading = reader.read(InventedArticles.article(text).orElseThrow());
        new SoundReading(reading).check();
        return reading;
    }

    /** Reads a text twice and checks what it is read as; a text of nothing is no article. */
    static void thenIsSound(Reader reader, String text) {
        if (InventedArticles.article(text).isPresent()) {
            Reading reading = of(reader, text);
            assertThat(ProcessorTime.of(() -> assertThat(of(reader, text)).isEqualTo(reading)))
                    .as("time for %d units", text.length())
                    .isLessThan(MOST_TO_BEGIN_WITH.plus(MOST_FOR_A_UNIT.multipliedBy(text.length())));
        }
    }

    private void check() {
        areApart("sentences", reading.sentences().stream().map(Sentence::span).toList());
        areApart("times", reading.times().stream().map(TimeExpression::span).toList());
        reading.times().forEach(time -> isWhole("a time", time.span()));
        reading.entities().forEach(this::entity);
        reading.statements().forEach(this::statement);
        for (int i = 0; i < reading.statements().size(); i++) {
            standsInOthersOnly(i);
        }
    }

    private void entity(LocalEntity entity) {
        assertThat(entity.mentions()).anyMatch(mention -> mention.form() == Mention.Form.NAME);
        areApart("mentions", entity.mentions().stream().map(Mention::span).toList());
        entity.mentions().forEach(mention -> isWhole("a mention", mention.span()));
        entity.offices().forEach(office -> isWhole("an office", office.span()));
    }

    private void statement(Statement statement) {
        assertThat(statement.content()).isNotEmpty();
        areApart("pieces of a content", statement.content());
        statement.content().forEach(piece -> {
            isWhole("a content", piece);
            assertThat(piece.of(text))
                    .as("a piece of a content in one paragraph")
                    .doesNotContain("\n");
        });
        outlet(statement).forEach(words -> {
            isWhole("a source or cue", words);
            assertThat(statement.content()).as("what the outlet says").noneMatch(words::overlaps);
        });
        assertThat(statement
                        .cue()
                        .filter(cue -> statement.source().filter(cue::overlaps).isPresent()))
                .as("a cue in the source of %s", statement)
                .isEmpty();
        isEntity(statement.speaker());
        statement.via().forEach(via -> {
            isWhole("a way", via.span());
            isEntity(via.entity());
        });
    }

    private static List<TextSpan> outlet(Statement statement) {
        return Stream.concat(statement.source().stream(), statement.cue().stream())
                .toList();
    }

    private void isEntity(OptionalInt entity) {
        entity.ifPresent(
                index -> assertThat(index).isBetween(0, reading.entities().size() - 1));
    }

    private void standsInOthersOnly(int statement) {
        OptionalInt holder = reading.statements().get(statement).within();
        for (int depth = 0; holder.isPresent(); depth++) {
            assertThat(depth)
                    .as("statement %d stands within itself", statement)
                    .isLessThan(reading.statements().size());
            holder = reading.statements().get(holder.getAsInt()).within();
        }
    }

    private void areApart(String what, List<TextSpan> spans) {
        int end = 0;
        for (TextSpan span : spans) {
            assertThat(span.start())
                    .as("%s in order and apart: %s", what, spans)
                    .isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).as("%s in the text", what).isLessThanOrEqualTo(text.length());
    }

    private void isWhole(String what, TextSpan span) {
        assertThat(span.end()).as("%s in the text", what).isLessThanOrEqualTo(text.length());
        assertThat(Borders.isInAWord(text, span.start()) || Borders.isInAWord(text, span.end()))
                .as("%s cuts a word: “%s” at %d of “%s”", what, span.of(text), span.start(), text)
                .isFalse();
    }
}
