package org.parallax.intake.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.parallax.article.PageSpan;

/**
 * Lays the words that a parser made of a piece of HTML over that piece: which unit comes of which character, which of an entity.
 *
 * @param html all of the page
 * @param end of the piece
 * @param inAttribute whether the piece is the value of an attribute, where an entity without a semicolon is read otherwise
 * @param entities whether the parser read entities there; in some tags it does not
 */
record Unescaping(String html, int end, boolean inAttribute, boolean entities) {

    /** No name of an entity is longer. */
    private static final int LONGEST = 40;

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?");

    /** The words with their places. Where they cannot be laid over the piece, they are without. */
    static PlacedText of(String words, String html, PageSpan piece, boolean inAttribute) {
        return new Unescaping(html, piece.end(), inAttribute, true)
                .lay(words, piece.start())
                .or(() -> new Unescaping(html, piece.end(), inAttribute, false).lay(words, piece.start()))
                .orElseGet(() -> PlacedText.unplaced(words));
    }

    /** What the parser drops is passed over: the line's end after a tag, a zero. */
    private Optional<PlacedText> lay(String words, int start) {
        PlacedText placed = new PlacedText();
        int at = start;
        while (placed.length() < words.length() && at < end) {
            Optional<String> entity = html.charAt(at) == '&' && entities ? entity(at) : Optional.empty();
            String token = entity.orElse(html.substring(at, at + 1));
            String made = entity.map(this::unescaped).orElse(token);
            if (words.startsWith(made, placed.length())) {
                int from = at;
                made.chars().forEach(unit -> placed.append((char) unit, from, from + token.length()));
            } else if (isDropped(html.charAt(at))) {
                at += 1;
                continue;
            } else {
                return Optional.empty();
            }
            at += token.length();
        }
        return placed.length() == words.length() ? Optional.of(placed) : Optional.empty();
    }

    private static boolean isDropped(char c) {
        return c == 0 || c == '\n' || c == '\r';
    }

    /** The entity that begins here, as far as the parser reads it: of "&amp;notit;" it takes "&amp;not". */
    private Optional<String> entity(int at) {
        Matcher matcher = ENTITY.matcher(html).region(at, Math.min(end, at + LONGEST));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String token = matcher.group();
        String made = unescaped(token);
        int rest = commonEnd(token, made);
        return made.equals(token) ? Optional.empty() : Optional.of(token.substring(0, token.length() - rest));
    }

    private String unescaped(String token) {
        return Parser.unescapeEntities(token, inAttribute);
    }

    /** How many units both end with, the first unit of what was made apart. */
    private static int commonEnd(String token, String made) {
        int common = 0;
        while (common < made.length() - 1
                && token.charAt(token.length() - 1 - common) == made.charAt(made.length() - 1 - common)) {
            common++;
        }
        return common;
    }
}
