package org.parallax.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.story.PerArticleWith;

/** Reads the slots of an article, sort by sort. Threads may share it. */
final class Slots {

    private static final List<Function<Line, Stream<Slot>>> READERS = List.of(
            CountSlots::in, TimeSlots::in, RankSlots::in, WaySlots::in, OffsetSlots::in, MakeSlots::in, KnownSlots::in);

    private static final PerArticleWith<Laid, List<Slot>> READ = PerArticleWith.by(
            (article, laid) -> laid.lines().stream().flatMap(Slots::in).toList());

    private Slots() {}

    static List<Slot> in(Laid laid) {
        return laid.read(READ);
    }

    private static Stream<Slot> in(Line line) {
        return line.asks() ? Stream.empty() : READERS.stream().flatMap(reader -> reader.apply(line));
    }

    /** Where a pattern matches in a line, in lower case. */
    static Stream<Matcher> matches(Pattern pattern, Line line) {
        return Stream.iterate(matcher(pattern, line), Matcher::find, m -> m);
    }

    private static Matcher matcher(Pattern pattern, Line line) {
        return pattern.matcher(line.span().of(line.laid().article().text()));
    }

    /** The first and the last term of what was matched. */
    static Optional<TextSpan> terms(Line line, int start, int end) {
        TextSpan words = new TextSpan(line.span().start() + start, line.span().start() + end);
        List<Integer> at = line.where(term -> term.span().overlaps(words));
        return at.isEmpty() ? Optional.empty() : Optional.of(new TextSpan(at.get(0), at.get(at.size() - 1) + 1));
    }
}
