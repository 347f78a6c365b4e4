package org.parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.language.Sentence;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention;
import org.parallax.statement.Quotation;
import org.parallax.statement.Quotations;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.PerArticleWith;
import org.parallax.story.StoryArticle;

/**
 * What an article says in its outlet's own voice: all that is neither between quotation marks nor the content of a statement that somebody voiced.
 * What the outlet makes others think is its own wording, and so is what is said of nobody ("it is believed"). It is kept with the article as long as
 * whom its names mean is the same. Threads may share it.
 */
final class Voice {

    /** Sentences in which an article says what it is about. */
    private static final int LEAD = 5;

    private static final PerArticleWith<Known, Voice> VOICES = PerArticleWith.by(Voice::new);

    private final StoryArticle article;
    private final Quotations quotations;
    private final TreeMap<Integer, Integer> spoken = new TreeMap<>();
    private final TreeMap<Integer, Named> names = new TreeMap<>();
    private final Map<Integer, Named> spokenOf = new HashMap<>();
    private final SentencesByWord sentences;
    private final Map<Integer, Line> lines = new ConcurrentHashMap<>();

    /** A name of an entity of the story: where it stands, and the entity's id and name. */
    record Named(TextSpan span, String entity, String name, NameType type) {

        static Named of(Entity entity, EntityMention mention) {
            return new Named(mention.evidence().span(), entity.id(), entity.name(), entity.type());
        }
    }

    /** Who is spoken of in an article, in the order of the entities: by name, and otherwise. */
    record Known(List<Named> names, List<Named> others) {

        static Known nobody() {
            return new Known(new ArrayList<>(), new ArrayList<>());
        }

        void add(Entity entity, EntityMention mention) {
            (mention.form() == Mention.Form.NAME ? names : others).add(Named.of(entity, mention));
        }
    }

    private Voice(StoryArticle article, Known known) {
        this.article = article;
        this.quotations = Quotations.in(article.text());
        this.sentences = SentencesByWord.of(article);
        Stream<TextSpan> contents = article.reading().statements().stream()
                .filter(Voice::isSomebodys)
                .map(Statement::content)
                .flatMap(List::stream);
        Stream.concat(quotations.all().stream().map(Quotation::span), contents)
                .sorted()
                .forEach(this::addSpoken);
        known.names().forEach(this::add);
        known.others().forEach(other -> spokenOf.put(other.span().start(), other));
    }

    static Voice of(StoryArticle article, Known known) {
        return VOICES.of(article, known);
    }

    /** What was read in this voice alone, if it was before; else it is read now. */
    <T> T read(PerArticleWith<Voice, T> what) {
        return what.of(article, this);
    }

    /** In the order of the text; what meets becomes one. */
    private void addSpoken(TextSpan span) {
        Map.Entry<Integer, Integer> last = spoken.lastEntry();
        if (last != null && last.getValue() >= span.start()) {
            spoken.put(last.getKey(), Math.max(last.getValue(), span.end()));
        } else {
            spoken.put(span.start(), span.end());
        }
    }

    private static boolean isSomebodys(Statement statement) {
        return statement.act().isVoiced() && statement.sourceClass() != SourceClass.IMPERSONAL;
    }

    private void add(Named name) {
        names.merge(
                name.span().start(),
                name,
                (a, b) -> b.span().length() < a.span().length() ? b : a);
    }

    StoryArticle article() {
        return article;
    }

    String id() {
        return article.id();
    }

    Quotations quotations() {
        return quotations;
    }

    Evidence evidence(TextSpan span) {
        return new Evidence(article.id(), span, span.of(article.text()));
    }

    /** Outside what others say; or among the words that name who speaks, which are the outlet's in whosever report they stand. */
    boolean isOwn(TextSpan span) {
        Map.Entry<Integer, Integer> before = spoken.lowerEntry(span.end());
        boolean unspoken = before == null || before.getValue() <= span.start();
        return unspoken || (isAmongSources(span) && !isQuoted(span));
    }

    private boolean isAmongSources(TextSpan span) {
        return article.reading().statements().stream()
                .flatMap(statement -> statement.source().stream())
                .anyMatch(source -> source.contains(span));
    }

    boolean isQuoted(TextSpan span) {
        return quotations.touching(span).stream()
                .anyMatch(quotation -> quotation.span().contains(span));
    }

    /** Whose words stand at a place, as far as it is somebody's: the words that name the innermost source there. */
    Optional<String> sourceAt(TextSpan place) {
        return article.reading().statements().stream()
                .filter(Voice::isSomebodys)
                .filter(statement -> statement.content().stream().anyMatch(piece -> piece.contains(place)))
                .min(Comparator.comparingInt(
                        statement -> statement.content().get(0).length()))
                .map(this::source);
    }

    private String source(Statement statement) {
        return statement.speaker().isPresent()
                ? "@" + statement.speaker().getAsInt()
                : statement.source().map(span -> span.of(article.text())).orElse("");
    }

    /** Who is spoken of at a place, by a name or by a word that stands for one. */
    Optional<Named> spokenOfAt(TextSpan token) {
        return Optional.ofNullable(spokenOf.get(token.start()));
    }

    Optional<Named> nameAt(TextSpan token) {
        return Optional.ofNullable(names.floorEntry(token.start()))
                .map(Map.Entry::getValue)
                .filter(name -> name.span().contains(token.start()));
    }

    /** Whether it names an entity. */
    boolean names(String entity) {
        return names.values().stream().anyMatch(name -> name.entity().equals(entity));
    }

    /** All sentences, in order. */
    List<Line> lines() {
        return article.reading().sentences().stream()
                .map(sentence -> line(sentence.span()))
                .toList();
    }

    /** The sentences with a word for which a test holds, in order. */
    List<Line> linesWith(Predicate<String> word) {
        return sentences.with(word).map(this::line).toList();
    }

    /** The sentences with a word, in lower case, in order. */
    List<Line> linesWith(String word) {
        return sentences.with(word).map(this::line).toList();
    }

    /** The first mention of an entity by name in the outlet's own words, with the description before it. */
    Optional<Evidence> firstOwn(String entity) {
        return names.values().stream()
                .filter(name -> name.entity().equals(entity) && isOwn(name.span()))
                .findFirst()
                .map(name -> evidence(withDescription(name)));
    }

    private TextSpan withDescription(Named name) {
        Optional<Line> line = lineAt(name.span());
        return line.flatMap(there -> there.phraseAt(there.at(name.span().start()) - 1))
                .filter(phrase -> phrase.bearer().filter(name::equals).isPresent())
                .filter(phrase -> isOwn(phrase.evidence().span())
                        && !isTime(phrase.evidence().span()))
                .map(phrase -> phrase.evidence().span().union(name.span()))
                .orElse(name.span());
    }

    /** "On Monday Ana Brel" describes nobody. */
    private boolean isTime(TextSpan span) {
        return article.reading().times().stream().anyMatch(time -> time.span().overlaps(span));
    }

    /** The first noun phrase of the outlet's own words around a noun for which a test holds. */
    Optional<Evidence> firstOwn(String noun, Predicate<NounPhrase> test) {
        for (Line line : linesWith(noun)) {
            for (int i = 0; i < line.size(); i++) {
                Optional<NounPhrase> phrase = line.token(i).lower().equals(noun) && !line.isNamed(i)
                        ? line.phraseAt(i).filter(p -> p.noun().equals(noun))
                        : Optional.empty();
                if (phrase.filter(p -> isOwn(p.evidence().span())).filter(test).isPresent()) {
                    return phrase.map(NounPhrase::evidence);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence is one of the first of the body. */
    boolean isInLead(TextSpan sentence) {
        return article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(span -> article.article().body().contains(span))
                .limit(LEAD)
                .anyMatch(sentence::equals);
    }

    /** The sentence that holds a place. */
    Optional<Line> lineAt(TextSpan place) {
        return article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(place))
                .findFirst()
                .map(this::line);
    }

    private Line line(TextSpan sentence) {
        return lines.computeIfAbsent(
                sentence.start(),
                start -> new Line(this, sentence, article.wordByWord().tokens(sentence)));
    }
}
