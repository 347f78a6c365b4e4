package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.entity.Told.entitiesOf;
import static org.parallax.entity.Told.named;

import java.util.List;
import org.junit.jupiter.api.Test;

/** On invented articles: the names in braces are those that the tagger found. */
class MissedMentionsTest {

    @Test
    void whatOneArticleNamesIsFoundInTheNext() {
        thenMentions(
                "Estuary Bridge", 2, "They closed the {l:Estuary Bridge}.", "The Estuary Bridge, it said, is closed.");
    }

    @Test
    void aPieceOfALongerNameIsNotTheName() {
        thenMentions("Estuary Bridge", 1, "They closed the {l:Estuary Bridge}.", "The Estuary Bridge Authority met.");
        thenMentions("Estuary Bridge", 1, "They closed the {l:Estuary Bridge}.", "The Old Estuary Bridge is closed.");
        thenMentions("Estuary Bridge", 1, "They closed the {l:Estuary Bridge}.", "The Estuary Bridges are closed.");
        thenMentions("Estuary Bridge", 1, "They closed the {l:Estuary Bridge}.", "An Estuary Bridge-like thing fell.");
    }

    @Test
    void aNameThatIsKnownThereIsLeftAlone() {
        thenMentions(
                "Estuary Bridge", 1, "They closed the {l:Estuary Bridge}.", "The {o:Friends of Estuary Bridge} met.");
    }

    @Test
    void oneWordAloneIsTooLittle() {
        thenMentions("Twisp", 1, "It was on {o:Twisp}.", "The Twisp of the wind was heard.");
    }

    @Test
    void otherCaseIsNotTheName() {
        thenMentions(
                "Civil Harmony", 1, "They joined {o:Civil Harmony}.", "They spoke of civil harmony. Civil harmony!");
    }

    @Test
    void itsWordsAreWhereTheTextHasThem() {
        List<Entity> entities = entitiesOf("They closed the {l:Estuary Bridge}.", "The Estuary Bridge is closed.");
        assertThat(named(entities, "Estuary Bridge").mentions())
                .extracting(mention -> mention.evidence().span().start())
                .containsExactlyInAnyOrder(16, 4);
    }

    @Test
    void anotherSpellingOfANameFromAnotherScriptIsTheName() {
        thenMentions(
                "Kayad al-Minawi",
                2,
                "They joined {o:Kayad al-Minawi}.",
                "Norway’s popular Kayad Mina’wi forces rowed.");
        thenMentions("Kayad al-Minawi", 2, "They joined {o:Kayad al-Minawi}.", "The Kayad Al Minawi rowed.");
    }

    @Test
    void anotherNameFromAnotherScriptIsNot() {
        thenMentions("Kayad al-Minawi", 1, "They joined {o:Kayad al-Minawi}.", "The Kayad al-Madani rowed.");
        thenMentions("Kayad al-Minawi", 1, "They joined {o:Kayad al-Minawi}.", "The kayad minawi rowed.");
        thenMentions("Kayad al-Minawi", 1, "They joined {o:Kayad al-Minawi}.", "The Old Kayad Minawi rowed.");
    }

    @Test
    void thePieceThatTheTaggerFoundIsTheWholeName() {
        List<Entity> entities =
                entitiesOf("They joined {o:Kayad al-Minawi}.", "Norway’s popular {o:Kayad} Mina’wi forces rowed.");
        assertThat(named(entities, "Kayad al-Minawi").mentions())
                .extracting(mention -> mention.evidence().words())
                .containsExactlyInAnyOrder("Kayad al-Minawi", "Kayad Mina’wi");
    }

    private static void thenMentions(String name, int count, String... articles) {
        assertThat(named(entitiesOf(articles), name).mentions()).hasSize(count);
    }
}
