package org.parallax.headline;

import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.story.Words;

/** Words by which a text says that something is not sure. Written from general knowledge of English. Threads may share it. */
final class Hedges {

    private static final Set<String> WORDS = Set.of("""
            may might could possibly perhaps maybe reportedly allegedly apparently supposedly purportedly potentially probably presumably
            alleged suspected supposed purported apparent potential possible unconfirmed unverified rumoured rumored
            believed suspect suspects feared fears allegation allegations claim claims claimed claiming suggests suggested appears appeared
            seems seemed unclear""".split("\\s+"));

    private static final Set<String> ALSO_HEDGE = Set.of(
            "likely",
            "expected",
            "set",
            "plan",
            "plans",
            "planned",
            "consider",
            "considers",
            "considering",
            "warns",
            "threat");

    private Hedges() {}

    /** The hedges in a text. */
    static Set<String> in(String text) {
        return Words.in(text).all().stream()
                .map(Words.Word::form)
                .filter(WORDS::contains)
                .collect(Collectors.toSet());
    }

    /** Whether a headline is careful itself, or marks its words as another's. */
    static boolean isCareful(String headline) {
        boolean quotes =
                headline.chars().anyMatch(c -> "\"“”‘„«".indexOf(c) >= 0) || headline.matches(".*(^|\\s)'.+'.*");
        return quotes
                || !in(headline).isEmpty()
                || Words.in(headline).all().stream().anyMatch(word -> ALSO_HEDGE.contains(word.form()));
    }
}
