package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.account.Comparison;
import org.parallax.article.Evidence;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** Says in a test in what words articles tell, and which of them frame: {@code given(told("a", "…")).thenFraming("a: the regime")}. */
final class Framed {

    private final Story story;
    private final List<Framing> found;

    private Framed(Story story, List<Framing> found) {
        this.story = story;
        this.found = found;
    }

    static Told told(String file, String body) {
        return Told.in(file, body).on("2031-05-05");
    }

    static Framed given(Told... articles) {
        Story story = Story.of(Arrays.stream(articles).map(Told::reading).toList());
        return new Framed(
                story, Comparison.compare(story, Optional.empty(), "no tagger").framing());
    }

    List<Framing> found() {
        return found;
    }

    void thenNothingFrames() {
        assertThat(found.stream().map(this::shown)).isEmpty();
    }

    /** Each as "a: words", with " < b: words" for what others call it. */
    void thenFraming(String... lines) {
        assertThat(found.stream().map(this::shown)).containsExactlyInAnyOrder(lines);
    }

    private String shown(Framing item) {
        String others = item.others().stream().map(this::shown).sorted().collect(Collectors.joining(", "));
        return shown(item.evidence()) + (others.isEmpty() ? "" : " < " + others);
    }

    private String shown(Evidence words) {
        return story.article(words.article()).article().saved().file() + ": " + words.words();
    }
}
