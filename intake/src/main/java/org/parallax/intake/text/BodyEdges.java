package org.parallax.intake.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.line.Line;

/**
 * Where the article begins and ends among the lines of a file.
 *
 * @param start index of the first line of running text
 * @param end index after the last
 */
record BodyEdges(int start, int end) {

    /** So much running text must stand before a line that ends the article. */
    private static final int ENOUGH_WORDS = 40;

    private static final int ONE_IN = 5;

    /** So many words count of one paragraph; so much costs a line that is no running text; so much at most a row of them. */
    private static final int MOST_WORDS = 60;

    private static final int COST = 4;
    private static final int WIDEST_GAP = 40;

    private static final Pattern LIST_HEADING = Pattern.compile(
            "(?iu)^(?:related|recommended|similar|more|other|latest|top|popular|trending|you (?:may|might)|most (?:read|popular|viewed)|also (?:read|in)|read (?:also|next)|see also|don['’]t miss|what to read|editor).{0,60}$");

    /*
     * The body is the stretch of lines with the greatest sum, where running text counts by its words and each other line costs a little
     * (Kadane's algorithm; one pass). So a lone sentence above a menu, or a teaser far below, stays outside; a list or some subheadings
     * within do not cut the article in two.
     */
    /** The edges, or empty where there is no running text. */
    static Optional<BodyEdges> of(List<Line> lines) {
        boolean[] prose = prose(lines);
        BodyEdges dense = densest(lines, prose);
        if (dense.end == 0) {
            return Optional.empty();
        }
        int stop = beforeRelatedList(lines, prose, dense.start, beforeComments(lines, prose, dense));
        return Optional.of(new BodyEdges(dense.start, last(prose, stop) + 1));
    }

    private static BodyEdges densest(List<Line> lines, boolean[] prose) {
        BodyEdges best = new BodyEdges(0, 0);
        int bestSum = 0;
        int start = 0;
        int sum = 0;
        int gap = 0;
        for (int i = 0; i < prose.length; i++) {
            if (prose[i]) {
                start = sum <= 0 ? i : start;
                sum = Math.max(0, sum) + Math.min(MOST_WORDS, lines.get(i).words());
                gap = 0;
            } else if (!lines.get(i).isBlank() && gap < WIDEST_GAP) {
                sum -= COST;
                gap += COST;
            }
            if (sum > bestSum) {
                bestSum = sum;
                best = new BodyEdges(start, i + 1);
            }
        }
        return best;
    }

    /** The body that is left when a line is taken for the headline: it begins below. */
    BodyEdges below(int headline, List<Line> lines) {
        int next = Math.max(start, headline + 1);
        while (next + 1 < end && (!lines.get(next).isProse() || Furniture.holds(lines.get(next)))) {
            next++;
        }
        return new BodyEdges(next, end);
    }

    private static boolean[] prose(List<Line> lines) {
        boolean[] prose = new boolean[lines.size()];
        for (int i = 0; i < prose.length; i++) {
            prose[i] = lines.get(i).isProse() && !Furniture.holds(lines.get(i));
        }
        return prose;
    }

    private static int last(boolean[] prose, int stop) {
        int last = stop - 1;
        while (last > 0 && !prose[last]) {
            last--;
        }
        return last;
    }

    /** "Leave a Reply": what readers wrote stands below. */
    private static int beforeComments(List<Line> lines, boolean[] prose, BodyEdges dense) {
        int words = 0;
        for (int i = dense.start; i < dense.end; i++) {
            words += prose[i] ? lines.get(i).words() : 0;
            if (words >= ENOUGH_WORDS && Furniture.endsTheArticle(lines.get(i))) {
                return i;
            }
        }
        return dense.end;
    }

    /** "Related articles", and below it titles with a sentence each: a small part of all running text. */
    private static int beforeRelatedList(List<Line> lines, boolean[] prose, int start, int stop) {
        int all = words(lines, prose, start, stop);
        int before = 0;
        for (int i = start; i < stop; i++) {
            before += prose[i] ? lines.get(i).words() : 0;
            boolean heading = before >= ENOUGH_WORDS
                    && LIST_HEADING.matcher(lines.get(i).text()).matches()
                    && Furniture.holds(lines.get(i));
            if (heading && (all - before) * ONE_IN < all && titles(lines, prose, i + 1, stop) >= 2) {
                return i;
            }
        }
        return stop;
    }

    private static int words(List<Line> lines, boolean[] prose, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += prose[i] ? lines.get(i).words() : 0;
        }
        return words;
    }

    private static int titles(List<Line> lines, boolean[] prose, int from, int to) {
        int titles = 0;
        for (int i = from; i < to; i++) {
            titles += !prose[i] && !lines.get(i).isBlank() && lines.get(i).words() > 3 ? 1 : 0;
        }
        return titles;
    }
}
