package org.parallax.disagreement;

import java.util.Set;
import java.util.stream.Stream;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** "40 masons", "at least 12 dead", "a fine of $300": how many. Threads may share it. */
final class CountSlots {

    private static final Set<String> PEOPLE = WordSets.of(CountSlots.class, "people by what they do");

    private CountSlots() {}

    /** Of all but tolls and measures, which have rules of their own. */
    static Stream<Slot> in(Line line) {
        return Counts.in(line).stream()
                .filter(count -> isOfOneThing(count) && !count.added() && !count.whole() && !isLabel(count))
                .map(count -> Slot.of(
                        Slot.Sort.NUMBER, head(count), line, count.first(), count.last(), Filler.of(count.quantity())));
    }

    private static boolean isOfOneThing(Count count) {
        boolean things = count.sort() == Count.Sort.PEOPLE || count.sort() == Count.Sort.NOUN;
        return things && !TheirWordsTellOfOneCount.isNeeded(count) && !TheirWordsTellOfOneCount.isOfAnother(count);
    }

    /** "Wave 4 space mission": a number behind a name, of one thing. */
    private static boolean isLabel(Count count) {
        return count.line().term(count.first() - 1).part().isName()
                && count.line().term(count.last()).part() == PartOfSpeech.NOUN;
    }

    /** "Consumers" are people, "soldiers" are troops. */
    private static String head(Count count) {
        boolean people = PEOPLE.contains(count.line().term(count.last()).lower());
        String thing = people ? "people" : Synonyms.of(count.thing());
        return thing + (count.rate().isEmpty() ? "" : " a " + count.rate());
    }
}
