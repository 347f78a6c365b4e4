package org.parallax.report.ledger;

import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.timeline.Claim;
import org.parallax.timeline.TimelineEntry;

/** Who tells an entry of the timeline that no outlet tells in its own voice, in words. */
public final class ClaimWords {

    private static final String NOBODY_KNOWN = "somebody";

    private static final String MARKS = "“”\"";

    /** With one of these a sentence ends, and a clause of one does not. */
    private static final String ENDS = ".!?\"”’'»)…:";

    private ClaimWords() {}

    /** The names, or the words that stand for them: "Ana Brel and a diver"; empty where an outlet tells it. */
    public static Optional<String> who(AccountIndex index, TimelineEntry entry) {
        return entry.claim().map(claim -> claim.statements().isEmpty() ? NOBODY_KNOWN : names(index, claim));
    }

    private static String names(AccountIndex index, Claim claim) {
        return claim.statements().stream()
                .map(index::statement)
                .map(index::speaker)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    /** The sentence of an entry, between quotation marks where it is somebody's as a whole; a clause of one between dots. */
    public static String sentence(TimelineEntry entry) {
        String text = entry.text();
        String shown = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : "… " + text + " …";
        boolean quoted = entry.claim().filter(Claim::quoted).isPresent();
        return quoted ? "“" + bare(shown) + "”" : shown;
    }

    private static String bare(String sentence) {
        int start = 0;
        int end = sentence.length();
        while (start < end && MARKS.indexOf(sentence.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return sentence.substring(start, end).strip();
    }
}
