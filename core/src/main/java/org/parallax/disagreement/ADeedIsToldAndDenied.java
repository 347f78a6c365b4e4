package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.Context.Shared;
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

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Deed>> byName = new HashMap<>();
        story.articles()
                .forEach(laid -> laid.lines()
                        .forEach(line -> Deeds.in(line)
                                .forEach(deed -> byName.computeIfAbsent(deed.name(), unseen -> new ArrayList<>())
                                        .add(deed))));
        List<Contradiction> found = new ArrayList<>();
        byName.keySet().stream().sorted().forEach(name -> {
            List<Deed> deeds = byName.getOrDefault(name, List.of());
            for (int i = 0; i < deeds.size(); i++) {
                for (int j = i + 1; j < deeds.size(); j++) {
                    contradiction(deeds.get(i), deeds.get(j), story).ifPresent(found::add);
                }
            }
        });
        return found;
    }

    private static Optional<Contradiction> contradiction(Deed a, Deed b, Compared story) {
        boolean comparable =
                a.holds() != b.holds() && moodsFit(a, b) && !a.line().equals(b.line());
        return comparable && areOneMatter(a, b, story)
                ? Optional.of(new Contradiction(
                        Kind.DONE,
                        isOver(a) || isOver(b),
                        a.name(),
                        About.of(a.line(), a.at(), a.at(), b.line(), b.at(), b.at()),
                        side(a),
                        side(b),
                        WHY))
                : Optional.empty();
    }

    /** Both are told as done, or as to come; or what somebody is accused of is told as not done. */
    private static boolean moodsFit(Deed a, Deed b) {
        boolean rejected = (a.mood() == Mood.CHARGED && b.mood() == Mood.REAL && !b.holds())
                || (b.mood() == Mood.CHARGED && a.mood() == Mood.REAL && !a.holds());
        return rejected || (a.mood() == b.mood() && a.mood() != Mood.CHARGED);
    }

    private static boolean areOneMatter(Deed a, Deed b, Compared story) {
        WordWeights weights = story.weights();
        Shared shared = a.around().sharedWith(b.around(), weights);
        Set<String> who = new HashSet<>(a.who());
        who.retainAll(b.who());
        boolean time = a.times().stream()
                .anyMatch(x -> b.times().stream()
                        .anyMatch(y -> x.range().isKnown()
                                && x.range().lastDay().equals(y.range().lastDay())));
        long things = shared.things() + (time ? 1 : 0);
        boolean rare = weights.of(a.line().term(a.at()).word().orElseThrow()) >= RARE;
        boolean alike = things >= 1 && (shared.ofTheLess() >= ALIKE || time);
        boolean states = isState(a)
                && isState(b)
                && (alike || areOfOneNoun(a, b))
                && a.line().laid() != b.line().laid();
        boolean both = who.size() >= 2
                && who.stream().allMatch(story::isPerson)
                && a.line().term(a.at()).part().isVerbForm();
        return states
                || both
                || (!who.isEmpty() && (alike || (rare && (a.denied() || b.denied() || isCharge(a) || isCharge(b)))));
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
