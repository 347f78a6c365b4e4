package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ALongerThingGivesABodyNoNameTest {

    @Test
    void anOfficeOfABodyIsNotItsName() {
        assertThat(Read.of(
                                "Tomas Vell heads the {o:Grey House Office of Northern Licences}. The {o:Grey House} said so.")
                        .names())
                .contains("Grey House")
                .doesNotContain("Grey House Office of Northern Licences");
    }

    @Test
    void aLongerNameThatComesOnceAndLateIsNoFullerOne() {
        assertThat(Read.of("Boats\n{o:Norvel} paid. It was called the “{o:Norvel Way}” by {o:Norvel}.")
                        .names())
                .containsExactly("Norvel");
    }

    @Test
    void aNameInFullComesFirst() {
        assertThat(Read.of("Boats\n{o:Norvel Shipping} paid. {o:Norvel} said so, and {o:Norvel} left.")
                        .names())
                .containsExactly("Norvel Shipping");
        assertThat(Read.of("NORVEL PAYS UP\n{o:Norvel Shipping} paid. {o:Norvel} said so.")
                        .names())
                .containsExactly("Norvel Shipping");
    }
}
