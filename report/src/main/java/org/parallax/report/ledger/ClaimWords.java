package org.parallax.report.ledger;

import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.timeline.Claim;
import org.parallax.timeline.TimelineEntry;

/** Who tells an entry of the timeline that no outlet tells in its own voice, in words. */
public final class ClaimWords {

    private static final String NOBODY_KNOWN = "whom it quotes";

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

    /**
     * The sentence of an entry, and the marks around it that its article does not have.
     *
     * @param before "“" where it is somebody's as a whole, "… " where it is a clause of a sentence
     * @param words of the article
     * @param after what ends what began before it
     */
    public record Shown(String before, String words, String after) {

        private Shown within(String opening, String closing) {
            return new Shown(opening + before, words, after + closing);
        }
    }

    /** The sentence of an entry, between quotation marks where it is somebody's as a whole; a clause of one between dots. */
    public static String sentence(TimelineEntry entry) {
        Shown shown = shown(entry);
        return shown.before() + shown.words() + shown.after();
    }

    public static Shown shown(TimelineEntry entry) {
        String text = entry.text();
        boolean whole = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        Shown words = new Shown("", isQuoted(entry) ? bare(text) : text, "");
        Shown marked = whole ? words : words.within("… ", " …");
        return isQuoted(entry) ? marked.within("“", "”") : marked;
    }

    /** Who tells it, for whoever copies its sentence: "Ana Brel, quoted", "according to a diver"; "" where an outlet does. */
    public static String said(AccountIndex index, TimelineEntry entry) {
        return who(index, entry)
                .map(who -> isQuoted(entry) ? who + ", quoted" : "according to " + who)
                .orElse("");
    }

    private static boolean isQuoted(TimelineEntry entry) {
        return entry.claim().filter(Claim::quoted).isPresent();
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
