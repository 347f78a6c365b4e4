package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.edition.Edition;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.Citation;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.WhyWords;
import org.parallax.story.StoryArticle;

/** Every article in full, its statements marked, its head saying where it comes from and how its date is known. */
final class ArticlesSection {

    private static final int HASH_SHOWN = 12;

    private final View view;
    private final ArticleMarks marks;
    private int scattered;
    private final Element element;

    ArticlesSection(View view) {
        this.view = view;
        this.marks = new ArticleMarks(view);
        this.element = tag("section", "articles")
                .id(Places.ARTICLES)
                .attribute("aria-labelledby", "articles-title")
                .with(tag("h2").attribute("id", "articles-title").text("The articles"), key())
                .with(view.index().articles().stream().map(this::article).toList());
    }

    Element element() {
        return element;
    }

    /** Of how many targets in one article the words fall into several pieces, at most. */
    int scattered() {
        return scattered;
    }

    private static Element key() {
        List<Element> marks = List.of(
                tag("mark", "source").text("who says it"),
                tag("mark", "cue").text("the words that attribute"),
                tag("mark", "content").text("what is said"),
                tag("mark", "ascribed").text("what is only ascribed"));
        return tag("p", "hint").with(Dotted.parts(marks, ", ")).text(". A number leads to the row of the ledger.");
    }

    private Element article(StoryArticle item) {
        Article article = item.article();
        MarkedText text = marks.of(item);
        Element whole = tag("article", "page")
                .id(Places.article(item.id()))
                .attribute("data-source", Citation.of(view.index(), item.id()));
        language(item).ifPresent(code -> whole.attribute("lang", code));
        whole.with(head(item, article, text), tag("div", "text").with(text.paragraphs(article.body())));
        scattered = Math.max(scattered, text.scattered());
        return whole;
    }

    /** The page may say anything; only what looks like a code is passed on. */
    private static Optional<String> language(StoryArticle item) {
        return item.reading().language().named().filter(code -> code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
    }

    private Element head(StoryArticle item, Article article, MarkedText text) {
        Element title = tag("h3").attribute("dir", "auto");
        article.headline().ifPresentOrElse(span -> title.with(text.line(span)), () -> title.text("(no headline)"));
        return tag("header")
                .with(tag("p", "outlet").with(view.outlet(item.id())))
                .with(tag("div", "text").with(title))
                .with(facts(item));
    }

    private Element facts(StoryArticle item) {
        Article article = item.article();
        Element list = tag("dl").attribute("lang", "en").attribute("dir", "ltr");
        Masthead masthead = article.masthead();
        masthead.byline().ifPresent(byline -> fact(list, "By", tag("bdi").text(byline)));
        masthead.section().ifPresent(section -> fact(list, "Section", tag("bdi").text(section)));
        masthead.wire().ifPresent(wire -> fact(list, "Credits", tag("bdi").text(wire)));
        if (!item.reading().language().isRead()) {
            String words = Labels.of(item.reading().language()) + "; names were read, statements were not";
            fact(list, "Language", tag("span").text(words));
        }
        dates(item).forEach((name, date) -> fact(list, name, date(date)));
        masthead.url()
                .ifPresent(url -> fact(list, "Address", tag("a").toWeb(url).text(url)));
        fact(list, "File", tag("bdi").text(article.saved().file()));
        view.deciding().decided(item.id()).forEach(words -> fact(list, "Decided", words));
        again(list, view.index().edition(item.id()));
        fact(
                list,
                "SHA-256",
                tag("code")
                        .attribute("title", article.saved().sha256())
                        .text(shortened(article.saved().sha256())));
        return list;
    }

    /** The same page again: all its files, and the way to its versions. */
    private static void again(Element list, Edition edition) {
        if (!edition.copies().isEmpty()) {
            String files = String.join(
                    ", ", edition.copies().stream().map(SavedFile::file).toList());
            fact(list, "Same page", tag("bdi").text(files));
        }
        if (!edition.earlier().isEmpty()) {
            String versions = Labels.count(edition.earlier().size(), "earlier version");
            fact(list, "Versions", tag("a").to(Places.VERSIONS).text(versions));
        }
    }

    /** The date of publication always, the others where the page has them. */
    private static Map<String, ArticleDate> dates(StoryArticle item) {
        Dating dating = item.article().dating();
        Map<String, ArticleDate> dates = new TreeMap<>(Comparator.reverseOrder());
        dates.put("Published", item.published());
        if (dating.modified().range().isKnown()) {
            dates.put("Modified", dating.modified());
        }
        if (dating.captured().range().isKnown()) {
            dates.put("Captured", dating.captured());
        }
        return dates;
    }

    private static void fact(Element list, String name, Element value) {
        list.with(tag("div").with(tag("dt").text(name), tag("dd").with(value)));
    }

    private static Element date(ArticleDate date) {
        Element words = tag("span").with(Dates.days(date.range()));
        if (date.clock().toTheMinute()) {
            words.text(" · told as " + date.value() + ", zone " + date.clock().zone());
        }
        words.text(" · " + WhyWords.of(date.range()));
        if (date.proof() instanceof DateProof.PageLine line) {
            words.text(" · line " + line.line() + " ").with(tag("code").text(line.words()));
        }
        return words;
    }

    private static String shortened(String hash) {
        return hash.length() <= HASH_SHOWN ? hash : hash.substring(0, HASH_SHOWN) + "…";
    }
}
