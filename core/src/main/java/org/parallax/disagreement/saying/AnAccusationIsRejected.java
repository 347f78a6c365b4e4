package org.parallax.disagreement.saying;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.deed.Deeds;
import org.parallax.disagreement.line.DeniedClaims;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.OneArticleHoldsBoth;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.Words;

/** Somebody claims something, and right behind it somebody else says that it is not so, in general words: "rejected the accusation", "this does not exist". */
public final class AnAccusationIsRejected extends OneArticleHoldsBoth {

    private static final String WHY = "claimed, and rejected as a whole";

    private static final Set<String> CLAIMING = Set.of("accus", "alleg", "claim");

    private static final Set<String> MATTERS = WordSets.of(AnAccusationIsRejected.class, "matters");

    /** "Claimed 40 lives", "claimed victory". */
    private static final Set<String> CLAIMED =
            WordSets.of(AnAccusationIsRejected.class, "what is claimed and not said");

    private static final Set<String> ASKING = WordSets.of(Deeds.class, "opens a question");

    private static final Set<String> BEING = WordSets.of(Line.class, "before what was done to one");

    private static final Set<String> REJECT = WordSets.of(Line.class, "rejects");

    /** Sentences between a claim and its rejection at most. */
    private static final int NEAR = 3;

    /** The same where it is said that what was claimed does not exist or is not true. */
    private static final int AWAY = 7;

    /** Words of a claim that are shown. */
    private static final int SHOWN = 8;

    @Override
    protected Stream<Contradiction> in(Laid laid) {
        return laid.lines().stream()
                .flatMap(line -> rejection(line).flatMap(AnAccusationIsRejected::contradiction).stream());
    }

    private record Place(Line line, int at) {}

    /** What is rejected, as "the accusation"; and where. */
    private record Rejection(Term matter, Place place) {}

    private static Optional<Contradiction> contradiction(Rejection rejection) {
        return claimBefore(rejection)
                .filter(claim -> !isOfOneSpeaker(claim, rejection.place()))
                .map(claim -> new Contradiction(
                        Kind.DONE, false, "", about(claim), side(claim, SHOWN), side(rejection.place(), 0), WHY));
    }

    /** "Rejected the accusations", "the situation does not exist". */
    private static Optional<Rejection> rejection(Line line) {
        for (int at = 0; at < line.size(); at++) {
            Term matter = line.term(at);
            boolean asked = matter.isOneOf(MATTERS) && !line.term(at + 1).is("that", "of", "about");
            if (asked && isRejected(line, at)) {
                return Optional.of(new Rejection(matter, new Place(line, at)));
            }
            for (int i = at + 1; asked && i <= at + 9 && i < line.size(); i++) {
                if (DeniedClaims.isUntrue(line, i)) {
                    return Optional.of(new Rejection(matter, new Place(line, i)));
                }
            }
        }
        return Optional.empty();
    }

    /** "Rejected accusations", "dismissed the claim". */
    private static boolean isRejected(Line line, int at) {
        boolean after = REJECT.contains(line.term(at - 1).lower());
        boolean afterOne = line.term(at - 1).part() != PartOfSpeech.MARK;
        return after || (afterOne && REJECT.contains(line.term(at - 2).lower()));
    }

    private static Optional<Place> claimBefore(Rejection rejection) {
        Line line = rejection.place().line();
        int at = rejection.place().at();
        for (int i = at - 2; i >= 0; i--) {
            if (isClaim(line, i, rejection.matter())) {
                return Optional.of(new Place(line, i));
            }
        }
        int near = DeniedClaims.isUntrue(line, at) ? AWAY : NEAR;
        for (int number = line.number() - 1; number >= Math.max(0, line.number() - near); number--) {
            Line before = line.laid().lines().get(number);
            if (asks(before)) {
                return Optional.empty();
            }
            for (int i = 0; i < before.size(); i++) {
                if (isClaim(before, i, rejection.matter())) {
                    return Optional.of(new Place(before, i));
                }
            }
        }
        return Optional.empty();
    }

    /** A verb that claims, by somebody and with something claimed behind it. */
    private static boolean isClaim(Line line, int at, Term matter) {
        Term term = line.term(at);
        return term.part().isVerbForm()
                && (CLAIMING.contains(term.stem()) || isVerbOf(matter, term))
                && at + 4 < line.size()
                && !isTaking(line, at)
                && !asks(line);
    }

    /** "Suggested" of "suggestion". */
    private static boolean isVerbOf(Term matter, Term verb) {
        return matter.part().isNoun() && Words.root(matter.stem()).equals(Words.root(verb.lemma()));
    }

    /** "Claimed the first title of her life": not said, but taken; "claimed the title was given away" is said. */
    private static boolean isTaking(Line line, int at) {
        int noun = at + 1;
        while (isBeforeANoun(line.term(noun)) || line.term(noun + 1).part().isNoun()) {
            noun++;
        }
        return line.term(noun).isOneOf(CLAIMED)
                && !line.term(at + 1).is("that")
                && !line.term(noun + 1).part().isVerb();
    }

    private static boolean isBeforeANoun(Term term) {
        return switch (term.part()) {
            case ADJECTIVE, DETERMINER, NUMBER, POSSESSIVE_PRONOUN, POSSESSIVE_ENDING, ADVERB -> true;
            default -> false;
        };
    }

    /** "Claimed she was ill and denied it": one who claims something rejects something else; who is accused may well reject that. */
    private static boolean isOfOneSpeaker(Place claim, Place rejection) {
        int verb = rejectingVerb(rejection);
        Line line = rejection.line();
        boolean joined = claim.line().equals(line) && line.term(verb - 1).is("and", "but");
        Optional<String> speaker = claim.line().namedBefore(claim.at()).findFirst();
        boolean same =
                speaker.isPresent() && speaker.equals(line.namedBefore(verb).findFirst());
        return (joined || same) && verb >= 0 && !isPassive(claim);
    }

    /** "Rejected the claim": its verb; -1 where what was claimed "does not exist". */
    private static int rejectingVerb(Place rejection) {
        Line line = rejection.line();
        return IntStream.of(rejection.at() - 2, rejection.at() - 1)
                .filter(verb -> line.term(verb).isOneOf(REJECT))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isPassive(Place claim) {
        return claim.line().term(claim.at() - 1).isOneOf(BEING)
                || claim.line().term(claim.at() - 2).isOneOf(BEING);
    }

    /** "How have the accused responded?", with its question mark or as a heading. */
    private static boolean asks(Line line) {
        return line.asks() || line.term(0).isOneOf(ASKING);
    }

    /** Of "claimed that the pier was rotten", what was claimed. */
    private static String about(Place claim) {
        int next = claim.line().term(claim.at() + 1).is("that") ? claim.at() + 2 : claim.at();
        return "whether rightly: " + Heading.quoted(Heading.said(claim.line(), next));
    }

    private static Side side(Place place, int more) {
        int last = Math.min(place.line().size() - 1, place.at() + more);
        return new Side(
                place.line().evidence(place.line().quoted(place.at(), last)),
                place.line().words(place.at(), place.at()));
    }
}
