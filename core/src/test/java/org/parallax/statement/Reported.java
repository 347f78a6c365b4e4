package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Tagging.Name;
import org.parallax.language.Tagging.NameType;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.Kind;
import org.parallax.statement.Statement.Part;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/**
 * Says in a test what a tagger found in an article, and what statements must follow. The tagger is a table: each row is found wherever its
 * words stand, in the whole article or in a content that is read again.
 */
public final class Reported {

    private final String title;
    private final String body;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> inner = new ArrayList<>();
    private final Map<String, List<Row>> clauses = new HashMap<>();
    private final List<NameRow> names = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> outlet = Optional.empty();

    private record Row(String source, String cue, List<String> content) {}

    private record NameRow(String words, NameType type) {}

    private Reported(String title, String body) {
        this.title = title;
        this.body = body;
    }

    public static Reported givenArticle(String... paragraphs) {
        return new Reported("", String.join("\n\n", paragraphs));
    }

    public static Reported givenHeadline(String title, String... paragraphs) {
        return new Reported(title, String.join("\n\n", paragraphs));
    }

    public Reported publishedOn(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Reported by(String paper) {
        outlet = Optional.of(paper);
        return this;
    }

    public Reported persons(String... words) {
        Arrays.stream(words).forEach(name -> names.add(new NameRow(name, NameType.PERSON)));
        return this;
    }

    public Reported organizations(String... words) {
        Arrays.stream(words).forEach(name -> names.add(new NameRow(name, NameType.ORGANIZATION)));
        return this;
    }

    public Reported places(String... words) {
        Arrays.stream(words).forEach(name -> names.add(new NameRow(name, NameType.PLACE)));
        return this;
    }

    /** An attribution that the tagger finds in the article; a source of "" is none. Each is found after the one before. */
    public Reported tagged(String source, String cue, String... content) {
        rows.add(new Row(source, cue, List.of(content)));
        return this;
    }

    /** One that it finds only in a content that it reads again. */
    public Reported taggedInside(String source, String cue, String... content) {
        inner.add(new Row(source, cue, List.of(content)));
        return this;
    }

    /** One that it finds only in a clause, read by itself. */
    public Reported taggedInClause(String clause, String source, String cue, String... content) {
        clauses.put(clause, List.of(new Row(source, cue, List.of(content))));
        return this;
    }

    /** A clause in which it finds nothing, read by itself. */
    public Reported nothingTaggedIn(String clause) {
        clauses.put(clause, List.of());
        return this;
    }

    public Reading read() {
        Dating dating = published
                .map(day -> Dating.published(new ArticleDate(
                        day.toString(),
                        DateRange.on(PartialDate.day(day), DateRange.Basis.STATED, "the page says so"),
                        DateProof.NONE)))
                .orElse(Dating.UNKNOWN);
        Masthead masthead = new Masthead(
                Optional.empty(), outlet, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Article article = Article.of(new SavedFile("invented.html", "0"), title, body, masthead, dating);
        return new Reader(new Table(article.text())).read(article);
    }

    public Then then() {
        return new Then(read());
    }

    /** The tagger is slow: what it found in a part is remembered. */
    public void thenTheTaggerReadsOnce(String part) {
        read();
        assertThat(asked).containsOnlyOnce(part);
    }

    /** Where words stand after an offset, from the beginning of a word on. */
    private static int find(String text, String words, int from) {
        int at = text.indexOf(words, from);
        while (at > 0 && isLetter(text, at - 1) && isLetter(text, at)) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private final class Table implements Tagger {

        private final String whole;

        Table(String whole) {
            this.whole = whole;
        }

        @Override
        public Tagging tag(String text) {
            asked.add(text);
            List<Attribution> attributions = new ArrayList<>();
            int from = 0;
            for (Row row : text.equals(whole) ? rows : clauses.getOrDefault(text, inner)) {
                Optional<Attribution> found = attribution(text, row, from);
                found.ifPresent(attributions::add);
                from = found.map(a -> a.cue().end()).orElse(from);
            }
            attributions.sort(Comparator.comparing(Attribution::cue));
            return new Tagging(attributions, text.equals(whole) ? names(text) : List.of());
        }

        /** The cue is the first after the cue before; source and content are the nearest to it. */
        private Optional<Attribution> attribution(String text, Row row, int from) {
            int cue = find(text, row.cue(), from);
            if (cue < 0) {
                return Optional.empty();
            }
            List<TextSpan> content = row.content().stream()
                    .map(words -> nearest(text, words, cue))
                    .sorted()
                    .toList();
            Optional<TextSpan> source =
                    Optional.of(row.source()).filter(s -> !s.isEmpty()).map(s -> nearest(text, s, cue));
            return Optional.of(
                    new Attribution(source, new TextSpan(cue, cue + row.cue().length()), content, .9));
        }

        private TextSpan nearest(String text, String words, int cue) {
            int best = -1;
            for (int at = find(text, words, 0); at >= 0; at = find(text, words, at + 1)) {
                best = best < 0 || Math.abs(at - cue) < Math.abs(best - cue) ? at : best;
            }
            assertThat(best).as("“%s” stands in “%s”", words, text).isNotNegative();
            return new TextSpan(best, best + words.length());
        }

        private List<Name> names(String text) {
            List<Name> found = new ArrayList<>();
            for (NameRow name : names) {
                for (int at = find(text, name.words(), 0); at >= 0; at = find(text, name.words(), at + 1)) {
                    TextSpan span = new TextSpan(at, at + name.words().length());
                    if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                        found.add(new Name(span, name.type(), .9));
                    }
                }
            }
            found.sort(Comparator.comparing(Name::span));
            return found;
        }

        @Override
        public String version() {
            return "table";
        }
    }

    /** What follows from an article. */
    public static final class Then {

        private final Reading reading;

        Then(Reading reading) {
            this.reading = reading;
        }

        /** The statement with this content, pieces parted by " / ". */
        public ThenStatement statement(String content) {
            List<Statement> found = reading.statements().stream()
                    .filter(statement -> contentOf(statement).equals(content))
                    .toList();
            assertThat(found).as("“%s” among %s", content, contents()).isNotEmpty();
            return new ThenStatement(this, found.get(0));
        }

        public Then statements(String... contents) {
            assertThat(contents()).containsExactly(contents);
            return this;
        }

        public Then noStatement(String content) {
            assertThat(contents()).doesNotContain(content);
            return this;
        }

        private List<String> contents() {
            return reading.statements().stream().map(this::contentOf).toList();
        }

        private String contentOf(Statement statement) {
            return String.join(
                    " / ", statement.content().stream().map(this::words).toList());
        }

        private String words(TextSpan span) {
            return span.of(reading.article().text());
        }
    }

    /** What one statement must be. */
    public static final class ThenStatement {

        private final Then then;
        private final Statement statement;

        ThenStatement(Then then, Statement statement) {
            this.then = then;
            this.statement = statement;
        }

        public Then and() {
            return then;
        }

        public ThenStatement isBy(String name) {
            return isBy(name, SourceClass.NAMED);
        }

        /** Whoever it is by, it is not by somebody with this name. */
        public ThenStatement isNotBy(String name) {
            assertThat(statement.speaker().stream()
                            .mapToObj(then.reading.entities()::get)
                            .map(entity -> entity.name()))
                    .as("the speaker, by %s", statement.decision().speaker())
                    .doesNotContain(name);
            return this;
        }

        /** The source is a document, and somebody with this name speaks through it. */
        public ThenStatement isInADocumentBy(String name) {
            return isBy(name, SourceClass.DOCUMENT);
        }

        private ThenStatement isBy(String name, SourceClass sourceClass) {
            assertThat(statement.speaker())
                    .as("the speaker, by %s", statement.decision().speaker())
                    .isPresent();
            assertThat(then.reading
                            .entities()
                            .get(statement.speaker().getAsInt())
                            .name())
                    .isEqualTo(name);
            assertThat(statement.sourceClass()).isEqualTo(sourceClass);
            return this;
        }

        public ThenStatement isByNobodyNamed() {
            assertThat(statement.speaker()).isEmpty();
            return this;
        }

        public ThenStatement isBySome(SourceClass sourceClass) {
            assertThat(statement.sourceClass()).isEqualTo(sourceClass);
            return isByNobodyNamed();
        }

        public ThenStatement decidedBy(String rule) {
            assertThat(statement.decision().speaker()).isEqualTo(rule);
            return this;
        }

        public ThenStatement hasSource(String words) {
            assertThat(statement.source().map(then::words)).contains(words);
            return this;
        }

        public ThenStatement hasNoSource() {
            assertThat(statement.source()).isEmpty();
            return this;
        }

        public ThenStatement hasCue(String words) {
            assertThat(statement.cue().map(then::words)).contains(words);
            return this;
        }

        public ThenStatement hasNoCue() {
            assertThat(statement.cue()).isEmpty();
            return this;
        }

        public ThenStatement is(Kind kind) {
            assertThat(statement.kind()).isEqualTo(kind);
            return this;
        }

        public ThenStatement is(Act act) {
            assertThat(statement.act()).isEqualTo(act);
            return this;
        }

        public ThenStatement is(Certainty certainty) {
            assertThat(statement.certainty()).isEqualTo(certainty);
            return this;
        }

        public ThenStatement is(Part part) {
            assertThat(statement.part()).isEqualTo(part);
            return this;
        }

        public ThenStatement wasSaidOn(String day) {
            assertThat(statement.when().day().map(LocalDate::toString))
                    .as(statement.when().why())
                    .contains(day);
            return this;
        }

        /** A whole month or year. */
        public ThenStatement wasSaidIn(String time) {
            assertThat(statement.when().earliest().map(PartialDate::toString))
                    .as(statement.when().why())
                    .contains(time);
            assertThat(statement.when().latest()).isEqualTo(statement.when().earliest());
            return this;
        }

        public ThenStatement wasSaidBetween(String first, String last) {
            assertThat(statement.when().firstDay().map(LocalDate::toString)).contains(first);
            assertThat(statement.when().lastDay().map(LocalDate::toString)).contains(last);
            return this;
        }

        public ThenStatement dayIsKnownBecause(String why) {
            assertThat(statement.when().why()).isEqualTo(why);
            return this;
        }

        public ThenStatement hasNoDay() {
            assertThat(statement.when().isKnown()).isFalse();
            return this;
        }

        /** No time of the text is its day: at most it is likely news of the week of its page. */
        public ThenStatement hasNoDayOfItsOwn() {
            if (statement.when().isKnown()) {
                LocalDate last = statement.when().lastDay().orElseThrow();
                assertThat(statement.when().firstDay()).contains(last.minusDays(7));
                assertThat(statement.decision().when()).isEqualTo("WhatIsLikelyNewsWasSaidInTheWeekOfItsPage");
            }
            return this;
        }

        public ThenStatement dayDecidedBy(String rule) {
            assertThat(statement.decision().when()).isEqualTo(rule);
            return this;
        }

        public ThenStatement cameVia(Channel channel, String words) {
            assertThat(statement.via())
                    .extracting(via -> via.channel() + " " + then.words(via.span()))
                    .contains(channel + " " + words);
            return this;
        }

        public ThenStatement cameDirectly() {
            assertThat(statement.via()).isEmpty();
            return this;
        }

        public ThenStatement standsWithin(String content) {
            assertThat(statement.within()).isPresent();
            assertThat(then.contentOf(
                            then.reading.statements().get(statement.within().getAsInt())))
                    .isEqualTo(content);
            return this;
        }

        public ThenStatement isTheOutletsOwn() {
            assertThat(statement.within()).isEmpty();
            return this;
        }
    }
}
