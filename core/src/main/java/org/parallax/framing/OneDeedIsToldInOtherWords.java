package org.parallax.framing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.language.Lemma;
import org.parallax.language.WordSets;

/**
 * One article begins with the ferry that slid into the pier, another with the ferry that slammed into it: verbs of one family, in which one has the
 * same part, in first sentences that tell of the same.
 */
final class OneDeedIsToldInOtherWords implements Rule {

    private static final String WHY = "outlets tell one deed in other words, here as: ";

    /** Sentences that tell of fewer same things may tell of two deeds. */
    private static final int ALIKE = 2;

    /** Of one by name, who does many things in a story, more must be the same. */
    private static final int ALIKE_OF_A_NAME = 3;

    private static final double NEARLY_ALL = .75;

    /** Of long sentences, two same things are few. */
    private static final double MUCH = .25;

    /** "Held" and "arrested", "attacked" and "assaulted": two words in which news tells a deed and judges nothing. */
    private static final Set<String> PLAIN =
            WordSets.of(OneDeedIsToldInOtherWords.class, "tells a deed plainly").stream()
                    .map(Lemma::of)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Comparator<Deed> BY_PLACE = Comparator.comparing(Deed::article)
            .thenComparing(deed -> deed.evidence().span());

    @Override
    public List<Found> in(Voices story) {
        List<Deed> all = story.all().values().stream()
                .flatMap(voice -> Deed.inLead(voice).stream())
                .toList();
        Set<String> told = toldOtherwise(all);
        List<Deed> deeds = all.stream()
                .filter(deed -> told.contains(deed.verb()))
                .sorted(BY_PLACE)
                .toList();
        return Joined.of(deeds, OneDeedIsToldInOtherWords::areToldOtherwise).stream()
                .flatMap(deed -> found(deed).stream())
                .toList();
    }

    /** The verbs of some deeds for which any of the others can stand. */
    private static Set<String> toldOtherwise(List<Deed> deeds) {
        Set<String> verbs = deeds.stream().map(Deed::verb).collect(Collectors.toUnmodifiableSet());
        return verbs.stream()
                .filter(verb -> verbs.stream().anyMatch(other -> areOtherWords(verb, other)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean areOtherWords(String verb, String other) {
        return tellMore(verb, other) && VerbFamilies.areOne(verb, other);
    }

    private static boolean areToldOtherwise(Deed one, Deed other) {
        return !one.article().equals(other.article())
                && one.sharesPartWith(other)
                && tellOfTheSame(one, other)
                && areOtherWords(one.verb(), other.verb());
    }

    /** Whether two verbs are two words for a deed, one of which at least tells more than that it is done. */
    static boolean tellMore(String verb, String other) {
        return !verb.equals(other) && !(PLAIN.contains(verb) && PLAIN.contains(other));
    }

    private static boolean tellOfTheSame(Deed one, Deed other) {
        int shared = one.shared(other);
        double of = Math.min(one.told().size(), other.told().size());
        boolean much = !one.sharesOnlyAName(other) || shared >= ALIKE_OF_A_NAME || shared >= NEARLY_ALL * of;
        return much && shared >= ALIKE && shared >= MUCH * of;
    }

    /** What each article tells in a verb is shown where it is told first. */
    private static List<Found> found(List<Deed> told) {
        return InOtherWords.firsts(
                told,
                Deed::verb,
                OneDeedIsToldInOtherWords::areToldOtherwise,
                (deed, others) -> found(deed, told.get(0).evidence(), others));
    }

    private static Found found(Deed deed, Evidence first, List<Evidence> others) {
        String matter = "deed " + first.article() + first.span();
        return new Found(deed.evidence(), matter, first.words(), others, false, false, WHY + deed.firstWord());
    }
}
