package org.parallax.timeline.standing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.time.TimeExpression;

/**
 * {@code Wednesday's crash is the worst since 2004}: the sentence speaks of what happened that day and does not tell it. Where another passage tells of
 * that day, this one is no event of its own.
 */
final class ADayThatIsOnlyMentioned {

    private static final Pattern OWNS = Pattern.compile("['’]s? (?:\\p{Lu}[\\w-]+ ){0,4}\\p{Ll}");
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:first|worst|deadliest|bloodiest|biggest|largest|greatest|highest|lowest|most \\w+)\\b.*\\b(?:since|in (?:\\w+ ){0,3}(?:years|decades)|ever)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "Since 2004, when …": what happened then is told. */
    private static final Pattern WHEN = Pattern.compile(",? when\\b");

    private static final Set<String> TAKES_PART = WordSets.of(ADayThatIsOnlyMentioned.class, "takes part");

    private ADayThatIsOnlyMentioned() {}

    static boolean holds(String text, TextSpan sentence, TimeExpression time) {
        boolean owns = !isTakenPartIn(text, sentence, time.span())
                && OWNS.matcher(text).region(time.span().end(), text.length()).lookingAt();
        boolean toldBehind =
                WHEN.matcher(text).region(time.span().end(), text.length()).lookingAt();
        return owns || (!toldBehind && COMPARED.matcher(sentence.of(text)).find());
    }

    /** "Velt lost Tuesday's vote": that was done on Tuesday. */
    private static boolean isTakenPartIn(String text, TextSpan sentence, TextSpan time) {
        String before = text.substring(sentence.start(), Math.max(sentence.start(), time.start()))
                .strip();
        List<String> words = List.of(before.toLowerCase(Locale.ROOT).split("\\s+"));
        String last = words.get(words.size() - 1);
        boolean the = last.equals("the") && words.size() > 1;
        return TAKES_PART.contains(the ? words.get(words.size() - 2) : last);
    }
}
