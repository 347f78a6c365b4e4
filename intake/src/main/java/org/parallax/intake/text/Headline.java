package org.parallax.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.intake.date.DateWords;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;
import org.parallax.intake.masthead.MediaNames;
import org.parallax.intake.masthead.SiteSuffix;

/**
 * The headline of a text save.
 *
 * @param index of its line
 * @param line as it stands in the file
 * @param title without dates and labels before it, without the site's name
 * @param site the name taken off it
 */
record Headline(int index, Line line, String title, Optional<String> site) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 35;
    private static final int LONGEST_SENTENCE = 18;
    private static final int ENOUGH_KNOWN = 4;
    private static final double NEAR = 6;
    private static final double INSIDE = 0.2;
    private static final int FIRST_WORDS = 50;

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:(?:title|headline|heading|subject|article|date|published|posted)\\s*[:：-]?\\s+)+(?=\\S)");
    private static final Pattern LABELLED = Pattern.compile("(?iu)^(?:title|headline|heading)\\s*[:：]\\s*(?=\\S)");
    private static final Pattern CALL = Pattern.compile("[?!…؟]$|^[“‘\"'«].*[”’\"'»]$");
    private static final Pattern LEFT_OVER = Pattern.compile("^[\\s|•·:–—-]+");

    /** The line above the body that reads most like its headline: repeated, or told again by the body, the earlier the better. */
    static Optional<Headline> above(List<Line> lines, BodyEdges edges) {
        List<Headline> candidates = candidates(lines, edges);
        Set<String> told = Words.telling(bodyStart(lines, edges));
        Headline best = null;
        double bestScore = 0;
        for (Headline candidate : candidates) {
            double score = candidate.score(candidates, told, edges.start());
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The first line of running text, where it is a headline after all: a question, a call, a quotation, or what the next paragraph tells again. */
    static Optional<Headline> opening(List<Line> lines, BodyEdges edges) {
        Line line = lines.get(edges.start());
        Optional<Line> next = lines.subList(edges.start() + 1, edges.end()).stream()
                .filter(Line::isProse)
                .findFirst();
        boolean alone =
                edges.start() + 1 < lines.size() && lines.get(edges.start() + 1).isBlank();
        return alone
                        && next.isPresent()
                        && line.words() <= LONGEST_SENTENCE
                        && (CALL.matcher(line.text()).find() || isToldAgain(line, next.get()))
                ? candidate(edges.start(), line)
                : Optional.empty();
    }

    private static boolean isToldAgain(Line line, Line next) {
        Set<String> words = Words.telling(line.text());
        Set<String> told = Words.telling(next.text());
        return words.size() > 2
                && next.words() > line.words()
                && words.stream().filter(told::contains).count() * 10 >= words.size() * 7L;
    }

    /** Lines above the body, and among its first words: a caption or a teaser may stand above the headline. */
    private static List<Headline> candidates(List<Line> lines, BodyEdges edges) {
        List<Headline> candidates = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < edges.end() && words < FIRST_WORDS; i++) {
            Line line = lines.get(i);
            boolean running = i >= edges.start() && line.isProse();
            words += running ? line.words() : 0;
            if (!running && !line.isBlank() && mayBeOne(line)) {
                candidate(i, line).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean mayBeOne(Line line) {
        return LABELLED.matcher(line.text()).find()
                || (!Furniture.holds(line) && !Furniture.holds(line.withText(DateWords.without(line.text()))));
    }

    private static Optional<Headline> candidate(int index, Line line) {
        String bare = withoutDateBefore(line.text());
        SiteSuffix parts = SiteSuffix.of(bare);
        int words = Words.count(parts.headline());
        return words < SHORTEST || words > LONGEST || (words < 5 && MediaNames.isOne(parts.headline()))
                ? Optional.empty()
                : Optional.of(new Headline(index, line, parts.headline(), parts.site()));
    }

    /** " date 2020-11-22 Ferry sinks": a save puts fields before the headline. */
    static String withoutDateBefore(String text) {
        String unlabelled = LABEL.matcher(text).replaceFirst("");
        String from = unlabelled.length() < text.length() ? unlabelled : text;
        return DateWords.first(from, DateWords.Order.DAY_MONTH)
                .filter(date -> from.startsWith(date.words()))
                .map(date ->
                        LEFT_OVER.matcher(from.substring(date.words().length())).replaceFirst(""))
                .filter(rest -> !rest.isEmpty())
                .orElse(LABELLED.matcher(text).replaceFirst(""));
    }

    private double score(List<Headline> all, Set<String> told, int start) {
        Set<String> words = Words.telling(title);
        long known = words.stream().filter(told::contains).count();
        double retold = words.isEmpty() ? 0 : 2.0 * known / words.size() * Math.min(known, ENOUGH_KNOWN) / ENOUGH_KNOWN;
        boolean repeated = all.stream()
                        .filter(other -> Words.letters(other.title).equals(Words.letters(title)))
                        .count()
                > 1;
        boolean labelled = LABELLED.matcher(line.text()).find();
        double near = index < start ? NEAR / (NEAR + start - index) : -INSIDE;
        double first = all.get(0).equals(this) ? 0.3 : 0;
        return retold + (repeated ? 0.7 : 0) + (labelled ? 2 : 0) + near + first + (site.isPresent() ? 0.5 : 0);
    }

    private static String bodyStart(List<Line> lines, BodyEdges edges) {
        StringBuilder body = new StringBuilder();
        for (Line line : lines.subList(edges.start(), edges.end())) {
            body.append(line.text()).append('\n');
        }
        return body.toString();
    }
}
