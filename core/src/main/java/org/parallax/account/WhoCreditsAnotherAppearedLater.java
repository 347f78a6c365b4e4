package org.parallax.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words.Word;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/**
 * An article that credits another outlet for what that outlet's dated article tells appeared on its day or later: "The pier “will not bear another
 * winter”, as the Quay Herald first reported", where the Herald of 12 May has these words. An outlet has many articles; so the sentence must share words
 * in a row with this one.
 */
final class WhoCreditsAnotherAppearedLater {

    /** Words in a row that the sentence and the article share, of which two tell something: as few as a short quotation has. */
    private static final int IN_A_ROW = 4;

    private static final int TELLING = 2;

    private static final String BEFORE =
            "(?i:\\b(?:by|told|tells|according to|interview with|(?:speaking|spoke|said|talked) to|citing|cited by|(?:reported|published|quoted) in) (?:the )?)";

    private static final String AFTER =
            "(?:['’]s)? (?:(?:has|had|first|also|earlier|has first|had first) )?(?:reported|reports|revealed|published|disclosed|wrote|uncovered|learned|obtained)\\b";

    private WhoCreditsAnotherAppearedLater() {}

    /** When an article appeared that credits another; unknown where it does not, or the other has no day. */
    static DateRange range(StoryArticle article, StoryArticle other) {
        Optional<LocalDate> day = other.article().dating().published().range().firstDay();
        Optional<String> outlet = other.article().masthead().outlet();
        return day.isPresent() && outlet.isPresent() && credits(article, other, outlet.get())
                ? new DateRange(
                        Optional.of(PartialDate.day(day.get())),
                        Optional.empty(),
                        DateRange.Basis.INFERRED,
                        "it credits " + outlet.get() + " for what "
                                + other.article().saved().file() + " of " + day.get() + " tells")
                : DateRange.unknown("it credits no other article with a day");
    }

    private static boolean credits(StoryArticle article, StoryArticle other, String outlet) {
        String name = outlet.strip().replaceFirst("^(?i:the )", "");
        if (isOfTheSameOutlet(article, outlet) || !article.text().contains(name)) {
            return false;
        }
        Pattern credit = credit(name);
        List<TextSpan> crediting = article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(span -> credit.matcher(span.of(article.text())).find())
                .toList();
        if (crediting.isEmpty()) {
            return false;
        }
        Set<List<String>> told = rows(other.words().all());
        return crediting.stream()
                .anyMatch(sentence ->
                        rows(article.words().within(sentence)).stream().anyMatch(told::contains));
    }

    private static boolean isOfTheSameOutlet(StoryArticle article, String outlet) {
        return article.article()
                .masthead()
                .outlet()
                .filter(outlet::equalsIgnoreCase)
                .isPresent();
    }

    private static Pattern credit(String outlet) {
        String name = Pattern.quote(outlet);
        return Pattern.compile("(?:" + BEFORE + name + "\\b)|(?:\\b" + name + AFTER + ")");
    }

    private static Set<List<String>> rows(List<Word> words) {
        return IntStream.rangeClosed(0, words.size() - IN_A_ROW)
                .mapToObj(from -> words.subList(from, from + IN_A_ROW))
                .filter(row -> row.stream().filter(Word::telling).count() >= TELLING)
                .map(row -> row.stream().map(Word::form).toList())
                .collect(Collectors.toSet());
    }
}
