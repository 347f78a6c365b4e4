package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.Attribution;

/** What a cue's words are to it: "s" source, "S" surer source, "c" content, "-" neither. Words are two units apart. */
class LinkTest {

    private static final Vocabulary VOCABULARY = Vocabularies.of("b");

    private static Optional<Attribution> linked(String roles, int cue, float noSource) {
        float[] logits = new float[roles.length() * 3];
        for (int word = 0; word < roles.length(); word++) {
            char role = roles.charAt(word);
            logits[word * 3 + Math.max(0, "-sc".indexOf(Character.toLowerCase(role)))] = role == 'S' ? 9 : 2;
        }
        Window window = Window.of("b ".repeat(roles.length()), new WordPiece(VOCABULARY), VOCABULARY)
                .get(0);
        return new Link(new Run(cue, cue + 1), WordLogits.of(3, logits), noSource).attribution(window, .5);
    }

    private static List<String> content(String roles, int cue) {
        return linked(roles, cue, -1).orElseThrow().content().stream()
                .map(LinkTest::words)
                .toList();
    }

    private static String source(String roles, int cue, float noSource) {
        return linked(roles, cue, noSource)
                .orElseThrow()
                .source()
                .map(LinkTest::words)
                .orElse("nobody");
    }

    private static String words(TextSpan span) {
        return span.start() / 2 + " to " + span.end() / 2;
    }

    @Test
    void sourceCueAndContentBecomeSpans() {
        assertThat(source("ss-ccc", 2, -1)).isEqualTo("0 to 1");
        assertThat(content("ss-ccc", 2)).containsExactly("3 to 5");
        assertThat(linked("ss-ccc", 2, -1).orElseThrow().cue()).isEqualTo(new TextSpan(4, 5));
    }

    @Test
    void contentMayLieOnBothSides() {
        assertThat(content("ccs-cc", 3)).containsExactly("0 to 1", "4 to 5");
    }

    @Test
    void oneWordBetweenTwoPiecesOfContentIsContent() {
        assertThat(content("s-c-c", 1)).containsExactly("2 to 4");
        assertThat(content("s-c--c", 1)).containsExactly("2 to 2", "5 to 5");
    }

    @Test
    void theCueAndTheSourceBetweenAreNot() {
        assertThat(content("c-cs", 1)).containsExactly("0 to 0", "2 to 2");
        assertThat(content("csc-", 3)).containsExactly("0 to 0", "2 to 2");
    }

    @Test
    void theCueIsNeverItsOwnContentOrSource() {
        assertThat(content("scc", 1)).containsExactly("2 to 2");
        assertThat(source("sscc", 0, -1)).isEqualTo("1 to 1");
    }

    @Test
    void theSourceIsTheRunWithTheMostProbability() {
        assertThat(source("sss--cS", 3, -1)).isEqualTo("0 to 2");
        assertThat(source("s--cS", 1, -1)).isEqualTo("4 to 4");
        assertThat(source("s--cs", 1, -1)).as("the first of equals").isEqualTo("0 to 0");
    }

    @Test
    void theNullSlotTakesTheSourceAway() {
        assertThat(source("s-cc", 1, 0)).isEqualTo("nobody");
        assertThat(source("--cc", 1, -1)).isEqualTo("nobody");
    }

    @Test
    void withoutContentThereIsNoAttribution() {
        assertThat(linked("s--", 1, -1)).isEmpty();
    }
}
