package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.story.StoryArticle;

/**
 * Words that tell how somebody else sees it, although no verb of speech brings them: "allegations that she rigged the raffle", "a report by the club that he
 * cheated", "what he considers a shabby deal", "widely criticized as sloppy". Threads may share it.
 */
final class AnothersView {

    private static final Set<String> TELL = WordSets.of(AnothersView.class, "tells what is said");
    private static final Set<String> SEE = WordSets.of(AnothersView.class, "sees it so");
    private static final Set<String> SEEN = WordSets.of(AnothersView.class, "is seen");

    /** So many words may stand between what brings a view and the view. */
    private static final int NEAR = 4;

    private final List<Token> tokens;

    private AnothersView(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Those of an article, in order. */
    static Stream<TextSpan> in(StoryArticle article) {
        return article.reading().sentences().stream()
                .map(Sentence::span)
                .flatMap(span -> new AnothersView(article.wordByWord().tokens(span)).all().stream());
    }

    private List<TextSpan> all() {
        List<TextSpan> views = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            beginsBehind(at).flatMap(this::clause).ifPresent(views::add);
        }
        return views;
    }

    /** Where the view begins that a word brings. */
    private Optional<Integer> beginsBehind(int at) {
        String word = word(at);
        if (TELL.contains(word) && tokens.get(at).part().isNoun()) {
            return next(at, "that");
        }
        if (word.equals("what")) {
            return behindVerb(at);
        }
        return SEEN.contains(word) && word(at + 1).equals("as") ? Optional.of(at + 2) : Optional.empty();
    }

    private Optional<Integer> next(int at, String word) {
        for (int i = at + 1; i <= at + NEAR && !isMark(i); i++) {
            if (word(i).equals(word)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> behindVerb(int at) {
        for (int i = at + 2; i <= at + NEAR && !isMark(i); i++) {
            if (SEE.contains(word(i))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** From a word to the next mark. */
    private Optional<TextSpan> clause(int from) {
        int to = from;
        while (to < tokens.size() && !isMark(to)) {
            to++;
        }
        return to == from
                ? Optional.empty()
                : Optional.of(tokens.get(from).span().union(tokens.get(to - 1).span()));
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }

    private boolean isMark(int at) {
        return at >= tokens.size() || tokens.get(at).part() == PartOfSpeech.MARK;
    }
}
