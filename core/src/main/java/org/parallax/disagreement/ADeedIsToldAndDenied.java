package org.parallax.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.disagreement.Context.Weighed;
import org.parallax.disagreement.Deed.Mood;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.PerArticleWith;
import org.parallax.story.WordWeights;
import org.parallax.time.TimeExpression;

/** One passage says that something is so, another that it is not, of the same people or things: "has left the base", "is still present in the base". */
final class ADeedIsToldAndDenied implements Rule {

    private static final double ALIKE = .4;

    /** In bits: a word that one sentence in sixteen has. */
    private static final double RARE = 4;

    private static final String WHY = "told as so, and as not so";

    private static final PerArticleWith<Laid, List<Told>> TOLD = PerArticleWith.by(
            (article, laid) -> Deeds.in(laid).stream().map(Told::of).toList());

    /**
     * A deed, laid out to be compared with many.
     *
     * @param state whether it is told by an adjective
     * @param noun what a state is said of right behind it; "" where it is not said so
     * @param times the last days of its times
     * @param known of these, the days of times that are known
     * @param over whether it is told as no longer so
     * @param side as it is shown
     */
    private record Told(
            Deed deed,
            boolean state,
            String noun,
            Set<Optional<LocalDate>> times,
            Set<Optional<LocalDate>> known,
            boolean over,
            Side side) {

        static Told of(Deed deed) {
            boolean state = deed.line().term(deed.at()).part() == PartOfSpeech.ADJECTIVE;
            return new Told(
                    deed,
                    state,
                    state ? ADeedIsToldAndDenied.noun(deed) : "",
                    lastDays(deed.times().stream()),
                    lastDays(deed.times().stream().filter(time -> time.range().isKnown())),
                    isOver(deed),
                    ADeedIsToldAndDenied.side(deed));
        }

        private static Set<Optional<LocalDate>> lastDays(Stream<TimeExpression> times) {
            return times.map(time -> time.range().lastDay()).collect(Collectors.toUnmodifiableSet());
        }

        boolean timesMeet(Told other) {
            return !Collections.disjoint(known, other.times);
        }
    }

    /**
     * The same in a story.
     *
     * @param around what stands around it
     * @param rare whether few sentences have its word
     */
    private record Heard(Told told, Weighed around, boolean rare) {

        static Heard of(Told told, WordWeights weights) {
            Deed deed = told.deed();
            double bits = weights.of(deed.line().term(deed.at()).word().orElseThrow());
            return new Heard(told, deed.around().weighed(weights), bits >= RARE);
        }

        Deed deed() {
            return told.deed();
        }
    }

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Heard>> byName = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.read(TOLD)
                        .forEach(told -> byName.computeIfAbsent(told.deed().name(), unseen -> new ArrayList<>())
                                .add(Heard.of(told, story.weights()))));
        List<Contradiction> found = new ArrayList<>();
        byName.values().forEach(deeds -> {
            OfOneName all = new OfOneName(deeds);
            for (int i = 0; i < deeds.size(); i++) {
                Heard one = deeds.get(i);
                all.contraryAfter(i).stream()
                        .forEach(j -> contradiction(one, deeds.get(j), story).ifPresent(found::add));
            }
        });
        return found;
    }

    /** The deeds of one name by their numbers: which hold, are states, and tell of whom. One thread. */
    private static final class OfOneName {

        private final List<Heard> deeds;
        private final BitSet holding = new BitSet();
        private final BitSet states = new BitSet();
        private final Map<String, BitSet> tellOf = new HashMap<>();

        OfOneName(List<Heard> deeds) {
            this.deeds = deeds;
            for (int i = 0; i < deeds.size(); i++) {
                Heard one = deeds.get(i);
                int number = i;
                holding.set(i, one.deed().holds());
                states.set(i, one.told().state());
                one.deed()
                        .who()
                        .forEach(id -> tellOf.computeIfAbsent(id, unseen -> new BitSet())
                                .set(number));
            }
        }

        /** Those after one that say the contrary, and speak of the same people or things or are states as it is. */
        BitSet contraryAfter(int number) {
            BitSet found = new BitSet();
            deeds.get(number).deed().who().forEach(id -> found.or(tellOf.getOrDefault(id, new BitSet())));
            if (states.get(number)) {
                found.or(states);
            }
            if (holding.get(number)) {
                found.andNot(holding);
            } else {
                found.and(holding);
            }
            found.clear(0, number + 1);
            return found;
        }
    }

    private static Optional<Contradiction> contradiction(Heard one, Heard other, Compared story) {
        Deed a = one.deed();
        Deed b = other.deed();
        boolean comparable = moodsFit(a, b) && !a.line().equals(b.line());
        return comparable && areOneMatter(one, other, story)
                ? Optional.of(new Contradiction(
                        Kind.DONE,
                        one.told().over() || other.told().over(),
                        a.name(),
                        () -> About.of(a, b),
                        one.told().side(),
                        other.told().side(),
                        WHY))
                : Optional.empty();
    }

    /** Both are told as done, or as to come; or what somebody is accused of is told as not done. */
    private static boolean moodsFit(Deed a, Deed b) {
        boolean rejected = (a.mood() == Mood.CHARGED && b.mood() == Mood.REAL && !b.holds())
                || (b.mood() == Mood.CHARGED && a.mood() == Mood.REAL && !a.holds());
        return rejected || (a.mood() == b.mood() && a.mood() != Mood.CHARGED);
    }

    private static boolean areOneMatter(Heard one, Heard other, Compared story) {
        Deed a = one.deed();
        Deed b = other.deed();
        boolean states = one.told().state()
                && other.told().state()
                && a.line().laid() != b.line().laid();
        boolean meet = !Collections.disjoint(a.who(), b.who());
        if (!states && !meet) {
            return false;
        }
        boolean charged = meet && one.rare() && (a.denied() || b.denied() || isCharge(a) || isCharge(b));
        return charged
                || (states && areOfOneNoun(one.told(), other.told()))
                || areOfTwoPersons(a, b, story)
                || areAlike(one, other);
    }

    /** Who has left whom can hardly be said of two matters. */
    private static boolean areOfTwoPersons(Deed a, Deed b, Compared story) {
        List<String> both = a.who().stream().filter(b.who()::contains).toList();
        return both.size() >= 2
                && both.stream().allMatch(story::isPerson)
                && a.line().term(a.at()).part().isVerbForm();
    }

    /** They are of one time, or share a thing and much of what stands around them. */
    private static boolean areAlike(Heard one, Heard other) {
        return one.told().timesMeet(other.told())
                || (one.around().thingsSharedWith(other.around()) >= 1
                        && one.around().ofTheLess(other.around()) >= ALIKE);
    }

    private static boolean isCharge(Deed deed) {
        return deed.mood() == Mood.CHARGED;
    }

    /** "A straight piece of road", "not a straight road". */
    private static boolean areOfOneNoun(Told a, Told b) {
        return !a.noun().isEmpty() && a.noun().equals(b.noun());
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
