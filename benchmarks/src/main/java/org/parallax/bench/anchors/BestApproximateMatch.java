package org.parallax.bench.anchors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;

/**
 * The peer: the best approximate match of a quote, in the manner of hypothes.is' public client, written anew. Where the exact words stand, one of these
 * places is the answer; otherwise what can be made into the words with fewest changed letters, up to half of them. Of several, quote, prefix, suffix
 * and position are weighed 50 : 20 : 20 : 2. It has no "lost" but where nothing is half alike.
 */
final class BestApproximateMatch {

    private static final int CONTEXT = 32;
    private static final int MOST_ERRORS = 256;
    private static final double QUOTE = 50;
    private static final double SIDE = 20;
    private static final double POSITION = 2;

    private final String old;
    private final String text;

    BestApproximateMatch(String old, String text) {
        this.old = old;
        this.text = text;
    }

    private record Match(int start, int end, int errors) {}

    Optional<TextSpan> find(TextSpan span) {
        String quote = span.of(old);
        return search(text, quote, Math.min(MOST_ERRORS, quote.length() / 2)).stream()
                .filter(match -> match.start < match.end)
                .max(Comparator.comparingDouble(match -> score(match, span)))
                .map(match -> new TextSpan(match.start, match.end));
    }

    private double score(Match match, TextSpan span) {
        String prefix = old.substring(Math.max(0, span.start() - CONTEXT), span.start());
        String suffix = old.substring(span.end(), Math.min(old.length(), span.end() + CONTEXT));
        String before = text.substring(Math.max(0, match.start - prefix.length()), match.start);
        String after = text.substring(match.end, Math.min(text.length(), match.end + suffix.length()));
        return QUOTE * (1 - match.errors / (double) span.length())
                + SIDE * (likeness(before, prefix) + likeness(after, suffix))
                + POSITION * (1 - Math.abs(match.start - span.start()) / (double) text.length());
    }

    private static double likeness(String text, String context) {
        return context.isEmpty()
                ? 1
                : search(text, context, context.length()).stream()
                        .mapToDouble(match -> 1 - match.errors / (double) context.length())
                        .max()
                        .orElse(0);
    }

    private static List<Match> search(String text, String pattern, int mostErrors) {
        List<Match> exact = new ArrayList<>();
        for (int at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
            exact.add(new Match(at, at + pattern.length(), 0));
        }
        return exact.isEmpty() ? approximate(text, pattern, mostErrors) : exact;
    }

    /** Sellers' algorithm: the ends of the matches with fewest errors, each with a start that gives it. */
    private static List<Match> approximate(String text, String pattern, int mostErrors) {
        int length = pattern.length();
        int[] errors = new int[length + 1];
        int[] starts = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            errors[i] = i;
        }
        List<Match> best = new ArrayList<>();
        int fewest = mostErrors;
        for (int at = 0; at < text.length(); at++) {
            step(text.charAt(at), at, pattern, errors, starts);
            if (errors[length] < fewest) {
                fewest = errors[length];
                best.clear();
            }
            if (errors[length] == fewest) {
                best.add(new Match(starts[length], at + 1, fewest));
            }
        }
        return best;
    }

    private static void step(char c, int at, String pattern, int[] errors, int[] starts) {
        int diagonal = 0;
        int diagonalStart = at;
        starts[0] = at + 1;
        for (int i = 1; i < errors.length; i++) {
            int same = diagonal + (pattern.charAt(i - 1) == c ? 0 : 1);
            int sameStart = diagonalStart;
            diagonal = errors[i];
            diagonalStart = starts[i];
            if (same <= errors[i] + 1 && same <= errors[i - 1] + 1) {
                errors[i] = same;
                starts[i] = sameStart;
            } else if (errors[i] < errors[i - 1]) {
                errors[i]++;
            } else {
                errors[i] = errors[i - 1] + 1;
                starts[i] = starts[i - 1];
            }
        }
    }
}
