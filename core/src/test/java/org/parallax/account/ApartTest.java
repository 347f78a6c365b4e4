package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.disagreement.Disagreement;
import org.parallax.disagreement.Disagreements;
import org.parallax.entity.Entities;
import org.parallax.place.ToldStory;
import org.parallax.place.ToldStory.Placed;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.story.Told;
import org.parallax.utterance.Utterances;

/** Two articles that count one thing otherwise: of one story they differ, of two they do not. */
class ApartTest {

    private static final Story BOTH = Story.of(List.of(
            Told.in(
                            "a.txt",
                            "Fire swept through the paper mill at Tarn. Divers found 14 barrels of acid under the paper mill.")
                    .on("2031-05-05")
                    .reading(),
            Told.in(
                            "b.txt",
                            "Fire swept through the paper mill at Tarn. Divers found 40 barrels of acid under the paper mill.")
                    .on("2031-05-05")
                    .reading()));

    @Test
    void articlesOfOneStoryAreLaidSideBySide() {
        assertThat(differences(List.of(told(0, 1)))).hasSize(1);
    }

    @Test
    void articlesOfTwoStoriesAreNot() {
        assertThat(differences(List.of(told(0), told(1)))).isEmpty();
    }

    @Test
    void ofTwoStoriesAllIsToldOneAfterTheOther() {
        assertThat(new Apart(BOTH, List.of(told(1), told(0)))
                        .each(part ->
                                part.articles().stream().map(StoryArticle::id).toList()))
                .containsExactly(id(1), id(0));
    }

    @Test
    void anAccountTellsWhichArticlesAreOneStory() {
        Account account = Comparison.compare(BOTH, Optional.empty(), "none");
        assertThat(account.stories()).hasSize(1);
        assertThat(account.stories().get(0).ids()).containsExactlyInAnyOrder(id(0), id(1));
        assertThat(StoriesApart.of(BOTH, List.of()).story(1).articles()).hasSize(2);
    }

    private static List<Disagreement> differences(List<ToldStory> stories) {
        Entities entities = Entities.of(BOTH);
        List<StoryStatement> statements = StatementRows.of(BOTH, entities);
        Apart apart = new Apart(BOTH, stories);
        return apart.each(part -> {
            List<StoryStatement> said = Apart.said(part, statements);
            List<List<StoryStatement>> rows = apart.rows(part, said, Utterances.rows(statements, BOTH));
            return Disagreements.of(part, Apart.named(part, entities.all()), said, rows);
        });
    }

    private static ToldStory told(int... articles) {
        List<Placed> placed = Arrays.stream(articles)
                .mapToObj(i -> new Placed(id(i), "a test says so"))
                .toList();
        return new ToldStory("st-" + placed.get(0).article(), placed);
    }

    private static String id(int article) {
        return BOTH.articles().get(article).id();
    }
}
