package org.parallax.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.bench.token.Hyphens;
import org.parallax.language.Tagging.NameType;

class NamedTextTest {

    /** One sentence of "word/tag". */
    private static NamedText text(String tagged) {
        List<Token> sentence = new ArrayList<>();
        for (String one : tagged.split(" ", -1)) {
            int slash = one.lastIndexOf('/');
            sentence.add(new Token(one.substring(0, slash), one.substring(slash + 1)));
        }
        return NamedText.of("invented", List.of(sentence), Hyphens.ARE_DASHES);
    }

    private static List<String> names(String tagged) {
        NamedText text = text(tagged);
        return text.names().stream()
                .map(name -> text.place(name).of(text.text()) + " " + name.type())
                .toList();
    }

    private static Optional<String> found(NamedText text, String words) {
        int at = text.text().indexOf(words);
        return text.name(new TextSpan(at, at + words.length()), NameType.PERSON)
                .map(name -> text.place(name).of(text.text()));
    }

    @Test
    void threeTypesAreScoredAndFacilitiesArePlaces() {
        assertThat(names(
                        "Ana/B-Person of/O Tide/B-Organization Board/I-Organization left/O Port/B-Location Gray/I-Location"
                                + " by/O Pier/B-Facility Nine/I-Facility ./O"))
                .containsExactly("Ana PERSON", "Tide Board ORGANIZATION", "Port Gray PLACE", "Pier Nine PLACE");
    }

    @Test
    void otherLabelsAreNothing() {
        assertThat(names("Norwegians/B-NORP saw/O Norway/B-Location in/O May/B-Date :/O Tern/B-Misc ./O"))
                .containsExactly("Norway PLACE");
    }

    @Test
    void inTheOldSchemeInsideOpensANameAndBParts() {
        assertThat(names("Ana/I-PER Lund/I-PER Jon/B-PER Tide/I-ORG"))
                .containsExactly("Ana Lund PERSON", "Jon PERSON", "Tide ORGANIZATION");
    }

    @Test
    void aNameGoesOnInItsOwnSentenceOnly() {
        NamedText text = NamedText.of(
                "invented",
                List.of(List.of(new Token("Ana", "I-PER")), List.of(new Token("Jon", "I-PER"))),
                Hyphens.ARE_DASHES);
        assertThat(text.names()).hasSize(2);
    }

    @Test
    void whatIsFoundIsMappedToTokensWithoutPossessiveAndFullStop() {
        NamedText text = text("Ana/B-Person Lund/I-Person 's/O oar/O sank/O near/O Gray/B-Location Co/O ./O");
        assertThat(found(text, "Ana Lund")).contains("Ana Lund");
        assertThat(found(text, "Ana Lund's")).contains("Ana Lund");
        assertThat(found(text, "Gray Co.")).contains("Gray Co");
        assertThat(found(text, "Lun")).contains("Lund");
    }

    @Test
    void aSpanBetweenTokensIsNoName() {
        NamedText text = text("Ana/B-Person rows/O");
        assertThat(text.name(new TextSpan(3, 4), NameType.PERSON)).isEmpty();
    }

    @Test
    void whereWholePhrasesAreMarkedTheNameInThemCounts() {
        assertThat(names(
                        "the/B-Person harbour/I-Person minister/I-Person Ada/I-Person Brook/I-Person met/O the/B-Organisation"
                                + " army/I-Organisation ./O"))
                .containsExactly("Ada Brook PERSON");
    }

    @Test
    void elsewhereAPhraseIsTakenAsMarked() {
        assertThat(names("the/B-Location pier/I-Location")).containsExactly("the pier PLACE");
    }
}
