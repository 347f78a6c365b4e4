package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** Whom a person means who says a name. */
class SpokenNameTest {

    private static List<Member> members(String... marked) {
        Story story = Story.of(IntStream.range(0, marked.length)
                .mapToObj(i -> Told.reading(marked[i], i))
                .toList());
        return story.articles().stream().flatMap(SpokenNameTest::members).toList();
    }

    private static java.util.stream.Stream<Member> members(StoryArticle article) {
        return IntStream.range(0, article.reading().entities().size()).mapToObj(i -> Member.of(article, i));
    }

    private static List<String> meant(SpokenName name, List<Member> members) {
        return name.among(members).stream()
                .map(i -> members.get(i).local().name())
                .toList();
    }

    @Test
    void whoIsWrittenExactlySo() {
        List<Member> members = members("Then {p:Nora Lund} met {p:nora lund}.", "Then {p:Ole Brel} spoke.");
        assertThat(meant(SpokenName.of("Ole Brel"), members)).containsExactly("Ole Brel");
    }

    @Test
    void orSoButForCaseAccentsAndPoints() {
        List<Member> members = members("Then {p:José Brel} spoke.", "The {o:N.H.U.} met.");
        assertThat(meant(SpokenName.of("jose brel"), members)).containsExactly("José Brel");
        assertThat(meant(SpokenName.of("NHU"), members)).containsExactly("N.H.U.");
    }

    @Test
    void aCountryUnderAnyOfItsNames() {
        assertThat(meant(SpokenName.of("USA"), members("{l:United States} boats left.")))
                .containsExactly("United States");
    }

    @Test
    void onlyOfTheTypeThatIsSaid() {
        List<Member> members = members("Then {p:Brel} spoke.", "They live in {l:Brel}.");
        SpokenName place = new SpokenName("Brel", Optional.of(NameType.PLACE), Optional.empty());
        assertThat(place.among(members)).hasSize(1);
        assertThat(SpokenName.of("Brel").among(members)).hasSize(2);
    }

    @Test
    void onlyInTheArticleThatIsSaid() {
        List<Member> members = members("Then {p:Nora Lund} spoke.", "Then {p:Nora Lund} left.");
        String article = members.get(1).article().id();
        SpokenName there = new SpokenName("Nora Lund", Optional.empty(), Optional.of(article));
        assertThat(there.among(members)).containsExactly(1);
    }

    @Test
    void nobodyIsMeantByAnotherName() {
        assertThat(SpokenName.of("Ida Lund").among(members("Then {p:Nora Lund} spoke.")))
                .isEmpty();
        assertThat(SpokenName.of("").among(members("Then {p:Nora Lund} spoke.")))
                .isEmpty();
    }
}
