package org.parallax.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.headline.Above.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Language;
import org.parallax.story.Told;

/** What a headline claims, and which sentences it is held against. */
class ClaimTest {

    private static final String CLOSED = "Storm closes ferry line to Sula";

    private static final String BODY = "The harbour is quiet. The ferry line to Sula was closed by a storm on Monday.";

    @Test
    void aHeadlineThatStatesSomethingIsAClaim() {
        assertThat(claim(CLOSED, BODY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was the ferry line to Sula closed by a storm?",
                "“Was the ferry line to Sula closed by a storm?”",
                "‘Was the ferry line to Sula closed by a storm?’ ",
                "How a storm closed the ferry line to Sula",
                "Who closed the ferry line to Sula"
            })
    void aQuestionClaimsNothing(String headline) {
        assertThat(claim(headline, BODY)).isEmpty();
    }

    @Test
    void aQuestionWordInsideIsNoQuestion() {
        assertThat(claim("Captain tells how a storm closed the ferry line to Sula", BODY))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sula", "The storm of Sula", "It was to be"})
    void twoWordsThatTellAreOnlyASubject(String headline) {
        assertThat(claim(headline, BODY)).isEmpty();
    }

    @Test
    void overItselfAloneNothingIsHeld() {
        assertThat(claim(CLOSED, CLOSED)).isEmpty();
    }

    @Test
    void whatIsNotReadClaimsNothing() {
        Told foreign = Told.in("a", CLOSED, BODY).written(new Language("no"));
        assertThat(claim(foreign.reading())).isEmpty();
    }

    @Test
    void itsSentencesAreThoseOfTheBodyInTheirOrder() {
        assertThat(sentences(CLOSED, BODY))
                .containsExactly("The harbour is quiet.", "The ferry line to Sula was closed by a storm on Monday.");
    }

    @Test
    void theHeadlinePrintedAgainIsNone() {
        assertThat(sentences(CLOSED, CLOSED + "\n\nThe harbour is quiet.")).containsExactly("The harbour is quiet.");
    }

    @Test
    void withACaptionBehindItNeither() {
        assertThat(sentences(CLOSED, CLOSED + " Photo of the quay by Ada Brook.\n\nThe harbour is quiet."))
                .containsExactly("The harbour is quiet.");
    }

    @Test
    void aSentenceThatOnlyBeginsAsTheHeadlineDoesIsOne() {
        String lead = CLOSED + " for a week, the council says.";
        assertThat(sentences(CLOSED, lead)).containsExactly(lead);
    }

    @Test
    void itsWordsAreThoseThatTell() {
        assertThat(claim(CLOSED, BODY).orElseThrow().gist().size()).isEqualTo(5);
    }

    @Test
    void accentsAndCapitalsMakeNoOtherWord() {
        Claim claim = claim("STORM CLOSES FERRY LINE TO SÚLA", BODY).orElseThrow();
        assertThat(claim.gist().heldBy(claim.body())).isEqualTo(1);
    }

    @Test
    void theWholeBodyIsAllItsSentences() {
        Claim claim = claim(CLOSED, "A storm came. The ferry stayed. The line to Sula was closed.")
                .orElseThrow();
        assertThat(claim.gist().heldBy(claim.body())).isEqualTo(1);
        assertThat(claim.gist().heldBy(claim.gistOf(claim.sentences().get(0)))).isEqualTo(1.0 / 5);
    }

    private static List<String> sentences(String headline, String body) {
        Claim claim = claim(headline, body).orElseThrow();
        return claim.sentences().stream()
                .map(span -> span.of(claim.article().text()))
                .toList();
    }
}
