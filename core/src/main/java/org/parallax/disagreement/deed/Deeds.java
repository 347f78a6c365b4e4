package org.parallax.disagreement.deed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.DeniedClaims;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.number.Count;
import org.parallax.language.Lemma;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/** Finds the deeds of a line, each with whether it is said to be so. What is only supposed or asked is none. Threads may share it. */
public final class Deeds {

    private static final Map<String, String> GROUPS = new HashMap<>();
    private static final Set<String> OPPOSITES = new HashSet<>();

    static {
        ListFile.cells(Deeds.class, "deeds.tsv").forEach(cells -> {
            for (int side = 1; side < cells.size(); side++) {
                for (String word : ListFile.words(cells.get(side))) {
                    GROUPS.put(Lemma.of(word), cells.get(0));
                    if (side == 2) {
                        OPPOSITES.add(Lemma.of(word));
                    }
                }
            }
        });
    }

    /** Verbs that say little by themselves: to be told apart they need what stands beside them. */
    private static final Set<String> LIGHT = WordSets.of(Count.class, "light verbs");

    private static final Set<String> BEING = WordSets.of(Line.class, "being");

    private static final Set<String> BEFORE_STATES = WordSets.of(Deeds.class, "between being and a state");

    /** Adjectives that say little by themselves. */
    private static final Set<String> LIGHT_STATES = WordSets.of(Deeds.class, "light states");

    private static final PerArticleWith<Laid, List<Deed>> READ = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> in(line).stream()).toList());

    private Deeds() {}

    /** Of all lines of an article, in their order. */
    public static List<Deed> in(Laid laid) {
        return laid.read(READ);
    }

    private static List<Deed> in(Line line) {
        List<Deed> deeds = new ArrayList<>();
        if (line.asks()) {
            return deeds;
        }
        List<DeniedClaims.Denied> untrue = DeniedClaims.in(line);
        for (int at = 0; at < line.size(); at++) {
            Term term = line.term(at);
            String lemma = term.lemma();
            if (term.tells()
                    && !LIGHT.contains(lemma)
                    && !isTitle(line, at)
                    && !isAnotherMatter(line, at, lemma)
                    && (isVerb(term) || isState(line, at, lemma, untrue))) {
                deed(line, at, lemma, Negation.isDenied(line, at, untrue)).ifPresent(deeds::add);
            }
        }
        return deeds;
    }

    /** "Opened fire" opens nothing; of "two days left" and "remain unbeaten" nobody leaves or stays. */
    private static boolean isAnotherMatter(Line line, int at, String lemma) {
        boolean fire =
                line.term(at + 1).is("fire") && GROUPS.getOrDefault(lemma, "").equals("opening");
        boolean stays = GROUPS.getOrDefault(lemma, "").equals("presence");
        boolean state = line.term(at + 1).part() == PartOfSpeech.ADJECTIVE;
        boolean time = line.term(at - 1).timed()
                || line.term(at - 1).part() == PartOfSpeech.NUMBER
                || line.term(at - 2).part() == PartOfSpeech.NUMBER;
        return fire
                || (stays && (state || time) && line.term(at).is("left", "remain", "remains", "remained", "remaining"));
    }

    /** "Still present", "not a straight road"; of nouns, only what is said not to be: "no warning", "denied the assault". */
    private static boolean isState(Line line, int at, String lemma, List<DeniedClaims.Denied> untrue) {
        Term term = line.term(at);
        if (term.named()) {
            return false;
        }
        boolean noun = term.part().isNoun();
        boolean known = GROUPS.containsKey(lemma);
        if (noun) {
            return known
                    && (line.term(at - 1).is("no") || isPredicate(line, at) || Negation.isDenied(line, at, untrue));
        }
        if (term.part() == PartOfSpeech.ADVERB) {
            return known;
        }
        return term.part() == PartOfSpeech.ADJECTIVE
                && (known || (!LIGHT_STATES.contains(lemma) && isPredicate(line, at)));
    }

    /** "Was not straight", "is a straight road". */
    public static boolean isPredicate(Line line, int at) {
        int i = at - 1;
        while (i >= 0 && line.term(i).isOneOf(BEFORE_STATES)) {
            i--;
        }
        return line.term(i).isOneOf(BEING);
    }

    /** "Title Of Something" in running text. */
    private static boolean isTitle(Line line, int at) {
        boolean quoted = line.term(at - 1).is("‘", "'", "“", "\"");
        return line.isCapital(at)
                && (quoted || !line.isHeadline())
                && (line.isCapital(at + 1) || line.isCapital(at - 1));
    }

    /** The name of the group that a word stands for, else what it is compared by. */
    static String nameOf(Term term) {
        return GROUPS.getOrDefault(term.lemma(), term.key());
    }

    /** "Hacked", "leak": whether a word is one of several that stand for one deed. */
    static boolean isOfAGroup(Term term) {
        return GROUPS.containsKey(term.lemma());
    }

    static boolean isVerb(Term term) {
        return !term.named() && term.part().isVerbForm();
    }

    private static Optional<Deed> deed(Line line, int at, String lemma, boolean denied) {
        int not = Negation.at(line, at);
        boolean negated = not >= 0;
        if (negated && isDeniedOfOneAlone(line, at)) {
            return Optional.empty();
        }
        boolean opposite = OPPOSITES.contains(lemma);
        boolean holds = !(negated ^ denied ^ opposite);
        return Moods.of(line, at)
                .map(mood -> new Deed(
                        line,
                        at,
                        GROUPS.getOrDefault(lemma, lemma),
                        holds,
                        mood,
                        denied,
                        negated ? not : at,
                        around(line, at),
                        WhoIsInADeed.of(line, at, denied),
                        line.times(line.quoted(at, at))));
    }

    /** "Did not close the pier alone": it was closed, with others. */
    private static boolean isDeniedOfOneAlone(Line line, int at) {
        return line.clause(line.term(at).clause()).stream()
                .anyMatch(term -> term.is("alone", "solely", "single-handedly")
                        && term.span().start() > line.term(at).span().start());
    }

    /** The words of its clause; of a short one, of the sentence. */
    private static Context around(Line line, int at) {
        int clause = line.term(at).clause();
        Context own =
                Context.of(line, 0, line.size(), i -> i != at && line.term(i).clause() == clause);
        return own.words().size() >= 3 ? own : Context.of(line, 0, line.size(), i -> i != at && Math.abs(i - at) <= 12);
    }
}
