package org.parallax.disagreement.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.statement.Statement;
import org.parallax.story.PerArticleWith;

/** One passage says that something is not, or is not seen as, what another calls it: "it was no accident", "the accident"; "never viewed it as a race". */
public final class AThingIsNotWhatItIsCalled implements Rule {

    private static final String WHY = "called so, and said not to be so";

    private static final Set<String> SEEING = WordSets.of(AThingIsNotWhatItIsCalled.class, "seeing");

    private static final Set<String> NOT = WordSets.of(Line.class, "not so");

    /** What is no name by itself: "a place where", "an expert in". */
    private static final Set<String> BEHIND_MORE =
            WordSets.of(AThingIsNotWhatItIsCalled.class, "more is said of a noun");

    private static final Set<String> OPEN = WordSets.of(AThingIsNotWhatItIsCalled.class, "called so by nobody");

    private static final Set<String> DULL = WordSets.of(AThingIsNotWhatItIsCalled.class, "dull nouns");

    /** Words to either side of a name that tell what is called so. */
    private static final int AROUND = 12;

    /** How many of them both must have. */
    private static final int SHARED = 2;

    private static final int NEAR = 5;

    private record Named(Line line, int from, int noun) {}

    /** What is said not to be so, with the words around it and who is spoken of beside it. */
    private record Denial(Named named, Keys around, Set<String> who) {}

    private static final PerArticleWith<Laid, List<Named>> DENIED =
            PerArticleWith.by((article, laid) -> List.copyOf(denied(laid)));

    @Override
    public List<Contradiction> among(Compared story) {
        List<Contradiction> found = new ArrayList<>();
        denials(story).forEach((noun, denied) -> {
            List<List<Named>> calls =
                    story.articles().stream().map(laid -> calls(laid, noun)).toList();
            denied.stream()
                    .map(AThingIsNotWhatItIsCalled::withContext)
                    .forEach(denial -> calls.stream()
                            .flatMap(ofArticle -> first(ofArticle, denial, story).stream())
                            .forEach(call -> found.add(contradiction(noun, call, denial.named()))));
        });
        return found;
    }

    private static Map<String, List<Named>> denials(Compared story) {
        Map<String, List<Named>> byNoun = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.read(DENIED)
                        .forEach(named -> byNoun.computeIfAbsent(key(named), unseen -> new ArrayList<>())
                                .add(named)));
        return byNoun;
    }

    private static List<Named> denied(Laid laid) {
        List<Named> denied = new ArrayList<>();
        for (Line line : laid.lines()) {
            for (int at = 0; at < line.size() && !line.asks(); at++) {
                denied(line, at).filter(AThingIsNotWhatItIsCalled::isTelling).ifPresent(denied::add);
            }
        }
        return denied;
    }

    private static String key(Named named) {
        return named.line().term(named.noun()).stem();
    }

    private static boolean isTelling(Named named) {
        Term noun = named.line().term(named.noun());
        return noun.tells() && !noun.named() && !DULL.contains(noun.lower());
    }

    /** What is said not to be so, from the word at a place on: "was not a swap", "never considered it a race". */
    private static Optional<Named> denied(Line line, int at) {
        Term term = line.term(at);
        if (term.is("is", "was", "'s") && isPronoun(line.term(at - 1))) {
            boolean no = line.term(at + 1).is("no");
            boolean not =
                    NOT.contains(line.term(at + 1).lower()) && line.term(at + 2).is("a", "an");
            return no || not ? noun(line, at - 1, no ? at + 2 : at + 3) : Optional.empty();
        }
        return SEEING.contains(term.lower()) && isDenied(line, at) ? seen(line, at) : Optional.empty();
    }

    private static boolean isPronoun(Term term) {
        return term.is("it", "this", "that");
    }

    private static boolean isDenied(Line line, int at) {
        for (int i = at - 1;
                i >= at - NEAR && line.term(i).clause() == line.term(at).clause();
                i--) {
            if (NOT.contains(line.term(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Considered it a race", "viewed the trip as a race". */
    private static Optional<Named> seen(Line line, int at) {
        for (int i = at + 1; i <= at + NEAR + 3; i++) {
            boolean as = line.term(i - 1).is("as", "it", "this", "that");
            if (as && line.term(i).is("a", "an")) {
                return noun(line, at, i + 1);
            }
        }
        return Optional.empty();
    }

    /** The noun that a phrase ends in; not one that more is said of: "not a place where", "no expert in". */
    private static Optional<Named> noun(Line line, int from, int first) {
        int at = first;
        while (at - first < 2 && !isEnd(line, at)) {
            at++;
        }
        return isEnd(line, at) ? Optional.of(new Named(line, from, at)) : Optional.empty();
    }

    /** A noun, or a word that can only be one since nothing follows; more is said of "a place where", "an expert in". */
    private static boolean isEnd(Line line, int at) {
        Term next = line.term(at + 1);
        boolean last = next.part() == PartOfSpeech.MARK && line.term(at).part() == PartOfSpeech.ADJECTIVE;
        boolean noun = line.term(at).part() == PartOfSpeech.NOUN && !next.part().isNoun();
        return (noun || last) && !next.isOneOf(BEHIND_MORE);
    }

    private static Denial withContext(Named denial) {
        return new Denial(denial, around(denial), who(denial).collect(Collectors.toUnmodifiableSet()));
    }

    /** The passages of an article that call something so in its own words. */
    private static List<Named> calls(Laid laid, String noun) {
        return laid.lines().stream()
                .flatMap(line ->
                        line.where(term -> term.stem().equals(noun) && term.part() == PartOfSpeech.NOUN).stream()
                                .filter(at -> isCalled(line, at))
                                .map(at -> new Named(line, at, at)))
                .toList();
    }

    /** The first that calls what is denied so. */
    private static Optional<Named> first(List<Named> calls, Denial denial, Compared story) {
        return calls.stream().filter(call -> areOne(denial, call, story)).findFirst();
    }

    /** In the words of the outlet, not in quotation marks; and neither denied nor supposed. */
    private static boolean isCalled(Line line, int at) {
        boolean quoted =
                line.term(at - 1).is("“", "\"", "‘", "'") || line.term(at + 1).is("”", "\"");
        boolean said = line.laid()
                .statementAt(line.term(at).span())
                .filter(words -> words.statement().kind() != Statement.Kind.INDIRECT)
                .isPresent();
        int clause = line.term(at).clause();
        boolean open = line.clause(clause).stream().anyMatch(term -> term.isOneOf(NOT) || term.isOneOf(OPEN));
        return !quoted && !said && !open && !line.asks();
    }

    /** Somebody is spoken of in both, two words stand around both, or one that stands right before the noun: "prisoner swap". */
    private static boolean areOne(Denial denial, Named call, Compared story) {
        if (denial.named().line().equals(call.line()) || !isCalledAsDenied(denial.named(), call)) {
            return false;
        }
        return denial.around().shares(around(call), SHARED)
                || denial.around().has(call.line().term(call.noun() - 1).key())
                || who(call).anyMatch(id -> denial.who().contains(id) && story.isPerson(id));
    }

    /** "Not a planned event", "not a fuel crisis" may well be an event, a crisis. */
    private static boolean isCalledAsDenied(Named denial, Named call) {
        Term before = denial.line().term(denial.noun() - 1);
        boolean described = before.part() == PartOfSpeech.ADJECTIVE
                || before.part() == PartOfSpeech.PARTICIPLE
                || before.part().isNoun();
        return !described
                || call.line().terms().stream().anyMatch(term -> term.stem().equals(before.stem()));
    }

    private static Keys around(Named named) {
        return Context.of(named.line(), named.noun() - AROUND, named.noun() + AROUND, i -> i != named.noun())
                .keys();
    }

    private static Stream<String> who(Named named) {
        return named.line().terms().stream().flatMap(term -> term.entity().stream());
    }

    private static Contradiction contradiction(String noun, Named call, Named denial) {
        return new Contradiction(
                Kind.OTHER,
                false,
                noun,
                "whether it is " + Heading.quoted(phrase(call)),
                side(call, "so"),
                side(denial, "not so"),
                WHY);
    }

    /** "A quiet swap": the noun with what stands before it. */
    private static String phrase(Named call) {
        Line line = call.line();
        int from = call.noun();
        while (line.term(from - 1).part().isNoun() || line.term(from - 1).part() == PartOfSpeech.ADJECTIVE) {
            from--;
        }
        return line.words(line.term(from - 1).is("a", "an") ? from - 1 : from, call.noun());
    }

    private static Side side(Named named, String answer) {
        return new Side(
                named.line().evidence(named.line().quoted(named.from(), named.noun())),
                named.line().words(named.from(), named.noun()),
                answer);
    }
}
