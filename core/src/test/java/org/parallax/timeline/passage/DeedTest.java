package org.parallax.timeline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done at a time, and by whom. */
class DeedTest {

    private static Deed at(String sentence) {
        Sentenced told = Sentenced.marked(sentence);
        return Deed.at(told.text(), told.tokens(), told.time());
    }

    private static Deed deed(Set<String> acts, Set<String> agents) {
        return new Deed(Roots.of(acts), Roots.of(agents));
    }

    @Test
    void itsVerbAndTheNameBeforeIt() {
        Deed deed = at("Brel painted the boats on {Monday}.");
        assertThat(deed.acts().all()).containsExactly("paint");
        assertThat(deed.agents().all()).containsExactly("brel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Masked men bombed the pier on {Monday}. | The blast on {Monday} broke the pier.",
                "The mayor quit on {Monday}. | The mayor resigned on {Monday}.",
                "The crew was freed on {Monday}. | The navy released the crew on {Monday}.",
                "Brel vetoed the bill on {Monday}. | The veto came on {Monday}."
            })
    void wordsOfOneSortOfHappeningAreOneAct(String one, String other) {
        assertThat(at(one).acts().sharedWith(at(other).acts())).isPositive();
    }

    @Test
    void verbsOfManyDeedsAreNone() {
        assertThat(at("Brel had a boat on {Monday}.").acts().isEmpty()).isTrue();
        assertThat(at("Brel went to Sund on {Monday}.").acts().isEmpty()).isTrue();
    }

    @Test
    void whereNothingIsDoneNobodyDidIt() {
        assertThat(at("Brel had a boat on {Monday}.").agents().isEmpty()).isTrue();
    }

    @Test
    void whoSaysWhatWasDoneDidNotDoIt() {
        assertThat(at("Velt said Brel painted the boats on {Monday}.").agents().all())
                .containsExactly("brel");
    }

    @Test
    void whatIsDoneBehindAClausesBorderIsAnother() {
        assertThat(at("Brel painted boats on {Monday}, which Sund bought.")
                        .acts()
                        .all())
                .containsExactly("paint");
    }

    @Test
    void nobodyIsNamed() {
        Deed deed = at("The boats were painted on {Monday}.");
        assertThat(deed.acts().all()).containsExactly("paint");
        assertThat(deed.agents().isEmpty()).isTrue();
    }

    private static final Deed HOUSE = deed(Set.of("vote"), Set.of("house"));

    @Test
    void theSameDoneByOthersIsAnothers() {
        assertThat(HOUSE.isAnothers(deed(Set.of("vote"), Set.of("senat")))).isTrue();
        assertThat(HOUSE.isAnothers(deed(Set.of("vote"), Set.of("house", "senat"))))
                .isFalse();
        assertThat(HOUSE.isAnothers(deed(Set.of("sank"), Set.of("senat")))).isFalse();
        assertThat(HOUSE.isAnothers(deed(Set.of("vote"), Set.of()))).isFalse();
        assertThat(HOUSE.isAnothers(Deed.NONE)).isFalse();
    }

    @Test
    void whatDoesTheSameOrIsDoneByTheSameMayBeOne() {
        assertThat(HOUSE.mayBeOneWith(deed(Set.of("vote"), Set.of()))).isTrue();
        assertThat(HOUSE.mayBeOneWith(deed(Set.of("sank"), Set.of("house")))).isTrue();
        assertThat(HOUSE.mayBeOneWith(deed(Set.of("vote"), Set.of("senat")))).isFalse();
        assertThat(HOUSE.mayBeOneWith(deed(Set.of("sank"), Set.of("senat")))).isFalse();
        assertThat(Deed.NONE.mayBeOneWith(Deed.NONE)).isFalse();
    }
}
