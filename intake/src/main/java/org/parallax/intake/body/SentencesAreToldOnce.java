package org.parallax.intake.body;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.intake.line.Words;

/** A sentence that was told before is a pull quote, or was printed for another width of screen. A single thread uses it. */
final class SentencesAreToldOnce {

    /** Shorter lines may come twice, as the headings in a list do. */
    private static final int SHORTEST = 60;

    private final Set<String> told = new HashSet<>();

    Optional<String> leavesOut(Passage passage) {
        boolean once = passage.length() < SHORTEST || told.add(Words.letters(passage.text()));
        return once ? Optional.empty() : Optional.of(getClass().getSimpleName());
    }
}
