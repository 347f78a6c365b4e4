package org.parallax.model;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parallax.language.Tagging.Attribution;

/**
 * What belongs to one cue.
 *
 * @param cue its words
 * @param roles for every word of the window: none, source, content
 * @param noSource above 0, rather no source than any
 */
record Link(Run cue, WordLogits roles, float noSource) {

    private static final int SOURCE = 1;
    private static final int CONTENT = 2;

    /**
     * The attribution; empty when it has no content.
     *
     * @param cueSureness how likely the cue's words are of a cue
     */
    Optional<Attribution> attribution(Window window, double cueSureness) {
        Optional<Run> source = source();
        List<Run> content = content(source);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        source.map(run -> run.span(window)),
                        cue.span(window),
                        content.stream().map(run -> run.span(window)).toList(),
                        sureness(cueSureness, source, content)));
    }

    private double sureness(double cueSureness, Optional<Run> source, List<Run> content) {
        double ofContent = mean(content, CONTENT);
        return source.map(run -> Sureness.of(cueSureness, mean(List.of(run), SOURCE), ofContent))
                .orElseGet(() -> Sureness.ofNobody(cueSureness, ofContent));
    }

    private double mean(List<Run> runs, int role) {
        double sum = 0;
        int words = 0;
        for (Run run : runs) {
            for (int word = run.first(); word < run.end(); word++) {
                sum += roles.probability(word, role);
            }
            words += run.size();
        }
        return sum / words;
    }

    /** The run of likely source words with the most probability, the first of equals. */
    private Optional<Run> source() {
        Optional<Run> best = Optional.empty();
        float most = 0;
        for (Run run : noSource >= 0 ? List.<Run>of() : Run.of(wordsOf(SOURCE))) {
            float mass = sourceMass(run);
            if (mass > most) {
                most = mass;
                best = Optional.of(run);
            }
        }
        return best;
    }

    private float sourceMass(Run run) {
        float sum = 0;
        for (int word = run.first(); word < run.end(); word++) {
            sum += roles.probability(word, SOURCE);
        }
        return sum;
    }

    /** The runs of content; a single word between two is content as well, unless it is of the cue or the source. */
    private List<Run> content(Optional<Run> source) {
        BitSet content = wordsOf(CONTENT);
        BitSet taken = new BitSet();
        cue.addTo(taken);
        source.ifPresent(run -> run.addTo(taken));
        BitSet joined = (BitSet) content.clone();
        for (int word = 1; word < roles.words() - 1; word++) {
            boolean between = content.get(word - 1) && content.get(word + 1);
            joined.set(word, content.get(word) || (between && !taken.get(word)));
        }
        return Run.of(joined);
    }

    private BitSet wordsOf(int role) {
        BitSet words = new BitSet(roles.words());
        for (int word = 0; word < roles.words(); word++) {
            words.set(word, roles.best(word) == role);
        }
        words.clear(cue.first(), cue.end());
        return words;
    }
}
