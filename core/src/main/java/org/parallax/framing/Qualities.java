package org.parallax.framing;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * Which adjectives say how something is, and not only which one it is: "chaotic" and "hard-won", not "federal", "second" or "six-day". Immutable;
 * threads may share it.
 */
final class Qualities {

    private static final Set<String> KNOWN = ListFile.rows(Qualities.class, "qualities.tsv")
            .flatMap(row -> ListFile.words(row).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NONE = WordSets.of(Qualities.class, "tells no quality");

    private static final Set<String> ENDS_NONE = WordSets.of(Qualities.class, "ends a word that tells no quality");

    private static final Set<String> DEGREES = WordSets.of(Qualities.class, "tells a degree before a participle");

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{2,}(?:-\\p{L}{2,})+");

    /** "Won", "needed", "evading". */
    private static final Pattern PARTICIPLE =
            Pattern.compile("\\p{L}+(?:ed|en|wn|ung|ing)|won|made|torn|worn|built|sent|cut|hit");

    private Qualities() {}

    static boolean isTold(Token token) {
        String word = token.lower();
        return token.part() == PartOfSpeech.ADJECTIVE
                && !NONE.contains(word)
                && (KNOWN.contains(word) || isCompound(word));
    }

    /** "Hard-won", "razor-sharp"; not "state-run", "voter-approved", "vice-presidential" or "Norvale-Brel". */
    private static boolean isCompound(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        String first = word.substring(0, Math.max(0, word.indexOf('-')));
        boolean participle = PARTICIPLE.matcher(last).matches();
        return COMPOUND.matcher(word).matches()
                && !ENDS_NONE.contains(last)
                && !NONE.contains(last)
                && (participle ? DEGREES.contains(first) : KNOWN.contains(last));
    }
}
