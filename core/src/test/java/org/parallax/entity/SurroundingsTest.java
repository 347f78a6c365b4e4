package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.entity.Told.entitiesOf;
import static org.parallax.entity.Told.names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around two names that are nearly alike. */
class SurroundingsTest {

    private static final String OFFICE = ", a member of the Harbour and Fishing Committee, spoke.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", a member of the Harbour and Fishing Committee, spoke.",
                ", a former member of the Harbour and Fishing Committee, sang."
            })
    void anOfficeThatBothHoldJoinsThem(String other) {
        assertThat(names(entitiesOf("{p:Kataa al-Rikani}" + OFFICE, "{p:Kate al-Rikani}" + other)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {" spoke.", ", a baker of the old town, spoke.", ", a member of the choir, spoke."})
    void anotherOfficeOrNoneDoesNot(String other) {
        assertThat(names(entitiesOf("{p:Kataa al-Rikani}" + OFFICE, "{p:Kate al-Rikani}" + other)))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{p:Kataa al-Rikani} met {p:Kate al-Rikani}.",
                "{p:Kataa al-Rikani} spoke. {p:Kate al-Rikani} left."
            })
    void namesThatOneArticleWritesSideBySideAreTwo(String article) {
        assertThat(names(entitiesOf(article))).hasSize(2);
    }
}
