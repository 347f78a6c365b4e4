package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.Deed.Mood;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.PerArticleWith;

/** Finds the deeds of a line, each with whether it is said to be so. What is only supposed or asked is none. Threads may share it. */
final class Deeds {

    private static final Map<String, String> GROUPS = new HashMap<>();
    private static final Set<String> OPPOSITES = new HashSet<>();

    static {
        ListFile.rows(Deeds.class, "deeds.tsv").forEach(row -> {
            String[] cells = row.split("\t", -1);
            for (int side = 1; side < cells.length; side++) {
                for (String word : cells[side].split(" ", -1)) {
                    GROUPS.put(Lemma.stem(word), cells[0]);
                    if (side == 2) {
                        OPPOSITES.add(Lemma.stem(word));
                    }
                }
            }
        });
    }

    /** Verbs that say little by themselves: to be told apart they need what stands beside them. */
    private static final Set<String> LIGHT = WordSets.of("light verbs");

    /** Adjectives that say little by themselves. */
    private static final Set<String> LIGHT_STATES = WordSets.of("light states");

    /** What is planned, agreed or promised, and not only asked for. */
    private static final Set<String> PLANS = WordSets.of("plans");

    private static final Set<String> CHARGED = WordSets.of("charges");

    /** Of these, what is a charge and not only a guess. */
    private static final Set<String> ACCUSED = Set.of("accus", "alleg");

    private static final Set<String> DENY = WordSets.of("denials");

    private static final PerArticleWith<Laid, List<Deed>> READ = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> in(line).stream()).toList());

    private Deeds() {}

    /** Of all lines of an article, in their order. */
    static List<Deed> in(Laid laid) {
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
            String lemma = Lemma.of(term);
            if (term.tells()
                    && !LIGHT.contains(lemma)
                    && !isTitle(line, at)
                    && (isVerb(term) || isState(line, at, lemma, untrue))) {
                deed(line, at, lemma, isDenied(line, at, untrue)).ifPresent(deeds::add);
            }
        }
        return deeds;
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
            return known && (line.term(at - 1).is("no") || isDenied(line, at, untrue));
        }
        return term.part() == PartOfSpeech.ADJECTIVE
                && (known || (!LIGHT_STATES.contains(lemma) && isPredicate(line, at)));
    }

    /** "Was not straight", "is a straight road". */
    private static boolean isPredicate(Line line, int at) {
        int i = at - 1;
        while (i >= 0
                && line.term(i).is("a", "an", "the", "not", "n't", "never", "very", "quite", "still", "completely")) {
            i--;
        }
        return line.term(i).is("is", "was", "are", "were", "'s", "’s", "'re", "’re", "be", "been");
    }

    /** "Title Of Something" in running text. */
    private static boolean isTitle(Line line, int at) {
        boolean quoted = line.term(at - 1).is("‘", "’", "'", "“", "\"");
        return isCapital(line, at)
                && (quoted || !line.isHeadline())
                && (isCapital(line, at + 1) || isCapital(line, at - 1));
    }

    private static boolean isCapital(Line line, int at) {
        return at >= 0
                && at < line.size()
                && Character.isUpperCase(line.words(at, at).charAt(0));
    }

    private static boolean isVerb(Term term) {
        return !term.named() && term.part().isVerbForm();
    }

    private static Optional<Deed> deed(Line line, int at, String lemma, boolean denied) {
        int not = negation(line, at);
        boolean negated = not >= 0;
        boolean opposite = OPPOSITES.contains(lemma);
        boolean holds = !(negated ^ denied ^ opposite);
        return mood(line, at)
                .map(mood -> new Deed(
                        line,
                        at,
                        GROUPS.getOrDefault(lemma, lemma),
                        holds,
                        mood,
                        denied,
                        negated ? not : at,
                        around(line, at),
                        who(line, at, denied),
                        line.times(line.quoted(at, at))));
    }

    /** Where the word stands that turns it round ("paid no tax", "did not pay"); -1 for none. */
    private static int negation(Line line, int at) {
        if (isNo(line, at + 1) && isVerb(line.term(at)) && !isOther(line, at)) {
            return at + 1;
        }
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            Term term = line.term(i);
            if (term.clause() != line.term(at).clause() || term.is(",", "that", "but")) {
                return carriedOver(line, at);
            }
            if (term.is("not", "n't", "never", "cannot", "nobody", "none", "neither", "nothing", "without")
                    || isNo(line, i)) {
                return i;
            }
            if (i == at - 1 && turnsRound(line, i)) {
                return i;
            }
            if ((isVerb(term) && term.tells() && !isModified(line, i, at))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Did not stop the ship and search it": what is joined to a denied verb in its plain form is denied with it. */
    private static int carriedOver(Line line, int at) {
        boolean joined = line.term(at - 1).is("and", "or") && line.term(at).part() == PartOfSpeech.VERB;
        for (int i = at - 2;
                joined && i >= 1 && line.term(i).clause() == line.term(at - 2).clause();
                i--) {
            if (line.term(i).is("not", "n't", "n’t")) {
                return line.term(i - 1).is("did", "do", "does", "will", "wo", "would") ? i : -1;
            }
            if (line.term(i).is(",", "but", "to")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Leaving no survivors" denies no leaving; "blames no longer" denies it of now. */
    private static boolean isOther(Line line, int at) {
        return line.term(at).is("leave", "leaves", "left", "leaving")
                || line.term(at + 2).is("longer", "later");
    }

    /** "Decided against charging him", "avoided paying": told by the word before the deed alone. */
    private static boolean turnsRound(Line line, int at) {
        return line.term(at + 1).part() == PartOfSpeech.GERUND
                && line.term(at).is("against", "avoid", "avoids", "avoided", "avoiding");
    }

    private static boolean isNo(Line line, int at) {
        return line.term(at).is("no") && !line.term(at + 1).is("doubt", "matter", "less", "more");
    }

    /** "Not yet fully withdrawn": what stands between "not" and its verb. */
    private static boolean isModified(Line line, int i, int at) {
        return line.term(i).part() == PartOfSpeech.PARTICIPLE
                && line.term(at).part() == PartOfSpeech.PARTICIPLE
                && at == i + 1;
    }

    /** "Denied having left", "claims about being assaulted are untrue". */
    private static boolean isDenied(Line line, int at, List<DeniedClaims.Denied> untrue) {
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            if (DENY.contains(Lemma.of(line.term(i)))
                    && negation(line, i) < 0
                    && line.term(i + 1).lower().matches("that|having|being|he|she|it|they|any|.*ing")) {
                return true;
            }
        }
        return untrue.stream().anyMatch(claim -> claim.from() <= at && at <= claim.to());
    }

    private static Optional<Mood> mood(Line line, int at) {
        boolean ahead = line.term(at - 1).is("to");
        Optional<String> charge = charge(line, at);
        if (charge.isPresent()) {
            return charge.filter(ACCUSED::contains).map(accused -> Mood.CHARGED);
        }
        for (int i = at; i >= 0 && line.term(i).clause() == line.term(at).clause(); i--) {
            Term term = line.term(i);
            if (term.is(
                    "if", "whether", "could", "can", "ca", "may", "might", "should", "must", "would", "unless",
                    "perhaps", "maybe", "ought")) {
                return Optional.empty();
            }
            if (i < at && term.tells() && isVerb(term) && !line.term(at - 1).is("to")) {
                break;
            }
            ahead |= term.is("will", "wo", "shall", "'ll");
        }
        boolean open = line.term(at - 1).is("to") && !isPlanned(line, at);
        if (open && line.term(at - 2).is("had")) {
            return Optional.of(Mood.REAL);
        }
        return open ? Optional.empty() : Optional.of(ahead ? Mood.AHEAD : Mood.REAL);
    }

    /** The word of "suspected of sending", "accused of hiding": somebody's guess or charge, not the outlet's word. */
    private static Optional<String> charge(Line line, int at) {
        if (!line.term(at - 1).is("of")) {
            return Optional.empty();
        }
        return line.clause(line.term(at).clause()).stream()
                .filter(term -> term.span().start() < line.term(at).span().start() && CHARGED.contains(term.stem()))
                .map(Term::stem)
                .findFirst();
    }

    /** "An agreement … to withdraw"; "not to withdraw" and "asked to withdraw" are left open. */
    private static boolean isPlanned(Line line, int at) {
        int clause = line.term(at).clause();
        boolean plan = line.where(term -> term.clause() == clause && PLANS.contains(term.stem())).stream()
                .anyMatch(i -> i < at);
        return plan && !line.term(at - 2).is("not", "n't");
    }

    /** The words of its clause; of a short one, of the sentence. */
    private static Context around(Line line, int at) {
        int clause = line.term(at).clause();
        Context own =
                Context.of(line, 0, line.size(), i -> i != at && line.term(i).clause() == clause);
        return own.words().size() >= 3 ? own : Context.of(line, 0, line.size(), i -> i != at && Math.abs(i - at) <= 12);
    }

    /** "Accused him of taking the boat, and her of selling it": where the next charge begins. */
    private static int endOfCharge(Line line, int at) {
        int end = at;
        while (end < line.size() && !line.term(end).is("and", ",", ";")) {
            end++;
        }
        return end;
    }

    /** "The zoo's cage was closed" does not say so of the zoo. */
    private static boolean isOwner(Line line, int at, String id) {
        int end = at;
        while (line.term(end + 1).entity().filter(id::equals).isPresent()
                && line.term(end + 1).named()) {
            end++;
        }
        return line.term(end + 1).part() == PartOfSpeech.POSSESSIVE_ENDING
                || line.term(end).part() == PartOfSpeech.POSSESSIVE_ENDING;
    }

    private static Set<String> who(Line line, int at, boolean denied) {
        Set<String> who = new LinkedHashSet<>();
        if (denied) {
            line.speakerAt(at).ifPresent(who::add);
        }
        int end = charge(line, at).isPresent() ? endOfCharge(line, at) : line.size();
        for (int place = 0; place < line.size(); place++) {
            int i = place;
            Term term = line.term(i);
            if (term.clause() == line.term(at).clause() && place <= end) {
                term.entity().filter(id -> !isOwner(line, i, id)).ifPresent(who::add);
                if (term.is("i", "me", "my")) {
                    line.speakerAt(i).ifPresent(who::add);
                }
            }
        }
        return who;
    }
}
