package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parallax.disagreement.Context.Shared;
import org.parallax.disagreement.Context.Weighed;
import org.parallax.disagreement.Deed.Mood;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.WordWeights;

/** One passage says that something is so, another that it is not, of the same people or things: "has left the base", "is still present in the base". */
final class ADeedIsToldAndDenied implements Rule {

    private static final double ALIKE = .4;

    /** In bits: a word that one sentence in sixteen has. */
    private static final double RARE = 4;

    private static final String WHY = "told as so, and as not so";

    /**
     * A deed, laid out to be compared with many.
     *
     * @param around what stands around it
     * @param rare whether few sentences have its word
     * @param side as it is shown
     */
    private record Told(Deed deed, Weighed around, boolean rare, Side side) {

        static Told of(Deed deed, WordWeights weights) {
            double bits = weights.of(deed.line().term(deed.at()).word().orElseThrow());
            return new Told(deed, deed.around().weighed(weights), bits >= RARE, ADeedIsToldAndDenied.side(deed));
        }
    }

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Told>> byName = new TreeMap<>();
        story.deeds()
                .forEach(deed -> byName.computeIfAbsent(deed.name(), unseen -> new ArrayList<>())
                        .add(Told.of(deed, story.weights())));
        List<Contradiction> found = new ArrayList<>();
        byName.values().forEach(deeds -> {
            BitSet holding = new BitSet();
            IntStream.range(0, deeds.size())
                    .filter(i -> deeds.get(i).deed().holds())
                    .forEach(holding::set);
            for (int i = 0; i < deeds.size(); i++) {
                Told one = deeds.get(i);
                for (int j = nextContrary(holding, i, i); j >= 0 && j < deeds.size(); j = nextContrary(holding, i, j)) {
                    contradiction(one, deeds.get(j), story).ifPresent(found::add);
                }
            }
        });
        return found;
    }

    /** The first after another that holds where one does not, or the other way; less than 0 or beyond the last where none does. */
    private static int nextContrary(BitSet holding, int of, int after) {
        return holding.get(of) ? holding.nextClearBit(after + 1) : holding.nextSetBit(after + 1);
    }

    private static Optional<Contradiction> contradiction(Told one, Told other, Compared story) {
        Deed a = one.deed();
        Deed b = other.deed();
        boolean comparable = moodsFit(a, b) && !a.line().equals(b.line());
        return comparable && areOneMatter(one, other, story)
                ? Optional.of(new Contradiction(
                        Kind.DONE, isOver(a) || isOver(b), a.name(), About.of(a, b), one.side(), other.side(), WHY))
                : Optional.empty();
    }

    /** Both are told as done, or as to come; or what somebody is accused of is told as not done. */
    private static boolean moodsFit(Deed a, Deed b) {
        boolean rejected = (a.mood() == Mood.CHARGED && b.mood() == Mood.REAL && !b.holds())
                || (b.mood() == Mood.CHARGED && a.mood() == Mood.REAL && !a.holds());
        return rejected || (a.mood() == b.mood() && a.mood() != Mood.CHARGED);
    }

    private static boolean areOneMatter(Told one, Told other, Compared story) {
        Deed a = one.deed();
        Deed b = other.deed();
        boolean states = isState(a) && isState(b) && a.line().laid() != b.line().laid();
        boolean meet = !Collections.disjoint(a.who(), b.who());
        if (!states && !meet) {
            return false;
        }
        boolean charged = meet && one.rare() && (a.denied() || b.denied() || isCharge(a) || isCharge(b));
        return charged || (states && areOfOneNoun(a, b)) || areOfTwoPersons(a, b, story) || areAlike(one, other);
    }

    /** Who has left whom can hardly be said of two matters. */
    private static boolean areOfTwoPersons(Deed a, Deed b, Compared story) {
        Set<String> who = new HashSet<>(a.who());
        who.retainAll(b.who());
        return who.size() >= 2
                && who.stream().allMatch(story::isPerson)
                && a.line().term(a.at()).part().isVerbForm();
    }

    private static boolean areAlike(Told one, Told other) {
        Shared shared = one.around().sharedWith(other.around());
        boolean time = timesMeet(one.deed(), other.deed());
        long things = shared.things() + (time ? 1 : 0);
        return things >= 1 && (shared.ofTheLess() >= ALIKE || time);
    }

    private static boolean timesMeet(Deed a, Deed b) {
        return a.times().stream()
                .anyMatch(x -> b.times().stream()
                        .anyMatch(y -> x.range().isKnown()
                                && x.range().lastDay().equals(y.range().lastDay())));
    }

    private static boolean isCharge(Deed deed) {
        return deed.mood() == Mood.CHARGED;
    }

    /** "A straight piece of road", "not a straight road". */
    private static boolean areOfOneNoun(Deed a, Deed b) {
        String noun = noun(a);
        return !noun.isEmpty() && noun.equals(noun(b));
    }

    /** What a state is said of right behind it; "" where it is not said so. */
    private static String noun(Deed state) {
        Line line = state.line();
        int at = state.at() + 1;
        while (line.term(at).part().isNoun() && line.term(at + 1).part().isNoun()) {
            at++;
        }
        int noun = line.term(at).is("piece", "bit", "stretch", "kind", "sort")
                        && line.term(at + 1).is("of")
                ? at + 2
                : at;
        return line.term(noun).part().isNoun() ? line.term(noun).stem() : "";
    }

    /** "No longer": the matter moved on. */
    private static boolean isOver(Deed deed) {
        return deed.line()
                .words(Math.min(deed.turn(), deed.at()), Math.max(deed.turn(), deed.at()))
                .toLowerCase(Locale.ROOT)
                .startsWith("no longer");
    }

    private static boolean isState(Deed deed) {
        return deed.line().term(deed.at()).part() == PartOfSpeech.ADJECTIVE;
    }

    private static Side side(Deed deed) {
        int first = wholeWord(deed.line(), Math.min(deed.turn(), deed.at()));
        int last = Math.max(deed.turn(), deed.at());
        return new Side(
                deed.line().evidence(deed.line().quoted(first, last)),
                deed.line().words(first, last),
                deed.holds() ? "so" : "not so");
    }

    /** "Won't" is two terms and one word. */
    private static int wholeWord(Line line, int at) {
        boolean second = at > 0
                && line.term(at - 1).span().end() == line.term(at).span().start()
                && line.term(at).is("n't", "n’t", "not");
        return second ? at - 1 : at;
    }
}
