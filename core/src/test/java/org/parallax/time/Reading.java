package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.language.Sentences;

/** "Given an article of 2021-01-19 that says …, then …": the words of these tests. */
final class Reading {

    private final String text;
    private final List<TimeExpression> times;

    private Reading(String text, DateRange published) {
        this.text = text;
        this.times = TimeReader.read(text, Sentences.in(text), published);
    }

    static Reading on(String day, String text) {
        return new Reading(text, DateRange.on(PartialDate.parse(day).orElseThrow(), DateRange.Basis.STATED, "test"));
    }

    static Reading between(String first, String last, String text) {
        return new Reading(
                text,
                DateRange.between(
                        PartialDate.parse(first).orElseThrow(),
                        PartialDate.parse(last).orElseThrow(),
                        DateRange.Basis.INFERRED,
                        "test"));
    }

    static Reading undated(String text) {
        return new Reading(text, DateRange.unknown("the page states no date"));
    }

    /** Each expression as "words = TYPE value". */
    Reading has(String... expressions) {
        assertThat(times.stream().map(this::shown)).contains(expressions);
        return this;
    }

    Reading hasOnly(String... expressions) {
        assertThat(times.stream().map(this::shown)).containsExactly(expressions);
        return this;
    }

    /** The first expression with these words means these days: "2020-01-03", "2021-12-01..2021-12-31", "..2021-12-31", "unknown". */
    Reading means(String words, String days) {
        assertThat(days(the(words).range())).as(words).isEqualTo(days);
        return this;
    }

    Reading why(String words, String why) {
        assertThat(the(words).range().why()).isEqualTo(why);
        return this;
    }

    Reading rule(String words, String rule) {
        assertThat(the(words).rule()).isEqualTo(rule);
        return this;
    }

    Reading basis(String words, DateRange.Basis basis) {
        assertThat(the(words).range().basis()).isEqualTo(basis);
        return this;
    }

    private TimeExpression the(String words) {
        return times.stream()
                .filter(time -> time.span().of(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + words + "' in "
                        + times.stream().map(this::shown).collect(Collectors.joining("; "))));
    }

    static String days(DateRange range) {
        String first = range.earliest().map(Object::toString).orElse("");
        String last = range.latest().map(Object::toString).orElse("");
        return !range.isKnown() ? "unknown" : first.equals(last) ? first : first + ".." + last;
    }

    private String shown(TimeExpression time) {
        return time.span().of(text) + " = " + time.type() + " " + time.value();
    }

    /** Lines of "words | value" for one sentence each. */
    static void eachOn(String day, String... lines) {
        Arrays.stream(lines)
                .map(line -> line.split(" \\| "))
                .forEach(parts -> on(day, parts[0]).has(parts[1]));
    }
}
