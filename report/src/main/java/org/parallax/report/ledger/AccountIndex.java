package org.parallax.report.ledger;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.account.Account;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.disagreement.Disagreement;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.edition.Edition;
import org.parallax.entity.Entity;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;

/** The parts of an account by their ids, and its articles in the order in which they appeared. Immutable; threads may share it. */
public final class AccountIndex {

    private static final Comparator<StoryArticle> BY_APPEARANCE = Comparator.<StoryArticle, LocalDate>comparing(
                    item -> published(item).firstDay().orElse(LocalDate.MAX))
            .thenComparing(item -> item.article().saved().file())
            .thenComparing(StoryArticle::id);

    private final Account account;
    private final List<StoryArticle> inOrder;
    private final Map<String, StoryArticle> articles;
    private final Map<String, Edition> editions;
    private final Map<String, Entity> entities;
    private final Map<String, StoryStatement> statements;

    public AccountIndex(Account account) {
        this.account = account;
        inOrder = account.articles().stream().sorted(BY_APPEARANCE).toList();
        articles = byId(account.articles(), StoryArticle::id);
        editions = byId(account.editions(), Edition::article);
        entities = byId(account.entities(), Entity::id);
        statements = byId(account.statements(), StoryStatement::id);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(toMap(id, Function.identity()));
    }

    public Account account() {
        return account;
    }

    /** By day of publication, those without one last; then by file. */
    public List<StoryArticle> articles() {
        return inOrder;
    }

    public Article article(String id) {
        return item(id).article();
    }

    /** An article with what was read in it. */
    public StoryArticle item(String id) {
        return find(articles, id);
    }

    /** What else was saved of an article. */
    public Edition edition(String article) {
        return find(editions, article);
    }

    /** Of the articles that were saved in several versions, in the order of the articles. */
    public List<Edition> changed() {
        return inOrder.stream()
                .map(item -> edition(item.id()))
                .filter(edition -> !edition.earlier().isEmpty())
                .toList();
    }

    /** The file that stands for an article. */
    public String file(String article) {
        return article(article).saved().file();
    }

    /** The days on which an article can have appeared. */
    public static DateRange published(StoryArticle item) {
        return item.published().range();
    }

    /** The days on which an article can have appeared. */
    public DateRange published(String article) {
        return published(find(articles, article));
    }

    /** How it is known when an article appeared; what its page says of it and tells no day stands beside what was inferred. */
    public static String whyPublished(StoryArticle item) {
        ArticleDate own = item.article().dating().published();
        boolean saysInVain = !own.value().isEmpty() && !own.range().isKnown();
        String why = WhyWords.of(published(item).why());
        return saysInVain && published(item).isKnown()
                ? why + "; but " + WhyWords.of(own.range().why())
                : why;
    }

    /** The outlet's name, or the file's where the page names none. */
    public String outlet(String article) {
        Article found = article(article);
        return found.masthead().outlet().orElse(found.saved().file());
    }

    public StoryStatement statement(String id) {
        return find(statements, id);
    }

    public Entity entity(String id) {
        return find(entities, id);
    }

    /** The speaker's name, or the words that stand for one, or "nobody named". */
    public String speaker(StoryStatement item) {
        return item.speaker()
                .map(id -> entity(id).name())
                .or(() -> item.statement().source().map(span -> words(item, span)))
                .orElse("nobody named");
    }

    public String words(StoryStatement item, TextSpan span) {
        return span.of(article(item.article()).text());
    }

    /** The pieces of a statement's content. */
    public List<String> content(StoryStatement item) {
        return item.statement().content().stream()
                .map(span -> words(item, span))
                .toList();
    }

    public Evidence evidence(StoryStatement item, TextSpan span) {
        return new Evidence(item.article(), span, words(item, span));
    }

    /** The first day on which a statement can have been made, or else on which its article can have appeared. */
    public Optional<LocalDate> firstDay(StoryStatement item) {
        return item.statement()
                .when()
                .firstDay()
                .or(() -> published(item.article()).firstDay());
    }

    /** The sides of a disagreement, those that agree together; of a matter that moved on, the earliest first. */
    public List<List<Side>> answers(Disagreement item) {
        return item.changed()
                ? item.answers().stream()
                        .sorted(Comparator.comparing(this::firstPublished))
                        .toList()
                : item.answers();
    }

    private LocalDate firstPublished(List<Side> agreeing) {
        return agreeing.stream()
                .map(side -> published(side.evidence().article()).firstDay().orElse(LocalDate.MAX))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static <T> T find(Map<String, T> items, String id) {
        return Optional.ofNullable(items.get(id))
                .orElseThrow(() -> new IllegalArgumentException("the account has no " + id));
    }
}
