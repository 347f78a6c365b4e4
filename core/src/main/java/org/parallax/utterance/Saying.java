package org.parallax.utterance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.story.PerArticle;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.story.WordWeights;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;
import org.parallax.time.DateRange;

/**
 * A statement laid out for comparison with others of its speaker. Immutable.
 *
 * @param row the statement
 * @param article the article that it stands in
 * @param published the first day that it can be of; the last of all where none is known
 * @param content what is said
 * @param denies whether it says that something is not so
 * @param weight the weight of its telling words
 */
record Saying(
        StoryStatement row, StoryArticle article, LocalDate published, Content content, boolean denies, double weight) {

    private static final PerArticle<Map<List<TextSpan>, Content>> CONTENTS =
            PerArticle.by(article -> new ConcurrentHashMap<>());

    /**
     * What is said, word for word; it is kept with the article.
     *
     * @param telling its telling words
     * @param stems theirs, each once
     * @param numbers the numbers in it, in digits
     * @param denies whether a word in it says that something is not so
     */
    record Content(List<Word> telling, Set<String> stems, Set<String> numbers, boolean denies) {

        static Content of(StoryArticle article, List<TextSpan> pieces) {
            return CONTENTS.of(article).computeIfAbsent(pieces, unseen -> laidOut(article, pieces));
        }

        private static Content laidOut(StoryArticle article, List<TextSpan> pieces) {
            List<Word> words = new ArrayList<>();
            for (TextSpan piece : pieces) {
                words.addAll(article.wordByWord().alone(piece).all());
            }
            List<Word> telling = words.stream().filter(Word::telling).toList();
            Set<String> stems = telling.stream().map(Word::stem).collect(Collectors.toUnmodifiableSet());
            return new Content(telling, stems, Numbers.in(words), Negations.deny(words));
        }
    }

    static Saying of(StoryStatement row, StoryArticle article, WordWeights weights) {
        Content content = Content.of(article, row.statement().content());
        boolean denied = row.statement().certainty() == Statement.Certainty.DENIED;
        return new Saying(
                row,
                article,
                article.published().range().firstDay().orElse(LocalDate.MAX),
                content,
                content.denies() != denied,
                weights.of(content.telling()));
    }

    /** A statement is laid out in one way; to compare the whole article that it stands in would take the time of that article. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Saying saying && row.id().equals(saying.row.id());
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }

    Set<String> stems() {
        return content.stems();
    }

    Set<String> numbers() {
        return content.numbers();
    }

    /** Whether all of it stands in quotation marks. */
    boolean isDirect() {
        return row.statement().kind() == Statement.Kind.DIRECT;
    }

    boolean isHeadline() {
        return row.statement().part() == Statement.Part.HEADLINE;
    }

    DateRange when() {
        return row.statement().when();
    }

    /** The words of this one that another has too, each as often as both have it. */
    List<Word> sharedWith(Saying other) {
        return Words.shared(content.telling(), other.content.telling(), Word::stem);
    }

    /** Days between the two, 0 where their ranges meet; empty when one is unknown or open. */
    Optional<Long> daysBetween(Saying other) {
        return gap(when(), other.when()).or(() -> gap(other.when(), when()));
    }

    private static Optional<Long> gap(DateRange one, DateRange other) {
        Optional<LocalDate> last = one.lastDay();
        Optional<LocalDate> first = other.firstDay();
        if (last.isEmpty()
                || first.isEmpty()
                || one.firstDay().isEmpty()
                || other.lastDay().isEmpty()) {
            return Optional.empty();
        }
        if (one.firstDay().get().isAfter(other.firstDay().get())) {
            return gap(other, one);
        }
        return Optional.of(Math.max(0, ChronoUnit.DAYS.between(last.get(), first.get())));
    }
}
