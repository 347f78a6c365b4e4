package org.parallax.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;
import org.parallax.story.Words.Word;

/**
 * An article's text word for word: what every room that compares asks for, worked out when it is first asked for and kept as long as the article
 * is. A story that grows hands its articles on, so only the new one's words are worked out anew. All of it follows from the text alone; what is
 * kept can save time and never change an answer. Threads may share it.
 */
public final class WordByWord {

    private final String text;
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Map<TextSpan, List<Token>> tokens = new ConcurrentHashMap<>();
    private final Map<TextSpan, Gist> gists = new ConcurrentHashMap<>();
    private final Map<TextSpan, Set<String>> stems = new ConcurrentHashMap<>();
    private final Map<TextSpan, Set<String>> telling = new ConcurrentHashMap<>();
    private final Map<TextSpan, Words> pieces = new ConcurrentHashMap<>();

    private WordByWord(String text) {
        this.text = text;
    }

    /** Of a text; nothing is worked out yet. */
    static WordByWord of(String text) {
        return new WordByWord(text);
    }

    /** The words of the whole text. */
    public Words words() {
        return words.computeIfAbsent(text, Words::in);
    }

    /** The words and marks of a sentence with their parts of speech, in order. */
    public List<Token> tokens(TextSpan sentence) {
        return tokens.computeIfAbsent(sentence, span -> List.copyOf(PartsOfSpeech.of(text, span)));
    }

    /** The words of a piece as if it stood alone; their places are counted from its beginning. */
    public Words alone(TextSpan piece) {
        return pieces.computeIfAbsent(piece, span -> Words.in(span.of(text)));
    }

    /** The telling words of a sentence, as if it stood alone. */
    public Gist gist(TextSpan sentence) {
        return gists.computeIfAbsent(sentence, span -> Gist.of(span.of(text)));
    }

    /** The stems of a piece's telling words, each once, as if it stood alone. */
    public Set<String> tellingStems(TextSpan piece) {
        return telling.computeIfAbsent(
                piece,
                span -> alone(span).all().stream()
                        .filter(Word::telling)
                        .map(Word::stem)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The stems of a sentence's words, each once, as if it stood alone. */
    Set<String> stems(TextSpan sentence) {
        return stems.computeIfAbsent(
                sentence,
                span -> Words.in(span.of(text)).all().stream().map(Word::stem).collect(Collectors.toUnmodifiableSet()));
    }
}
