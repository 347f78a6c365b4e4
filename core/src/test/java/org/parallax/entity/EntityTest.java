package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.entity.Entity.HeldOffice;
import org.parallax.language.Tagging.NameType;
import org.parallax.time.DateRange;

class EntityTest {

    private static Optional<String> mainOffice(String... given) {
        List<HeldOffice> offices = Arrays.stream(given)
                .map(words -> new HeldOffice(
                        new Evidence("a", new TextSpan(0, words.length()), words), DateRange.unknown("no day")))
                .toList();
        return new Entity("e", "Ada Brook", NameType.PERSON, List.of(), offices, List.of())
                .mainOffice()
                .map(office -> office.evidence().words());
    }

    @Test
    void theOfficeGivenMostOftenIsTheMainOne() {
        assertThat(mainOffice("Director", "zoo president", "Zoo Director", "zoo director"))
                .contains("Zoo Director");
    }

    @Test
    void ofThoseGivenAsOftenTheFullest() {
        assertThat(mainOffice("leader", "mayor of Lund", "judge")).contains("mayor of Lund");
        assertThat(mainOffice("leader", "judge")).contains("leader");
    }

    @Test
    void whoHoldsNoneHasNone() {
        assertThat(mainOffice()).isEmpty();
    }
}
