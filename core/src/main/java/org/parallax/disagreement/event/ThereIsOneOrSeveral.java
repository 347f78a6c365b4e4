package org.parallax.disagreement.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** One article tells of a single blast, or gunman, another of several: "a huge blast was heard", "there were two large explosions". */
public final class ThereIsOneOrSeveral extends OneThingIsToldInTwoWays {

    private static final Map<String, String> SINGLES = new HashMap<>();
    private static final Map<String, String> PLURALS = new HashMap<>();

    static {
        ListFile.cells(ThereIsOneOrSeveral.class, "singles.tsv").forEach(cells -> {
            ListFile.words(cells.get(1)).forEach(word -> SINGLES.put(word, cells.get(0)));
            ListFile.words(cells.get(2)).forEach(word -> PLURALS.put(word, cells.get(0)));
        });
    }

    private static final Set<String> SEVERAL = WordSets.of(ThereIsOneOrSeveral.class, "several");
    private static final Set<String> NOT = WordSets.of(Line.class, "left open");

    private static final String ONE = "one";

    /** Adjectives between "a" and "blast" at most. */
    private static final int NEAR = 3;

    /** A lead tells what the article is about. */
    private static final int LEAD = 12;

    @Override
    protected Optional<Told> at(Line line, int at) {
        String word = line.term(at).lower();
        boolean open = line.terms().stream().anyMatch(term -> term.isOneOf(NOT));
        boolean lead = line.isHeadline() || line.number() < LEAD;
        if (open || !lead || line.term(at + 1).part().isNoun()) {
            return Optional.empty();
        }
        String thing = SINGLES.getOrDefault(word, "");
        return thing.isEmpty() ? several(line, at, PLURALS.getOrDefault(word, "")) : one(line, at, thing);
    }

    /** "A huge blast"; not "gunfire and a blast", and not where the article tells of blasts. */
    private static Optional<Told> one(Line line, int at, String thing) {
        int from = beforeAdjectives(line, at);
        boolean alone = line.term(from).is("a", "an", "one")
                && !line.term(from - 1).is("and", "by", "or")
                && !isOneOfThem(line, from, at)
                && !tellsOfSeveral(line.laid(), thing);
        return alone ? Optional.of(Told.of(new Phrase(line, from, at), ONE, thing)) : Optional.empty();
    }

    /** "One gunman was killed": what became of one says nothing of how many there were. */
    private static boolean isOneOfThem(Line line, int from, int at) {
        return line.term(from).is("one")
                && IntStream.rangeClosed(at + 1, at + NEAR)
                        .anyMatch(
                                behind -> CountedWords.isToll(line.term(behind).lower()));
    }

    private static boolean tellsOfSeveral(Laid laid, String thing) {
        return laid.lines().stream()
                .flatMap(line -> line.terms().stream())
                .anyMatch(term -> PLURALS.getOrDefault(term.lower(), "").equals(thing));
    }

    private static Optional<Told> several(Line line, int at, String thing) {
        int from = beforeAdjectives(line, at);
        return !thing.isEmpty() && line.term(from).isOneOf(SEVERAL)
                ? Optional.of(Told.of(new Phrase(line, from, at), "several", thing))
                : Optional.empty();
    }

    private static int beforeAdjectives(Line line, int at) {
        return IntStream.rangeClosed(1, NEAR)
                .map(back -> at - back)
                .filter(before -> line.term(before).part() != PartOfSpeech.ADJECTIVE
                        || line.term(before).isOneOf(SEVERAL))
                .findFirst()
                .orElse(at - 1);
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        return one.words().standsApartFrom(other.words()) && LooksBack.is(one.line()) == LooksBack.is(other.line());
    }

    @Override
    protected Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    protected String asks() {
        return "one or several";
    }

    @Override
    protected String why() {
        return "one in one article, several in the other";
    }
}
