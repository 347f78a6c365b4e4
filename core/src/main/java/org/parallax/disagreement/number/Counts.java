package org.parallax.disagreement.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/** Finds the numbers of a line with what they count. Dates, ages, ordinals, parts of names and parts of a whole are none. Threads may share it. */
public final class Counts {

    /** "Dozens of the boats": of those that are known. */
    static final Set<String> KNOWN = WordSets.of(Counts.class, "known ones");

    private static final Set<String> LABELS = WordSets.of(Counts.class, "labels of numbers");

    private static final PerArticleWith<Laid, List<List<Count>>> READ = PerArticleWith.by(
            (article, laid) -> laid.lines().stream().map(Counts::read).toList());

    private Counts() {}

    /** Of all lines of an article, in their order. */
    public static List<List<Count>> in(Laid laid) {
        return laid.read(READ);
    }

    /** Of one line, in their order. */
    public static List<Count> in(Line line) {
        return in(line.laid()).get(line.number());
    }

    /** Of the sentence so many behind a line, or before it; none where there is no such sentence. */
    public static List<Count> beside(Line line, int way) {
        int number = line.number() + way;
        List<List<Count>> all = in(line.laid());
        return number < 0 || number >= all.size() ? List.of() : all.get(number);
    }

    private static List<Count> read(Line line) {
        List<Count> counts = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            int here = at;
            Optional<NumberWords.Read> read = NumberWords.at(line, at);
            read.filter(number -> !isNone(line, here))
                    .flatMap(number -> TheNumberOfThings.in(line, here, number)
                            .or(() -> TheNumberOfThings.total(line, here, number, counts))
                            .or(() -> count(line, here, number)))
                    .or(() -> Nobody.in(line, here))
                    .ifPresent(counts::add);
            at = Math.max(at + 1, read.map(NumberWords.Read::end).orElse(0));
        }
        counts.addAll(Durations.in(line));
        return counts;
    }

    /** Parts of dates and names, "No. 18", an age behind a name. */
    private static boolean isNone(Line line, int at) {
        Term term = line.term(at);
        Term before = line.term(at - 1);
        boolean label = before.isOneOf(LABELS);
        boolean clock = before.is(":")
                && (!line.isHeadline() || before.span().end() == term.span().start());
        boolean age = before.is(",") && line.term(at + 1).is(",");
        boolean part = line.term(at + 1).is("/", ":") || term.part() == PartOfSpeech.PRONOUN;
        boolean timed = term.timed() && APartOfAScale.at(line, at).isEmpty();
        return timed || term.named() || label || clock || age || part || isRest(line, at) || ARatio.isOf(line, at);
    }

    /** The second half of "1, 600". */
    private static boolean isRest(Line line, int at) {
        return line.term(at - 1).is(",")
                && line.term(at).lower().matches("[0-9]{3}[a-z]*")
                && line.term(at - 2).lower().matches("[0-9]{1,3}");
    }

    private static Optional<Count> count(Line line, int at, NumberWords.Read read) {
        int noun = OrMore.behind(line, read.end());
        boolean of = line.term(noun).is("of");
        boolean vague = line.term(read.end() - 1).lower().endsWith("s")
                && read.quantity().low() < read.quantity().high();
        if (of && (!vague || line.term(noun + 1).isOneOf(KNOWN))) {
            return Optional.empty();
        }
        return new NounAfterNumber(line, at, of ? noun + 1 : noun, read.quantity()).count();
    }
}
