package org.parallax.model.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.time.TimeExpression;

/** What holds for every reading, of whatever text by whatever tagger. */
final class SoundReading {

    private final Reading reading;
    private final String text;

    private SoundReading(Reading reading) {
        this.reading = reading;
        this.text = reading.article().text();
    }

    static void check(Reading reading) {
        new SoundReading(reading).check();
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
        areApart("contents", statement.content());
        statement.content().forEach(piece -> isWhole("a content", piece));
        outlet(statement).forEach(words -> {
            isWhole("a source or cue", words);
            assertThat(statement.content()).as("what the outlet says").noneMatch(words::overlaps);
        });
        assertThat(statement
                        .cue()
                        .filter(cue -> statement.source().filter(cue::overlaps).isPresent()))
                .isEmpty();
        statement.via().forEach(via -> isWhole("a way", via.span()));
        isEntity(statement.speaker());
        statement.via().forEach(via -> isEntity(via.entity()));
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
        int at = statement;
        for (int depth = 0; reading.statements().get(at).within().isPresent(); depth++) {
            at = reading.statements().get(at).within().getAsInt();
            assertThat(depth)
                    .as("statement %d stands within itself", statement)
                    .isLessThan(reading.statements().size());
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
        assertThat(isInAWord(span.start()) || isInAWord(span.end()))
                .as("%s cuts a word: “%s” at %d of “%s”", what, span.of(text), span.start(), text)
                .isFalse();
    }

    /** Whether one word, or one character, goes on over a border; what has no width parts no words. */
    private boolean isInAWord(int at) {
        boolean inside = at > 0 && at < text.length();
        return inside
                && (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                        || (endsAWord(at) && beginsOrGoesOn(at)));
    }

    private boolean endsAWord(int at) {
        int before = at;
        while (before > 0 && isAddedTo(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        return before > 0 && Character.isLetterOrDigit(text.codePointBefore(before));
    }

    private boolean beginsOrGoesOn(int at) {
        int after = at;
        while (after < text.length() && hasNoWidth(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return after < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(after)) || isMark(text.codePointAt(after)));
    }

    private static boolean isAddedTo(int character) {
        return hasNoWidth(character) || isMark(character);
    }

    private static boolean hasNoWidth(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
