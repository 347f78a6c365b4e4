package org.parallax.bench.story;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of four letters or more and the numbers of a text, without those that every text has. */
final class TellingWords {

    private static final Pattern WORD = Pattern.compile("[a-z]{4,}|\\p{Nd}+");
    private static final Set<String> EVERYWHERE = Set.of(
            ("that this with from have been were will their they them says said after before would could about which when there over into"
                            + " more than also")
                    .split(" "));

    private TellingWords() {}

    static Set<String> in(String text) {
        Set<String> words = new TreeSet<>();
        Matcher found = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find()) {
            words.add(found.group());
        }
        words.removeAll(EVERYWHERE);
        return words;
    }

    static int common(String one, String other) {
        Set<String> words = in(one);
        words.retainAll(in(other));
        return words.size();
    }
}
