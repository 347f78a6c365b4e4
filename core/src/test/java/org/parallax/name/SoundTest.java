package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundTest {

    private static void sameSound(String... spellings) {
        for (String spelling : spellings) {
            assertThat(Sound.skeleton(spelling)).as(spelling).isEqualTo(Sound.skeleton(spellings[0]));
        }
    }

    @Test
    void spellingsOfOneForeignNameSoundAlike() {
        sameSound("muhammad", "mohammed", "mohamed");
        sameSound("amiri", "ameri");
        sameSound("qasim", "kasim", "kasem");
        sameSound("yusuf", "yousef", "yosef");
        sameSound("sergei", "sergey");
        sameSound("tchaikov", "chaikov");
    }

    @Test
    void otherNamesDoNot() {
        assertThat(Sound.skeleton("amiri")).isNotEqualTo(Sound.skeleton("amini"));
        assertThat(Sound.skeleton("vell")).isNotEqualTo(Sound.skeleton("bell"));
        assertThat(Sound.skeleton("orwell")).isNotEqualTo(Sound.skeleton("rowell"));
    }

    @Test
    void aVowelCountsAtTheBeginningOnly() {
        assertThat(Sound.skeleton("ali")).isEqualTo(Sound.skeleton("oulie"));
        assertThat(Sound.skeleton("ali")).isNotEqualTo(Sound.skeleton("li"));
    }

    @Test
    void plainSpellingKeepsTheRest() {
        assertThat(Sound.respelt("novotetz")).isEqualTo(Sound.respelt("novotec"));
        assertThat(Sound.respelt("noor")).isEqualTo(Sound.respelt("nour")).isEqualTo(Sound.respelt("nur"));
        assertThat(Sound.respelt("vell")).isEqualTo("vell");
    }

    @Test
    void nothingHasNoSound() {
        assertThat(Sound.skeleton("")).isEmpty();
        assertThat(Sound.respelt("")).isEmpty();
    }
}
