package org.parallax.commitment.deed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.language.Words;

/** Words without a bracket or a quotation mark that lacks its other one: what stands before it. Threads may share it. */
final class WholeWords {

    private static final String OPENING = "([{“‘";
    private static final String CLOSING = ")]}”’";

    /** No deed ends with these. */
    private static final Set<String> DANGLING = WordSets.of(WholeWords.class, "ends no deed");

    private static final Set<String> OPENS_A_NOUN = Set.of("the", "a", "an", "its", "their", "his", "our", "my");

    private static final int FEWEST = 2;

    /** A mark that is open. */
    private record Mark(char closing, int at) {}

    private WholeWords() {}

    /** The words; those before a mark that stands alone; or none, where too few are left to tell anything. */
    static Optional<TextSpan> of(String text, TextSpan words) {
        int lone = lone(text, words);
        return lone < 0 ? Optional.of(words).filter(whole -> !opensANoun(text, whole)) : before(text, words, lone);
    }

    /** "Advise them on the": what it tells stood in a quotation that is not whole. */
    private static boolean opensANoun(String text, TextSpan words) {
        List<String> all = Words.lower(words.of(text));
        return !all.isEmpty() && OPENS_A_NOUN.contains(all.get(all.size() - 1));
    }

    private static Optional<TextSpan> before(String text, TextSpan words, int lone) {
        int end = lone;
        while (end > words.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        TextSpan left = new TextSpan(words.start(), Math.max(end, words.start() + 1));
        List<String> all = Words.lower(left.of(text));
        boolean told = all.size() >= FEWEST && !DANGLING.contains(all.get(all.size() - 1));
        return told ? Optional.of(left) : Optional.empty();
    }

    /** Where a mark stands whose other one is missing; -1 where none does. */
    private static int lone(String text, TextSpan words) {
        Deque<Mark> open = new ArrayDeque<>();
        for (int at = words.start(); at < words.end(); at++) {
            char mark = text.charAt(at);
            if (!open.isEmpty() && mark == open.peek().closing() && closes(text, at)) {
                open.pop();
            } else if (opens(text, at)) {
                open.push(new Mark(closing(mark), at));
            } else if (")]}”".indexOf(mark) >= 0) {
                return open.isEmpty() ? at : open.peekLast().at();
            }
        }
        return open.isEmpty() ? -1 : open.peekLast().at();
    }

    private static boolean opens(String text, int at) {
        char mark = text.charAt(at);
        return mark == '\'' ? isOpeningApostrophe(text, at) : mark == '"' || OPENING.indexOf(mark) >= 0;
    }

    /** "'Promptly'", and not "the boats' hulls" nor "the '90s". */
    private static boolean isOpeningApostrophe(String text, int at) {
        boolean starts =
                at == 0 || Character.isWhitespace(text.charAt(at - 1)) || OPENING.indexOf(text.charAt(at - 1)) >= 0;
        return starts && at + 1 < text.length() && !Character.isDigit(text.charAt(at + 1));
    }

    private static boolean closes(String text, int at) {
        char mark = text.charAt(at);
        boolean apostrophe = mark == '\'' || mark == '’';
        return !apostrophe || at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static char closing(char mark) {
        int at = OPENING.indexOf(mark);
        return at >= 0 ? CLOSING.charAt(at) : mark;
    }
}
