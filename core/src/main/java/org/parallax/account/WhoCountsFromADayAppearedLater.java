package org.parallax.account;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words.Word;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;

/**
 * An article that counts days or weeks from an event appeared so long after it: "Three weeks after the pier was shut, boats still lie in the mud", where
 * another article dates the shutting of the pier to 3 May. What is still to come is counted ahead and tells nothing; nor does a sentence with another
 * time in it, for that may be another event. One thread.
 */
final class WhoCountsFromADayAppearedLater {

    private static final Pattern COUNT = Pattern.compile("P(\\d{1,2})([DW])");

    private static final Pattern FROM = Pattern.compile("^,? (?:after|since|following)\\b(?<event>[^,;:.!?]*)");

    private static final Pattern TO_COME = Pattern.compile(
            "(?i)\\b(?:will|would|shall|should|may|might|could|must|to be|plans?|planned|expected|if|unless)\\b");

    /** Telling words of the event that the dated sentence must share: one is any event of the thing. */
    private static final int SHARED = 2;

    private static final int WEEK = 7;

    /** "Three weeks" are told from the eighteenth day on, "three days" from the second. */
    private static final int WEEKS_ROUND = 3;

    private static final int DAYS_ROUND = 1;

    private final Story story;
    private Optional<List<Told>> told = Optional.empty();

    WhoCountsFromADayAppearedLater(Story story) {
        this.story = story;
    }

    /** A sentence with one day, by the roots of its telling words. */
    private record Told(LocalDate day, Set<String> roots) {}

    /** Days or weeks, and the telling words of what they are counted from. */
    private record Counted(String words, long days, Set<String> event) {}

    /** When an article appeared, as far as it counts from what the articles of the story date; unknown where it does not. */
    DateRange range(StoryArticle article) {
        return article.reading().times().stream()
                .flatMap(time -> counted(article, time).stream())
                .flatMap(counted -> after(counted).stream())
                .reduce(WhoCountsFromADayAppearedLater::later)
                .orElseGet(() -> DateRange.unknown("it counts from no event with a day"));
    }

    private static DateRange later(DateRange one, DateRange other) {
        return one.firstDay().orElseThrow().isBefore(other.firstDay().orElseThrow()) ? other : one;
    }

    private static Optional<Counted> counted(StoryArticle article, TimeExpression time) {
        Matcher count = COUNT.matcher(time.value());
        if (!count.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(count.group(1));
        long days = count.group(2).equals("W") ? (long) number * WEEK - WEEKS_ROUND : number - DAYS_ROUND;
        return sentence(article, time.span())
                .filter(sentence -> alone(article, sentence).isPresent())
                .filter(sentence ->
                        !TO_COME.matcher(sentence.of(article.text())).find())
                .flatMap(sentence -> event(article, new TextSpan(time.span().end(), sentence.end())))
                .map(event -> new Counted(time.span().of(article.text()), days, event));
    }

    private static Optional<Set<String>> event(StoryArticle article, TextSpan behind) {
        Matcher from = FROM.matcher(behind.of(article.text()));
        if (!from.find()) {
            return Optional.empty();
        }
        TextSpan clause = new TextSpan(behind.start() + from.start("event"), behind.start() + from.end("event"));
        return Optional.of(roots(article, clause)).filter(event -> event.size() >= SHARED);
    }

    /** The earliest day on which a sentence of the story has what is counted from. */
    private Optional<DateRange> after(Counted counted) {
        return told().stream()
                .filter(sentence -> holds(sentence.roots(), counted.event()))
                .map(Told::day)
                .min(LocalDate::compareTo)
                .map(day -> new DateRange(
                        Optional.of(PartialDate.day(day.plusDays(counted.days()))),
                        Optional.empty(),
                        DateRange.Basis.INFERRED,
                        "it counts " + counted.words() + " from what is dated to " + day));
    }

    /** Worked out when the first article counts from something: most count from nothing. */
    private List<Told> told() {
        if (told.isEmpty()) {
            told = Optional.of(story.articles().stream()
                    .flatMap(WhoCountsFromADayAppearedLater::told)
                    .toList());
        }
        return told.get();
    }

    private static Stream<Told> told(StoryArticle article) {
        return article.reading().sentences().stream()
                .map(Sentence::span)
                .flatMap(sentence -> alone(article, sentence)
                        .filter(time ->
                                !TO_COME.matcher(sentence.of(article.text())).find())
                        .flatMap(time -> time.range().day())
                        .map(day -> new Told(day, roots(article, sentence)))
                        .stream());
    }

    /** Most of the words, and two of them. */
    private static boolean holds(Set<String> sentence, Set<String> event) {
        Set<String> shared = new HashSet<>(event);
        shared.retainAll(sentence);
        return shared.size() >= SHARED && shared.size() * 2 > event.size();
    }

    /** The only time in a sentence. */
    private static Optional<TimeExpression> alone(StoryArticle article, TextSpan sentence) {
        List<TimeExpression> times = article.reading().times().stream()
                .filter(time -> sentence.contains(time.span()))
                .toList();
        return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
    }

    private static Optional<TextSpan> sentence(StoryArticle article, TextSpan at) {
        return article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(at))
                .findFirst();
    }

    private static Set<String> roots(StoryArticle article, TextSpan span) {
        return article.words().within(span).stream()
                .filter(Word::telling)
                .map(Word::root)
                .collect(Collectors.toSet());
    }
}
