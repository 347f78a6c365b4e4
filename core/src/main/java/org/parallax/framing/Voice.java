package org.parallax.framing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.story.PerArticleWith;
import org.parallax.story.StoryArticle;

/**
 * What an article says in its outlet's own voice: all that is neither between quotation marks nor the content of a statement that somebody voiced.
 * What the outlet makes others think is its own wording, and so are what is said of nobody ("it is believed") and the words that name a source, in
 * whosever report they stand. It is kept with the article as long as whom its names mean is the same. Threads may share it.
 */
final class Voice {

    /** Sentences in which an article says what it is about. */
    private static final int LEAD = 5;

    /** Those of them that say little more than the headline. */
    private static final int TOP = 2;

    private static final PerArticleWith<Known, Voice> VOICES = PerArticleWith.by(Voice::new);

    private final StoryArticle article;
    private final OthersWords others;
    private final Names names;
    private final SentencesByWord sentences;
    private final Map<Integer, Line> lines = new ConcurrentHashMap<>();

    private Voice(StoryArticle article, Known known) {
        this.article = article;
        this.others = new OthersWords(article);
        this.names = new Names(known);
        this.sentences = SentencesByWord.of(article);
    }

    static Voice of(StoryArticle article, Known known) {
        return VOICES.of(article, known);
    }

    /** What was read in this voice alone, if it was before; else it is read now. */
    <T> T read(PerArticleWith<Voice, T> what) {
        return what.of(article, this);
    }

    StoryArticle article() {
        return article;
    }

    String id() {
        return article.id();
    }

    Evidence evidence(TextSpan span) {
        return new Evidence(article.id(), span, span.of(article.text()));
    }

    /** Outside what others say; or among the words that name who speaks, which are the outlet's in whosever report they stand. */
    boolean isOwn(TextSpan span) {
        return !others.areIn(span) || (others.nameASource(span) && !others.areQuotedAt(span));
    }

    OthersWords others() {
        return others;
    }

    Names names() {
        return names;
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
        return names.of(entity)
                .filter(name -> isOwn(name.span()))
                .findFirst()
                .map(name -> evidence(withDescription(name)));
    }

    /** Whether an entity is named in the headline or in one of the first sentences. */
    boolean isAbout(String entity) {
        return names.of(entity)
                .flatMap(name -> lineAt(name.span()).stream())
                .anyMatch(line -> line.isHeadline() || line.isInLead());
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
    boolean isTime(TextSpan span) {
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
        return isAmongTheFirst(sentence, LEAD);
    }

    /** Whether a sentence is one of the very first of the body. */
    boolean isAtTheTop(TextSpan sentence) {
        return isAmongTheFirst(sentence, TOP);
    }

    private boolean isAmongTheFirst(TextSpan sentence, int most) {
        return article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(span -> article.article().body().contains(span))
                .limit(most)
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
