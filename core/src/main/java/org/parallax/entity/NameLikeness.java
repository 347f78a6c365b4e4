package org.parallax.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.name.NameParts;

/** How likely two names are one's by themselves, and why: the one score for it. Threads may share it. */
public final class NameLikeness {

    /** From here on two names are more likely one than two. */
    public static final double SAME = 0.5;

    /** Names less likely one than this are two whatever stands around them, and nobody asks why. */
    static final double HOPELESS = 0.2;

    /** Features that say less than this, in log-odds, are not told. */
    private static final double WORTH_TELLING = 0.3;

    /** What the words that were laid side by side already show. */
    private static final Set<NameFeature> SHOWN = EnumSet.of(
            NameFeature.ALWAYS,
            NameFeature.EQUAL,
            NameFeature.WORST_LETTERS,
            NameFeature.CHANGES,
            NameFeature.RESPELT,
            NameFeature.WORST_SPELLING,
            NameFeature.SOUND,
            NameFeature.FIRST_LETTER);

    private NameLikeness() {}

    /** The likeness of two names of one type; symmetric. */
    public static Likeness of(NameParts a, NameParts b) {
        NameComparison names = NameComparison.of(a, b);
        double score = NameWeights.SHIPPED.score(names);
        return new Likeness(score, score < HOPELESS ? List.of() : why(names));
    }

    private static List<String> why(NameComparison names) {
        List<String> why = new ArrayList<>(names.pairs());
        names.features().stream()
                .filter(feature -> !SHOWN.contains(feature))
                .filter(feature -> Math.abs(NameWeights.SHIPPED.points(names, feature)) > WORTH_TELLING)
                .forEach(feature -> why.add(feature.words()));
        return List.copyOf(why);
    }
}
