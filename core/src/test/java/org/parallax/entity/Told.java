package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.language.Language;
import org.parallax.language.Sentence;
import org.parallax.language.Sentences;
import org.parallax.name.Marked;
import org.parallax.name.NameReader;
import org.parallax.reading.Reading;
import org.parallax.story.Story;

/** Stories of invented articles in which the names that the tagger found are marked. */
final class Told {

    private Told() {}

    static Reading reading(String marked, int number) {
        Marked text = Marked.of(marked);
        List<Sentence> sentences = Sentences.in(text.text());
        SavedFile file = new SavedFile(number + ".txt", String.format(Locale.ROOT, "%064x", number * 7919 + 1));
        Article article = Article.of(file, "", text.text(), Masthead.UNKNOWN, Dating.UNKNOWN);
        return new Reading(
                article,
                Language.ENGLISH,
                sentences,
                NameReader.read(text.text(), sentences, text.names()),
                List.of(),
                List.of());
    }

    static List<Entity> entitiesOf(String... marked) {
        return Entities.of(Story.of(IntStream.range(0, marked.length)
                        .mapToObj(i -> reading(marked[i], i))
                        .toList()))
                .all();
    }

    static List<String> names(List<Entity> entities) {
        return entities.stream().map(Entity::name).sorted().toList();
    }

    static Entity named(List<Entity> entities, String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static void thenOne(List<Entity> entities, String... spellings) {
        List<Entity> such = entities.stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention ->
                                List.of(spellings).contains(mention.evidence().words())))
                .toList();
        assertThat(names(such)).hasSize(1);
        assertThat(such.get(0).mentions())
                .extracting(mention -> mention.evidence().words())
                .contains(spellings);
    }

    /** Articles parted by " / ", and the entities that they name, parted by "; ". */
    static void thenNamed(String articles, String expected) {
        assertThat(names(entitiesOf(articles.split(" / ")))).containsExactly(expected.split("; "));
    }

    /** Articles parted by " / ", of which the entity with a name may be so many others. */
    static void thenProposed(String articles, String name, int proposals) {
        assertThat(named(entitiesOf(articles.split(" / ")), name).proposals()).hasSize(proposals);
    }
}
