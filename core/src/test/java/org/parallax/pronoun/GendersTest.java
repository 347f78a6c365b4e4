package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.language.Sentences;
import org.parallax.name.LocalEntity;
import org.parallax.name.Marked;
import org.parallax.name.NameReader;
import org.parallax.name.Titles.Gender;

/** What a text tells of the gender of whom it names. */
class GendersTest {

    @ParameterizedTest
    @CsvSource({
        "spokeswoman, FEMALE",
        "grandfather, MALE",
        "chairman, MALE",
        "fisherman, MALE",
        "noblewoman, FEMALE",
        "schoolgirl, FEMALE",
        "guy, MALE",
        "woman, FEMALE",
        "schoolboy, MALE",
        "cowboy, MALE",
        "cowgirl, FEMALE",
        "tomboy, UNKNOWN",
        "oman, UNKNOWN",
        "superhuman, UNKNOWN",
        "doberman, UNKNOWN",
        "malady, UNKNOWN",
        "human, UNKNOWN",
        "german, UNKNOWN",
        "roman, UNKNOWN",
        "minister, UNKNOWN",
        "boat, UNKNOWN"
    })
    void ofANoun(String noun, Gender gender) {
        assertThat(Genders.ofNoun(noun)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr {p:Lund} left. | MALE",
                "Mrs. {p:Lund} left. | FEMALE",
                "{p:Mary Lund} left. | FEMALE",
                "{p:Robert Lund} left. | MALE",
                "{p:Lund} left. | UNKNOWN",
                "Queen {p:Ardal} left. | FEMALE",
                "{p:Ardal}, a spokeswoman for the port, left. | FEMALE",
                "Mr Brel said: {p:Ardal} left. | UNKNOWN",
                "The queen's cook, {p:Ardal}, left. | UNKNOWN",
                "{p:Ardal} left Mr Brel alone. | UNKNOWN",
                "{p:José Lund} left. | MALE",
                "Unlike Mr Brel, {p:Ardal} left. | UNKNOWN"
            })
    void ofSomebodyNamed(String marked, Gender gender) {
        Marked text = Marked.of(marked);
        List<LocalEntity> entities = NameReader.read(text.text(), Sentences.in(text.text()), text.names());
        int last = entities.size() - 1;
        assertThat(new Genders(text.text(), entities).of(last)).isEqualTo(gender);
    }
}
