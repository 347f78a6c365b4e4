package org.parallax.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.WordSets;
import org.parallax.statement.Statement;
import org.parallax.story.Gist;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;

/**
 * What a headline claims, beside the sentences of its body. Threads may share it.
 *
 * @param article whose headline it is
 * @param span the headline
 * @param gist its telling words
 * @param words of the whole article
 * @param sentences of the body, in order
 */
record Claim(StoryArticle article, TextSpan span, Gist gist, Words words, List<TextSpan> sentences) {

    /** A headline of fewer telling words claims nothing that could be looked for. */
    private static final int FEWEST = 3;

    private static final Set<String> ASKS = WordSets.of(Claim.class, "asks");

    /** A question, within quotation marks too. */
    private static final Pattern QUESTION = Pattern.compile("\\?[\"'”’»]?\\s*$");

    /** Empty where the headline asks or only names a subject, or the article is not read. */
    static Optional<Claim> of(StoryArticle article) {
        Words words = article.words();
        return article.article()
                .headline()
                .filter(span -> article.reading().language().isRead() && !asks(span.of(article.text())))
                .map(span -> new Claim(article, span, Gist.of(words, span), words, sentences(article)))
                .filter(claim ->
                        claim.gist().size() >= FEWEST && !claim.sentences().isEmpty());
    }

    private static boolean asks(String headline) {
        List<Words.Word> words = Words.in(headline).all();
        return QUESTION.matcher(headline).find()
                || (!words.isEmpty() && ASKS.contains(words.get(0).form()));
    }

    /** A page that prints its headline twice proves nothing by that. */
    private static List<TextSpan> sentences(StoryArticle article) {
        return article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(article.article().body()::contains)
                .filter(span ->
                        !repeats(span.of(article.text()), article.article().title()))
                .toList();
    }

    /** Its words and then a capital, as above a picture's caption, or nothing more. */
    private static boolean repeats(String sentence, String title) {
        String rest =
                sentence.startsWith(title) ? sentence.substring(title.length()).strip() : "-";
        return rest.isEmpty() || Character.isUpperCase(rest.charAt(0));
    }

    /** Whether it tells what somebody says, and so claims no more than that. */
    boolean isAttributed() {
        return article.reading().statements().stream()
                .anyMatch(statement -> statement.part() == Statement.Part.HEADLINE);
    }

    Gist gistOf(TextSpan passage) {
        return Gist.of(words, passage);
    }

    Gist body() {
        return sentences.stream().map(this::gistOf).reduce(Gist::and).orElseThrow();
    }

    Evidence evidence(TextSpan passage) {
        return new Evidence(article.id(), passage, passage.of(article.text()));
    }
}
