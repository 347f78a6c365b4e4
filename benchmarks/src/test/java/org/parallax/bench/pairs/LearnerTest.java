package org.parallax.bench.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.entity.NameFeature;
import org.parallax.entity.NameWeights;

class LearnerTest {

    private static Example example(String a, String b, boolean same) {
        return new Example(new NamePair("", "Person", a, b, same).compared(), same, 1);
    }

    @Test
    void whatNoPairTellsKeepsItsSupposedWeight() {
        NameWeights weights = Learner.weights(List.of(example("Tomas Vell", "Tomas Vell", true)));
        assertThat(weights.persons().get(NameFeature.GENERATION)).isEqualTo(NameFeature.GENERATION.supposed());
        assertThat(weights.others().get(NameFeature.ACRONYM)).isEqualTo(NameFeature.ACRONYM.supposed());
    }

    @Test
    void pairsMoveTheWeightsTowardsWhatTheySay() {
        List<Example> apart = Collections.nCopies(40, example("Vell Tomas", "Tomas Vell", false));
        List<Example> one = Collections.nCopies(40, example("Vell Tomas", "Tomas Vell", true));
        assertThat(Learner.weights(apart).score(apart.get(0).names())).isLessThan(0.1);
        assertThat(Learner.weights(one).score(one.get(0).names())).isGreaterThan(0.9);
    }

    @Test
    void aDifferenceNeverSpeaksForOneName() {
        List<Example> odd = new ArrayList<>(Collections.nCopies(40, example("Tomas Vell", "Tomas Krag", true)));
        odd.addAll(Collections.nCopies(40, example("Tomas Vell", "Tomas Vell", false)));
        NameWeights weights = Learner.weights(odd);
        assertThat(weights.persons().get(NameFeature.OWN_LAST)).isLessThanOrEqualTo(0);
        assertThat(weights.persons().get(NameFeature.EQUAL)).isNotNegative();
    }

    @Test
    void withoutPairsAllIsAsSupposed() {
        assertThat(Learner.weights(List.of()).persons())
                .allSatisfy((feature, weight) -> assertThat(weight).isEqualTo(feature.supposed()));
    }

    @Test
    void theSamePairsGiveTheSameWeights() {
        List<Example> examples = List.of(
                example("Tomas Vell", "Tomas Vill", true),
                example("Tomas Vell", "Ingrid Vell", false),
                example("Vell", "Krag", false));
        assertThat(Learner.weights(examples)).isEqualTo(Learner.weights(examples));
    }
}
