package org.parallax.timeline.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikelihoodsTest {

    @Test
    void everyAnswerToEveryQuestionHasItsWeightInTheShippedFile() {
        assertThat(Likelihoods.SHIPPED.rows())
                .hasSize(OfPassage.values().length + OfPair.values().length + OfEvent.values().length + 3);
    }
}
