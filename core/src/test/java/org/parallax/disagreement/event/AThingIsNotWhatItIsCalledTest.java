package org.parallax.disagreement.event;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.naming;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.Disagreement;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Told;

class AThingIsNotWhatItIsCalledTest {

    private static Told island(String file, String words) {
        return naming(told(file, "The storm was over by noon. " + words), NameType.PERSON, "Ana Brel", "Jon Lund");
    }

    private static final Told CALLED = island("a", "The mutiny on the ferry ended when Ana Brel gave up the keys.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel said that it was not a mutiny.",
                "“This was no mutiny,” Ana Brel said.",
                "Ana Brel says that she never viewed the strike on the ferry as a mutiny.",
                "“None of us ever considered it a mutiny,” Ana Brel said.",
                "Ana Brel said: “It’s not a mutiny.”"
            })
    void oneCallsItSoAndOneSaysThatItIsNot(String words) {
        Disagreement found = given(CALLED, island("b", words)).found().get(0);
        org.assertj.core.api.Assertions.assertThat(found.sides())
                .extracting(side -> side.answer())
                .containsExactlyInAnyOrder("so", "not so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Brel said that the mutiny was over.",
                "Was it not a mutiny, Ana Brel was asked?",
                "Ana Brel said that it was not a mutiny of the crew alone.",
                "“It was not a mutiny that anybody had planned,” Ana Brel said.",
                "Ana Brel said that she considered it a mutiny.",
                "Ana Brel said that it was not a planned mutiny.",
                "Ana Brel said that it was no surprise.",
                "Ana Brel is not a captain."
            })
    void whatDeniesNoName(String words) {
        given(CALLED, island("b", words)).thenTheyAgree();
    }

    @Test
    void whatIsOnlyQuotedOrSupposedIsNotCalledSo() {
        Told denied = island("b", "Ana Brel said that it was not a mutiny.");
        given(island("a", "Ana Brel was told that some spoke of a “mutiny” on the ferry."), denied)
                .thenTheyAgree();
        given(island("a", "Ana Brel asked whether a mutiny had begun on the ferry."), denied)
                .thenTheyAgree();
        given(island("a", "Ana Brel saw no mutiny on the ferry."), denied).thenTheyAgree();
    }

    @Test
    void theFirstPassageThatCallsItSoNeedNotBeTheOneThatIsMeant() {
        Told opera = island(
                "a", "The mutiny of 1797 is the theme of a new opera. The mutiny on the ferry ended with Ana Brel.");
        given(opera, island("b", "Ana Brel said that it was not a mutiny."))
                .thenTheyDifferIn("other: it was not a mutiny / mutiny");
    }

    @Test
    void oneSharedWordTellsOfNoOneMatter() {
        Told roads = told("a", "“This is not a crisis,” the warden said of the roads.");
        given(roads, told("b", "The energy crisis is an issue for a warden.")).thenTheyAgree();
        given(roads, told("b", "The warden sees a crisis of the roads."))
                .thenTheyDifferIn("other: This is not a crisis / crisis");
    }

    @Test
    void anEnergyCrisisMayNotBeOneWhereACrisisIs() {
        Told energy = told("a", "“This is not an energy crisis,” the warden said of the cold mills.");
        given(energy, told("b", "The crisis of the cold mills worries the warden."))
                .thenTheyAgree();
        given(energy, told("b", "The energy crisis of the cold mills worries the warden."))
                .thenTheyDifferIn("other: This is not an energy crisis / crisis");
    }

    @Test
    void anotherMutinyIsNotMeant() {
        given(
                        island("a", "The mutiny of 1797 is the theme of a new opera."),
                        island("b", "Ana Brel said that it was not a mutiny."))
                .thenTheyAgree();
    }
}
