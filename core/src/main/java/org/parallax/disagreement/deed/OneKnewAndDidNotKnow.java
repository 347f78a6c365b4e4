package org.parallax.disagreement.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.WordSets;

/** One passage says that somebody knew of something, another that they did not: "after she learned of the leak", "had no knowledge of a leak". */
public final class OneKnewAndDidNotKnow extends OneThingIsToldInTwoWays {

    private static final Set<String> KNOWING = WordSets.of(OneKnewAndDidNotKnow.class, "knowing of");
    private static final Set<String> NO_KNOWLEDGE =
            WordSets.of(OneKnewAndDidNotKnow.class, "knowledge that one has not");
    private static final Set<String> NOT = WordSets.of(Line.class, "not told as so");
    private static final Set<String> SUPPOSED = WordSets.of(Line.class, "left open");

    /** Terms behind the verb in which stands what is known. */
    private static final int NEAR = 8;

    @Override
    protected Optional<Told> at(Line line, int at) {
        Term term = line.term(at);
        boolean knows = term.isOneOf(KNOWING) && isOf(line, at);
        boolean none = term.isOneOf(NO_KNOWLEDGE) && line.term(at - 1).is("no", "any", "without");
        boolean unaware = term.is("unaware") && line.term(at + 1).is("of", "that");
        if (!knows && !none && !unaware) {
            return Optional.empty();
        }
        boolean not = none || unaware || isNot(line, at);
        return what(line, at)
                .filter(noun -> !isOfWhoever(line, at) && (not || !isOpen(line, at)))
                .map(noun -> Told.of(
                        new Phrase(line, none ? at - 1 : at, noun),
                        not ? "did not" : "did",
                        Deeds.nameOf(line.term(noun))));
    }

    /** "Knew about", "learned that", "found out". */
    private static boolean isOf(Line line, int at) {
        return line.term(at + 1).is("of", "about", "that")
                || (line.term(at).is("found", "finding", "find")
                        && line.term(at + 1).is("out"))
                || (line.term(at).is("found", "finding", "find")
                        && line.term(at + 1).is("that"));
    }

    private static boolean isNot(Line line, int at) {
        return IntStream.range(Math.max(0, at - 3), at)
                .anyMatch(before -> line.term(before).isOneOf(NOT));
    }

    /** "Those who knew of the leak": some may have known, others not. */
    private static boolean isOfWhoever(Line line, int at) {
        return IntStream.range(Math.max(0, at - 2), at)
                .anyMatch(before ->
                        line.term(before).is("who") && !line.term(before - 1).is(","));
    }

    private static boolean isOpen(Line line, int at) {
        return line.clause(line.term(at).clause()).stream().anyMatch(term -> !term.timed() && term.isOneOf(SUPPOSED));
    }

    /** The word for what is known: one of a group of deeds, "that the company was hacked", else the first noun, "of the leak". */
    private static Optional<Integer> what(Line line, int at) {
        List<Integer> told = IntStream.rangeClosed(at + 1, at + NEAR)
                .takeWhile(next -> !line.term(next).is(",", ".", ";"))
                .filter(next -> line.term(next).tells() && !line.term(next).named())
                .boxed()
                .toList();
        return told.stream()
                .filter(next -> Deeds.isOfAGroup(line.term(next)))
                .findFirst()
                .or(() -> told.stream()
                        .filter(next -> line.term(next).part().isNoun())
                        .findFirst());
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        return !one.line().equals(other.line())
                && one.line().terms().stream()
                        .flatMap(term -> term.entity().stream())
                        .anyMatch(who -> other.line().terms().stream()
                                .anyMatch(term ->
                                        term.entity().filter(who::equals).isPresent()));
    }

    @Override
    protected Kind kind() {
        return Kind.DONE;
    }

    @Override
    protected String asks() {
        return "whether it was known";
    }

    @Override
    protected String why() {
        return "known of in one passage, and not known of in the other";
    }
}
