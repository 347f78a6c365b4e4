package org.parallax.disagreement.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Keys;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/**
 * What is called the greatest of its kind: "the worst flood in modern history".
 *
 * @param line where it stands
 * @param first the first term that belongs to it, "one of" included
 * @param last the last term of the noun
 * @param end the noun of what: "history"
 * @param key what is compared: the adjective, the noun, and of what
 * @param ofSeveral whether it is one of them only
 * @param recent whether only of a part of the time: of "modern history"
 */
record Superlative(Line line, int first, int last, int end, String key, boolean ofSeveral, boolean recent) {

    private static final Set<String> RECENT = WordSets.of(Superlative.class, "a part of all time");

    private static final Set<String> DEFINITE = WordSets.of(Superlative.class, "before the greatest");

    /** How far behind the superlative its noun stands at most. */
    private static final int NEAR = 4;

    /** How far behind that the word that says of what. */
    private static final int OF = 6;

    private static final PerArticleWith<Laid, List<Superlative>> SUPERLATIVES = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> in(line).stream()).toList());

    /** Of all articles of a story, in their order. */
    static List<Superlative> in(Compared story) {
        return story.articles().stream()
                .flatMap(laid -> laid.read(SUPERLATIVES).stream())
                .toList();
    }

    /**
     * Where the same is called the greatest in two ways.
     *
     * @param differ whether the first says less than the other
     * @param asks what they differ in
     * @param words those of each that are held against one another
     */
    static List<Contradiction> differing(
            Compared story,
            BiPredicate<Superlative, Superlative> differ,
            Function<Superlative, String> words,
            String asks,
            String why) {
        List<Superlative> all = in(story);
        List<Contradiction> found = new ArrayList<>();
        for (Superlative one : all) {
            for (Superlative alone : all) {
                boolean two = one.line().laid() != alone.line().laid();
                if (two && one.key().equals(alone.key()) && differ.test(one, alone)) {
                    found.add(new Contradiction(
                            Kind.OTHER,
                            false,
                            one.key(),
                            asks + " " + Heading.quoted(alone.words()),
                            one.side(words.apply(one)),
                            alone.side(words.apply(alone)),
                            why));
                }
            }
        }
        return found;
    }

    private static List<Superlative> in(Line line) {
        List<Superlative> all = new ArrayList<>();
        for (int at = 1; at < line.size(); at++) {
            if (isDefinite(line.term(at - 1)) && isSuperlative(line, at)) {
                at(line, at).ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean isSuperlative(Line line, int at) {
        Term term = line.term(at);
        boolean most = term.is("most") && line.term(at + 1).part() == PartOfSpeech.ADJECTIVE;
        return most
                || term.is("worst", "best")
                || (term.lower().matches("[a-z]{2,}est") && term.part() == PartOfSpeech.ADJECTIVE);
    }

    private static boolean isDefinite(Term before) {
        return before.isOneOf(DEFINITE);
    }

    private static Optional<Superlative> at(Line line, int at) {
        int first = first(line, at);
        for (int noun = at + 1; noun <= at + NEAR; noun++) {
            boolean ends = line.term(noun).part().isNoun()
                    && !line.term(noun + 1).part().isNoun();
            int last = noun;
            int end = ends ? ofWhat(line, noun) : -1;
            if (end > 0) {
                int word = line.term(at).is("most") ? at + 1 : at;
                String key = line.term(word).stem() + " " + line.term(noun).stem() + " "
                        + line.term(end).stem();
                return Optional.of(new Superlative(line, first, last, end, key, first < at - 1, isRecent(line, last)));
            }
        }
        return Optional.empty();
    }

    /** The term of "one of the worst", "among the worst", or that of "the" where it is said of one alone. */
    private static int first(Line line, int at) {
        if (line.term(at - 2).is("among", "amongst")) {
            return at - 2;
        }
        return line.term(at - 2).is("of") && line.term(at - 3).is("one", "some") ? at - 3 : at - 1;
    }

    /** Of what: the noun of "of my whole life", "in modern American history". */
    private static int ofWhat(Line line, int noun) {
        for (int i = noun + 2; i <= noun + OF && line.term(noun + 1).is("of", "in"); i++) {
            boolean last = !line.term(i + 1).part().isNoun() && line.term(i + 1).part() != PartOfSpeech.ADJECTIVE;
            if (last && line.term(i).part().isNoun() && line.term(i).tells()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRecent(Line line, int noun) {
        return IntStream.rangeClosed(noun + 1, noun + NEAR)
                .anyMatch(at -> line.term(at).isOneOf(RECENT));
    }

    /** Whether it can be said of one: not where each clause first names something else. */
    boolean canBeOfOneWith(Superlative other) {
        Keys mine = saidOf().keys();
        Keys theirs = other.saidOf().keys();
        return mine.size() == 0 || theirs.size() == 0 || mine.shares(theirs, 1);
    }

    /** What its clause names before it: "Sula is", "Sula,". */
    private Context saidOf() {
        int clause = line.term(first).clause();
        return Context.of(
                line,
                0,
                first - 1,
                i -> line.term(i).clause() == clause && line.term(i).part().isNoun());
    }

    String words() {
        return line.words(first, last);
    }

    /** With of what. */
    String allWords() {
        return line.words(first, end);
    }

    Side side(String words) {
        return new Side(line.evidence(line.quoted(first, end)), words);
    }
}
