package org.parallax.framing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.Words;
import org.parallax.story.StoryArticle;

/** Which sentences of an article have which words, in lower case, with and without what an apostrophe adds to them. Threads may share it. */
final class SentencesByWord {

    private final Map<String, TreeSet<TextSpan>> sentences = new TreeMap<>();

    private SentencesByWord() {}

    static SentencesByWord of(StoryArticle article) {
        SentencesByWord byWord = new SentencesByWord();
        article.reading().sentences().forEach(sentence -> byWord.add(article.text(), sentence));
        return byWord;
    }

    private void add(String text, Sentence sentence) {
        for (TextSpan word : Words.in(text, sentence.span())) {
            String form = word.of(text).toLowerCase(Locale.ROOT);
            add(withoutClitic(form), sentence.span());
            add(form, sentence.span());
        }
    }

    private void add(String form, TextSpan sentence) {
        sentences.computeIfAbsent(form, unseen -> new TreeSet<>()).add(sentence);
    }

    private static String withoutClitic(String form) {
        int at = Math.max(form.lastIndexOf("'"), form.lastIndexOf("’"));
        return at > 0 ? form.substring(0, at) : form;
    }

    /** Those with a word for which a test holds, in the order of the text. */
    Stream<TextSpan> with(Predicate<String> word) {
        return sentences.entrySet().stream()
                .filter(entry -> word.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted();
    }

    /** Those with a word, in the order of the text. */
    Stream<TextSpan> with(String word) {
        return sentences.getOrDefault(word, new TreeSet<>()).stream();
    }
}
