package org.parallax.intake.masthead;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.line.Words;

/**
 * A title as it stands in a window or a tab, taken apart: "Ferry sinks – Coast News" is a headline and an outlet.
 *
 * @param headline what is left
 * @param site the outlet's name
 */
public record SiteSuffix(String headline, Optional<String> site) {

    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_HEADLINE = 3;

    private static final Pattern LAST_PART =
            Pattern.compile("^(.+?)\\s*(\\s[-–—‐|]|[|»•·]|\\s::|::|\\s/|\\s[<«]|\\s~)\\s+([^|»•·«<]+)$");
    private static final Pattern FIRST_PART = Pattern.compile("^([^|»]+?)\\s*(?:\\||»|::)\\s+(.+)$");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:(?i:the|of|and|&|de|la|el|le|der|die|das|il|on|for|in|al|at|des|du|y|und|et|e)|[\\p{Lu}\\p{Lo}\\d][\\p{L}\\p{M}\\d.'’&!+-]*|[a-z0-9-]+(?:\\.[a-z]{2,})+|[a-z]+\\p{Lu}\\p{L}*)(?:[ ,]+(?:(?i:the|of|and|&|de|la|el|le|der|die|das|il|on|for|in|al|at|des|du|y|und|et|e)|[\\p{Lu}\\p{Lo}\\d][\\p{L}\\p{M}\\d.'’&!+-]*|[a-z]+\\p{Lu}\\p{L}*))*$");

    /** Takes the outlet's name off a title, where the last part (or, before a bar, the first) looks like one. */
    public static SiteSuffix of(String title) {
        Matcher last = LAST_PART.matcher(title);
        if (last.matches() && isSite(last.group(3), last.group(2).strip(), last.group(1))) {
            SiteSuffix inner = of(last.group(1).strip());
            return new SiteSuffix(
                    inner.site().isPresent() ? inner.headline() : last.group(1).strip(),
                    Optional.of(last.group(3).strip()));
        }
        Matcher first = FIRST_PART.matcher(title);
        if (first.matches() && MediaNames.isOne(first.group(1)) && Words.count(first.group(2)) >= SHORTEST_HEADLINE) {
            return new SiteSuffix(
                    first.group(2).strip(), Optional.of(first.group(1).strip()));
        }
        return new SiteSuffix(title.strip(), Optional.empty());
    }

    /** As {@link #of(String)}, for a page whose outlet's name is known from elsewhere. */
    public static String without(String title, String site) {
        String letters = Words.letters(site);
        Matcher last = LAST_PART.matcher(title);
        if (!letters.isEmpty() && last.matches() && Words.letters(last.group(3)).equals(letters)) {
            return last.group(1).strip();
        }
        Matcher first = FIRST_PART.matcher(title);
        boolean leads = !letters.isEmpty()
                && first.matches()
                && Words.letters(first.group(1)).equals(letters);
        return leads ? first.group(2).strip() : title;
    }

    /** A bar parts a site's name from the headline; a dash may also part two halves of a headline, so there the name must be a medium's. */
    private static boolean isSite(String part, String sign, String before) {
        String name = part.strip();
        if (Words.count(name) > LONGEST_NAME
                || Words.count(before) < SHORTEST_HEADLINE
                || !NAMED.matcher(name).matches()) {
            return false;
        }
        boolean bar = sign.equals("|") || sign.equals("::") || sign.equals("»") || sign.equals("•");
        return bar || MediaNames.isOne(name);
    }
}
