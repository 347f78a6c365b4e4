package org.parallax.report.terminal;

import static org.parallax.report.ledger.Labels.count;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.article.Article;
import org.parallax.article.Evidence;
import org.parallax.commitment.Commitment;
import org.parallax.disagreement.Disagreement;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.language.Language;
import org.parallax.origin.Echo;
import org.parallax.origin.NearlyOneText;
import org.parallax.origin.Origin;
import org.parallax.place.ToldStory;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.ClaimWords;
import org.parallax.report.ledger.DateWords;
import org.parallax.report.ledger.DrawnUpWords;
import org.parallax.report.ledger.EchoWords;
import org.parallax.report.ledger.EditionWords;
import org.parallax.report.ledger.Labels;
import org.parallax.report.ledger.Ledger;
import org.parallax.report.ledger.PronounWords;
import org.parallax.report.ledger.RelativeDays;
import org.parallax.report.ledger.StoriesWords;
import org.parallax.report.ledger.Tellers;
import org.parallax.report.ledger.WhyWords;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;
import org.parallax.timeline.MainDays;
import org.parallax.timeline.TimelineEntry;

/** The parts of an account one below the other, each as long as a person reads on a screen. */
public final class TerminalAccount {

    private static final int PLACED = 12;
    private static final int ARTICLES = 12;
    private static final int DISAGREEMENTS = 5;
    private static final int ENTRIES = 8;
    private static final int COMMITMENTS = 5;
    private static final int SPEAKERS = 5;
    private static final int ECHOES = 3;
    private static final int ORIGINS = 4;
    private static final int INDENT = 2;

    private final AccountIndex index;
    private final PronounWords pronouns;
    private final Paper paper;

    public TerminalAccount(Account account, Look look, PrintWriter out) {
        this.index = new AccountIndex(account);
        this.pronouns = new PronounWords(index);
        this.paper = new Paper(look, out);
    }

    public void print() {
        printStories();
        printArticles();
        printDisagreements();
        printCommitments();
        printTimeline();
        printLedger();
        new WordChoiceLines(index, paper).print();
        new NamesThatMayBeOne(index, paper).print();
        printEchoes();
        new ChangedArticles(index, paper).print();
        printNearDuplicates();
        printOrigins();
        new DecidedLines(index, paper).print();
    }

    private void printStories() {
        if (StoriesWords.areNeeded(index)) {
            paper.heading(StoriesWords.heading(index));
            paper.text(INDENT, StoriesWords.advice(index));
            StoriesWords.stories(index).forEach(this::printStory);
        }
    }

    private void printStory(ToldStory story) {
        paper.bold(INDENT, StoriesWords.title(index, story));
        paper.some(2 * INDENT, story.articles(), PLACED, this::printPlaced, "article");
    }

    private void printPlaced(ToldStory.Placed placed) {
        paper.text(2 * INDENT, index.outlet(placed.article()) + ": " + title(index.article(placed.article())));
        paper.faint(3 * INDENT, placed.why());
    }

    private static String title(Article article) {
        return article.title().isEmpty() ? "(no headline)" : article.title();
    }

    private void printArticles() {
        paper.heading(count(index.articles().size(), "article"));
        new DrawnUpWords(index).aside().ifPresent(words -> paper.text(INDENT, words));
        printSome(index.articles(), ARTICLES, this::printArticle, "article");
    }

    private void printArticle(StoryArticle item) {
        DateRange published = AccountIndex.published(item);
        paper.text(INDENT, index.outlet(item.id()) + ", " + DateWords.of(published) + ": " + title(item.article()));
        if (published.basis() != Basis.STATED) {
            paper.faint(2 * INDENT, DateWords.basis(published) + ": " + AccountIndex.whyPublished(item));
        }
        Language language = item.reading().language();
        if (!language.isRead()) {
            paper.faint(2 * INDENT, "in " + Labels.of(language) + ": names were read, statements were not");
        }
        EditionWords.of(item.article().saved(), index.edition(item.id()))
                .forEach(line -> paper.faint(2 * INDENT, line));
    }

    private void printDisagreements() {
        paper.heading("Where they differ");
        List<Disagreement> all = index.account().disagreements();
        if (all.isEmpty()) {
            paper.text(INDENT, "No passages were found that cannot both be right; there may be some.");
        }
        printSome(all, DISAGREEMENTS, this::printDisagreement, "matter");
    }

    private void printDisagreement(Disagreement item) {
        paper.text(INDENT, Labels.of(item) + ": " + item.about());
        index.answers(item).forEach(this::printAnswer);
        paper.faint(2 * INDENT, WhyWords.of(String.join("; ", item.why())));
    }

    private void printAnswer(List<Side> agreeing) {
        Evidence first = agreeing.get(0).evidence();
        paper.text(2 * INDENT, index.outlet(first.article()) + ": " + first.words() + days(first));
        String also = agreeing.stream()
                .skip(1)
                .map(side -> index.outlet(side.evidence().article()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!also.isEmpty()) {
            paper.faint(2 * INDENT, "also " + also);
        }
    }

    /** To which days its relative words came. */
    private String days(Evidence passage) {
        List<RelativeDays.Told> told = new RelativeDays(index).in(passage);
        return told.isEmpty()
                ? ""
                : told.stream().map(RelativeDays.Told::shown).collect(Collectors.joining("; ", " (", ")"));
    }

    private void printCommitments() {
        List<Commitment> commitments = index.account().commitments();
        if (!commitments.isEmpty()) {
            paper.heading("What was promised");
            paper.faint(INDENT, new DrawnUpWords(index).standing());
            printSome(commitments, COMMITMENTS, new CommitmentLines(index, paper)::print, "commitment");
        }
    }

    private void printTimeline() {
        List<TimelineEntry> entries = mainFirst(index.account().timeline());
        if (!entries.isEmpty()) {
            paper.heading("What happened when");
            int width = entries.stream()
                    .limit(ENTRIES)
                    .mapToInt(entry -> DateWords.of(entry.date()).length())
                    .max()
                    .orElse(0);
            printSome(entries, ENTRIES, entry -> printEntry(entry, width), "entry");
        }
    }

    /** Of a long timeline what most articles tell is shown, and the rest is counted. */
    private static List<TimelineEntry> mainFirst(List<TimelineEntry> timeline) {
        List<TimelineEntry> main = MainDays.of(timeline).entries(ENTRIES);
        return Stream.concat(main.stream(), timeline.stream().filter(entry -> !main.contains(entry)))
                .toList();
    }

    private void printEntry(TimelineEntry entry, int width) {
        List<String> articles =
                entry.evidence().stream().map(Evidence::article).distinct().toList();
        Tellers tellers = new Tellers(index);
        String planned = entry.planned() ? "planned: " : "";
        String origins = articles.size() > 1 ? "; " + tellers.briefly(articles, entry.origins()) : "";
        paper.entry(
                INDENT,
                DateWords.of(entry.date()),
                width,
                planned + ClaimWords.sentence(entry) + beside(entry) + " [" + tellers.names(articles) + origins + "]");
    }

    /** Whom its pronoun means, and who tells it where no outlet does. */
    private String beside(TimelineEntry entry) {
        String meant = pronouns.of(entry)
                .map(found -> " (" + found.pronoun() + ": " + found.name() + ")")
                .orElse("");
        return meant
                + ClaimWords.who(index, entry)
                        .map(who -> " (according to " + who + ")")
                        .orElse("");
    }

    private void printLedger() {
        Ledger ledger = Ledger.of(index);
        List<Ledger.Page> pages =
                ledger.pages().stream().filter(page -> !page.voiced().isEmpty()).toList();
        if (!pages.isEmpty()) {
            paper.heading("Who said what");
            printSome(pages, SPEAKERS, new LedgerPage(index, paper)::print, "source");
        }
        if (ledger.attitudes() > 0) {
            paper.faint(
                    INDENT, "… " + Labels.attitudes(ledger.attitudes()) + " that outlets only ascribe: see story.html");
        }
    }

    private void printEchoes() {
        if (!index.account().echoes().isEmpty()) {
            paper.heading("Who shares whose words");
            printSome(index.account().echoes(), ECHOES, this::printEcho, "passage");
        }
    }

    private void printEcho(Echo echo) {
        boolean turned = echo.first() == Echo.First.B;
        Evidence left = turned ? echo.b() : echo.a();
        Evidence right = turned ? echo.a() : echo.b();
        String arrow = echo.first() == Echo.First.UNKNOWN ? " and " : ", then ";
        String kind = EchoWords.of(echo);
        paper.text(INDENT, index.outlet(left.article()) + arrow + index.outlet(right.article()) + ", " + kind + ":");
        paper.text(2 * INDENT, left.words());
        if (!echo.isExact()) {
            paper.text(2 * INDENT, "/ " + right.words());
        }
    }

    private void printNearDuplicates() {
        List<NearlyOneText> groups = index.account().nearDuplicates();
        if (!groups.isEmpty()) {
            paper.heading("Nearly one text");
            printSome(groups, ECHOES, this::printNear, "group");
        }
    }

    private void printNear(NearlyOneText near) {
        paper.text(
                INDENT,
                String.join(", ", near.articles().stream().map(index::outlet).toList()) + ": "
                        + count(near.articles().size(), "article") + ", " + near.percent()
                        + " % of the words shared");
        paper.faint(2 * INDENT, EditionWords.first(near, index));
    }

    private void printOrigins() {
        List<Origin> all = index.account().origins();
        List<Origin> several =
                all.stream().filter(origin -> origin.articles().size() > 1).toList();
        paper.heading(count(all.size(), "origin"));
        printSome(several, ORIGINS, this::printOrigin, "origin");
        if (several.size() < all.size()) {
            int alone = all.size() - several.size();
            paper.faint(
                    INDENT,
                    count(alone, several.isEmpty() ? "article" : "other article")
                            + (alone == 1 ? " is one" : " are one each"));
        }
    }

    private void printOrigin(Origin origin) {
        List<String> outlets =
                origin.articles().stream().map(index::outlet).distinct().toList();
        paper.text(INDENT, String.join(", ", outlets));
        paper.faint(2 * INDENT, origin.why());
    }

    private <T> void printSome(List<T> items, int limit, Consumer<T> print, String noun) {
        paper.some(INDENT, items, limit, print, noun);
    }
}
