package org.parallax.report.html;

import static org.parallax.report.html.markup.Element.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.report.html.markup.Anchor;
import org.parallax.report.html.markup.Element;
import org.parallax.report.html.markup.Html;
import org.parallax.report.html.markup.Text;

/**
 * A text with marks that may lie within or across one another. One thread.
 *
 * <p>The text is cut wherever any mark begins or ends; each piece carries the classes of all the marks that it lies in. So marks need not
 * nest. The first piece of a target bears its anchor. Where it falls into several, the anchor and the others bear a class that is its own in
 * this text, and a rule of the style sheet lights them together: the first such target of every text has the same class.
 */
final class MarkedText {

    /** Words that a link leads to. */
    record Target(Anchor anchor, List<TextSpan> spans) {

        boolean covers(TextSpan piece) {
            return spans.stream().anyMatch(span -> span.contains(piece));
        }
    }

    /** Words that are shown as the source, the cue or the content of a statement. */
    record Shade(String cssClass, TextSpan span) {}

    /** What stands behind a place of the text: the number of a row of the ledger. */
    record Note(int after, Element element) {}

    private final String text;
    private final List<Target> targets;
    private final List<Shade> shades;
    private final Map<Integer, List<Note>> notes;
    private final NavigableSet<Integer> cuts = new TreeSet<>();
    private final Set<Anchor> placed = new HashSet<>();
    private final Map<Anchor, String> scattered = new HashMap<>();

    MarkedText(String text, List<Target> targets, List<Shade> shades, List<Note> notes) {
        this.text = text;
        this.targets = targets;
        this.shades = shades;
        this.notes = notes.stream().collect(Collectors.groupingBy(Note::after));
        targets.forEach(target -> target.spans().forEach(this::addCuts));
        shades.forEach(shade -> addCuts(shade.span()));
        cuts.addAll(this.notes.keySet());
        targets.stream()
                .filter(target -> pieces(target).size() > 1)
                .map(Target::anchor)
                .forEach(anchor -> scattered.put(anchor, PageStyle.pieces(scattered.size() + 1)));
    }

    /** How many targets fall into several pieces. */
    int scattered() {
        return scattered.size();
    }

    /** The paragraphs of a part of the text. */
    List<Element> paragraphs(TextSpan part) {
        return lines(part).stream()
                .map(line -> tag("p").attribute("dir", "auto").with(line(line)))
                .toList();
    }

    private List<TextSpan> lines(TextSpan part) {
        List<TextSpan> lines = new ArrayList<>();
        int start = part.start();
        while (start < part.end()) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > part.end() ? part.end() : end;
            if (end > start) {
                lines.add(new TextSpan(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    /** A line of the text, or a part of one. */
    List<Html> line(TextSpan line) {
        List<Target> here =
                targets.stream().filter(target -> meets(target.spans(), line)).toList();
        List<Shade> shadesHere =
                shades.stream().filter(shade -> shade.span().overlaps(line)).toList();
        List<Html> html = new ArrayList<>();
        for (TextSpan piece : cut(line)) {
            html.add(piece(piece, here, shadesHere));
            notes.getOrDefault(piece.end(), List.of()).stream()
                    .map(Note::element)
                    .forEach(html::add);
        }
        return html;
    }

    private static boolean meets(List<TextSpan> spans, TextSpan line) {
        return spans.stream().anyMatch(line::overlaps);
    }

    /** All pieces of a target in the whole text. */
    private List<TextSpan> pieces(Target target) {
        List<TextSpan> pieces = new ArrayList<>();
        for (TextSpan span : target.spans()) {
            for (TextSpan line : lines(span)) {
                pieces.addAll(cut(line));
            }
        }
        return pieces;
    }

    private List<TextSpan> cut(TextSpan line) {
        List<TextSpan> pieces = new ArrayList<>();
        int start = line.start();
        for (int cut : cuts.subSet(line.start(), false, line.end(), false)) {
            pieces.add(new TextSpan(start, cut));
            start = cut;
        }
        pieces.add(new TextSpan(start, line.end()));
        return pieces;
    }

    private void addCuts(TextSpan span) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    private Html piece(TextSpan piece, List<Target> targetsHere, List<Shade> shadesHere) {
        List<Anchor> covering = targetsHere.stream()
                .filter(target -> target.covers(piece))
                .map(Target::anchor)
                .toList();
        List<Anchor> begun = covering.stream().filter(placed::add).toList();
        Set<String> classes = classes(piece, covering, begun, shadesHere);
        Html html = new Text(piece.of(text));
        if (!classes.isEmpty()) {
            html = tag(isShaded(piece, shadesHere) ? "mark" : "span", String.join(" ", classes))
                    .with(html);
        }
        for (Anchor anchor : begun) {
            html = beginning(anchor).with(html);
        }
        return html;
    }

    private Element beginning(Anchor anchor) {
        Element first = tag("span").id(anchor);
        return scattered.containsKey(anchor) ? first.attribute("class", scattered.get(anchor)) : first;
    }

    /** A target that begins here needs no class: its anchor lights what it holds. */
    private Set<String> classes(TextSpan piece, List<Anchor> covering, List<Anchor> begun, List<Shade> shadesHere) {
        Set<String> classes = new LinkedHashSet<>();
        shadesHere.stream()
                .filter(shade -> shade.span().contains(piece))
                .filter(shade -> !classes.add(shade.cssClass()))
                .forEach(within -> classes.add("inner"));
        covering.stream()
                .filter(anchor -> !begun.contains(anchor))
                .flatMap(anchor -> Stream.ofNullable(scattered.get(anchor)))
                .forEach(classes::add);
        return classes;
    }

    private static boolean isShaded(TextSpan piece, List<Shade> shadesHere) {
        return shadesHere.stream().anyMatch(shade -> shade.span().contains(piece));
    }
}
