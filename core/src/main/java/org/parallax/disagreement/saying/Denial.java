package org.parallax.disagreement.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/**
 * A place where somebody says that something is not so: "denied having shut the mill", "rejected claims that the mill was shut", "which she disputes".
 * What is refused, as bail or a plan, is not denied.
 *
 * @param line where it stands
 * @param verb the term that denies
 * @param of what sort of thing is denied
 * @param denied the words for that; of what stands before the verb, that
 * @param who who denies it, as far as that is known
 */
record Denial(Line line, int verb, Of of, Phrase denied, Optional<String> who) {

    /** What can be denied. */
    enum Of {
        /** "That the mill was shut", "having shut the mill". */
        DEED,
        /** "The claim", "it": told before. */
        CLAIM,
        /** "Any wrongdoing", "manslaughter": what somebody is charged with. */
        CHARGE,
        /** "The mill was shut, which she denies". */
        BEFORE
    }

    private static final Set<String> DENYING = WordSets.of(Denial.class, "denying");

    /** What is a verb wherever it stands. */
    private static final Set<String> ONLY_VERBS = WordSets.of(Denial.class, "only verbs of denying");

    private static final Set<String> TURNING_DOWN = WordSets.of(Denial.class, "turning down");
    private static final Set<String> NOT = WordSets.of(Denial.class, "not denied at all");
    private static final Set<String> CLAIMS = WordSets.of(Line.class, "claims");
    private static final Set<String> THOUGHTS = WordSets.of(Denial.class, "thoughts");
    private static final Set<String> WISHED = WordSets.of(Denial.class, "is only wished for");
    private static final Set<String> CHARGES = WordSets.of(Denial.class, "what one is charged with");
    private static final Set<String> POINTING = WordSets.of(Denial.class, "points back");

    /** Words between "denied" and "that" at most: "to the evening paper on Monday". */
    private static final int BETWEEN = 9;

    /** Words of "the latest and rather loud claims" at most. */
    private static final int NAMED = 5;

    /** Words before a verb in which it is turned round. */
    private static final int TURNED = 3;

    /** Words of "which the owner of the mill has always" at most. */
    private static final int RELATIVE = 8;

    private static final PerArticleWith<Laid, List<Denial>> READ = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> in(line).stream()).toList());

    /** Those of an article, in their order. */
    static List<Denial> in(Laid laid) {
        return laid.read(READ);
    }

    private static List<Denial> in(Line line) {
        List<Denial> found = new ArrayList<>();
        for (int at = 1; at < line.size() && !line.asks(); at++) {
            if (denies(line, at)) {
                what(line, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean denies(Line line, int at) {
        Term term = line.term(at);
        boolean verb = (term.isOneOf(DENYING) || term.isOneOf(TURNING_DOWN))
                && (term.part().isVerbForm() || term.isOneOf(ONLY_VERBS));
        return verb
                && !isDoneTo(line, at)
                && IntStream.rangeClosed(at - TURNED, at - 1)
                        .noneMatch(before -> line.term(before).isOneOf(NOT));
    }

    /** "Is denied", "is still contested". */
    private static boolean isDoneTo(Line line, int at) {
        boolean adverb =
                line.term(at - 1).part() == PartOfSpeech.ADVERB && line.term(at).part() != PartOfSpeech.GERUND;
        int before = adverb ? at - 2 : at - 1;
        return line.term(before).is("to", "be", "been", "being", "was", "were", "is", "are");
    }

    private static Optional<Denial> what(Line line, int verb) {
        boolean denying = line.term(verb).isOneOf(DENYING);
        return claimed(line, verb)
                .or(() -> before(line, verb))
                .or(() -> denying ? deed(line, verb) : Optional.empty())
                .or(() -> denying ? charge(line, verb) : Optional.empty());
    }

    /** "Rejected claims that the mill was shut", "dismissed the claim", "denies it". */
    private static Optional<Denial> claimed(Line line, int verb) {
        if (line.term(verb + 1).isOneOf(POINTING) && endsAt(line, verb + 2)) {
            return Optional.of(of(line, verb, Of.CLAIM, verb + 1, verb + 1));
        }
        int noun = IntStream.rangeClosed(verb + 1, verb + NAMED)
                .takeWhile(at -> line.term(at).part().isOfANounPhrase()
                        || line.term(at).is("as", "all", "any", "such", "of", "both"))
                .filter(at -> line.term(at).isOneOf(CLAIMS) || line.term(at).isOneOf(THOUGHTS))
                .reduce((earlier, later) -> later)
                .orElse(-1);
        if (noun < 0) {
            return Optional.empty();
        }
        boolean thought = line.term(noun).isOneOf(THOUGHTS);
        if (line.term(noun + 1).is("that", "of", "about")) {
            return Optional.of(withinItsAside(whole(line, verb, noun + 2)))
                    .filter(denial -> !thought || denial.isOfAFact());
        }
        return thought ? Optional.empty() : Optional.of(of(line, verb, Of.CLAIM, verb + 1, noun));
    }

    /** "Denying claims of fraud, the miller left": before its clause what a participle denies ends with a comma. */
    private static Denial withinItsAside(Denial denial) {
        Line line = denial.line();
        Phrase words = denial.denied();
        int comma = IntStream.rangeClosed(words.first() + 1, words.last())
                .filter(at -> line.term(at).is(","))
                .findFirst()
                .orElse(words.last() + 1);
        boolean aside = line.term(denial.verb()).part() == PartOfSpeech.GERUND;
        return aside
                ? new Denial(line, denial.verb(), denial.of(), new Phrase(line, words.first(), comma - 1), denial.who())
                : denial;
    }

    /** "Denied that the mill was shut", "denied it was shut", "denies having shut it". */
    private static Optional<Denial> deed(Line line, int verb) {
        int next = verb + 1;
        if (line.term(next).part() == PartOfSpeech.GERUND) {
            return Optional.of(whole(line, verb, next));
        }
        int that = that(line, verb);
        if (that > 0) {
            return Optional.of(whole(line, verb, that + 1)).filter(Denial::isOfAFact);
        }
        Denial bare = whole(line, verb, next);
        return bare.hasAVerb() && bare.isOfAFact() ? Optional.of(bare) : Optional.empty();
    }

    /** Where "that" stands behind a verb of denying; -1 where it does not. */
    private static int that(Line line, int verb) {
        return IntStream.rangeClosed(verb + 1, verb + BETWEEN)
                .takeWhile(at -> at == verb + 1 || line.term(at - 1).part() != PartOfSpeech.MARK)
                .filter(at -> line.term(at).is("that"))
                .findFirst()
                .orElse(-1);
    }

    /** "Denied any wrongdoing", "denies the murder of the miller". */
    private static Optional<Denial> charge(Line line, int verb) {
        return IntStream.rangeClosed(verb + 1, verb + NAMED)
                .takeWhile(at ->
                        line.term(at).part().isOfANounPhrase() || line.term(at).is("any", "all", "of"))
                .filter(at -> line.term(at).isOneOf(CHARGES))
                .mapToObj(at -> of(line, verb, Of.CHARGE, verb + 1, at))
                .findFirst();
    }

    /** "The mill was shut, which she denies"; "a charge she has denied". */
    private static Optional<Denial> before(Line line, int verb) {
        if (!endsAt(line, verb + 1)) {
            return Optional.empty();
        }
        return IntStream.iterate(verb - 1, at -> at >= Math.max(1, verb - RELATIVE), at -> at - 1)
                .filter(at -> opensARelative(line, at))
                .boxed()
                .findFirst()
                .filter(at -> at > 2)
                .map(at -> of(line, verb, Of.BEFORE, Clause.at(line, at - 2).first(), at - 2));
    }

    /** ", which", "— something", ", a charge". */
    private static boolean opensARelative(Line line, int at) {
        boolean parted = line.term(at - 1).is(",", "-", "–", "—", "--");
        boolean noun = line.term(at).is("a", "an", "the", "something")
                && (line.term(at).is("something")
                        || IntStream.rangeClosed(at + 1, at + 2)
                                .anyMatch(claim -> line.term(claim).isOneOf(CLAIMS)));
        return parted && (line.term(at).is("which") || noun);
    }

    private static boolean endsAt(Line line, int at) {
        return at >= line.size() || line.term(at).is(".", ",", ";", "”", "\"", "-", "–", "—", "--", ")");
    }

    /** Up to the end of the clause, over what is quoted in it: not "and left" of "denied having shut the mill and left". */
    private static Denial whole(Line line, int verb, int from) {
        int first = Math.min(from, line.size() - 1);
        int last = Clause.at(line, first).last();
        while (isBesideAQuotation(line, last)) {
            last = Clause.at(line, last + 1).last();
        }
        int end = joined(line, first, last);
        while (end > first && line.term(end).part() == PartOfSpeech.MARK) {
            end--;
        }
        return of(line, verb, Of.DEED, first, end);
    }

    private static boolean isBesideAQuotation(Line line, int last) {
        return last + 1 < line.size() && (isQuote(line.term(last)) || isQuote(line.term(last + 1)));
    }

    private static boolean isQuote(Term term) {
        return term.is("“", "”", "\"", "‘", "’", "'");
    }

    private static int joined(Line line, int first, int last) {
        return IntStream.rangeClosed(first + 1, last - 1)
                        .filter(at -> line.term(at).is("and", "but")
                                && line.term(at + 1).part().isVerbForm()
                                && line.term(at + 1).part() != PartOfSpeech.GERUND)
                        .findFirst()
                        .orElse(last + 1)
                - 1;
    }

    private static Denial of(Line line, int verb, Of of, int first, int last) {
        Optional<String> who = line.namedBefore(verb).findFirst();
        return new Denial(line, verb, of, new Phrase(line, first, last), who);
    }

    /** Not that of "an offer to open it". */
    private boolean hasAVerb() {
        return terms().skip(1).anyMatch(this::isFinite);
    }

    private boolean isFinite(int at) {
        PartOfSpeech part = line.term(at).part();
        boolean base = part == PartOfSpeech.VERB && line.term(at - 1).part() != PartOfSpeech.PRONOUN;
        return part.isVerb() && !base;
    }

    /** Not "that the mill should be shut". */
    private boolean isOfAFact() {
        return terms().mapToObj(line::term).noneMatch(term -> term.isOneOf(WISHED));
    }

    private IntStream terms() {
        return IntStream.rangeClosed(denied.first(), denied.last());
    }

    /** From the verb on. */
    Phrase shown() {
        return of == Of.BEFORE
                ? new Phrase(line, Math.min(denied.last() + 2, verb), verb)
                : new Phrase(line, verb, Math.max(verb, denied.last()));
    }
}
