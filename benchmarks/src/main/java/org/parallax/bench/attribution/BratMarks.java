package org.parallax.bench.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.bench.attribution.Attributed.Part;

/**
 * Reads brat stand-off. A line {@code T3<tab>Content 10 20;25 30<tab>…} is a span, in code points, perhaps in pieces; a line
 * {@code E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1} ties spans together; a second content is {@code Content2}. Lines of other kinds
 * (Discuss, Discard, notes) say nothing about attribution, and an event without cue or content is an annotator's slip.
 */
final class BratMarks {

    private static final Set<String> EVENTS = Set.of("Attribution", "Attribution-no-source");
    private static final Map<String, Part> ROLES =
            Map.of("Source", Part.SOURCE, "Cue", Part.CUE, "Content", Part.CONTENT);
    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private final String text;
    private final int[] units;
    private final Map<String, List<TextSpan>> spans = new HashMap<>();

    private BratMarks(String text) {
        this.text = text;
        this.units = unitsOfCodePoints(text);
    }

    /** The attributions of a text, in the order of the file. */
    static List<Attributed> read(String text, String marks) {
        BratMarks brat = new BratMarks(text);
        List<String[]> lines = marks.lines()
                .map(line -> line.split("\t", -1))
                .filter(f -> f.length > 1)
                .toList();
        lines.stream().filter(f -> f[0].startsWith("T")).forEach(f -> brat.spans.put(f[0], brat.spans(f[1])));
        return lines.stream()
                .filter(f -> f[0].startsWith("E"))
                .flatMap(f -> brat.event(f[1].trim().split(" ", -1)).stream())
                .toList();
    }

    private static int[] unitsOfCodePoints(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        for (int point = 1; point < units.length; point++) {
            units[point] = text.offsetByCodePoints(units[point - 1], 1);
        }
        return units;
    }

    private List<TextSpan> spans(String typeAndPlaces) {
        String places = typeAndPlaces.substring(typeAndPlaces.indexOf(' ') + 1);
        return Arrays.stream(places.split(";", -1)).map(this::span).sorted().toList();
    }

    private TextSpan span(String place) {
        String[] ends = place.trim().split(" ", -1);
        return new TextSpan(units[Integer.parseInt(ends[0])], units[Integer.parseInt(ends[1])]);
    }

    private Optional<Attributed> event(String[] arguments) {
        if (!EVENTS.contains(arguments[0].split(":", -1)[0])) {
            return Optional.empty();
        }
        Map<Part, List<TextSpan>> parts = new EnumMap<>(Part.class);
        for (String argument : arguments) {
            String[] roleAndSpan = argument.split(":", -1);
            Part part = ROLES.get(NUMBER.matcher(roleAndSpan[0]).replaceFirst(""));
            if (part != null) {
                parts.computeIfAbsent(part, p -> new ArrayList<>()).addAll(spanOf(roleAndSpan[1]));
            }
        }
        return parts.containsKey(Part.CUE) && parts.containsKey(Part.CONTENT)
                ? Optional.of(new Attributed(
                        sorted(parts, Part.SOURCE), sorted(parts, Part.CUE), sorted(parts, Part.CONTENT)))
                : Optional.empty();
    }

    private List<TextSpan> spanOf(String name) {
        List<TextSpan> found = spans.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no span " + name + " over " + text.length() + " characters");
        }
        return found;
    }

    private static List<TextSpan> sorted(Map<Part, List<TextSpan>> parts, Part part) {
        return parts.getOrDefault(part, List.of()).stream().sorted().toList();
    }
}
