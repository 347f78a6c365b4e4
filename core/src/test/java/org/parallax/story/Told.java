package org.parallax.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.language.Language;
import org.parallax.language.Sentences;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.Office;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;
import org.parallax.time.TimeReader;

/** Makes a reading by hand: {@code Told.in("a.txt", "…").on("2031-05-02").says("Ana Brel", "said", "…").reading()}. One thread, one reading. */
public final class Told {

    private final String file;
    private final String headline;
    private final String body;
    private Optional<String> outlet = Optional.empty();
    private Optional<String> wire = Optional.empty();
    private Optional<String> url = Optional.empty();
    private ArticleDate published = ArticleDate.UNKNOWN;
    private ArticleDate modified = ArticleDate.UNKNOWN;
    private ArticleDate captured = ArticleDate.UNKNOWN;
    private String around = "";
    private Language language = Language.ENGLISH;
    private final List<LocalEntity> entities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    private Told(String file, String headline, String body) {
        this.file = file;
        this.headline = headline;
        this.body = body;
    }

    public static Told in(String file, String body) {
        return new Told(file, "", body);
    }

    public static Told in(String file, String headline, String body) {
        return new Told(file, headline, body);
    }

    public Told by(String name) {
        outlet = Optional.of(name);
        return this;
    }

    /** Written in another language than English. */
    public Told written(Language other) {
        language = other;
        return this;
    }

    public Told crediting(String agency) {
        wire = Optional.of(agency);
        return this;
    }

    /** The address that the page tells. */
    public Told at(String address) {
        url = Optional.of(address);
        return this;
    }

    /** What else is written in the page's bytes, and is no part of its article. */
    public Told beside(String words) {
        around = words;
        return this;
    }

    /** A day, or a day with its time: "2031-05-02T08:00:00Z". */
    public Told on(String time) {
        published = date(time);
        return this;
    }

    public Told changedOn(String time) {
        modified = date(time);
        return this;
    }

    public Told savedOn(String time) {
        captured = date(time);
        return this;
    }

    private static ArticleDate date(String time) {
        return new ArticleDate(time, range(time.replaceAll("T.*", "")), DateProof.NONE);
    }

    static DateRange range(String date) {
        return DateRange.on(PartialDate.parse(date).orElseThrow(), DateRange.Basis.STATED, "given");
    }

    /** A name that the text holds, everywhere it stands. */
    public Told naming(NameType type, String name) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text().indexOf(name); at >= 0; at = text().indexOf(name, at + 1)) {
            mentions.add(new Mention(new TextSpan(at, at + name.length()), Mention.Form.NAME));
        }
        entities.add(new LocalEntity(name, type, mentions, List.of(), List.of()));
        return this;
    }

    /** An office that the text gives the one named last. */
    public Told holding(String office) {
        int at = text().indexOf(office);
        LocalEntity last = entities.remove(entities.size() - 1);
        entities.add(new LocalEntity(
                last.name(),
                last.type(),
                last.mentions(),
                last.aliases(),
                List.of(new Office(new TextSpan(at, at + office.length())))));
        return this;
    }

    /** A time expression that tells no day by itself. */
    public Told timing(String words) {
        return timing(words, "");
    }

    /** A time expression of this value that tells no day by itself. */
    public Told timing(String words, String value) {
        int at = text().indexOf(words);
        DateRange unknown = DateRange.unknown("given");
        times.add(new TimeExpression(
                new TextSpan(at, at + words.length()), TimeExpression.Type.DATE, value, unknown, "given"));
        return this;
    }

    /** A time expression that tells a day. */
    public Told dating(String words, String day) {
        int at = text().indexOf(words);
        DateRange on = DateRange.on(PartialDate.parse(day).orElseThrow(), DateRange.Basis.RESOLVED, "given");
        times.add(
                new TimeExpression(new TextSpan(at, at + words.length()), TimeExpression.Type.DATE, day, on, "given"));
        return this;
    }

    /** A direct statement of a person named before, on an unknown day. */
    public Told says(String speaker, String content) {
        return says(speaker, content, DateRange.unknown("not told"));
    }

    public Told says(String speaker, String content, String day) {
        return says(speaker, content, range(day));
    }

    /** A statement with the verb that reports it, which stands before its content. */
    public Told reports(String speaker, String cue, String content) {
        return says(speaker, Optional.of(cue), content, range("2031-05-05"));
    }

    /** The same of what somebody denies. */
    public Told denies(String speaker, String cue, String content) {
        reports(speaker, cue, content);
        return lastAs(Statement.Certainty.DENIED, List.of());
    }

    /** The last statement as it came through an outlet or at an interview, in words of the article. */
    public Told through(String words) {
        int from = text().indexOf(words);
        return lastAs(
                Statement.Certainty.ASSERTED,
                List.of(new Statement.Via(
                        OptionalInt.empty(), Statement.Channel.INTERVIEW, new TextSpan(from, from + words.length()))));
    }

    private Told lastAs(Statement.Certainty certainty, List<Statement.Via> via) {
        Statement told = statements.remove(statements.size() - 1);
        statements.add(new Statement(
                told.part(),
                told.speaker(),
                told.sourceClass(),
                told.source(),
                told.cue(),
                told.content(),
                told.kind(),
                told.act(),
                certainty,
                told.when(),
                via,
                told.within(),
                told.decision()));
        return this;
    }

    private Told says(String speaker, String content, DateRange when) {
        return says(speaker, Optional.empty(), content, when);
    }

    /** A statement with the verb that reports it, made on a day. */
    public Told says(String speaker, String cue, String content, String day) {
        return says(speaker, Optional.of(cue), content, range(day));
    }

    private Told says(String speaker, Optional<String> cue, String content, DateRange when) {
        int at = text().indexOf(content);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not say: " + content);
        }
        return says(speakerIndex(speaker), Statement.SourceClass.NAMED, Optional.empty(), cue, content, at, when);
    }

    /** A statement of a source that is described and has no name. */
    public Told saysSome(Statement.SourceClass sourceClass, String source, String content) {
        int from = text().indexOf(source);
        TextSpan words = new TextSpan(from, from + source.length());
        DateRange unknown = DateRange.unknown("not told");
        return says(
                OptionalInt.empty(),
                sourceClass,
                Optional.of(words),
                Optional.empty(),
                content,
                text().indexOf(content),
                unknown);
    }

    /** The same with the verb that reports it, which stands before its content. */
    public Told reportsSome(Statement.SourceClass sourceClass, String source, String cue, String content) {
        int from = text().indexOf(source);
        TextSpan words = new TextSpan(from, from + source.length());
        return says(
                OptionalInt.empty(),
                sourceClass,
                Optional.of(words),
                Optional.of(cue),
                content,
                text().indexOf(content),
                DateRange.unknown("not told"));
    }

    private Told says(
            OptionalInt speaker,
            Statement.SourceClass sourceClass,
            Optional<TextSpan> source,
            Optional<String> cue,
            String content,
            int at,
            DateRange when) {
        TextSpan span = new TextSpan(at, at + content.length());
        boolean quoted = at > 0 && "“\"".indexOf(text().charAt(at - 1)) >= 0;
        statements.add(new Statement(
                Statement.Part.BODY,
                speaker,
                sourceClass,
                source,
                cue.map(verb -> text().lastIndexOf(verb, at))
                        .map(verb -> new TextSpan(verb, verb + cue.get().length())),
                List.of(span),
                quoted ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
                Statement.Act.SPEECH,
                Statement.Certainty.ASSERTED,
                when,
                List.of(),
                OptionalInt.empty(),
                new Statement.Decision("given", "given")));
        return this;
    }

    private OptionalInt speakerIndex(String speaker) {
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).name().equals(speaker)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private String text() {
        return headline.isEmpty() ? body : headline + "\n\n" + body;
    }

    public Reading reading() {
        Masthead masthead = new Masthead(url, outlet, wire, Optional.empty(), Optional.empty(), Optional.of("en"));
        SavedFile saved = new SavedFile(file, sha256(text() + around));
        Article article = Article.of(saved, headline, body, masthead, new Dating(published, modified, captured));
        return new Reading(
                article,
                language,
                Sentences.in(article.text()),
                List.copyOf(entities),
                List.copyOf(times),
                List.copyOf(statements));
    }

    /** With the times that its words tell. */
    public Reading timedReading() {
        Reading plain = reading();
        DateRange day = plain.article().dating().published().range();
        return new Reading(
                plain.article(),
                plain.language(),
                plain.sentences(),
                plain.entities(),
                TimeReader.read(plain.article().text(), plain.sentences(), day),
                plain.statements());
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
