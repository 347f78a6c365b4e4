package org.parallax.statement.report;

import java.util.Locale;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Words;
import org.parallax.statement.setting.CueWords;

/**
 * What a tagger found is kept when it is likely enough to be right: less is asked of a word that is known to report, "said", than of one that
 * is not, "grilled", and there less of "I", "we", "you" and "it", of which such a word mostly tells what they say or think, where "she grilled" may
 * be a deed; least where nobody is named, since such reports are rare and a tagger is never sure of them. Threads may share it.
 *
 * <p>The bounds were found on PolNeAR dev with version 0.2: F1 73.3, where one bound of .25 for all gives 73.1 and loses more of what
 * a reader would call said. That of "I", "we", "you" and "it" finds half a point more of
 * pronoun sources at the same F1.
 */
public final class AReportIsLikelyEnough {

    private static final double KNOWN_TO_REPORT = .15;
    private static final double OTHER = .3;
    private static final double OTHER_OF_A_SPEAKER = .2;
    private static final double BY_NOBODY = .12;

    private static final Set<String> SPEAKERS = Set.of("i", "you", "we", "it");

    private AReportIsLikelyEnough() {}

    /** Whether an attribution in a text is likely enough, by the score that its tagger gave it. */
    public static boolean holds(Attribution attribution, String text) {
        return attribution.score() >= least(attribution, text);
    }

    private static double least(Attribution attribution, String text) {
        if (attribution.source().isEmpty()) {
            return BY_NOBODY;
        }
        if (Words.lower(attribution.cue().of(text)).stream().anyMatch(CueWords::isReporting)) {
            return KNOWN_TO_REPORT;
        }
        return attribution.source().filter(source -> isASpeaker(source, text)).isPresent() ? OTHER_OF_A_SPEAKER : OTHER;
    }

    private static boolean isASpeaker(TextSpan source, String text) {
        return SPEAKERS.contains(source.of(text).toLowerCase(Locale.ROOT));
    }
}
