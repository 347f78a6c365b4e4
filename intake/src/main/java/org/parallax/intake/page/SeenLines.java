package org.parallax.intake.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.parallax.intake.body.CommentSectionsAreTheReaders;
import org.parallax.intake.layout.Box;
import org.parallax.intake.layout.Layout;
import org.parallax.intake.layout.Paragraph;
import org.parallax.intake.layout.Piece;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;

/** The lines of a page as a reader sees them, and how far each is from the headline. */
final class SeenLines {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
    private static final int NEAR_AFTER = 14;
    private static final int NEAR_BEFORE = 4;

    private final Layout layout;
    private final List<Line> lines;
    private final String title;
    private final int headline;

    /** The boxes that readers write in; the headline stands in none of them. */
    private final Set<Box> byReaders;

    private SeenLines(Layout layout, String title, int headline) {
        this.layout = layout;
        this.title = title;
        this.lines = layout.lines();
        this.headline = headline;
        this.byReaders = layout.boxes().stream()
                .filter(box -> !lines.isEmpty() && CommentSectionsAreTheReaders.isOne(box.names()))
                .filter(box -> !layout.paragraphs().get(headline).isIn(box))
                .collect(Collectors.toUnmodifiableSet());
    }

    static SeenLines of(Layout layout, PageTitle title) {
        return new SeenLines(layout, title.headline(), headline(layout, title));
    }

    /**
     * The longest heading that the page's titles tell, or the line before it with the same words, where it is not of the first rank: a box below the
     * article may tell its title again. Else, where the headline stands; else, a little above the first running text.
     */
    private static int headline(Layout layout, PageTitle title) {
        List<Line> lines = layout.lines();
        return IntStream.range(0, lines.size())
                .filter(i -> isHeading(layout.paragraphs().get(i).box()))
                .filter(i -> title.told().isHeadline(lines.get(i).text()))
                .boxed()
                .max(Comparator.comparingInt((Integer i) -> lines.get(i).words())
                        .thenComparing(Comparator.reverseOrder()))
                .map(heading -> isTitle(layout.paragraphs().get(heading).box()) ? heading : firstLike(lines, heading))
                .orElseGet(() -> elsewhere(lines, Words.letters(title.headline())));
    }

    private static int firstLike(List<Line> lines, int heading) {
        String letters = Words.letters(lines.get(heading).text());
        int words = lines.get(heading).words();
        int first = 0;
        while (first < heading
                && !(lines.get(first).words() == words
                        && Words.letters(lines.get(first).text()).equals(letters))) {
            first++;
        }
        return first;
    }

    private static int elsewhere(List<Line> lines, String letters) {
        for (int i = 0; i < lines.size() && !letters.isEmpty(); i++) {
            String line = Words.letters(lines.get(i).text());
            if (line.contains(letters) && line.length() < 2 * letters.length()) {
                return i;
            }
        }
        return Math.max(0, firstProse(lines) - NEAR_BEFORE);
    }

    private static boolean isHeading(Box box) {
        return box.outwards().limit(3).anyMatch(each -> HEADINGS.contains(each.tag()));
    }

    private static boolean isTitle(Box box) {
        return box.outwards().limit(3).anyMatch(each -> each.tag().equals("h1"));
    }

    private static int firstProse(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && !lines.get(first).isProse()) {
            first++;
        }
        return first;
    }

    int count() {
        return lines.size();
    }

    /** A line; of the headline's, what stands there beside it. */
    Line line(int index) {
        Line line = lines.get(index);
        return index == headline && !title.isEmpty() ? line.withText(line.text().replace(title, " ")) : line;
    }

    /** Whether a line stands at the headline, a little above it or below. */
    boolean isBeside(int index) {
        return index > headline - NEAR_BEFORE - 1 && index < headline + NEAR_AFTER;
    }

    boolean isBelowTheHeadline(int index) {
        return index >= headline;
    }

    /** How many lines a line is from the headline; one above counts as farther. */
    int distance(int index) {
        return index >= headline ? index - headline : 3 * (headline - index);
    }

    /** The line that an element's words stand in; of one without words, the line after it. */
    int indexOf(Element element) {
        int start = element.sourceRange().startPos();
        List<Piece> pieces = layout.pieces();
        List<Paragraph> paragraphs = layout.paragraphs();
        int piece = countWhile(
                pieces.size(), i -> pieces.get(i).node().sourceRange().startPos() < start);
        int paragraph = countWhile(paragraphs.size(), i -> paragraphs.get(i).to() <= piece);
        return Math.min(paragraph, Math.max(0, paragraphs.size() - 1));
    }

    /** How many are so, of things in a row of which the first are so and the others are not. */
    private static int countWhile(int size, IntPredicate so) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) / 2;
            if (so.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether readers wrote it: it stands among comments, and the headline does not. */
    boolean isByReaders(int index) {
        return !byReaders.isEmpty() && index < lines.size() && boxes(index).anyMatch(byReaders::contains);
    }

    private Stream<Box> boxes(int index) {
        return layout.paragraphs().get(index).box().outwards();
    }
}
