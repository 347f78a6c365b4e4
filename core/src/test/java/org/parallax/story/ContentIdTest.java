package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentIdTest {

    @Test
    void equalPartsGetNumbers() {
        ContentId ids = ContentId.of("s");
        String first = ids.next("a-1", "3..9");
        assertThat(first).matches("s-[0-9a-f]{12}");
        assertThat(ids.next("a-1", "3..9")).isEqualTo(first + "-2");
        assertThat(ids.next("a-1", "3..9")).isEqualTo(first + "-3");
    }

    @Test
    void theSamePartsGiveTheSameIdElsewhere() {
        assertThat(ContentId.of("s").next("a", "b")).isEqualTo(ContentId.of("s").next("a", "b"));
    }

    @Test
    void partsAreNotRunTogether() {
        assertThat(ContentId.of("s").next("ab", "c"))
                .isNotEqualTo(ContentId.of("s").next("a", "bc"));
    }

    @Test
    void aHashThatIsTooShortIsHashed() {
        assertThat(ContentId.of("a").ofHash("12")).matches("a-[0-9a-f]{12}");
    }
}
