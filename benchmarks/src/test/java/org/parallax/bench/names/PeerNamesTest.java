package org.parallax.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.bench.peers.PeerMark;
import org.parallax.bench.token.Hyphens;
import org.parallax.language.Tagging.NameType;

/** "She left Oslo on Monday." */
class PeerNamesTest {

    private static final NamedText TEXT = NamedText.of(
            "invented",
            List.of(List.of(
                    new Token("She", "O"),
                    new Token("left", "O"),
                    new Token("Oslo", "B-LOC"),
                    new Token("on", "O"),
                    new Token("Monday", "O"),
                    new Token(".", "O"))),
            Hyphens.ARE_DASHES);

    private static ScoredNames scored(PeerMark... marks) {
        return PeerNames.scored(TEXT, List.of(marks));
    }

    @Test
    void citiesCountriesAndStatesArePlaces() {
        for (String type : List.of("CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION")) {
            assertThat(scored(new PeerMark(new TextSpan(9, 13), type, "")).found())
                    .containsExactly(new TokenName(2, 2, NameType.PLACE));
        }
    }

    @Test
    void otherTypesAndPronounsAreLeftOut() {
        assertThat(scored(
                                new PeerMark(new TextSpan(17, 23), "DATE", "2031-05-05"),
                                new PeerMark(new TextSpan(0, 3), "PERSON", ""))
                        .found())
                .isEmpty();
    }
}
