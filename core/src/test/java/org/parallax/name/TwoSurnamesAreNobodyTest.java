package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoSurnamesAreNobodyTest {

    @Test
    void aPairIsNobodyOfTheSecondSurname() {
        assertThat(Read.of(
                                "{p:Tomas Vell} and {p:Ada Brookend} ran. The {p:Vell Brookend} ticket lost. {p:Brookend} left.")
                        .entity("Ada Brookend")
                        .mentions())
                .hasSize(2);
    }

    @Test
    void inAHeadlineOneOfThemMayBeCalledBySurnameAlone() {
        assertThat(Read.of("{p:Vell Brookend} Talks Fail Again\n{p:Vell} met {p:Ada Brookend}. {p:Brookend} left.")
                        .entity("Ada Brookend")
                        .mentions())
                .hasSize(2);
    }

    @Test
    void aBrotherIsSomebody() {
        assertThat(Read.of("{p:Tomas Brookend} and {p:Ada Brookend} ran. {p:Brookend} left.")
                        .entity("Ada Brookend")
                        .mentions())
                .hasSize(1);
    }
}
