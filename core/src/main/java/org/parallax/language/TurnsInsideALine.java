package org.parallax.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.language.Turn.Label;
import org.parallax.language.Turn.Role;

/**
 * Who breaks in speaks: behind a sentence or a dash a label in capitals stands in mid-line too, {@code BROOK: It was never -- WALDEN: Never?}, where
 * its speaker has a line elsewhere. Threads may share it.
 */
final class TurnsInsideALine {

    private static final Pattern LABEL = Pattern.compile(
            "(?<=[-–—.,?!…\\])\"”’]\\s{1,2})(\\p{Lu}[\\p{Lu}\\p{M}'’.-]*(?: \\p{Lu}[\\p{Lu}\\p{M}'’.-]*){0,3})\\s?(:)(?=\\s)");

    private TurnsInsideALine() {}

    /** The labels of a conversation with those inside its lines, in order. */
    static List<Label> added(String text, TextSpan part, List<Label> labels) {
        Set<String> speakers = labels.stream()
                .filter(label -> label.role() == Role.CAPITALS)
                .map(label -> surname(label.name().of(text)))
                .collect(Collectors.toSet());
        List<Label> all = new ArrayList<>(labels);
        Matcher label = LABEL.matcher(text).region(labels.isEmpty() ? part.end() : part.start(), part.end());
        while (!speakers.isEmpty() && label.find()) {
            Label found = label(label);
            boolean known = speakers.contains(surname(label.group(1)))
                    && labels.stream().noneMatch(other -> other.span().overlaps(found.span()));
            if (known) {
                all.add(found);
            }
        }
        all.sort(Comparator.comparing(Label::span));
        return all;
    }

    private static Label label(Matcher label) {
        TextSpan name = new TextSpan(label.start(1), label.end(1));
        return new Label(name, name, new TextSpan(label.start(2), label.end(2)), Role.CAPITALS);
    }

    /** "ADA BROOK" and "BROOK" are one. */
    static String surname(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        return capitals.substring(capitals.lastIndexOf(' ') + 1);
    }
}
