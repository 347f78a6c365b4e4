package org.parallax.disagreement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.ListFile;

/** "The cause is not yet known", "was caused by a spark": whether something is known. Threads may share it. */
final class KnownSlots {

    private record Matter(String name, String filler, Pattern words) {}

    private static final List<Matter> MATTERS = ListFile.cells(KnownSlots.class, "known.tsv")
            .map(cells -> new Matter(
                    cells.get(0),
                    cells.get(1),
                    Pattern.compile("\\b(?:" + cells.get(2) + ")\\b", Pattern.CASE_INSENSITIVE)))
            .toList();

    private KnownSlots() {}

    static Stream<Slot> in(Line line) {
        return MATTERS.stream()
                .flatMap(matter -> Slots.matches(matter.words(), line)
                        .flatMap(match -> Slots.terms(line, match.start(), match.end()).stream())
                        .map(at -> Slot.of(
                                Slot.Sort.KNOWN,
                                matter.name(),
                                line,
                                at.start(),
                                at.end() - 1,
                                Filler.of(matter.filler()))));
    }
}
