package org.parallax.bench.pronouns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.parallax.article.TextSpan;
import org.parallax.pronoun.Example;
import org.parallax.pronoun.Example.Option;

/**
 * An article's text with its pronouns and what they could take up in numbered brackets ("[4 The mayor] said [5 she] …"), for people who mark what
 * is one and the same.
 *
 * @param places those of the numbers, from 1 on: the outer before the inner, else in the order of the text
 */
record AntecedentSheet(String text, List<TextSpan> places) {

    private static final Comparator<TextSpan> OUTER_FIRST = Comparator.comparingInt(TextSpan::start)
            .thenComparing(Comparator.comparingInt(TextSpan::end).reversed());

    static AntecedentSheet of(String text, List<Example> examples) {
        TreeSet<TextSpan> places = new TreeSet<>(OUTER_FIRST);
        for (Example example : examples) {
            places.add(example.pronoun());
            example.options().stream().map(Option::span).forEach(places::add);
        }
        return new AntecedentSheet(text, List.copyOf(places));
    }

    String bracketed() {
        StringBuilder sheet = new StringBuilder();
        List<TextSpan> open = new ArrayList<>();
        int next = 0;
        for (int at = 0; at <= text.length(); at++) {
            close(at, open, sheet);
            while (next < places.size() && places.get(next).start() == at) {
                open.add(places.get(next++));
                sheet.append('[').append(next).append(' ');
            }
            if (at < text.length()) {
                sheet.append(text.charAt(at));
            }
        }
        return sheet.toString();
    }

    private static void close(int at, List<TextSpan> open, StringBuilder sheet) {
        long ending = open.stream().filter(span -> span.end() == at).count();
        open.removeIf(span -> span.end() == at);
        sheet.append("]".repeat((int) ending));
    }
}
