package org.parallax.statement.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentences;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;

/** The name that a source is about. Persons are Ada Brook and Lew Finch, organizations Gray Bloc and Tide Watch, the places are Norway and Port Vell. */
class HeadNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook | Ada Brook",
                "Ms. Ada Brook | Ada Brook",
                "Ada Brook, a former member of Gray Bloc | Ada Brook",
                "the minister of harbours, Ada Brook | Ada Brook",
                "Norway minister Ada Brook | Ada Brook",
                "a keeper who calls himself Lew Finch | Lew Finch",
                "Secretary of State Ada Brook | Ada Brook",
                "Ada Brook of Gray Bloc | Ada Brook",
                "Ada Brook himself | Ada Brook",
                "the head of Gray Bloc, Ada Brook | Ada Brook",
                "the head of Gray Bloc Ada Brook | Ada Brook",
                "a spokeswoman for Gray Bloc, Ada Brook | Ada Brook",
                "Gray Bloc spokeswoman Ada Brook | Ada Brook",
                "Ada Brook, who leads Gray Bloc | Ada Brook",
                "Ada Brook and Lew Finch | Ada Brook",
                "Gray Bloc | Gray Bloc",
                "the Gray Bloc party | Gray Bloc",
                "Gray Bloc, a group that rows | Gray Bloc",
                "Gray Bloc of Norway | Gray Bloc",
                "the Norway government | Norway",
                "the government of Norway | Norway"
            })
    void isFound(String source, String name) {
        assertThat(headOf(source)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook's spokesman",
                "Ada Brook’s campaign",
                "a spokesman for Ada Brook",
                "an aide to President Ada Brook",
                "Norway officials",
                "officials in Norway",
                "Norway police",
                "Gray Bloc officials",
                "a Gray Bloc member",
                "members of Gray Bloc",
                "a friend of the minister of harbours, Ada Brook",
                "people close to Ada Brook",
                "the alliance, which includes Tide Watch",
                "the keeper, whose boat Ada Brook bought",
                "a keeper who was leaving Tide Watch on Friday",
                "the sign above Gray Bloc",
                "a spokesman for the command in Port Vell, Norway"
            })
    void isNotWhoOnlyDescribes(String source) {
        assertThat(headOf(source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a close associate of the president, associate",
        "the spokesman for the task force, spokesman",
        "two senior officials, officials",
        "a resolution passed by the house, resolution",
        "local media, media",
        "he, he",
        "a police statement, statement",
        "officials familiar with the matter, officials"
    })
    void aDescriptionHasItsHeadNoun(String source, String noun) {
        assertThat(phrase(source).headNoun()).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource({
        "spokesman, OFFICIAL",
        "memo, DOCUMENT",
        "poll, DOCUMENT",
        "witnesses, WITNESS",
        "resident, WITNESS",
        "media, REPORTS",
        "activists, GROUP",
        "voters, GROUP"
    })
    void aHeadNounHasItsClass(String noun, SourceClass sourceClass) {
        assertThat(SourceWords.classOf(noun)).isEqualTo(sourceClass);
    }

    @Test
    void anOfficeHasOneFormForAllItsForms() {
        assertThat(List.of("Sen.", "senator", "Senator"))
                .allMatch(form -> SourceWords.office(form).equals("senator"));
    }

    @Test
    void organizationsOfOneFamilyAreAlike() {
        assertThat(SourceWords.areAlike("agency", "authority")).isTrue();
        assertThat(SourceWords.areAlike("group", "militia")).isTrue();
        assertThat(SourceWords.areAlike("party", "bank")).isFalse();
    }

    private static Optional<String> headOf(String source) {
        SourcePhrase phrase = phrase(source);
        return phrase.headName()
                .map(name -> phrase.setting().entity(name.entity()).name());
    }

    private static SourcePhrase phrase(String source) {
        Article article = Article.of(new SavedFile("a", "0"), "", source, Masthead.UNKNOWN, Dating.UNKNOWN);
        List<LocalEntity> entities = List.of(
                entity("Ada Brook", NameType.PERSON, source),
                entity("Lew Finch", NameType.PERSON, source),
                entity("Gray Bloc", NameType.ORGANIZATION, source),
                entity("Norway", NameType.PLACE, source),
                entity("Port Vell", NameType.PLACE, source));
        Setting setting = new Setting(article, Sentences.in(source), entities, List.of());
        return new SourcePhrase(setting, new TextSpan(0, source.length()));
    }

    private static LocalEntity entity(String name, NameType type, String text) {
        int at = text.indexOf(name);
        List<Mention> mentions =
                at < 0 ? List.of() : List.of(new Mention(new TextSpan(at, at + name.length()), Mention.Form.NAME));
        return new LocalEntity(name, type, mentions, List.of(), List.of());
    }
}
