package org.parallax.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.account.DrawnUp;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.article.Evidence;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Commitment;
import org.parallax.disagreement.Disagreement;
import org.parallax.edition.Change;
import org.parallax.edition.Edition;
import org.parallax.edition.Succession;
import org.parallax.edition.Version;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.entity.Entity.HeldOffice;
import org.parallax.entity.Entity.Proposal;
import org.parallax.framing.Framing;
import org.parallax.headline.Headline;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Decision;
import org.parallax.judgement.Judged;
import org.parallax.judgement.Judgement;
import org.parallax.judgement.Outcome;
import org.parallax.language.Language;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention.Form;
import org.parallax.omission.LeftOut;
import org.parallax.origin.Echo;
import org.parallax.origin.NearlyOneText;
import org.parallax.origin.Origin;
import org.parallax.place.ToldStory;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;
import org.parallax.timeline.Claim;
import org.parallax.timeline.TimelineEntry;
import org.parallax.utterance.Utterance;

/** Makes accounts by hand: spans are given by their words, ids count up. One thread, one account. */
final class AccountMaker {

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, Article> earlier = new LinkedHashMap<>();
    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final List<NearlyOneText> nearDuplicates = new ArrayList<>();
    private final List<ToldStory> stories = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<StoryStatement> statements = new ArrayList<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<Framing> framing = new ArrayList<>();
    private final List<Headline> headlines = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Echo> echoes = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final Map<String, List<TimeExpression>> times = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private DrawnUp drawnUp = DrawnUp.on(Optional.of(LocalDate.of(2031, 5, 20)), "the last article appeared on it");

    /** Adds an article; it is named by its id from here on. */
    AccountMaker article(String id, Masthead masthead, ArticleDate published, String title, String body) {
        String sha = String.format(java.util.Locale.ROOT, "%064x", id.hashCode() & 0xffffffffL);
        SavedFile file = new SavedFile(id + ".html", sha);
        articles.put(id, Article.of(file, title, body, masthead, Dating.published(published)));
        return this;
    }

    /** Other files of an article's page. */
    AccountMaker copies(String id, String... files) {
        List<SavedFile> copies =
                Stream.of(files).map(file -> new SavedFile(file, "0123456789")).toList();
        Edition known = editions.getOrDefault(id, Edition.only(id));
        editions.put(id, new Edition(id, copies, known.earlier()));
        return this;
    }

    /** The one earlier version of an article; its changes follow. */
    AccountMaker earlier(String id, String version, Succession before, String title, String body) {
        Article last = Optional.ofNullable(articles.get(id)).orElseThrow();
        Article was =
                Article.of(new SavedFile(version + ".html", version), title, body, last.masthead(), last.dating());
        earlier.put(version, was);
        StoryArticle item = StoryArticle.asStated(version, readingOf(version, was));
        List<SavedFile> copies = editions.getOrDefault(id, Edition.only(id)).copies();
        editions.put(id, new Edition(id, copies, List.of(new Version(item, List.of(), before, List.of()))));
        return this;
    }

    /** What an article's outlet did to a passage of its earlier version. */
    AccountMaker change(String id, Change change) {
        Edition known = Optional.ofNullable(editions.get(id)).orElseThrow();
        Version version = known.earlier().get(0);
        List<Change> all =
                Stream.concat(version.changes().stream(), Stream.of(change)).toList();
        Version changed = new Version(version.article(), version.copies(), version.before(), all);
        editions.put(id, new Edition(id, known.copies(), List.of(changed)));
        return this;
    }

    AccountMaker nearlyOneText(String id, double shared, Optional<String> first, String... of) {
        nearDuplicates.add(new NearlyOneText(id, List.of(of), shared, first));
        return this;
    }

    static Masthead masthead(String outlet, String byline, String language) {
        Optional<String> by = Optional.of(byline).filter(name -> !name.isEmpty());
        Optional<String> url = Optional.of("https://example.org/" + outlet.length());
        return new Masthead(url, Optional.of(outlet), Optional.empty(), by, Optional.empty(), Optional.of(language));
    }

    static ArticleDate stated(String day) {
        String tag = "<meta property=\"article:published_time\" content=\"" + day + "T08:10:00Z\">";
        return new ArticleDate(
                day + "T08:10:00Z", on(day, DateRange.Basis.STATED, "article:published_time"), pageLine(tag));
    }

    private static DateProof pageLine(String words) {
        return new DateProof.PageLine(7, words);
    }

    static DateRange on(String date, DateRange.Basis basis, String why) {
        return DateRange.on(PartialDate.parse(date).orElseThrow(), basis, why);
    }

    static DateRange between(String earliest, String latest, String why) {
        return DateRange.between(
                PartialDate.parse(earliest).orElseThrow(),
                PartialDate.parse(latest).orElseThrow(),
                DateRange.Basis.RESOLVED,
                why);
    }

    /** Where words stand in an article, the first time. */
    Evidence words(String article, String words) {
        String text = text(article);
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in " + article);
        }
        return new Evidence(article, new TextSpan(start, start + words.length()), words);
    }

    /** Where words stand in an article, nearest to an offset. */
    TextSpan nearest(String article, String words, int offset) {
        String text = text(article);
        int before = text.lastIndexOf(words, offset);
        int after = text.indexOf(words, offset);
        if (before < 0 && after < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in " + article);
        }
        boolean isAfter = before < 0 || (after >= 0 && after - offset < offset - before);
        int start = isAfter ? after : before;
        return new TextSpan(start, start + words.length());
    }

    private String text(String article) {
        return Optional.ofNullable(articles.get(article))
                .or(() -> Optional.ofNullable(earlier.get(article)))
                .orElseThrow()
                .text();
    }

    AccountMaker entity(String id, String name, NameType type, List<Evidence> mentions) {
        return entity(id, name, type, mentions, List.of(), List.of());
    }

    AccountMaker entity(
            String id,
            String name,
            NameType type,
            List<Evidence> mentions,
            List<HeldOffice> offices,
            List<Proposal> proposals) {
        List<EntityMention> all = mentions.stream()
                .map(mention -> new EntityMention(mention, formOf(mention.words())))
                .toList();
        entities.add(new Entity(id, name, type, all, offices, proposals));
        return this;
    }

    private static Form formOf(String words) {
        boolean pronoun = List.of("he", "she", "it", "they", "He", "She").contains(words);
        return pronoun ? Form.PRONOUN : words.startsWith("the ") ? Form.DESCRIPTION : Form.NAME;
    }

    /** Adds a statement and, where it is the first of its utterance, a row of the ledger. */
    AccountMaker statement(StatementMaker maker) {
        StoryStatement made = maker.make(this);
        statements.add(made);
        return this;
    }

    /** What words for a time come to in an article. */
    AccountMaker time(String article, String words, DateRange range) {
        TimeExpression time =
                new TimeExpression(words(article, words).span(), TimeExpression.Type.DATE, "", range, "ARule");
        times.computeIfAbsent(article, unseen -> new ArrayList<>()).add(time);
        return this;
    }

    AccountMaker utterance(int independent, String... ids) {
        utterances.add(new Utterance(List.of(ids), independent));
        return this;
    }

    AccountMaker event(String id, DateRange date, boolean planned, int independent, Evidence... evidence) {
        timeline.add(new TimelineEntry(
                id, date, evidence[0].words(), planned, List.of(evidence), independent, Optional.empty()));
        return this;
    }

    /** An event that only somebody's words tell. */
    AccountMaker claim(String id, DateRange date, Claim claim, Evidence evidence) {
        timeline.add(new TimelineEntry(id, date, evidence.words(), false, List.of(evidence), 1, Optional.of(claim)));
        return this;
    }

    AccountMaker disagreement(Disagreement.Kind kind, boolean changed, String about, Disagreement.Side... sides) {
        String id = "d" + disagreements.size();
        disagreements.add(new Disagreement(id, kind, changed, about, List.of(sides), List.of("a rule of the test")));
        return this;
    }

    AccountMaker commitment(Commitment commitment) {
        commitments.add(commitment);
        return this;
    }

    AccountMaker framing(Framing item) {
        framing.add(item);
        return this;
    }

    AccountMaker headline(Headline item) {
        headlines.add(item);
        return this;
    }

    AccountMaker leftOut(LeftOut item) {
        leftOut.add(item);
        return this;
    }

    AccountMaker echo(String id, Evidence a, Evidence b, Echo.Kind kind, Echo.First first) {
        echoes.add(new Echo(id, a, b, kind, first));
        return this;
    }

    AccountMaker origin(String id, Optional<String> agency, String why, String... of) {
        origins.add(new Origin(id, List.of(of), agency, why));
        return this;
    }

    /** What became of what somebody decided, line by line. */
    AccountMaker judged(Decision decision, Outcome.State state, String why, String... rows) {
        int line = outcomes.size() + 1;
        Decided decided = new Decided(Optional.of("Ida Falk"), Optional.of("2031-06-01T10:00:00Z"), Optional.empty());
        Judgement judgement = new Judgement("j" + line, line, decision, decided);
        outcomes.add(new Outcome(judgement, state, why, List.of(rows)));
        return this;
    }

    AccountMaker story(String id, ToldStory.Placed... articles) {
        stories.add(new ToldStory(id, List.of(articles)));
        return this;
    }

    AccountMaker drawnUp(DrawnUp day) {
        drawnUp = day;
        return this;
    }

    Account account() {
        return new Account(
                drawnUp,
                "reader-1",
                "tagger-1",
                articles.entrySet().stream()
                        .map(entry ->
                                StoryArticle.asStated(entry.getKey(), readingOf(entry.getKey(), entry.getValue())))
                        .toList(),
                articles.keySet().stream()
                        .map(id -> editions.getOrDefault(id, Edition.only(id)))
                        .toList(),
                stories,
                entities,
                statements,
                allUtterances(),
                timeline,
                commitments,
                disagreements,
                framing,
                headlines,
                leftOut,
                echoes,
                nearDuplicates,
                origins,
                new Judged(outcomes));
    }

    private Reading readingOf(String id, Article article) {
        List<Statement> own = statements.stream()
                .filter(item -> item.article().equals(id))
                .map(StoryStatement::statement)
                .toList();
        Language language = Language.of(article.text(), article.masthead().language());
        return new Reading(article, language, List.of(), List.of(), times.getOrDefault(id, List.of()), own);
    }

    /** The rows that were given, and one for each statement that stands in none of them. */
    private List<Utterance> allUtterances() {
        List<String> given =
                utterances.stream().flatMap(row -> row.statements().stream()).toList();
        Stream<Utterance> alone = statements.stream()
                .filter(item -> !given.contains(item.id()))
                .map(item -> new Utterance(List.of(item.id()), 1));
        return Stream.concat(utterances.stream(), alone).toList();
    }
}
