package org.parallax.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Acronym;
import org.parallax.name.NameParts;
import org.parallax.name.ShortName;

/** How likely two clusters are one: their names, and what stands around them. Not to be shared between threads. */
final class ClusterLikeness {

    /** What stands around the names, in log-odds, set by hand. */
    private static final double SHARED_OFFICE = 1.0;
    /** Four telling words of an office and more, as in "former chief engineer of the port authority", are one post. */
    private static final double SAME_POST = 1.5;

    private static final int WORDS_OF_A_POST = 4;
    private static final double SHARED_COMPANY = 0.8;
    private static final double SIDE_BY_SIDE = -1.5;
    private static final double NAME_OF_ANOTHER = -2;

    /** Two full names of a person's cluster that are less alike than this speak against joining. */
    private static final double CLASH = 0.1;

    private static final int MOST_NAMES = 12;

    private static final int LONGEST_PERSON = 7;

    private final Surroundings surroundings = new Surroundings();
    private final Map<Integer, List<NameParts>> names = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    ClusterLikeness(List<Cluster> clusters) {
        clusters.forEach(cluster -> cluster.names().forEach(this::addToOthers));
    }

    /** A link where the two are one or may be; empty where they are not. */
    Optional<Link> link(Cluster a, Cluster b) {
        Likeness likeness = likeness(a, b);
        NameVerdict verdict = NameVerdict.of(a.type(), likeness.score());
        boolean nothing = verdict == NameVerdict.TWO || (verdict == NameVerdict.PERHAPS && isOneDullWord(a, b));
        return nothing
                ? Optional.empty()
                : Optional.of(Link.of(a, b, likeness, verdict == NameVerdict.ONE && !differInNumbers(a, b)));
    }

    /** "Zoo" beside "Calder Zoo", "South" beside "South Calder": which is meant nobody can say from the word. */
    private boolean isOneDullWord(Cluster a, Cluster b) {
        return a.type() != NameType.PERSON && (isDullWord(a) || isDullWord(b));
    }

    private boolean isDullWord(Cluster cluster) {
        return names(cluster).stream().allMatch(name -> name.core().size() == 1 && !ShortName.isOne(name));
    }

    /** "Brigade 44" and "Brigade 45" are two, and differ by a letter. */
    private boolean differInNumbers(Cluster a, Cluster b) {
        return names(a).stream()
                .noneMatch(
                        x -> names(b).stream().anyMatch(y -> NameNumbers.of(x).equals(NameNumbers.of(y))));
    }

    private Likeness likeness(Cluster a, Cluster b) {
        Likeness best = Likeness.NONE;
        double least = 1;
        for (NameParts x : names(a)) {
            for (NameParts y : names(b)) {
                Likeness likeness = NameLikeness.of(x, y);
                likeness =
                        isOfAnother(x, y) ? likeness.and(NAME_OF_ANOTHER, "the bare name is another's too") : likeness;
                best = likeness.score() > best.score() ? likeness : best;
                least = Math.min(least, likeness.score());
            }
        }
        if (best.score() < NameLikeness.HOPELESS) {
            return best;
        }
        boolean clash = a.type() == NameType.PERSON && least < CLASH;
        return around(a, b, clash ? best.and(NAME_OF_ANOTHER, "another of the names speaks against it") : best);
    }

    private List<NameParts> names(Cluster cluster) {
        return names.computeIfAbsent(
                cluster.root(),
                none -> cluster.fullNames().stream()
                        .filter(ClusterLikeness::isTelling)
                        .limit(MOST_NAMES)
                        .toList());
    }

    private Likeness around(Cluster a, Cluster b, Likeness names) {
        Likeness likeness = names;
        Set<String> office = surroundings.sharedOffice(a, b);
        if (office.size() > 1) {
            likeness = likeness.and(
                    office.size() < WORDS_OF_A_POST ? SHARED_OFFICE : SAME_POST,
                    "offices share " + String.join(", ", office));
        }
        if (!surroundings.sharedCompany(a, b).isEmpty()) {
            likeness = likeness.and(SHARED_COMPANY, "named together with the same person");
        }
        boolean sideBySide = names.score() < 1 && surroundings.shareAnArticle(a, b);
        return sideBySide ? likeness.and(SIDE_BY_SIDE, "one article writes both") : likeness;
    }

    /** "Lund" beside "Lund Bank" says nothing when a town or person of the story is called Lund. */
    private boolean isOfAnother(NameParts x, NameParts y) {
        return x.heads().isEmpty() != y.heads().isEmpty() && others.contains(x.type() + x.key());
    }

    private void addToOthers(NameParts name) {
        for (NameType type : NameType.values()) {
            if (type != name.type() && type != NameType.PERSON) {
                others.add(type + (name.type() == NameType.PERSON ? name.surname() : name.key()));
            }
        }
    }

    /**
     * A demonym, a country, a capital or a generic word alone tells nothing apart; acronyms have a rule of their own; and a person of many words is a
     * list that has lost its commas.
     */
    private static boolean isTelling(NameParts name) {
        return !name.core().equals(name.heads())
                && (name.type() != NameType.PERSON || name.core().size() <= LONGEST_PERSON)
                && !Acronym.isWrittenLikeOne(name.name())
                && name.core().stream().anyMatch(word -> word.length() > 2 && !CountryWord.is(word));
    }
}
