package org.parallax.language;

/**
 * One line of a text while it is cut into sentences, read from left to right. One thread.
 *
 * <p>A sentence ends at a stop with its closing marks, where the line ends or something follows that can begin a sentence, and the word
 * before the stop is not an abbreviation that goes on.
 */
final class Line {

    private static final String STOPS = ".!?…؟。！？।۔";
    private static final String CLOSERS = "\"”’'»)]}“‘";
    private static final String OPENERS = "\"“‘'«„‚([{”’–—-•";
    private static final int NAME_AND_VERB = 60;

    private final String text;
    private final int from;
    private final int to;
    private boolean inStraightQuotes;
    private int seen;

    Line(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.seen = from;
    }

    /** Where the sentence ends whose stop stands at {@code at}; {@code at} itself when none ends there. Ask in ascending order. */
    int endOfSentenceAt(int at) {
        if (STOPS.indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int stops = at + 1;
        while (stops < to && STOPS.indexOf(text.charAt(stops)) >= 0) {
            stops++;
        }
        countQuotesUpTo(stops);
        int end = withClosers(stops);
        return ends(at, stops, end) ? end : at;
    }

    private void countQuotesUpTo(int at) {
        for (; seen < at; seen++) {
            inStraightQuotes ^= text.charAt(seen) == '"';
        }
    }

    private int withClosers(int stops) {
        int end = stops;
        boolean open = inStraightQuotes;
        while (end < to && CLOSERS.indexOf(text.charAt(end)) >= 0 && closes(end, open)) {
            open ^= text.charAt(end) == '"';
            end++;
        }
        return end == stops ? withLooseCloser(stops, open) : end;
    }

    private boolean closes(int at, boolean open) {
        char mark = text.charAt(at);
        if (mark == '"') {
            return open || followedBySpace(at);
        }
        return (mark != '“' && mark != '‘') || followedBySpace(at);
    }

    /** A closing mark that stands alone between two spaces: {@code the border. " She added}. */
    private int withLooseCloser(int stops, boolean open) {
        int at = skipSpace(stops);
        boolean alone = at > stops && at < to && followedBySpace(at);
        boolean mark = alone && (text.charAt(at) == '"' ? open : "”»".indexOf(text.charAt(at)) >= 0);
        return mark ? at + 1 : stops;
    }

    private boolean followedBySpace(int at) {
        return at + 1 >= to || Sentences.isSpace(text.charAt(at + 1));
    }

    private int skipSpace(int at) {
        int next = at;
        while (next < to && Sentences.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean ends(int at, int stops, int end) {
        int next = skipSpace(end);
        if (next == to) {
            return true;
        }
        boolean spaced = next > end;
        String before = wordBefore(at);
        String after = wordFrom(next);
        if (!spaced) {
            return endsWithoutSpace(at, stops, end, before, after);
        }
        if (!canBegin(next, after)) {
            return false;
        }
        boolean single = text.charAt(at) == '.' && stops == at + 1;
        if (single && Abbreviations.goesOn(before, after, isListNumber(at, before))) {
            return isAClockTime(at, before) && Abbreviations.isNoDayOrZone(text.substring(next, to));
        }
        return !(end > stops && text.charAt(at) != '.' && saysWho(next));
    }

    /** {@code forces."He said}, {@code he said.Iraq is}: two sentences; {@code example.Com}, {@code U.S.A}: one word. */
    private boolean endsWithoutSpace(int at, int stops, int end, String before, String after) {
        if (after.isEmpty() || !Character.isUpperCase(after.charAt(0))) {
            return false;
        }
        if (end > stops) {
            return true;
        }
        boolean word = before.length() > 1 && before.chars().allMatch(Character::isLowerCase);
        boolean plain = after.chars().skip(1).allMatch(Character::isLowerCase) && !dotFollows(stops + after.length());
        return word && plain && isPlainWordBefore(at, before);
    }

    private boolean dotFollows(int at) {
        return at + 1 < to && text.charAt(at) == '.' && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean isPlainWordBefore(int at, String before) {
        int start = at - before.length();
        return start == from || "./@:_#".indexOf(text.charAt(start - 1)) < 0;
    }

    /** "At 2 p.m." inside a sentence; "At 2 p.m. Ada Brook left" begins with it, and goes on. */
    private boolean isAClockTime(int at, String before) {
        int start = Math.max(from, at - Abbreviations.LONGEST);
        return Abbreviations.isHalfOfADay(before)
                && Abbreviations.CLOCK_TIME.matcher(text.substring(start, at)).find();
    }

    private boolean isListNumber(int at, String before) {
        return !before.isEmpty()
                && before.chars().allMatch(Character::isDigit)
                && skipSpace(from) == at - before.length();
    }

    /** The letters, digits and inner dots before a stop: "said", "U.S", "3". */
    private String wordBefore(int at) {
        int start = at;
        while (start > from && at - start < Abbreviations.LONGEST && isWordOrDot(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at);
    }

    private static boolean isWordOrDot(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    /** The word that begins at or just after {@code at}, opening marks skipped. */
    private String wordFrom(int at) {
        int start = at;
        while (start < to && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < to && end - start < Abbreviations.LONGEST && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** A lower-case word begins no sentence, unless a quotation does so too or it has a capital in it: al-Sabbagh, iPhone. */
    private boolean canBegin(int at, String word) {
        boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
        if (!lower || "\"“«„".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int end = at;
        while (end < to && end - at < Abbreviations.LONGEST && !Sentences.isSpace(text.charAt(end))) {
            if (Character.isUpperCase(text.charAt(end))) {
                return true;
            }
            end++;
        }
        return false;
    }

    /** Whether who asked or said it follows: {@code "Will they go?" Ms. Orban asked.} */
    private boolean saysWho(int at) {
        int end = Math.min(to, at + NAME_AND_VERB);
        for (int i = at; i < end; i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 && i + 1 < end && !Abbreviations.isTitle(wordBefore(i))) {
                end = i;
            }
        }
        String words = text.substring(at, end);
        return Abbreviations.SAYING.matcher(words).find();
    }
}
