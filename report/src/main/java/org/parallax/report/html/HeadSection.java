package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;
import static org.parallax.report.ledger.Labels.count;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.report.html.markup.Element;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.DateWords;
import org.parallax.report.ledger.Ledger;
import org.parallax.report.ledger.Source;
import org.parallax.report.ledger.Subject;
import org.parallax.story.StoryArticle;

/** What the story is made of: its articles, the days that they cover, and what could not be known. */
final class HeadSection {

    /** Articles that stand open; more are folded. */
    private static final int SHOWN = 15;

    private final View view;
    private final AccountIndex index;
    private final Subject subject;

    HeadSection(View view) {
        this.view = view;
        this.index = view.index();
        this.subject = Subject.of(index);
    }

    String title() {
        return subject() + " – " + counts();
    }

    Element masthead() {
        return tag("header", "masthead")
                .with(
                        tag("p", "kicker").text("Parallax · the account of a story"),
                        tag("h1").with(tag("bdi").text(subject())),
                        tag("p", "standfirst").text(standfirst()));
    }

    /** What somebody wrote as a headline is theirs, and stands in quotation marks. */
    private String subject() {
        if (subject.words().isEmpty()) {
            return "A story without headlines and names";
        }
        return subject.article().isPresent() ? "“" + subject.words() + "”" : subject.words();
    }

    /** "5 articles by 4 outlets, 3 origins". */
    private String counts() {
        Set<String> outlets = new HashSet<>();
        index.articles().forEach(item -> item.article().masthead().outlet().ifPresent(outlets::add));
        String by = outlets.isEmpty() ? "" : " by " + count(outlets.size(), "outlet");
        return count(index.articles().size(), "article") + by + ", "
                + count(index.account().origins().size(), "origin");
    }

    private String standfirst() {
        String days = daysCovered().map(span -> ", published " + span).orElse("");
        String whose = subject.article()
                .map(article -> "The headline is that of " + index.outlet(article)
                        + ", whose article has most in common with the others. ")
                .orElse("");
        return counts() + " as far as can be told" + days + ". " + whose
                + "Where they differ, what was promised, what happened when, what was said, by whom and through whom, and which words are shared. "
                + "Every line leads to the words it rests on.";
    }

    private Optional<String> daysCovered() {
        List<LocalDate> days = index.articles().stream()
                .map(AccountIndex::published)
                .flatMap(range -> Stream.concat(range.firstDay().stream(), range.lastDay().stream()))
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(DateWords.between(days.get(0), days.get(days.size() - 1)));
    }

    Element overview() {
        return tag("section", "overview")
                .attribute("aria-label", "Overview")
                .with(articles())
                .with(moreArticles())
                .with(figures(), new UnknownSection(view).element());
    }

    private Element articles() {
        return table(
                "The articles, in the order in which they appeared",
                index.articles().stream().limit(SHOWN).toList());
    }

    private List<Element> moreArticles() {
        List<StoryArticle> more = index.articles().stream().skip(SHOWN).toList();
        return more.isEmpty()
                ? List.of()
                : List.of(tag("details")
                        .with(
                                tag("summary").text(count(more.size(), "more article")),
                                table("The articles after these", more)));
    }

    private Element table(String caption, List<StoryArticle> articles) {
        return tag("table", "cast")
                .with(
                        tag("caption").text(caption),
                        tag("thead")
                                .with(tag("tr")
                                        .with(
                                                column("Published"),
                                                column("Outlet"),
                                                column("Headline"),
                                                column("Origin"))),
                        tag("tbody")
                                .with(articles.stream().map(this::articleRow).toList()));
    }

    private static Element column(String name) {
        return tag("th").attribute("scope", "col").text(name);
    }

    private Element articleRow(StoryArticle item) {
        Article article = item.article();
        String title = article.title().isEmpty() ? "(no headline)" : article.title();
        return tag("tr")
                .with(
                        tag("td", "day").with(Dates.element(AccountIndex.published(item))),
                        tag("td").with(view.outlet(item.id())),
                        tag("td", "headline")
                                .with(tag("a").to(Places.article(item.id()))
                                        .with(tag("bdi").text(title))),
                        tag("td", "origin").with(view.origins().linksOf(item.id())));
    }

    private Element figures() {
        Element list = tag("ul", "figures");
        figure(list, index.account().disagreements().size(), "matter", "on which they differ");
        figure(list, index.account().commitments().size(), "commitment", "and what became of it");
        figure(
                list,
                view.ledger().utterances(),
                "utterance",
                "in " + count(view.voiced().size(), "statement"));
        figure(list, speakers(), "speaker", "with a name");
        figure(list, view.timeline().size(), "entry", "in the timeline");
        figure(list, index.account().echoes().size(), "passage", "shared by two articles");
        again(list);
        return list;
    }

    /** What was saved and does not count, where there is such. */
    private void again(Element list) {
        int copies = index.account().editions().stream()
                .mapToInt(edition -> edition.copies().size())
                .sum();
        int versions = index.changed().stream()
                .mapToInt(edition -> edition.earlier().size())
                .sum();
        if (copies > 0) {
            figure(list, copies, "copy", "of a page, not counted");
        }
        if (versions > 0) {
            figure(list, versions, "earlier version", "of an article, not counted");
        }
    }

    private static void figure(Element list, int number, String noun, String rest) {
        String words = count(number, noun).substring(Integer.toString(number).length());
        list.with(tag("li").with(tag("strong").text(Integer.toString(number))).text(words + " " + rest));
    }

    private int speakers() {
        return (int) view.ledger().pages().stream()
                .filter(page -> page.source() instanceof Source.Named)
                .filter(page -> !page.voiced().isEmpty())
                .map(Ledger.Page::source)
                .count();
    }
}
