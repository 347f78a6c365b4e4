package org.parallax.origin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.story.PerArticle;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/** One article laid out for comparison: its words, which of them belong to names, and its quotations. Threads may share it. */
final class Passages {

    private static final PerArticle<Passages> LAID = PerArticle.by(Passages::laid);

    private final StoryArticle article;
    private final Words words;
    private final boolean[] inName;
    private final boolean[] inNotice;
    private final List<TextSpan> quotations;

    /** The first word of each quotation, and the one behind its last. */
    private final int[] opening;

    private final int[] closing;

    /** How many telling words stand before each, and how many of these belong to no name. */
    private final int[] telling;

    private final int[] tellingBesideNames;

    /** How many words before each stand within no quotation marks. */
    private final int[] own;

    private final int firstOfBody;

    private final Map<TextSpan, Integer> printed = new ConcurrentHashMap<>();

    private Passages(
            StoryArticle article, Words words, boolean[] inName, boolean[] inNotice, List<TextSpan> quotations) {
        this.article = article;
        this.words = words;
        this.inName = inName;
        this.inNotice = inNotice;
        this.quotations = quotations;
        this.opening = quotations.stream()
                .mapToInt(quotation -> words.firstFrom(quotation.start()))
                .toArray();
        this.closing = quotations.stream()
                .mapToInt(quotation -> words.firstFrom(quotation.end()))
                .toArray();
        this.telling = before(index -> words.get(index).telling());
        this.tellingBesideNames = before(index -> words.get(index).telling() && !inName[index]);
        this.own = before(index -> !isQuoted(words.get(index).span()));
        this.firstOfBody = words.firstFrom(article.article().body().start());
    }

    private int[] before(IntPredicate counts) {
        int[] before = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            before[i + 1] = before[i] + (counts.test(i) ? 1 : 0);
        }
        return before;
    }

    static Passages of(StoryArticle article) {
        return LAID.of(article);
    }

    private static Passages laid(StoryArticle article) {
        Words words = article.words();
        return new Passages(
                article, words, namesIn(article, words), noticesIn(article, words), Quotations.in(article.text()));
    }

    private static boolean[] namesIn(StoryArticle article, Words words) {
        boolean[] inName = new boolean[words.size()];
        for (LocalEntity entity : article.reading().entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.form() == Mention.Form.NAME) {
                    mark(inName, words, mention.span());
                }
            }
        }
        return inName;
    }

    private static boolean[] noticesIn(StoryArticle article, Words words) {
        boolean[] inNotice = new boolean[words.size()];
        Notices.in(article.text(), article.reading().sentences()).forEach(notice -> mark(inNotice, words, notice));
        return inNotice;
    }

    private static void mark(boolean[] inName, Words words, TextSpan span) {
        for (int i = words.firstFrom(span.start()); i < words.firstFrom(span.end()); i++) {
            inName[i] = true;
        }
    }

    StoryArticle article() {
        return article;
    }

    Words words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** How many words a reader counts in a span. */
    int printed(TextSpan span) {
        return printed.computeIfAbsent(span, asked -> org.parallax.language.Words.count(article.text(), asked));
    }

    /** How many words of a span stand within no quotation marks: an article's own. */
    int own(TextSpan span) {
        return own[words.firstFrom(span.end())] - own[words.firstFrom(span.start())];
    }

    boolean isName(int index) {
        return inName[index];
    }

    /** Whether a word belongs to a notice, which shows nothing when two articles share it. */
    boolean isNotice(int index) {
        return inNotice[index];
    }

    List<TextSpan> quotations() {
        return quotations;
    }

    /** The first word of the body: nothing runs over from the headline. */
    int firstOfBody() {
        return firstOfBody;
    }

    /** How many words from one index to another (exclusive) tell what the text is about. */
    int telling(int from, int to) {
        return telling[to] - telling[from];
    }

    /** How many of them are no part of a name. */
    int tellingBesideNames(int from, int to) {
        return tellingBesideNames[to] - tellingBesideNames[from];
    }

    /** How many telling words a unit has that a unit of another article has too. */
    int tellingShared(Unit unit, Passages other, Unit inOther) {
        Set<String> theirs = other.stems(inOther);
        return (int) stems(unit).stream().filter(theirs::contains).count();
    }

    private Set<String> stems(Unit unit) {
        return words.all().subList(unit.first(), unit.end()).stream()
                .filter(Word::telling)
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    /** Whether quotation marks hold all words from one index to another (exclusive). */
    boolean isQuoted(int first, int end) {
        return isQuoted(words.span(first, end - 1));
    }

    boolean isQuoted(TextSpan span) {
        for (TextSpan quotation : quotations) {
            if (quotation.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation mark stands between a word and the next. */
    boolean isQuotationEdge(int index) {
        int from = words.get(index).span().end();
        int to = words.get(index + 1).span().start();
        return article.text().substring(from, to).chars().anyMatch(c -> "“”\"«»„".indexOf(c) >= 0);
    }

    /** Whether the words from one index to another hold a whole quotation of at least so many words. */
    boolean holdsQuotation(int from, int to, int shortest) {
        for (int i = 0; i < opening.length; i++) {
            if (opening[i] >= from && closing[i] <= to && closing[i] - opening[i] >= shortest) {
                return true;
            }
        }
        return false;
    }

    /** How many sentence ends lie between the starts of two spans; negative when the second stands first. */
    int sentencesBetween(TextSpan one, TextSpan other) {
        return sentenceOf(other) - sentenceOf(one);
    }

    private int sentenceOf(TextSpan span) {
        return (int) article.reading().sentences().stream()
                .filter(sentence -> sentence.span().end() <= span.start())
                .count();
    }

    Evidence evidence(TextSpan span) {
        return new Evidence(article.id(), span, span.of(article.text()));
    }
}
