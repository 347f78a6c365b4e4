package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.language.Words;
import org.parallax.statement.Quotation;
import org.parallax.statement.Statement;

/**
 * One, two or three words between quotation marks that nobody is said to have said, where another article writes them without the marks, or they
 * judge: the outlet keeps away from them.
 */
final class AShortQuotationOfNobodyKeepsAway implements Rule {

    private static final String WHY = "between quotation marks, and nobody is said to have said it";
    private static final int LONGEST = 3;

    /** What stands in a sentence that names or quotes: "a ship called ‘the duck’", "the word ‘soon’". */
    private static final Set<String> NAMES_OR_QUOTES =
            WordSets.of(AShortQuotationOfNobodyKeepsAway.class, "names or quotes");

    @Override
    public List<Found> in(Voices story) {
        List<Found> found = new ArrayList<>();
        for (Voice voice : story.all().values()) {
            voice.others().quotations().all().stream()
                    .filter(quotation -> !quotation.open() && keepsAway(voice, quotation))
                    .map(quotation -> found(story, voice, quotation))
                    .filter(item -> !item.others().isEmpty() || judges(item))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean keepsAway(Voice voice, Quotation quotation) {
        String text = voice.article().text();
        String words = quotation.words().of(text);
        int count = Words.count(text, quotation.words());
        return count > 0
                && count <= LONGEST
                && words.equals(words.toLowerCase(Locale.ROOT))
                && words.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && voice.article().article().body().contains(quotation.span())
                && !isSaidElsewhere(voice, quotation)
                && unquoted(voice, words).isEmpty()
                && voice.lineAt(quotation.words())
                        .filter(line -> tellsOnly(voice, line))
                        .isPresent();
    }

    /** Nothing in its sentence is said by anybody, or names or quotes. */
    private static boolean tellsOnly(Voice voice, Line line) {
        boolean named = line.tokens().stream().anyMatch(token -> NAMES_OR_QUOTES.contains(token.lower()));
        boolean said = voice.article().reading().statements().stream()
                .flatMap(AShortQuotationOfNobodyKeepsAway::places)
                .anyMatch(line.span()::overlaps);
        return !named && !said && !voice.others().areSeenIn(line.span());
    }

    private static Stream<TextSpan> places(Statement statement) {
        return Stream.concat(statement.content().stream(), statement.cue().stream());
    }

    /** The same words stand in what somebody says: then they are quoted again. */
    private static boolean isSaidElsewhere(Voice voice, Quotation quotation) {
        String text = voice.article().text();
        String words = quotation.words().of(text);
        return voice.article().reading().statements().stream()
                .flatMap(statement -> statement.content().stream())
                .anyMatch(content -> content.of(text).contains(words));
    }

    private static boolean judges(Found item) {
        return Words.lower(item.evidence().words()).stream().anyMatch(WordList.LOADED::has);
    }

    private static Found found(Voices story, Voice voice, Quotation quotation) {
        String words = quotation.words().of(voice.article().text());
        List<Evidence> others = story.all().values().stream()
                .filter(other -> !other.id().equals(voice.id()))
                .flatMap(other -> unquoted(other, words).stream())
                .toList();
        return new Found(voice.evidence(quotation.words()), words, words, others, true, true, WHY);
    }

    /** The first place where an article writes the same words as its own. */
    private static Optional<Evidence> unquoted(Voice voice, String words) {
        String first = Words.lower(words).get(0);
        return voice.linesWith(first).stream()
                .flatMap(line -> places(voice, line, words))
                .filter(voice::isOwn)
                .findFirst()
                .map(voice::evidence);
    }

    private static Stream<TextSpan> places(Voice voice, Line line, String words) {
        return Pattern.compile("\\b" + Pattern.quote(words) + "\\b")
                .matcher(line.span().of(voice.article().text()))
                .results()
                .map(found -> new TextSpan(found.start(), found.end())
                        .shift(line.span().start()));
    }
}
