package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Lines;
import org.parallax.language.Words;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Trim;

/**
 * The quotations of a text, in order. Threads may share it.
 *
 * <p>Each paragraph is read once from left to right; what it leaves open may go on in the next ({@link QuotationsOverParagraphs}). A mark's shape says what it can be, its neighbours and whether a quotation is open say
 * what it is; so straight, curly, low and pointed marks, doubled single ones, and pairs of two different shapes are all read. Single marks
 * count only where they cannot be apostrophes.
 */
public final class Quotations {

    private static final String DOUBLES = "\"“”„«»‟〝〞＂「」『』";
    private static final String ONLY_OPEN = "„‟「『";
    private static final String ONLY_CLOSE = "」』";
    private static final int STRAY_WORDS = 6;
    private static final int LONGEST_SINGLE = 600;
    private static final int LONGEST_WITH_ANOTHER = 2_000;

    private final String text;
    private final List<Quotation> all = new ArrayList<>();
    private int counted;
    private int straightLeft;

    private Quotations(String text) {
        this.text = text;
    }

    /** Those of a text. */
    public static Quotations in(String text) {
        Quotations quotations = new Quotations(text);
        List<TextSpan> paragraphs = text.isEmpty() ? List.of() : Lines.in(text, new TextSpan(0, text.length()));
        QuotationsOverParagraphs over = new QuotationsOverParagraphs(text, paragraphs);
        int goesOnTo = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            int open = quotations.readParagraph(paragraphs.get(i), i <= goesOnTo);
            if (open >= 0) {
                goesOnTo = i < goesOnTo ? goesOnTo : over.last(i);
                quotations.addOpen(open, paragraphs.get(i), goesOnTo > i);
            }
        }
        return quotations;
    }

    public List<Quotation> all() {
        return List.copyOf(all);
    }

    /** Those that share a unit with a span, marks included. */
    public List<Quotation> touching(TextSpan span) {
        List<Quotation> touching = new ArrayList<>();
        for (int i = firstEndingAfter(span.start());
                i < all.size() && all.get(i).span().start() < span.end();
                i++) {
            touching.add(all.get(i));
        }
        return touching;
    }

    /** The one whose words hold an offset. */
    public Optional<Quotation> around(int offset) {
        return touching(new TextSpan(offset, offset + 1)).stream()
                .filter(quotation -> quotation.words().contains(offset))
                .findFirst();
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Where the quotation begins that the paragraph leaves open; -1 where it leaves none. */
    private int readParagraph(TextSpan paragraph, boolean goesOn) {
        int from = paragraph.start();
        int to = paragraph.end();
        counted = from;
        straightLeft =
                (int) text.substring(from, to).chars().filter(c -> c == '"').count();
        int open = goesOn ? from : -1;
        int floor = all.size();
        for (int at = from; at < to; at++) {
            int width = markWidth(at, to);
            if (width == 0) {
                at = open < 0 ? afterSingle(at, from, to) - 1 : at;
            } else if (open < 0) {
                open = opens(at, width, from, to) ? at : strayCloser(at, width, floor);
                at += width - 1;
            } else if (reopens(at, width, from, to)) {
                int inner = innerEnd(at + width, to);
                open = inner < 0 ? at : open;
                at = inner < 0 ? at + width - 1 : inner;
            } else {
                add(open, at + width, false);
                open = -1;
                at += width - 1;
            }
        }
        return open;
    }

    private void addOpen(int open, TextSpan paragraph, boolean goesOn) {
        if (goesOn || open == paragraph.start() || beginsSpeech(open, paragraph.start())) {
            add(open, paragraph.end(), true);
        }
    }

    /** 1 for a double mark, 2 for two single ones that stand for it, 0 for anything else. */
    private int markWidth(int at, int to) {
        char c = text.charAt(at);
        if (DOUBLES.indexOf(c) >= 0) {
            return 1;
        }
        boolean twice = at + 1 < to && text.charAt(at + 1) == c && (at + 2 >= to || text.charAt(at + 2) != c);
        return twice && (c == '\'' || c == '`' || c == '‘' || c == '’') ? 2 : 0;
    }

    private boolean opens(int at, int width, int from, int to) {
        char c = text.charAt(at);
        if (ONLY_CLOSE.indexOf(c) >= 0) {
            return false;
        }
        boolean spaceBefore = at == from || !isWordOrStop(text.charAt(at - 1));
        boolean wordAfter = at + width < to && !Character.isWhitespace(text.charAt(at + width));
        return switch (c) {
            case '“', '„', '‟', '「', '『', '`', '‘' -> wordAfter || spaceBefore;
            case '”', '’', '»' -> spaceBefore && wordAfter && hasCloser(at + width, to);
            default -> spaceBefore || (wordAfter && !isWordOrStop(text.charAt(at + width)));
        };
    }

    private boolean hasCloser(int from, int to) {
        for (int at = from; at < to; at++) {
            if (markWidth(at, to) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordOrStop(char c) {
        return Character.isLetterOrDigit(c) || ".,!?…;%)]".indexOf(c) >= 0;
    }

    /** A mark that can only open, while a quotation is open. */
    private boolean reopens(int at, int width, int from, int to) {
        char c = text.charAt(at);
        boolean glued = at + width < to && Character.isLetterOrDigit(text.charAt(at + width));
        boolean apart = at == from || Character.isWhitespace(text.charAt(at - 1));
        return switch (c) {
            case '“', '«' -> glued && apart;
            case '"' -> glued && apart && (straightFrom(at) % 2 == 0 || straightFrom(at) == 1);
            default -> ONLY_OPEN.indexOf(c) >= 0;
        };
    }

    /** How many straight marks stand from here to the paragraph's end; where they come in pairs, or this is the last, the open one was never closed. */
    private int straightFrom(int at) {
        for (; counted < at; counted++) {
            straightLeft -= text.charAt(counted) == '"' ? 1 : 0;
        }
        return straightLeft;
    }

    /** The end of the quotation within a quotation that was opened just before; -1 where the outer one was never closed instead. */
    private int innerEnd(int from, int to) {
        int closers = 0;
        int first = -1;
        for (int at = from; at < to && closers < 2; at++) {
            int width = markWidth(at, to);
            if (width > 0 && reopens(at, width, from, to)) {
                return -1;
            }
            if (width > 0) {
                first = first < 0 ? at + width - 1 : first;
                closers++;
                at += width - 1;
            }
        }
        return closers == 2 ? first : -1;
    }

    /** A closing mark with no opening one lengthens the quotation just before: {@code “not for” [giving] advice.”} */
    private int strayCloser(int at, int width, int floor) {
        if (all.size() > floor) {
            Quotation last = all.get(all.size() - 1);
            int from = last.span().end();
            boolean near = at > from
                    && text.substring(from, at)
                            .chars()
                            .noneMatch(c -> ".!?:".indexOf(c) >= 0 && c != text.charAt(at - 1))
                    && Words.count(text, new TextSpan(from, at)) <= STRAY_WORDS
                    && !isOutletsVoice(from, at);
            if (near) {
                all.remove(all.size() - 1);
                add(last.span().start(), at + width, false);
            }
        }
        return -1;
    }

    private boolean isOutletsVoice(int from, int to) {
        return Words.lower(text.substring(from, to)).stream().anyMatch(CueWords::isReporting);
    }

    private boolean beginsSpeech(int open, int from) {
        int at = open - 1;
        while (at > from && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return ",:.".indexOf(text.charAt(at)) >= 0;
    }

    private int afterSingle(int at, int from, int to) {
        if (!opensSingle(at, from, to)) {
            return at + 1;
        }
        int limit = Math.min(to, at + LONGEST_SINGLE);
        boolean plain = text.charAt(at) == '\'';
        for (int end = at + 2; end < limit; end++) {
            if (plain && markWidth(end, to) == 1) {
                return at + 1;
            }
            if (closesSingle(end, to) && !isPossessive(end, limit, to)) {
                add(at, end + 1, false);
                return end + 1;
            }
        }
        return at + 1;
    }

    private boolean opensSingle(int at, int from, int to) {
        char c = text.charAt(at);
        boolean mark = c == '‘' || c == '\'' || c == '‹' || c == '‚';
        boolean free =
                at == from || Character.isWhitespace(text.charAt(at - 1)) || "([—–-".indexOf(text.charAt(at - 1)) >= 0;
        return mark && free && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    private boolean closesSingle(int at, int to) {
        char c = text.charAt(at);
        boolean mark = c == '’' || c == '\'' || c == '›' || c == '‘';
        boolean bound = !Character.isWhitespace(text.charAt(at - 1));
        return mark && bound && (at + 1 == to || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** {@code the workers' strike}: an apostrophe, where a better closing mark follows. */
    private boolean isPossessive(int at, int limit, int to) {
        boolean s = text.charAt(at - 1) == 's' && at + 1 < to && text.charAt(at + 1) == ' ';
        if (!s) {
            return false;
        }
        for (int end = at + 1; end < limit && text.charAt(end) != '.'; end++) {
            if (opensSingle(end, at, to)) {
                return false;
            }
            if (closesSingle(end, to)) {
                return true;
            }
        }
        return false;
    }

    private void add(int from, int to, boolean open) {
        TextSpan whole = new TextSpan(from, to);
        Trim.marks(text, whole)
                .map(words -> withMarksOfItsOwn(words, whole))
                .ifPresent(words -> all.add(new Quotation(whole, words, open)));
    }

    /** A quotation within the quotation that ends with it keeps its second mark: {@code “She told me “no””}. */
    private TextSpan withMarksOfItsOwn(TextSpan words, TextSpan whole) {
        boolean another = words.end() + 1 < whole.end() && DOUBLES.indexOf(text.charAt(words.end())) >= 0;
        boolean odd = another
                && words.length() <= LONGEST_WITH_ANOTHER
                && words.of(text).chars().filter(c -> DOUBLES.indexOf(c) >= 0).count() % 2 != 0;
        return odd ? new TextSpan(words.start(), words.end() + 1) : words;
    }
}
