package org.parallax.disagreement.deed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.deed.Deed.Mood;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/**
 * A deed, laid out to be compared with many.
 *
 * @param sentence the words and marks of its line in lower case: equal where the same is told in the same words
 * @param state whether it is told by an adjective
 * @param noun what a state is said of right behind it; "" where it is not said so
 * @param modifies what a state stands before, as it is compared: the boat of "a sunken boat"; "" where it is said of a subject, and for deeds
 * @param times the last days of its times
 * @param known of these, the days of times that are known
 * @param over whether it is told as no longer so
 * @param oneOfMany whether it is one of its own: "is an open vote", "has a closed vote"
 * @param ofAnother whether it is of another thing of its sort: "rejected an earlier offer"
 * @param agreed whether somebody agreed on it: "an agreement to withdraw"
 * @param who of whom it is told
 * @param side as it is shown
 */
record ToldDeed(
        Deed deed,
        String sentence,
        boolean state,
        String noun,
        String modifies,
        Set<Optional<LocalDate>> times,
        Set<Optional<LocalDate>> known,
        boolean over,
        boolean oneOfMany,
        boolean ofAnother,
        boolean agreed,
        WhoDoesIt who,
        Side side) {

    /** The group of words for who is there and who has left. */
    private static final String LASTING = "presence";

    private static final Set<String> OTHER = WordSets.of(Line.class, "of another");

    static ToldDeed of(Deed deed) {
        boolean state = deed.line().term(deed.at()).part() == PartOfSpeech.ADJECTIVE;
        String noun = state ? noun(deed) : "";
        return new ToldDeed(
                deed,
                sentence(deed.line()),
                state,
                noun,
                modifies(deed),
                lastDays(deed.times().stream()),
                lastDays(deed.times().stream().filter(time -> time.range().isKnown())),
                isOver(deed),
                !noun.isEmpty() && isOneOfMany(deed),
                isOfAnother(deed),
                isAgreed(deed),
                WhoDoesIt.of(deed),
                sideOf(deed));
    }

    private static String sentence(Line line) {
        return line.terms().stream().map(Term::lower).collect(Collectors.joining("\n"));
    }

    private static boolean isOneOfMany(Deed state) {
        return state.turn() == state.at() && state.line().term(state.at() - 1).is("a", "an");
    }

    /** It was so or not so only up to a time, and not for good: "had not sailed since 1988", "did not sail until noon", "at first sailed"; or "had been due to sail": whoever says so tells that it was not to stay so. */
    static boolean isOverBefore(Deed deed) {
        return isUntil(deed) || isGivenUp(deed);
    }

    private static boolean isGivenUp(Deed deed) {
        Line line = deed.line();
        int to = deed.at() - 1;
        return line.term(to).is("to")
                && line.term(to - 1).is("due", "set", "supposed", "scheduled", "expected", "meant", "planned", "going")
                && line.term(to - 2).is("been")
                && line.term(to - 3).is("had");
    }

    private static boolean isUntil(Deed deed) {
        Line line = deed.line();
        boolean since = line.where(term -> term.is("since")).stream()
                .anyMatch(at -> at > deed.at() && line.term(at + 1).timed());
        boolean negated = deed.turn() != deed.at();
        return (negated && (since || isUntilThen(deed))) || isAtFirst(deed);
    }

    /** "Did not sail until noon", "had not sailed before". */
    private static boolean isUntilThen(Deed deed) {
        Line line = deed.line();
        return IntStream.range(deed.at() + 1, line.size())
                .anyMatch(at -> line.term(at).is("until", "till")
                        || (line.term(at).is("before", "previously")
                                && line.term(at + 1).part() == PartOfSpeech.MARK));
    }

    /** "At first rejected it", "initially rejected it". */
    private static boolean isAtFirst(Deed deed) {
        Line line = deed.line();
        return line.where(term -> term.clause() == line.term(deed.at()).clause()).stream()
                .anyMatch(at -> line.term(at).is("initially", "originally")
                        || (line.term(at).is("first") && line.term(at - 1).is("at")));
    }

    private static Set<Optional<LocalDate>> lastDays(Stream<TimeExpression> times) {
        return times.map(time -> time.range().lastDay()).collect(Collectors.toUnmodifiableSet());
    }

    /** "The legally sold fish" and "illegal nets" are of two things: what the one stands before must be told of by the other. */
    boolean fits(ToldDeed other) {
        return modifies.isEmpty()
                || modifies.equals(other.modifies)
                || other.deed.around().things().has(modifies);
    }

    private static String modifies(Deed deed) {
        Line line = deed.line();
        PartOfSpeech part = line.term(deed.at()).part();
        boolean adverb = part == PartOfSpeech.ADVERB;
        if ((!adverb && part != PartOfSpeech.ADJECTIVE) || Deeds.isPredicate(line, deed.at())) {
            return "";
        }
        Term of = line.term(adverb ? deed.at() + 1 : nounFrom(line, deed.at() + 1));
        if (of.is("few", "many", "ones", "minority", "handful")) {
            return of.lower();
        }
        return of.part().isNoun() || (adverb && of.part().isVerbForm()) ? of.key() : "";
    }

    private static int nounFrom(Line line, int from) {
        int at = from;
        while (line.term(at).part().isNoun() && line.term(at + 1).part().isNoun()) {
            at++;
        }
        return at;
    }

    /** "Rose in May", "fell in June": each is told of a time, and these lie apart; who has left on Monday is not there on Tuesday. */
    boolean liesApartFrom(ToldDeed other) {
        return !deed.name().equals(LASTING)
                && !deed.denied()
                && !other.deed.denied()
                && !known.isEmpty()
                && !other.known.isEmpty()
                && ranges(deed)
                        .allMatch(one -> ranges(other.deed)
                                .allMatch(another -> one.endsBefore(another) || another.endsBefore(one)));
    }

    private static Stream<DateRange> ranges(Deed deed) {
        return deed.times().stream().map(TimeExpression::range).filter(DateRange::isKnown);
    }

    private static boolean isOfAnother(Deed deed) {
        Line line = deed.line();
        return line.where(term -> term.clause() == line.term(deed.at()).clause() && term.isOneOf(OTHER)).stream()
                .anyMatch(at -> line.term(at).is("another", "other")
                        || line.term(at - 1).part() == PartOfSpeech.DETERMINER);
    }

    private static boolean isAgreed(Deed deed) {
        return deed.mood() == Mood.AHEAD && deed.line().term(deed.at() - 1).is("to");
    }

    boolean timesMeet(ToldDeed other) {
        return !Collections.disjoint(known, other.times);
    }

    /** What a state is said of right behind it; "" where it is not said so. */
    private static String noun(Deed state) {
        Line line = state.line();
        int at = nounFrom(line, state.at() + 1);
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

    private static Side sideOf(Deed deed) {
        int first = wholeWord(deed.line(), Math.min(deed.turn(), deed.at()));
        int last = Math.max(deed.turn(), deed.at());
        return new Side(
                deed.line().evidence(deed.line().quoted(first, last)),
                deed.line().words(first, last),
                deed.holds() ? "so" : "not so");
    }

    /** "Won't" is two terms and one word. */
    private static int wholeWord(Line line, int at) {
        return line.isBesideTheLast(at) && line.term(at).is("n't", "not") ? at - 1 : at;
    }
}
