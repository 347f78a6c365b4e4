package org.parallax.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.token.Hyphens;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Name;
import org.parallax.language.Tagging.NameType;

/** "Ana Lund left Oslo. Lund sings." with a tagger that finds "Ana Lund" as a person and "Oslo" as an organization. */
class ScoredNamesTest {

    private static final NamedText TEXT = NamedText.of(
            "invented",
            List.of(
                    List.of(
                            new Token("Ana", "B-PER"),
                            new Token("Lund", "I-PER"),
                            new Token("left", "O"),
                            new Token("Oslo", "B-LOC"),
                            new Token(".", "O")),
                    List.of(new Token("Lund", "B-PER"), new Token("sings", "O"), new Token(".", "O"))),
            Hyphens.ARE_DASHES);

    private static final class FindsTwo implements Tagger {

        @Override
        public Tagging tag(String text) {
            return new Tagging(
                    List.of(),
                    List.of(
                            new Name(new TextSpan(0, 8), NameType.PERSON, 1),
                            new Name(new TextSpan(14, 18), NameType.ORGANIZATION, 1)));
        }

        @Override
        public String version() {
            return "finds two";
        }
    }

    private static ScoredNames scored(NameFinder finder) {
        return new ScoredNames(TEXT, finder.in(TEXT));
    }

    private static Map<String, Double> figures(ScoredNames scored) {
        return NamesTable.rows("", List.of(scored)).stream().collect(Collectors.toMap(Figure::name, Figure::value));
    }

    @Test
    void spanAndTypeMustBeEqual() {
        Map<String, Double> raw = figures(scored(NameFinder.tagger(new FindsTwo())));
        assertThat(raw.get("names, F1")).isCloseTo(40, within(.01));
        assertThat(raw).containsEntry("  precision, names", 50.0);
        assertThat(raw.get("person, F1")).isCloseTo(66.67, within(.01));
        assertThat(raw).containsEntry("organization, F1", 0.0).containsEntry("place, F1", 0.0);
    }

    @Test
    void theProductAlsoFindsASurnameAlone() {
        Map<String, Double> product = figures(scored(NameFinder.product(new FindsTwo())));
        assertThat(product).containsEntry("person, F1", 100.0);
    }

    @Test
    void errorsAreListedByPlace() {
        assertThat(scored(NameFinder.tagger(new FindsTwo())).errors())
                .containsExactly(
                        "invented\tmissed\t14-18\tPLACE",
                        "invented\tmissed\t20-24\tPERSON",
                        "invented\twrong\t14-18\tORGANIZATION");
    }
}
