package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCountsTest {

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "Bridge", "water", "the"})
    void aWordThatIsWrittenSmallIsOfEveryDay(String word) {
        assertThat(WordCounts.SHIPPED.isOfEveryDay(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"London", "London's", "Qwxz", ""})
    void aNameAndAWordThatNobodyCountedAreNot(String word) {
        assertThat(WordCounts.SHIPPED.isOfEveryDay(word)).isFalse();
    }

    @Test
    void capitalsAreCountedWithTheSmall() {
        assertThat(WordCounts.SHIPPED.all().keySet())
                .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                .contains("london", "bridge");
        assertThat(WordCounts.SHIPPED.all().get("the"))
                .isGreaterThan(WordCounts.SHIPPED.all().get("bridge"));
    }
}
