package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.ListFile;

class WordListTest {

    private static Stream<String> column(String file, int number) {
        return ListFile.cells(WordList.class, file).map(cells -> cells.get(number));
    }

    /** A way of reading that names a group which no list has would read nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tells an utterance",
                "names an event",
                "may be a term of law",
                "may be a rule of things",
                "may be a plain motion",
                "may be done to a thing"
            })
    void everyGroupThatIsReadInItsOwnWayStandsInAList(String way) {
        Set<String> groups =
                Stream.concat(column("labels.tsv", 0), column("loaded.tsv", 1)).collect(Collectors.toSet());
        assertThat(WordList.groups(way)).isNotEmpty().isSubsetOf(groups);
    }

    @Test
    void everyViewThatDoesNotJudgeStandsInAList() {
        assertThat(WordList.groups("tells apart without judging"))
                .isNotEmpty()
                .isSubsetOf(column("labels.tsv", 1).collect(Collectors.toSet()));
    }

    @Test
    void aWordIsFoundByAnyOfItsForms() {
        assertThat(Stream.of("slam", "slams", "slammed", "slamming")).allMatch(WordList.LOADED::has);
        assertThat(WordList.LOADED.has("slamder")).isFalse();
    }
}
