package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.report.html.markup.Anchor;
import org.parallax.report.html.markup.Element;
import org.parallax.report.html.markup.PagePolicy;
import org.parallax.report.html.markup.Stylesheet;
import org.parallax.report.judgement.JudgementLines.Damaged;

/** The whole page. The articles are built last, because what links to their words is known only then. */
public final class StoryPage {

    /** By it the reader knows a report of ours among saved pages, whatever its file is called. */
    private static final String GENERATOR = "Parallax, the account of a story";

    private static final Anchor MAIN = new Anchor("main");

    private final HeadSection head;
    private final List<Element> sections;
    private final List<Anchor> contents;
    private final Element footer;
    private final Stylesheet style;

    /** The lines that could not be heeded stand among what people decided. */
    public StoryPage(Account account, List<Damaged> damaged) {
        View view = View.of(account);
        head = new HeadSection(view);
        Element disagreements = new DisagreementsSection(view).element();
        Element timeline = new TimelineSection(view).element();
        Element commitments = new CommitmentsSection(view).element();
        Element ledger = new LedgerSection(view).element();
        Element framing = new FramingSection(view).element();
        Element headlines = new HeadlinesSection(view).element();
        Element leftOut = new LeftOutSection(view).element();
        Element names = new NamesSection(view).element();
        Element sources = new SourcesSection(view).element();
        Optional<Element> versions = new VersionsSection(view).element();
        Optional<Element> judgements = new JudgementsSection(view, damaged).element();
        ArticlesSection articles = new ArticlesSection(view);
        sections = Stream.of(
                        new StoriesNotice(view).element().stream(),
                        Stream.of(
                                head.overview(),
                                disagreements,
                                commitments,
                                timeline,
                                ledger,
                                framing,
                                headlines,
                                leftOut,
                                names,
                                sources),
                        versions.stream(),
                        judgements.stream(),
                        Stream.of(articles.element()))
                .flatMap(part -> part)
                .toList();
        contents = Places.SECTIONS.stream()
                .filter(section -> versions.isPresent() || !section.equals(Places.VERSIONS))
                .filter(section -> judgements.isPresent() || !section.equals(Places.JUDGEMENTS))
                .toList();
        footer = new AboutSection(view).element();
        style = PageStyle.with(articles.scattered());
    }

    public void writeTo(Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n");
        tag("html").attribute("lang", "en").with(pageHead(), body()).writeTo(out);
    }

    private Element pageHead() {
        return tag("head")
                .with(
                        tag("meta").attribute("charset", "utf-8"),
                        tag("meta").attribute("name", "generator").attribute("content", GENERATOR),
                        tag("meta")
                                .attribute("http-equiv", "Content-Security-Policy")
                                .attribute("content", new PagePolicy(style, PageScript.SCRIPT).words()),
                        tag("meta")
                                .attribute("name", "viewport")
                                .attribute("content", "width=device-width, initial-scale=1"),
                        tag("meta").attribute("name", "color-scheme").attribute("content", "light dark"),
                        tag("meta").attribute("name", "referrer").attribute("content", "no-referrer"),
                        tag("title").text(head.title()),
                        style);
    }

    private Element body() {
        return tag("body")
                .id(Places.TOP)
                .with(
                        tag("a", "skip").to(MAIN).text("Skip to the account"),
                        head.masthead(),
                        navigation(),
                        tag("main").id(MAIN).attribute("tabindex", "-1").with(sections),
                        footer,
                        PageScript.SCRIPT);
    }

    private Element navigation() {
        return tag("nav", "contents")
                .attribute("aria-label", "Contents")
                .with(tag("ul").with(contents.stream().map(StoryPage::entry).toList()));
    }

    private static Element entry(Anchor section) {
        return tag("li").with(tag("a").to(section).text(nameOf(section)));
    }

    private static String nameOf(Anchor section) {
        return switch (section.id()) {
            case "disagreements" -> "Where they differ";
            case "timeline" -> "What happened when";
            case "commitments" -> "What was promised";
            case "ledger" -> "Who said what";
            case "framing" -> "In whose words";
            case "headlines" -> "Headline against body";
            case "left-out" -> "What is left out";
            case "names" -> "People and places";
            case "sources" -> "Who shares whose words";
            case "versions" -> "What outlets changed";
            case "judgements" -> "What people decided";
            case "articles" -> "The articles";
            default -> "What this cannot know";
        };
    }
}
