package org.parallax.report.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.time.DateRange;

/** The reasons that an account gives, as a page writes everything else: days as "3 May 2031", words of an article between “ ”, which stay as they are. */
public final class WhyWords {

    /** Quoted words first, so that no day within them is taken for ours; a file may be called after a day, too. */
    private static final Pattern TO_REWRITE = Pattern.compile("“[^”]*”|\"[^\"]*\""
            + "|(?<![\\p{L}\\p{N}])'(?<words>[^']+)'(?!\\p{L})"
            + "|(?<![\\p{L}\\p{N}/._-])(?<day>\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}/_-]|\\.[\\p{L}\\p{N}])");

    private WhyWords() {}

    public static String of(String why) {
        Matcher matcher = TO_REWRITE.matcher(why);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(rewritten(found, matcher)));
    }

    /** How a date is known: "worked out: “Sunday”, the last one up to the article's date 3 May 2031". */
    public static String of(DateRange range) {
        String why = of(range.why());
        return why.isEmpty() ? DateWords.basis(range) : DateWords.basis(range) + ": " + why;
    }

    private static String rewritten(MatchResult found, Matcher matcher) {
        String words = matcher.group("words");
        if (words != null) {
            return "“" + words + "”";
        }
        String day = matcher.group("day");
        return day == null ? found.group() : day(day);
    }

    private static String day(String iso) {
        try {
            return DateWords.of(LocalDate.parse(iso));
        } catch (DateTimeException noDay) {
            return iso;
        }
    }
}
