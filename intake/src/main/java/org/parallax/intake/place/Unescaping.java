package org.parallax.intake.place;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** What entities stand for in text, as far as there is room; pages that are read at the same time share it. */
    private static final Map<String, String> IN_TEXT = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 1_000;

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
        int plain = plainLength(words, start);
        placed.appendAsItStands(html, start, start + plain);
        int at = start + plain;
        while (placed.length() < words.length() && at < end) {
            int length = entities && html.charAt(at) == '&' ? entityLength(at) : 1;
            boolean stands = length == 1 ? letter(at, words, placed) : entity(at, length, words, placed);
            if (!stands && !isDropped(html.charAt(at))) {
                return Optional.empty();
            }
            at += length;
        }
        return placed.length() == words.length() ? Optional.of(placed) : Optional.empty();
    }

    /** How much stands there just as it was read, up to the first entity or what was dropped. Most text does, all of it. */
    private int plainLength(String words, int start) {
        int most = Math.min(words.length(), end - start);
        int length = 0;
        while (length < most
                && html.charAt(start + length) == words.charAt(length)
                && html.charAt(start + length) != '&') {
            length++;
        }
        return length;
    }

    private boolean letter(int at, String words, PlacedText placed) {
        boolean stands = words.charAt(placed.length()) == html.charAt(at);
        if (stands) {
            placed.append(html.charAt(at), at, at + 1);
        }
        return stands;
    }

    private boolean entity(int at, int length, String words, PlacedText placed) {
        String made = unescaped(html.substring(at, at + length));
        boolean stands = words.startsWith(made, placed.length());
        if (stands) {
            made.chars().forEach(unit -> placed.append((char) unit, at, at + length));
        }
        return stands;
    }

    private static boolean isDropped(char c) {
        return c == 0 || c == '\n' || c == '\r';
    }

    /** How long the entity is that begins here, as far as the parser reads it: of "&amp;notit;" it takes "&amp;not"; 1 where there is none. */
    private int entityLength(int at) {
        Matcher matcher = ENTITY.matcher(html).region(at, Math.min(end, at + LONGEST));
        if (!matcher.lookingAt()) {
            return 1;
        }
        String token = matcher.group();
        String made = unescaped(token);
        return made.equals(token) ? 1 : token.length() - commonEnd(token, made);
    }

    /** The parser makes itself anew for each entity that it is asked for; a page has few that differ. */
    private String unescaped(String token) {
        return inAttribute ? Parser.unescapeEntities(token, true) : inText(token);
    }

    private static String inText(String token) {
        String known = IN_TEXT.get(token);
        if (known != null) {
            return known;
        }
        String made = Parser.unescapeEntities(token, false);
        if (IN_TEXT.size() < MOST_KEPT) {
            IN_TEXT.put(token, made);
        }
        return made;
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
