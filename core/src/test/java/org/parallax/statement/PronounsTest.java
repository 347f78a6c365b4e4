package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parallax.statement.Reported.givenArticle;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.reading.Reading;
import org.parallax.statement.Pronouns.Antecedent;

/** Whom a pronoun means that is no source. */
class PronounsTest {

    @Test
    void aPossessiveIsTheNameBeforeIt() {
        Reading reading = givenArticle("Ms. Ada Brook shut the pier. Nobody had asked her crew.")
                .persons("Ada Brook")
                .read();
        assertThat(meant(reading, "her")).contains("Ada Brook");
    }

    @Test
    void itIsTheOrganizationAndNotThePerson() {
        Reading reading = givenArticle("The Tide Board had a letter from Ada Brook. It sent no answer.")
                .persons("Ada Brook")
                .organizations("Tide Board")
                .read();
        assertThat(meant(reading, "It")).contains("The Tide Board");
    }

    @Test
    void aSpeakerWithoutANameIsMeantByTheWordsOfTheSource() {
        Reading reading = givenArticle("The harbour spokesman said the pier is shut. Then he rowed home.")
                .tagged("The harbour spokesman", "said", "the pier is shut")
                .read();
        assertThat(meant(reading, "he")).contains("The harbour spokesman");
        assertThat(antecedent(reading, "he").map(Antecedent::entity)).contains(OptionalInt.empty());
    }

    @Test
    void aSpeakerWhoIsAPronounIsFollowedToTheWordsBeforeIt() {
        Reading reading = givenArticle(
                        "The harbour spokesman said the pier is shut. He said it stays shut. The wind took his boat.")
                .tagged("The harbour spokesman", "said", "the pier is shut")
                .tagged("He", "said", "it stays shut")
                .read();
        assertThat(meant(reading, "his")).contains("The harbour spokesman");
    }

    @Test
    void asASourceAPronounMeansTheSpeakerOfTheStatement() {
        Reading reading = givenArticle(
                        "Ms. Ada Brook met Ms. Ina Moss.",
                        "Ms. Ada Brook said the pier is shut.",
                        "“Ina Moss knows why,” she said.")
                .persons("Ada Brook", "Ina Moss")
                .tagged("Ms. Ada Brook", "said", "the pier is shut")
                .tagged("she", "said", "Ina Moss knows why")
                .read();
        int speaker = reading.statements().get(1).speaker().orElseThrow();
        assertThat(antecedent(reading, "she").map(Antecedent::entity)).contains(OptionalInt.of(speaker));
        assertThat(meant(reading, "she")).contains("Ada Brook");
    }

    @Test
    void aPronounThatStatementsAddedIsNoName() {
        Reading reading = givenArticle(
                        "Ms. Ada Brook said the pier is shut. She said it stays shut. The key was in her coat.")
                .persons("Ada Brook")
                .tagged("Ms. Ada Brook", "said", "the pier is shut")
                .tagged("She", "said", "it stays shut")
                .read();
        assertThat(meant(reading, "her")).contains("Ada Brook");
    }

    @Test
    void nobodyFits() {
        Reading reading = givenArticle("The Tide Board met. She was late.")
                .organizations("Tide Board")
                .read();
        assertThat(meant(reading, "She")).isEmpty();
    }

    @Test
    void anotherWordIsRefused() {
        Reading reading =
                givenArticle("Ada Brook shut the pier.").persons("Ada Brook").read();
        assertThatThrownBy(() -> meant(reading, "pier"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no third-person pronoun");
    }

    /** Whom the last such word of an article means. */
    private static Optional<String> meant(Reading reading, String pronoun) {
        return antecedent(reading, pronoun)
                .map(antecedent -> antecedent.words().of(reading.article().text()));
    }

    private static Optional<Antecedent> antecedent(Reading reading, String pronoun) {
        int at = reading.article().text().lastIndexOf(pronoun);
        return Pronouns.of(reading.article(), reading.sentences(), reading.entities(), reading.statements())
                .antecedent(new TextSpan(at, at + pronoun.length()));
    }
}
