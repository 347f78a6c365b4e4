package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;

/** A given name with "'s" that is no person's, but part of a firm's name. */
class NamesThatOnlyOwnTest {

    @Test
    void aNameThatOnlyOwnsOneThingIsPartOfItsName() {
        Read read = Read.of("Rowers left {p:Mary}’s Nets, a shop. The owner of {o:Mary}’s Nets was ill.");
        read.isOne(NameType.ORGANIZATION, "Mary’s Nets", "Mary’s Nets", "Mary’s Nets");
        assertThat(read.names()).containsExactly("Mary’s Nets");
    }

    @Test
    void withAllThatIsWrittenInCapitals() {
        assertThat(Read.of("Rowers left {p:Mary}'s Fishing Nets in May.").names())
                .containsExactly("Mary's Fishing Nets");
    }

    @Test
    void whoIsNamedByItselfIsAPerson() {
        assertThat(Read.of("Rowers left {p:Mary}’s Nets. Then {p:Mary} came.").names())
                .containsExactly("Mary");
        assertThat(Read.of("Rowers left {p:Mary}’s Nets. Then {p:Mary Brook} came.")
                        .names())
                .containsExactly("Mary Brook");
    }

    @Test
    void soIsWhoOwnsTwoThings() {
        assertThat(Read.of("Rowers left {p:Mary}’s Nets and {p:Mary}’s boat.").names())
                .containsExactly("Mary");
    }

    @Test
    void andWhoseThingHasANameOfItsOwn() {
        assertThat(Read.of("Rowers left {p:Mary}’s {o:Harbour Board}.").names())
                .containsExactly("Mary", "Harbour Board");
        assertThat(Read.of("Rowers left {p:Mary}’s Danish boat.").names()).containsExactly("Mary");
    }

    @Test
    void aSurnameOwnsWhatFollowsIt() {
        assertThat(Read.of("Rowers left {p:Velting}’s Nets.").names()).containsExactly("Velting");
    }
}
