package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.story.StoryArticle;

/**
 * Words that tell how somebody else sees or calls it, although no verb of speech brings them: "allegations that she rigged the raffle", "a report by the club
 * that he cheated", "what he considers a shabby deal", "the deal was widely criticized as sloppy", "skippers called it a scandal". Threads may share it.
 */
final class AnothersView {

    private static final Set<String> TELL = WordSets.of(AnothersView.class, "tells what is said");
    private static final Set<String> SEE = WordSets.of(AnothersView.class, "sees it so");
    private static final Set<String> CALLING = WordSets.of(AnothersView.class, "calling by a word");
    private static final Set<String> CALLING_AS = WordSets.of(AnothersView.class, "calling as a word");
    private static final Set<String> BEING = WordSets.of(AnothersView.class, "being");

    /** So many words may stand between what brings a view and the view. */
    private static final int NEAR = 4;

    /** So far behind its verb the word stands by which one calls it. */
    private static final int CALLED = 8;

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
            view(at, saidBehind(at), tokens.size(), views);
            view(at, calledBehind(at), at + CALLED + 1, views);
        }
        return views;
    }

    /** From where the view begins that a word brings to the next mark. */
    private void view(int at, OptionalInt begin, int end, List<TextSpan> views) {
        int from = begin.orElse(at);
        int to = endOfClause(from, end);
        if (begin.isPresent() && to > from) {
            views.add(tokens.get(from).span().union(tokens.get(to - 1).span()));
        }
    }

    /** "Allegations that", "what he considers": where the view begins. */
    private OptionalInt saidBehind(int at) {
        if (TELL.contains(word(at)) && tokens.get(at).part().isNoun()) {
            return behind(at + 1, at + NEAR, i -> word(i).equals("that"));
        }
        return word(at).equals("what") ? behind(at + 2, at + NEAR, i -> SEE.contains(word(i))) : OptionalInt.empty();
    }

    /** "Called it", "described the plan as": where the word begins by which it is called. */
    private OptionalInt calledBehind(int at) {
        if (!tokens.get(at).part().isVerbForm()) {
            return OptionalInt.empty();
        }
        OptionalInt called = CALLING.contains(word(at)) ? called(at) : OptionalInt.empty();
        boolean as = called.isEmpty() && CALLING_AS.contains(word(at));
        return as ? behind(at + 1, at + CALLED, i -> word(i).equals("as")) : called;
    }

    /** Not "called for a controversial vote", "called a controversial vote". */
    private OptionalInt called(int verb) {
        PartOfSpeech next = part(verb + 1);
        if (next == PartOfSpeech.PRONOUN || next.isName()) {
            return OptionalInt.of(endOfName(verb + 1) + 1);
        }
        boolean determined = next == PartOfSpeech.DETERMINER;
        if (determined && isPassive(verb)) {
            return OptionalInt.of(verb + 1);
        }
        return determined
                ? behind(verb + 2, verb + CALLED, i -> part(i) == PartOfSpeech.DETERMINER)
                : OptionalInt.empty();
    }

    private int endOfName(int first) {
        int last = first;
        while (part(last).isName() && part(last + 1).isName()) {
            last++;
        }
        return last;
    }

    /** "The plan was called a scandal", "the plan, branded a scandal". */
    private boolean isPassive(int verb) {
        return part(verb - 1) == PartOfSpeech.MARK
                || IntStream.rangeClosed(verb - 2, verb - 1).anyMatch(at -> BEING.contains(word(at)));
    }

    /** Behind the first word of some for which a test holds, no mark before it. */
    private OptionalInt behind(int from, int to, IntPredicate test) {
        return IntStream.rangeClosed(from, to)
                .takeWhile(i -> part(i) != PartOfSpeech.MARK)
                .filter(test)
                .map(i -> i + 1)
                .findFirst();
    }

    private int endOfClause(int from, int end) {
        int to = from;
        while (to < end && part(to) != PartOfSpeech.MARK) {
            to++;
        }
        return to;
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    /** Outside the sentence is a mark. */
    private PartOfSpeech part(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).part() : PartOfSpeech.MARK;
    }
}
