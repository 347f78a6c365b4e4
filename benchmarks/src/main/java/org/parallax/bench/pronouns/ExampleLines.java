package org.parallax.bench.pronouns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.pronoun.Example;
import org.parallax.pronoun.Example.Option;

/**
 * What the pronouns of a document choose from, with what is right, as {@code training/antecedents} reads it: numbers and offsets, no text. A row
 * {@code P} is a pronoun that people marked, the rows {@code C} after it what it could take up.
 */
final class ExampleLines {

    private final MarkedText text;
    private final Map<TextSpan, Example> examples = new HashMap<>();

    private ExampleLines(MarkedText text, List<Example> examples) {
        this.text = text;
        examples.forEach(example -> this.examples.put(example.pronoun(), example));
    }

    static List<String> of(MarkedText text, List<Example> examples) {
        ExampleLines lines = new ExampleLines(text, examples);
        return Pronoun.in(text).stream()
                .flatMap(pronoun -> lines.of(pronoun).stream())
                .toList();
    }

    private List<String> of(Pronoun pronoun) {
        Example example = examples.get(pronoun.span());
        if (example == null) {
            return List.of();
        }
        Optional<Integer> chain = chainOf(pronoun.span());
        List<String> lines = new ArrayList<>();
        lines.add(row(
                "P",
                text.file(),
                place(pronoun.span()),
                pronoun.meant().isEmpty() ? 0 : 1,
                numbers(example.nothing())));
        for (Option option : example.options()) {
            boolean right = chain.isPresent() && chain(option).equals(chain);
            lines.add(row("C", place(option.span()), option.topic(), right ? 1 : 0, numbers(option.answers())));
        }
        return lines;
    }

    private Optional<Integer> chain(Option option) {
        return option.topic() < 0
                ? chainOf(option.span())
                : Answer.marked(option.span(), text).map(Marked::chain);
    }

    private Optional<Integer> chainOf(TextSpan pronoun) {
        return text.mentions().stream()
                .filter(mention -> mention.span().equals(pronoun))
                .map(Marked::chain)
                .findFirst();
    }

    private static String place(TextSpan span) {
        return span.start() + "-" + span.end();
    }

    private static String numbers(List<Integer> answers) {
        return answers.stream().map(i -> Integer.toString(i)).collect(Collectors.joining(" "));
    }

    private static String row(Object... cells) {
        return Arrays.stream(cells).map(Object::toString).collect(Collectors.joining("\t"));
    }
}
