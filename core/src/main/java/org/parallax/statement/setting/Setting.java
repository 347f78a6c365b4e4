package org.parallax.statement.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Turn;
import org.parallax.language.Turns;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.pronoun.Scene;
import org.parallax.pronoun.Scene.Utterance;
import org.parallax.statement.Quotation;
import org.parallax.statement.Quotations;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** What is known of an article when its statements are read. Threads may share it. */
public final class Setting {

    /** So that a description far into a long text costs no more than one near its beginning. */
    private static final int LOOK_BACK = 300;

    /** In sentences: no quotation that people keep in mind is longer. */
    private static final int MOST_QUOTED = 8;

    /** In units; no sentence of news is as long, and one of thousands of words must not be gone through for each of its statements. */
    private static final int REACH = 1000;

    private final Article article;
    private final List<Sentence> sentences;
    private final Quotations quotations;
    private final List<Turn> turns;
    private final List<LocalEntity> entities;
    private final List<Named> names;
    private final List<TimeExpression> times;

    /** A mention with its entity's index. */
    public record Named(int entity, Mention mention) {

        /** Where the name stands. */
        public TextSpan span() {
            return mention.span();
        }
    }

    /** @param times its time expressions, in the order of the text */
    public Setting(Article article, List<Sentence> sentences, List<LocalEntity> entities, List<TimeExpression> times) {
        this.article = article;
        this.sentences = sentences;
        this.quotations = Quotations.in(article.text());
        this.turns = Turns.in(article.text(), article.body());
        this.entities = entities;
        this.times = times;
        this.names = byPlace(entities);
    }

    private static List<Named> byPlace(List<LocalEntity> entities) {
        List<Named> names = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            for (Mention mention : entities.get(i).mentions()) {
                names.add(new Named(i, mention));
            }
        }
        names.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(names);
    }

    /** What its pronouns stand in. */
    public Scene scene(List<Draft> drafts) {
        List<TextSpan> marks = Stream.concat(
                        SpokenTurns.asQuoted(turns), quotations.all().stream().map(Quotation::span))
                .sorted()
                .toList();
        List<Utterance> utterances = Stream.concat(
                        SpokenTurns.utterances(turns),
                        drafts.stream()
                                .filter(draft -> draft.source().isPresent() && !draft.isTurn())
                                .map(draft -> new Utterance(draft.source().get(), draft.content())))
                .toList();
        return new Scene(text(), article.headline(), sentences, entities, marks, utterances);
    }

    /** The article itself. */
    public Article article() {
        return article;
    }

    /** Its whole text; all offsets are in it. */
    public String text() {
        return article.text();
    }

    /** The quotations of its text. */
    public Quotations quotations() {
        return quotations;
    }

    /** Of its transcript or interview, where it is one. */
    public List<Turn> turns() {
        return turns;
    }

    /** The turn whose words hold an offset. */
    public Optional<Turn> turnAt(int offset) {
        int at = last(turns.size(), i -> turns.get(i).words().get(0).start() <= offset);
        return at < 0
                ? Optional.empty()
                : Optional.of(turns.get(at))
                        .filter(turn -> turn.words().stream().anyMatch(words -> words.contains(offset)));
    }

    /** The one of an index. */
    public LocalEntity entity(int index) {
        return entities.get(index);
    }

    /** Whom it names; elsewhere they are told by their index here. */
    public List<LocalEntity> entities() {
        return entities;
    }

    /** The sentences of its text, in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The index of the sentence that holds an offset, or of the last that begins before it; -1 before the first. */
    public int sentenceAt(int offset) {
        return last(sentences.size(), i -> sentences.get(i).span().start() <= offset);
    }

    /** The sentences that a stretch of text is of, as whole as they can be gone through. */
    public List<TextSpan> sentencesIn(TextSpan stretch) {
        List<TextSpan> spans = new ArrayList<>();
        int at = Math.max(0, sentenceAt(stretch.start()));
        while (at < sentences.size() && sentences.get(at).span().start() < stretch.end()) {
            TextSpan span = sentences.get(at).span();
            spans.add(within(span, Math.max(span.start(), stretch.start())));
            at++;
        }
        return spans;
    }

    /** The sentence that {@link #sentenceAt} tells, or as much of it as lies within {@value #REACH} units of the offset. */
    public Optional<TextSpan> sentenceSpan(int offset) {
        int at = sentenceAt(offset);
        return at < 0 ? Optional.empty() : Optional.of(within(sentences.get(at).span(), offset));
    }

    private static TextSpan within(TextSpan sentence, int offset) {
        int near = Math.min(offset, sentence.end() - 1);
        return new TextSpan(Math.max(sentence.start(), near - REACH), Math.min(sentence.end(), near + REACH));
    }

    /** The index of the paragraph that holds an offset; -1 before the first sentence. */
    public int paragraphAt(int offset) {
        int at = sentenceAt(offset);
        return at < 0 ? -1 : sentences.get(at).paragraph();
    }

    /** The paragraph in which an offset stands. */
    public String lineAt(int offset) {
        int start = text().lastIndexOf('\n', offset) + 1;
        int end = text().indexOf('\n', offset);
        return text().substring(start, end < start ? text().length() : end);
    }

    /** Whether a span begins and ends in the same sentence. */
    public boolean isOneSentence(TextSpan span) {
        return sentenceAt(span.start()) == sentenceAt(span.end() - 1);
    }

    /** Whether a span begins and ends in the same paragraph. */
    public boolean isOneParagraph(TextSpan span) {
        return text().substring(span.start(), span.end()).indexOf('\n') < 0;
    }

    /** Mentions that begin in a span, in order. */
    public List<Named> namesIn(TextSpan span) {
        int from = last(names.size(), i -> names.get(i).span().start() < span.start()) + 1;
        int to = last(names.size(), i -> names.get(i).span().start() < span.end()) + 1;
        return names.subList(from, Math.max(from, to));
    }

    /** The same, the last {@value #LOOK_BACK} of them at most. */
    List<Named> lastNamesIn(TextSpan span) {
        List<Named> in = namesIn(span);
        return in.subList(Math.max(0, in.size() - LOOK_BACK), in.size());
    }

    /** The mentions that begin before an offset, the last {@value #LOOK_BACK} of them at most, in order. */
    public List<Named> namesBefore(int offset) {
        return offset <= 0 ? List.of() : lastNamesIn(new TextSpan(0, offset));
    }

    /** The persons named before an offset, in its sentence or so many before it, in the order of their first mention there. */
    public List<Integer> personsBefore(int offset, int sentencesBack) {
        int from = sentenceAt(offset) - sentencesBack;
        return namesBefore(offset).stream()
                .filter(name -> sentenceAt(name.span().start()) >= from)
                .map(Named::entity)
                .filter(entity -> entity(entity).type() == NameType.PERSON)
                .distinct()
                .toList();
    }

    /** How many sentences back the outlet has told so many itself: whole sentences between marks do not part it from them. */
    public int sentencesBack(int offset, int ownSentences) {
        int from = sentenceAt(offset);
        int at = from;
        int own = 0;
        while (at > 0 && own < ownSentences && from - at < MOST_QUOTED) {
            at--;
            own += isQuoted(sentences.get(at).span()) ? 0 : 1;
        }
        return Math.max(ownSentences, from - at);
    }

    private boolean isQuoted(TextSpan sentence) {
        return quotations
                .around(sentence.start() + 1)
                .filter(quotation -> quotation.span().end() >= sentence.end() - 1)
                .isPresent();
    }

    /** Its time expressions, in order. */
    public List<TimeExpression> times() {
        return times;
    }

    /** Time expressions that begin in a span, in order. */
    public List<TimeExpression> timesIn(TextSpan span) {
        int from = last(times.size(), i -> times.get(i).span().start() < span.start()) + 1;
        int to = last(times.size(), i -> times.get(i).span().start() < span.end()) + 1;
        return times.subList(from, Math.max(from, to));
    }

    /** The days of a time, for a statement that was made then: its words stand before the reason. */
    public DateRange daysOf(TimeExpression time) {
        DateRange range = time.range();
        return range.because(range.basis(), "“" + time.span().of(text()) + "”: " + range.why());
    }

    /** The first place in a span where a pattern matches and nobody is quoted. */
    public Optional<Matcher> outsideQuotations(Pattern pattern, TextSpan span) {
        Matcher matcher = pattern.matcher(text()).region(span.start(), span.end());
        while (matcher.find()) {
            if (quotations.around(matcher.start()).isEmpty()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private static int last(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
