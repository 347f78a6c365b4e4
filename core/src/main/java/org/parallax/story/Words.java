package org.parallax.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parallax.article.TextSpan;
import org.parallax.language.Lemma;
import org.parallax.language.Stem;

/**
 * The words of a text in a form that can be compared: runs of letters and digits, case and accents folded, "U.S." and "non-stop" one
 * word, a possessive 's left off. Immutable; threads may share it.
 */
public final class Words {

    private static final int ROOT = 5;

    /** What is written with a hyphen before a small letter, or without one: "non-stop" and "nonstop"; not "anti-Brel", "UN-backed". */
    private static final Set<String> PREFIXES =
            Set.of("anti", "co", "counter", "e", "inter", "multi", "non", "pre", "re", "semi", "sub");

    private final List<Word> words;

    /** Where each begins: what is looked for most. */
    private final int[] starts;

    private Words(List<Word> words) {
        this.words = words;
        this.starts = words.stream().mapToInt(word -> word.span().start()).toArray();
    }

    /**
     * One word.
     *
     * @param span where it stands in the text
     * @param form folded: "targeting"
     * @param stem without inflection: "target"
     * @param telling whether it says what the text is about; function words and verbs of reporting do not
     */
    public record Word(TextSpan span, String form, String stem, boolean telling) {

        /** The stem of its base form: of "withdrew" that of "withdraw". */
        public String lemma() {
            return Lemma.of(form, stem);
        }

        /** The beginning of its lemma, by which a verb and its noun are one. */
        public String root() {
            return Words.root(lemma());
        }
    }

    /** The beginning of a stem, by which "agree" and "agreement", "withdraw" and "withdrawal" are one. */
    public static String root(String stem) {
        if (stem.length() < ROOT) {
            return stem;
        }
        int end = stem.charAt(ROOT - 1) == 'e' ? ROOT - 1 : ROOT;
        return stem.length() == end ? stem : stem.substring(0, end).intern();
    }

    public static Words in(String text) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int start = at;
            int end = endOfWord(text, at);
            at = end == start ? start + Character.charCount(text.codePointAt(start)) : end;
            if (end > start) {
                words.add(word(text, start, end));
            }
        }
        return new Words(List.copyOf(words));
    }

    public int size() {
        return words.size();
    }

    public List<Word> all() {
        return words;
    }

    public Word get(int index) {
        return words.get(index);
    }

    /** The text from one word to another, both included. */
    public TextSpan span(int first, int last) {
        return words.get(first).span().union(words.get(last).span());
    }

    /** The index of the first word that starts at or after an offset; {@link #size()} when none does. */
    public int firstFrom(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words that stand in a span. */
    public List<Word> within(TextSpan span) {
        return words.subList(firstFrom(span.start()), firstFrom(span.end()));
    }

    /**
     * The words of one passage that another has too, in order, each as often as both have it.
     *
     * @param by what must be the same
     */
    public static List<Word> shared(List<Word> one, List<Word> other, Function<Word, String> by) {
        Map<String, Integer> left = new HashMap<>();
        other.forEach(word -> left.merge(by.apply(word), 1, Integer::sum));
        return one.stream()
                .filter(word -> left.merge(by.apply(word), -1, Integer::sum) >= 0)
                .toList();
    }

    /** Equal forms and equal stems are one string each, wherever they stand: so two that are compared are mostly known to be the same at a glance. */
    private static Word word(String text, int start, int end) {
        String form = folded(text.substring(start, end)).intern();
        return new Word(new TextSpan(start, end), form, Stem.of(form).intern(), !FunctionWords.contains(form));
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter) || (at > start && isCombining(letter))) {
                at += Character.charCount(letter);
            } else if (joins(text, start, at)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Dots of "U.S.", dots and commas of "1,200.5", the apostrophe of "don't" and "Sha'abi". */
    private static boolean joins(String text, int start, int at) {
        char c = text.charAt(at);
        if (at == start || at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return c == '.' && isInitials(text, start, at);
        }
        return switch (c) {
            case '\'', '’', '‘', 'ʼ' -> !isPossessive(text, at);
            case '.' -> isInitials(text, start, at) || betweenDigits(text, at);
            case '-', '‐', '‑' -> isBehindAPrefix(text, start, at);
            case ',' -> betweenDigits(text, at);
            default -> false;
        };
    }

    private static boolean isPossessive(String text, int at) {
        boolean s = text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S';
        return s && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean isBehindAPrefix(String text, int start, int hyphen) {
        return Character.isLowerCase(text.charAt(hyphen + 1))
                && PREFIXES.contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
    }

    private static boolean betweenDigits(String text, int at) {
        return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    /** A dot after a single letter, with another such dot before or after it. */
    private static boolean isInitials(String text, int start, int at) {
        boolean afterOneLetter =
                at > start && Character.isLetter(text.charAt(at - 1)) && (at - 1 == start || isDot(text, at - 2));
        boolean beforeOneLetter =
                at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && isDot(text, at + 2);
        return afterOneLetter && (beforeOneLetter || (at - 2 >= start && isDot(text, at - 2)));
    }

    private static boolean isDot(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '.';
    }

    private static boolean isCombining(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String folded(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : unmarked(word);
    }

    /** Most words need no folding but that of their capitals. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 'z' || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static String unmarked(String word) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
