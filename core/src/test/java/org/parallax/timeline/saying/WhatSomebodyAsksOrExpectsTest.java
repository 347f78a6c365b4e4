package org.parallax.timeline.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.time.DateRange;

/** What somebody demands tells nothing of the past. */
class WhatSomebodyAsksOrExpectsTest {

    private static Statement statement(Act act) {
        return new Statement(
                Statement.Part.BODY,
                OptionalInt.empty(),
                Statement.SourceClass.OFFICIAL,
                Optional.empty(),
                Optional.empty(),
                List.of(new TextSpan(0, 9)),
                Statement.Kind.INDIRECT,
                act,
                Statement.Certainty.ASSERTED,
                DateRange.unknown("not told"),
                List.of(),
                OptionalInt.empty(),
                new Statement.Decision("given", "given"));
    }

    @Test
    void aDemandTellsNothingOfThePast() {
        assertThat(WhatIsDemandedTellsNothingOfThePast.holds(false, statement(Act.DEMAND)))
                .isTrue();
    }

    @Test
    void ofWhatIsToComeItDoes() {
        assertThat(WhatIsDemandedTellsNothingOfThePast.holds(true, statement(Act.DEMAND)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Act.class, mode = EnumSource.Mode.EXCLUDE, names = "DEMAND")
    void anyOtherActMayTellOfIt(Act act) {
        assertThat(WhatIsDemandedTellsNothingOfThePast.holds(false, statement(act)))
                .isFalse();
    }
}
