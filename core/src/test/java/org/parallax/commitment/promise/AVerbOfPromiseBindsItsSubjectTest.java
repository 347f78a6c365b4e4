package org.parallax.commitment.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class AVerbOfPromiseBindsItsSubjectTest {

    private static final String RULE = "AVerbOfPromiseBindsItsSubject";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norvale Ferries pledged to mend the old pier. | Norvale Ferries: mend the old pier",
                "The Harbour Board, which owns the pier, has vowed to rebuild it in stone. | Harbour Board: rebuild it in stone",
                "Ada Brook promised that the pier would be rebuilt. | Ada Brook: the pier would be rebuilt",
                "The old harbour union has agreed with Norvale Ferries to mend the old pier. | The old harbour union: mend the old pier",
                "US sailors pledged a full inquiry into the fire. | US sailors: a full inquiry into the fire",
                "Norvale Ferries pledged one of the largest refunds ever and said the pier was safe. | Norvale Ferries: one of the largest refunds ever",
                "The delegates agreed to hold a hearing in Northport. | The delegates: hold a hearing in Northport",
                "Norvale Ferries promised the town “every boat of the old line”. | Norvale Ferries: every boat of the old line",
                "Norvale Ferries pledged more than 40 million crowns to mend the pier. | Norvale Ferries: more than 40 million crowns to mend the pier",
                "Norvale Ferries vowed to quickly and quietly mend the old pier. | Norvale Ferries: quickly and quietly mend the old pier",
                "Ada Brook is a braggart, a smuggler and thief who has repeatedly pledged to sell the pier. | Ada Brook: sell the pier",
                "Norvale Ferries promised them an inquiry into the fire. | Norvale Ferries: an inquiry into the fire",
                "Ada Brook has agreed with Norvale Ferries to mend the old pier. | Ada Brook and Norvale Ferries: mend the old pier"
            })
    void whoPromisesIsBound(String sentence, String bound) {
        Promised.in(sentence).isBy(RULE, bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries might pledge to mend the old pier.",
                "Norvale Ferries never pledged to mend the old pier.",
                "Norvale Ferries was promised a new pier.",
                "Norvale Ferries and the Pier Union agreed to disagree over the fares.",
                "Norvale Ferries promised to beat the rival line.",
                "Norvale Ferries promised the town a “new dawn”.",
                "Norvale Ferries needs to remain committed to mending the old pier.",
                "Ada Brook is a friend of a thief who has pledged to sell the pier.",
                "Friends promised to mend the old pier."
            })
    void whoOnlyMightIsNot(String sentence) {
        assertThat(Promised.in(sentence).rules()).doesNotContain(RULE);
    }
}
