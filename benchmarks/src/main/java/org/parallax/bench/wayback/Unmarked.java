package org.parallax.bench.wayback;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of a piece of HTML: without tags, comments and scripts, references resolved, white space single. */
final class Unmarked {

    private static final Pattern MARK_UP = Pattern.compile(
            "(?is)<!--.*?-->|<(script|style|noscript|template|svg|select|iframe|object|textarea)\\b.*?</\\1\\s*>|<[a-z/!?][^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?");

    private Unmarked() {}

    static String of(String piece) {
        return single(unescaped(MARK_UP.matcher(piece).replaceAll("")));
    }

    private static String unescaped(String text) {
        Matcher references = REFERENCE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (references.find()) {
            String meaning = Entities.meaning(references.group()).orElse(references.group());
            references.appendReplacement(out, Matcher.quoteReplacement(meaning));
        }
        return references.appendTail(out).toString();
    }

    /** Stretches of white space, of any kind, as one space; control characters gone. */
    private static String single(String text) {
        return text.replaceAll("[\\s\\p{Z}\\x{85}\\x{1c}-\\x{1f}]+", " ").replaceAll("\\p{Cc}", "");
    }
}
