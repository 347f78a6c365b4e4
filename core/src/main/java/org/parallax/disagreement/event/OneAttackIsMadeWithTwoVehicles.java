package org.parallax.disagreement.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** One article says that an attack was made with a car, another with a truck: "a truck bomb", "rammed a car into the gate". */
public final class OneAttackIsMadeWithTwoVehicles extends OneThingIsToldInTwoWays {

    private static final Map<String, String> VEHICLES = vehicles();

    private static final Set<String> BOMBS = WordSets.of(OneAttackIsMadeWithTwoVehicles.class, "bombs on wheels");
    private static final Set<String> RAMMING = WordSets.of(OneAttackIsMadeWithTwoVehicles.class, "ramming");
    private static final Set<String> LADEN = WordSets.of(OneAttackIsMadeWithTwoVehicles.class, "laden");
    private static final Set<String> ANOTHER = WordSets.of(Line.class, "of another");

    /** Terms between a verb and the vehicle, or from it to "explosives". */
    private static final int NEAR = 4;

    private static Map<String, String> vehicles() {
        Map<String, String> vehicles = new HashMap<>();
        ListFile.cells(OneAttackIsMadeWithTwoVehicles.class, "vehicles.tsv")
                .forEach(cells -> ListFile.words(cells.get(1)).forEach(name -> vehicles.put(name, cells.get(0))));
        return Map.copyOf(vehicles);
    }

    @Override
    protected Optional<Told> at(Line line, int at) {
        String vehicle = VEHICLES.getOrDefault(line.term(at).lower(), "");
        boolean another = IntStream.range(at - 2, at)
                .anyMatch(before ->
                        line.term(before).isOneOf(ANOTHER) || line.term(before).is("second", "third"));
        if (vehicle.isEmpty() || another) {
            return Optional.empty();
        }
        int first = first(line, at);
        int last = last(line, at);
        return first < last ? Optional.of(Told.of(line, first, last, vehicle)) : Optional.empty();
    }

    /** The end of "truck bomb", "car packed with explosives"; the vehicle alone where it is none. */
    private static int last(Line line, int at) {
        boolean laden = line.term(at + 1).isOneOf(LADEN) || line.term(at + 2).isOneOf(LADEN);
        if (line.term(at + 1).isOneOf(BOMBS)) {
            return at + 1;
        }
        return IntStream.rangeClosed(at + 2, laden ? at + NEAR : at)
                .filter(behind -> line.term(behind).is("explosives", "bombs"))
                .findFirst()
                .orElse(at);
    }

    /** The start of "rammed an explosives-laden truck"; the vehicle alone where nobody rams. */
    private static int first(Line line, int at) {
        return IntStream.rangeClosed(1, NEAR)
                .map(back -> at - back)
                .takeWhile(before -> line.term(before).part() != PartOfSpeech.MARK
                        || line.term(before).is("-"))
                .filter(before -> line.term(before).isOneOf(RAMMING))
                .findFirst()
                .orElse(at);
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        return one.words().standsApartFrom(other.words())
                && LooksBack.is(one.line()) == LooksBack.is(other.line())
                && one.shares(other, 0, 2);
    }

    @Override
    protected String asks() {
        return "with what it was done";
    }

    @Override
    protected String why() {
        return "one attack, made with another vehicle in each article";
    }
}
