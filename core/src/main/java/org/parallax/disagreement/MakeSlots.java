package org.parallax.disagreement;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.language.ListFile;

/** "A truck", "a car", "into a field", "into a wood": which of the things of one class. Threads may share it. */
final class MakeSlots {

    private record Make(String group, String name) {}

    private static final Map<String, Make> MAKES = new HashMap<>();

    static {
        ListFile.cells(MakeSlots.class, "makes.tsv").forEach(cells -> {
            for (int i = 1; i < cells.size(); i++) {
                for (String word : ListFile.words(cells.get(i))) {
                    MAKES.put(
                            word,
                            new Make(cells.get(0), ListFile.words(cells.get(i)).get(0)));
                }
            }
        });
    }

    private MakeSlots() {}

    static Stream<Slot> in(Line line) {
        return line.where(term -> term.part().isNoun() && !term.named()).stream()
                .flatMap(at -> Stream.ofNullable(MAKES.get(line.term(at).lower()))
                        .map(make -> Slot.of(Slot.Sort.MAKE, make.group(), line, at, at, Filler.of(make.name()))));
    }
}
