package org.parallax.intake.masthead;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.intake.line.Words;

/** The names in a byline, without what pages print beside them: the outlet, a trade, a degree, a date, how many more there are. */
public final class AuthorNames {

    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)^(?:(?:view |see |more |all )*(?:posts|stories|articles) (?:by|from)|(?:written |posted |reported )?by)\\b\\s*:?\\s+");

    /** What follows a bar or a dash between spaces is no name. */
    private static final Pattern AFTER = Pattern.compile("\\s+[|•·–—]\\s.*$");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;&]|(?iu:\\b(?:and|und|et|en|och|og)\\b))\\s*");

    private static final Pattern DEGREES = Pattern.compile(
            "(?:(?:^|\\s+)(?:M\\.?[SAD]\\.?|B\\.?[SA]\\.?|Ph\\.?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|MPH|MBA|JD|DO|RN|RDN?|LD|CFA|CPA|Esq\\.?))+$");

    private static final Pattern NO_NAME = Pattern.compile("(?iu)^(?:"
            + String.join(
                    "|",
                    ".*\\b(?:writers?|editors?|reporters?|correspondents?|contributors?|columnists?|journalists?|officer|director|producer|manager|analyst|head of|chief|sponsored|redazione|redaktion|r[eé]daction|redacci[oó]n)\\b.*",
                    "(?:from |.* )?staff(?: reports?)?|news ?desk|admin",
                    ".*\\d.*",
                    "\\(.*|.*\\)",
                    "\\S+\\.(?:com|org|net|co|info|news|[a-z]{2})(?:\\.[a-z]{2})?",
                    "updated.*|published.*")
            + ")$");

    private AuthorNames() {}

    /**
     * The names, parted by commas; empty where a byline names nobody.
     *
     * @param byline as a page prints it or tells it to machines
     * @param outlets what the outlet calls itself: it is no author
     */
    public static Optional<String> of(String byline, Collection<String> outlets) {
        Set<String> own = outlets.stream().map(Words::letters).collect(Collectors.toSet());
        String bare = AFTER.matcher(BEFORE.matcher(byline).replaceFirst("")).replaceFirst("");
        String names = Arrays.stream(BETWEEN.split(bare, -1))
                .map(name -> DEGREES.matcher(name).replaceFirst("").strip())
                .filter(name -> Words.count(name) > 0
                        && !NO_NAME.matcher(name).matches()
                        && !own.contains(Words.letters(name))
                        && !Agencies.isAcronymOfOne(name))
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(found -> !found.isEmpty());
    }
}
