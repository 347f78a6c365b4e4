package org.parallax.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DriverTest {

    @ParameterizedTest
    @EnumSource(Driver.class)
    void itsSourceIsAmongTheResources(Driver driver) {
        assertThat(Driver.class.getResource(driver.source())).isNotNull();
    }
}
