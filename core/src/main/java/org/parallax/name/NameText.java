package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;

/** A text cut into words, as the rules for names look at it. Not to be shared between threads while it is made. */
final class NameText {

    /**
     * A word. A possessive 's is no part of it; a full stop is when it stands in capitals that are parted by full stops ("U.S.").
     *
     * @param index among the words of the text
     * @param opens whether it is the first of its sentence
     * @param loud whether it stands in a line in title case or capitals, where a capital says nothing
     */
    record Word(int index, TextSpan span, String text, boolean opens, boolean loud) {

        boolean isCapitalized() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        boolean isAllCapitals() {
            return text.length() > 1
                    && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
                    && isCapitalized();
        }

        boolean isLowerCase() {
            return text.chars().noneMatch(Character::isUpperCase);
        }
    }

    private static final Pattern CLOSE = Pattern.compile("[ \\u00a0]|-|‐|‑| ?[‘’'`] ?");

    private final String text;
    private final List<Word> words;

    private NameText(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static NameText of(String text, List<Sentence> sentences) {
        List<Word> words = new ArrayList<>();
        LoudLines loud = LoudLines.in(text);
        int sentence = 0;
        int opened = -1;
        for (TextSpan span : spans(text)) {
            while (sentence < sentences.size() && sentences.get(sentence).span().end() <= span.start()) {
                sentence++;
            }
            words.add(new Word(words.size(), span, span.of(text), opened != sentence, loud.contains(span.start())));
            opened = sentence;
        }
        return new NameText(text, List.copyOf(words));
    }

    private static List<TextSpan> spans(String text) {
        List<TextSpan> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = WordOfANameText.end(text, at);
            if (end > at) {
                spans.add(withoutPossessive(text, at, end));
            }
            at = Math.max(end, text.offsetByCodePoints(at, 1));
        }
        return spans;
    }

    private static TextSpan withoutPossessive(String text, int start, int end) {
        boolean possessive =
                end - start > 2 && "'’".indexOf(text.charAt(end - 2)) >= 0 && "sS".indexOf(text.charAt(end - 1)) >= 0;
        return new TextSpan(start, possessive ? end - 2 : end);
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    /** The index of the first word that ends after the offset; the number of words when there is none. */
    int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The words that overlap a span. */
    List<Word> in(TextSpan span) {
        int first = firstFrom(span.start());
        int last = first;
        while (last < words.size() && words.get(last).span().start() < span.end()) {
            last++;
        }
        return words.subList(first, last);
    }

    boolean has(int index) {
        return index >= 0 && index < words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** What stands between a word and the next. */
    String gapAfter(int index) {
        int end = has(index + 1) ? words.get(index + 1).span().start() : text.length();
        return text.substring(words.get(index).span().end(), end);
    }

    /** The span from one word to another, both included. */
    TextSpan span(int first, int last) {
        return words.get(first).span().union(words.get(last).span());
    }

    /** Whether both words stand side by side with nothing but a blank, a hyphen or a stray quotation mark between them. */
    boolean isClose(int index) {
        return has(index + 1) && CLOSE.matcher(gapAfter(index)).matches();
    }
}
