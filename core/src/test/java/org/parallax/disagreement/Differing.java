package org.parallax.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.account.Comparison;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** Says in a test what articles tell, and where they must differ: {@code given(told("…"), told("…")).thenTheyDifferIn("number: 14 cracks / 40 cracks")}. */
public final class Differing {

    private final List<Disagreement> found;

    private Differing(List<Disagreement> found) {
        this.found = found;
    }

    /** An article of 5 May 2031, a Monday. */
    public static Told told(String file, String body) {
        return Told.in(file, body).on("2031-05-05");
    }

    /** The same behind a sentence that both articles of a story begin with: what has no word in common is no story. */
    public static Told toldOfSula(String file, String body) {
        return told(
                file, "News came from the harbour town of Sula, where the old mill stands on the river wall. " + body);
    }

    public static Told naming(Told told, NameType type, String... names) {
        Arrays.stream(names).forEach(name -> told.naming(type, name));
        return told;
    }

    public static Differing given(Told... articles) {
        Story story = Story.of(Arrays.stream(articles).map(Told::timedReading).toList());
        return new Differing(
                Comparison.compare(story, Optional.empty(), "no tagger").disagreements());
    }

    public List<Disagreement> found() {
        return found;
    }

    public void thenTheyAgree() {
        assertThat(found.stream().map(Differing::shown)).isEmpty();
    }

    /** Each as "number: 14 cracks / 40 cracks": kind, "changed" where it is, and the values in alphabetical order. */
    public void thenTheyDifferIn(String... lines) {
        assertThat(found.stream().map(Differing::shown)).containsExactly(lines);
    }

    /** The words over each. */
    public void thenTheyDifferOn(String... headings) {
        assertThat(found.stream().map(Disagreement::about)).containsExactly(headings);
    }

    /** The passages of the one matter that they differ on. */
    public void thenTheSidesAre(String... passages) {
        assertThat(found).hasSize(1);
        assertThat(found.get(0).sides().stream().map(side -> side.evidence().words()))
                .containsExactlyInAnyOrder(passages);
    }

    private static String shown(Disagreement item) {
        List<String> values = item.sides().stream()
                .map(Disagreement.Side::value)
                .distinct()
                .sorted()
                .toList();
        String kind = item.kind().name().toLowerCase(Locale.ROOT);
        return kind + (item.changed() ? ", changed: " : ": ") + String.join(" / ", values);
    }
}
