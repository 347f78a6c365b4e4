package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.story.Told;

/** Runs of words that articles have in common. */
class SharedRunsTest {

    /** The words of the first article that two bodies share. */
    private static List<String> shared(String one, String other) {
        return shared(Laid.laid("a", one), Laid.laid("b", other));
    }

    private static List<String> shared(Passages a, Passages b) {
        return SharedRuns.of(List.of(a, b)).getOrDefault(new Couple(0, 1), List.of()).stream()
                .map(run ->
                        a.words().span(run.a(), run.endA() - 1).of(a.article().text()))
                .toList();
    }

    @Test
    void fourWordsOfWhichOneTellsAreARun() {
        assertThat(shared("Then they sold the red lamp of Sula.", "Nobody wanted the red lamp of Tolm."))
                .containsExactly("the red lamp of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They sold the red lamp. | Nobody saw the red lamp.",
                "If it was to be, they left. | As it was to be, we came.",
                "They sold a red lamp there. | A lamp, red as wine, burned."
            })
    void threeWordsOrFourThatTellNothingOrOthersAreNone(String one, String other) {
        assertThat(shared(one, other)).isEmpty();
    }

    @Test
    void itGoesOnAsLongAsTheWordsAreTheSame() {
        assertThat(shared(
                        "Gulls cried. The old keeper sold the red lamp of Sula to a pilot at noon.",
                        "At dawn the old keeper sold the red lamp of Sula to a sailor."))
                .containsExactly("The old keeper sold the red lamp of Sula to a");
    }

    @Test
    void capitalsAccentsAndMarksAreNoOtherWords() {
        assertThat(shared("THE KEEPER SOLD THE LAMP.", "“The keeper sold (the lámp),” they say."))
                .containsExactly("THE KEEPER SOLD THE LAMP");
    }

    @Test
    void aChangedWordWithinManyIsPartOfIt() {
        String before = "the old keeper of the northern lighthouse sold his red lamp";
        String behind = "to a pilot from Tolm who wanted it for his barge";
        assertThat(shared(before + " yesterday " + behind, before + " gladly " + behind))
                .containsExactly(before + " yesterday " + behind);
    }

    @Test
    void betweenFewItPartsThem() {
        assertThat(shared(
                        "They sold the red lamp yesterday and bought two green barges",
                        "Who sold the red lamp gladly and bought two green boats"))
                .containsExactly("sold the red lamp", "and bought two green");
    }

    @Test
    void threeNewWordsPartTheLongestToo() {
        String before = "the old keeper of the northern lighthouse sold his red lamp and his brass bell and his boots";
        String behind = "to a pilot from Tolm who wanted them for his barge and for his house on the hill";
        assertThat(shared(before + " one fine day " + behind, before + " " + behind))
                .containsExactly(before, behind);
    }

    @Test
    void nothingRunsOverFromTheHeadlineIntoTheBody() {
        Passages one =
                Passages.of(Laid.article("a", Told.in("a", "Keeper sells red lamp", "Pilot buys the brass bell")));
        Passages two =
                Passages.of(Laid.article("b", Told.in("b", "Keeper sells red lamp", "Pilot buys the brass bell")));
        assertThat(shared(one, two)).containsExactly("Keeper sells red lamp", "Pilot buys the brass bell");
    }

    @Test
    void ofTwoPlacesTheOneWithTheLongerRunIsTaken() {
        String longer = "the old keeper sold the red lamp to a pilot";
        assertThat(shared(longer + ". Later the old keeper sold it.", longer)).containsExactly(longer);
    }

    @Test
    void anArticleSharesNothingWithItself() {
        assertThat(SharedRuns.of(List.of(Laid.laid("a", "They sold the red lamp. They sold the red lamp."))))
                .isEmpty();
    }

    @Test
    void aNoticeIsSharedByNobody() {
        String notice = "Copyright 2031 Littoral News Agency. All rights reserved by the agency.";
        assertThat(shared("Rain fell. " + notice, "Snow came. " + notice)).isEmpty();
    }

    /** 26 articles, each with a sentence of its own. */
    private static List<Passages> crowd(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Laid.laid("f" + i, "The keeper sold the red lamp. Report" + (char) ('a' + i) + " ends."))
                .toList();
    }

    @Test
    void aFewArticlesAreAllLaidBesideOneAnother() {
        assertThat(SharedRuns.of(crowd(24))).hasSize(24 * 23 / 2);
    }

    @Test
    void ofACrowdEachIsLaidBesideTheFirst() {
        Map<Couple, List<Run>> runs = SharedRuns.of(crowd(26));
        List<Couple> withTheFirst = new ArrayList<>();
        IntStream.range(1, 26).forEach(i -> withTheFirst.add(new Couple(0, i)));
        assertThat(runs.keySet()).containsExactlyInAnyOrderElementsOf(withTheFirst);
    }
}
