package org.parallax.report.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.entity.Entity;
import org.parallax.story.StoryArticle;

/**
 * What a story is about, in words of its articles: the headline of the one that shares rows of the account with most of the others or, where none has
 * a headline, the names that stand in most articles. Quoted, never written.
 *
 * @param words the headline, or the names
 * @param article whose headline it is; empty where it is names
 */
public record Subject(String words, Optional<String> article) {

    private static final int NAMES = 3;

    public static Subject of(AccountIndex index) {
        Shared shared = Shared.of(index.account());
        return index.articles().stream()
                .filter(item -> !item.article().title().isEmpty())
                .max(Comparator.<StoryArticle>comparingInt(
                                item -> shared.others(item.id()).size())
                        .thenComparingInt(item -> shared.rows(item.id()))
                        .thenComparing(index.articles()::indexOf, Comparator.reverseOrder()))
                .map(item -> new Subject(item.article().title(), Optional.of(item.id())))
                .orElseGet(() -> new Subject(names(index.account()), Optional.empty()));
    }

    private static String names(Account account) {
        return account.entities().stream()
                .sorted(Comparator.<Entity>comparingInt(
                                entity -> -entity.articles().size())
                        .thenComparing(entity -> -entity.mentions().size())
                        .thenComparing(Entity::name)
                        .thenComparing(Entity::id))
                .limit(NAMES)
                .map(Entity::name)
                .collect(Collectors.joining(", "));
    }

    /** Which other articles each shares a row with, and how many rows. */
    private record Shared(Map<String, Set<String>> others, Map<String, Integer> rows) {

        static Shared of(Account account) {
            Map<String, String> articles = new HashMap<>();
            account.statements().forEach(item -> articles.put(item.id(), item.article()));
            Shared shared = new Shared(new HashMap<>(), new HashMap<>());
            account.utterances()
                    .forEach(row -> shared.add(row.statements().stream().map(articles::get)));
            account.timeline().forEach(row -> shared.add(row.evidence().stream().map(Evidence::article)));
            account.commitments()
                    .forEach(row -> shared.add(row.evidence().stream()
                            .map(passage -> passage.evidence().article())));
            account.echoes()
                    .forEach(row -> shared.add(Stream.of(row.a(), row.b()).map(Evidence::article)));
            return shared;
        }

        private void add(Stream<String> articles) {
            Set<String> tellers = articles.collect(Collectors.toSet());
            if (tellers.size() > 1) {
                tellers.forEach(teller -> {
                    rows.merge(teller, 1, Integer::sum);
                    others.computeIfAbsent(teller, unseen -> new HashSet<>()).addAll(tellers);
                });
            }
        }

        Set<String> others(String article) {
            return others.getOrDefault(article, Set.of());
        }

        int rows(String article) {
            return rows.getOrDefault(article, 0);
        }
    }
}
