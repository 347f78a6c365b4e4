package org.parallax.cli;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.judgement.Item;
import org.parallax.language.Sentence;
import org.parallax.story.StoryArticle;

/** The sentences that an entry of the timeline rests on. */
record EntrySentences(Account account) {

    List<Evidence> of(Item entry) {
        return entry.passages().stream().flatMap(this::sentences).toList();
    }

    private Stream<Evidence> sentences(Evidence passage) {
        StoryArticle article = account.articles().stream()
                .filter(one -> one.id().equals(passage.article()))
                .findFirst()
                .orElseThrow();
        return article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(passage.span()::contains)
                .map(span -> new Evidence(passage.article(), span, span.of(article.text())));
    }
}
