package org.parallax.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.story.PerArticle;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * What placing looks at in an article: its telling words, which of them are names and numbers, and its day. Words are known by their stems.
 * Needs nothing but the text and its sentences. Immutable; threads may share it.
 *
 * @param id the article's
 * @param title its headline, or ""
 * @param day when it was published: the first day that it can be; empty where that is unknown
 * @param words how much each telling word weighs in this article, before its rarity
 * @param stems the same words without their weights
 * @param lead the words of the headline and of the first sentences
 * @param headline the words of the headline
 * @param names words that are written with a capital and never without, inside sentences
 * @param numbers words that begin with a digit
 * @param forms how a word is printed first
 * @param bands keys that it has in common with articles of nearly its text
 * @param read whether it is in a language whose words can be compared
 */
record Sketch(
        String id,
        String title,
        Optional<LocalDate> day,
        Map<String, Double> words,
        Stems stems,
        Set<String> lead,
        Set<String> headline,
        Set<String> names,
        Set<String> numbers,
        Map<String, String> forms,
        List<Long> bands,
        boolean read) {

    /** Of the headline and the first sentences, function words too: about two sentences of news after the headline. */
    private static final int LEAD = 60;

    private static final double IN_LEAD = 1.5;
    private static final double IN_HEADLINE = 1.3;

    private static final PerArticle<Sketch> DRAWN = PerArticle.by(Sketch::drawn);

    static Sketch of(StoryArticle article) {
        return DRAWN.of(article);
    }

    private static Sketch drawn(StoryArticle article) {
        Words words = article.words();
        Set<String> lead = new LinkedHashSet<>();
        Set<String> headline = new LinkedHashSet<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> forms = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.telling() && !word.form().isEmpty()) {
                counts.merge(word.stem(), 1, Integer::sum);
                forms.putIfAbsent(word.stem(), word.span().of(article.text()));
                if (i < LEAD) {
                    lead.add(word.stem());
                }
                if (article.article().inHeadline(word.span())) {
                    headline.add(word.stem());
                }
            }
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        counts.forEach((stem, count) -> weights.put(
                stem,
                (1 + Math.log(count))
                        * (lead.contains(stem) ? IN_LEAD : 1)
                        * (headline.contains(stem) ? IN_HEADLINE : 1)));
        Optional<LocalDate> day = article.published()
                .range()
                .firstDay()
                .or(() -> article.published().range().lastDay());
        return new Sketch(
                article.id(),
                article.article().title(),
                day,
                weights,
                Stems.of(weights.keySet()),
                lead,
                headline,
                names(article, words),
                numbers(counts.keySet()),
                forms,
                OneTextVouchesOnce.bands(counts.keySet()),
                article.reading().language().isRead());
    }

    /** The first word of a sentence and the words of the headline have their capitals anyway. */
    private static Set<String> names(StoryArticle article, Words words) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> small = new HashSet<>();
        List<TextSpan> sentences = new ArrayList<>();
        article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(span -> !article.article().inHeadline(span))
                .forEach(sentences::add);
        for (TextSpan sentence : sentences) {
            List<Word> inside = words.within(sentence);
            for (int i = 0; i < inside.size(); i++) {
                Word word = inside.get(i);
                int letter = article.text().codePointAt(word.span().start());
                if (word.telling() && Character.isLowerCase(letter)) {
                    small.add(word.stem());
                } else if (word.telling() && i > 0 && Character.isUpperCase(letter)) {
                    names.add(word.stem());
                }
            }
        }
        names.removeAll(small);
        return names;
    }

    private static Set<String> numbers(Set<String> stems) {
        Set<String> numbers = new LinkedHashSet<>();
        stems.stream().filter(stem -> Character.isDigit(stem.codePointAt(0))).forEach(numbers::add);
        return numbers;
    }
}
