package org.parallax.commitment.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.entity.Entities;
import org.parallax.language.Sentence;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.story.PerArticle;
import org.parallax.story.PerArticleWith;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** An article laid out for reading its commitments: who is named where, what is said where, and at what times. Threads may share it. */
public final class Page {

    private static final PerArticle<List<Wording>> WORDINGS = PerArticle.by(Page::wordings);

    private static final PerArticleWith<List<String>, Page> PAGES = PerArticleWith.by(Page::new);

    private record Named(TextSpan span, int entity, boolean isByName) {}

    private final StoryArticle article;
    private final List<String> storyIds;
    private final Reading reading;
    private final List<Named> named;
    private final List<Wording> sentences;
    private final Words words;
    private final Offices offices;
    private final Map<TextSpan, List<String>> idsBySpan = new ConcurrentHashMap<>();
    private final Map<TextSpan, List<TimeExpression>> timesBySpan = new ConcurrentHashMap<>();

    private Page(StoryArticle article, List<String> storyIds) {
        this.article = article;
        this.storyIds = storyIds;
        this.reading = article.reading();
        this.named = named(reading.entities());
        this.words = article.words();
        this.sentences = WORDINGS.of(article);
        this.offices = new Offices(this);
    }

    /** An article whose entities a story knows; it is kept as long as they are the same. */
    public static Page of(StoryArticle article, Entities entities) {
        List<String> ids = IntStream.range(0, article.reading().entities().size())
                .mapToObj(index -> entities.idOf(article.id(), index))
                .toList();
        return PAGES.of(article, ids);
    }

    /** What was read in this page alone, if it was before; else it is read now. */
    public <T> T read(PerArticleWith<Page, T> what) {
        return what.of(article, this);
    }

    private static List<Wording> wordings(StoryArticle article) {
        List<Named> named = named(article.reading().entities());
        return article.reading().sentences().stream()
                .map(sentence -> wording(article, sentence, named))
                .toList();
    }

    private static Wording wording(StoryArticle article, Sentence sentence, List<Named> named) {
        List<TextSpan> names = named.stream()
                .filter(name -> name.isByName() && sentence.span().contains(name.span()))
                .map(Named::span)
                .toList();
        return new Wording(article, sentence.span(), names);
    }

    private static List<Named> named(List<LocalEntity> entities) {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            for (Mention mention : entities.get(i).mentions()) {
                all.add(new Named(mention.span(), i, mention.form() == Mention.Form.NAME));
            }
        }
        all.sort(Comparator.comparing(Named::span));
        return all;
    }

    /** The article's, in which all spans stand. */
    public String text() {
        return reading.article().text();
    }

    /** The article's. */
    public String id() {
        return article.id();
    }

    /** The article's, as words. */
    public Words words() {
        return words;
    }

    /** When the article appeared; unknown where nobody tells. */
    public DateRange published() {
        return article.published().range();
    }

    /** In the order of the text. */
    public List<Wording> sentences() {
        return sentences;
    }

    /** The entity of the reading that has an index. */
    public LocalEntity entity(int index) {
        return reading.entities().get(index);
    }

    List<LocalEntity> entities() {
        return reading.entities();
    }

    /** Whether a span stands in the headline. */
    public boolean isHeadline(TextSpan span) {
        return reading.article().inHeadline(span);
    }

    /** Those who are named in a span, in the order of the text. */
    public List<Integer> namedIn(TextSpan span) {
        return named.stream()
                .filter(name -> name.span().overlaps(span))
                .map(Named::entity)
                .distinct()
                .toList();
    }

    /** The one body whose name begins with a word: "Norvale" for Norvale Ferries; nobody where two have such names. */
    List<Integer> calledFor(TextSpan word) {
        String start = word.of(text()) + " ";
        List<Integer> called = named.stream()
                .filter(name -> name.isByName()
                        && entity(name.entity()).type() == NameType.ORGANIZATION
                        && name.span().of(text()).startsWith(start))
                .map(Named::entity)
                .distinct()
                .toList();
        return called.size() == 1 ? called : List.of();
    }

    /** The story's ids of those who are named in a span. */
    public List<String> idsIn(TextSpan span) {
        return idsBySpan.computeIfAbsent(span, unseen -> ids(namedIn(unseen)));
    }

    /** The story's ids of entities of the reading. */
    public List<String> ids(List<Integer> entityIndexes) {
        return entityIndexes.stream().map(storyIds::get).distinct().toList();
    }

    /** Some words up to the last name that begins in them. */
    public TextSpan untilLastNameIn(TextSpan words) {
        int end = named.stream()
                .map(Named::span)
                .filter(words::contains)
                .mapToInt(TextSpan::end)
                .max()
                .orElse(words.end());
        return new TextSpan(words.start(), end);
    }

    /** The statement whose cue holds a word. */
    public Optional<Statement> cuedBy(TextSpan word) {
        return reading.statements().stream()
                .filter(s -> s.cue().filter(cue -> cue.overlaps(word)).isPresent())
                .findFirst();
    }

    /** The innermost statement in whose content words stand. */
    public Optional<Statement> saying(TextSpan words) {
        return reading.statements().stream()
                .filter(s -> pieceWith(s, words).isPresent())
                .min(Comparator.comparingInt(
                        s -> pieceWith(s, words).orElseThrow().length()));
    }

    /** The innermost of those around a statement in whose content words stand. */
    public Optional<Statement> sayingAround(Statement inner, TextSpan words) {
        int length = pieceWith(inner, words).map(TextSpan::length).orElse(0);
        return reading.statements().stream()
                .filter(s -> pieceWith(s, words)
                        .filter(piece -> piece.length() > length)
                        .isPresent())
                .min(Comparator.comparingInt(
                        s -> pieceWith(s, words).orElseThrow().length()));
    }

    /** The piece of a statement's content that holds some words. */
    public static Optional<TextSpan> pieceWith(Statement statement, TextSpan words) {
        return statement.content().stream()
                .filter(piece -> piece.contains(words))
                .findFirst();
    }

    /** The times within a span, in the order of the text. */
    public List<TimeExpression> timesIn(TextSpan span) {
        return timesBySpan.computeIfAbsent(
                span,
                unseen -> reading.times().stream()
                        .filter(time -> unseen.contains(time.span()))
                        .toList());
    }

    /** Whether a word of a sentence is of a time. */
    public boolean isTime(Wording sentence, int at) {
        return at < sentence.size() && isTime(sentence, sentence.span(at));
    }

    /** Whether some of a sentence's words are. */
    public boolean isTime(Wording sentence, TextSpan words) {
        return timesIn(sentence.span()).stream().anyMatch(time -> time.span().overlaps(words));
    }

    /** The sentence in which some words begin. */
    public Wording sentenceOf(TextSpan words) {
        return sentences.get(numberAt(words.start()));
    }

    /** A sentence's place among them, from 0. */
    public int numberOf(Wording sentence) {
        return numberAt(sentence.span().start());
    }

    /** The last sentence that begins at or before an offset. */
    private int numberAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Which it gives to whom. */
    public Offices offices() {
        return offices;
    }

    /** Whether a body is a parliament or one of its houses: whoever leads it or sits in it, none of them binds it. */
    public boolean isChamber(int index) {
        return Responsible.isChamber(entity(index).name());
    }

    /** Bodies by their names, as often as the article names them before an offset, the last one last. */
    List<Integer> bodiesNamedBefore(int offset) {
        return namedBefore(offset).stream()
                .filter(index -> entity(index).type() == NameType.ORGANIZATION)
                .toList();
    }

    /** All that are named by their names before an offset, as often as they are. */
    List<Integer> namedBefore(int offset) {
        return named.stream()
                .filter(name -> name.isByName() && name.span().end() <= offset)
                .map(Named::entity)
                .toList();
    }
}
