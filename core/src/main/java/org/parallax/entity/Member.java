package org.parallax.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Countries;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.NameParts;
import org.parallax.name.Spelling;
import org.parallax.story.StoryArticle;

/**
 * An entity of one article, on its way into one of the story.
 *
 * @param article where it is named
 * @param index its place among the entities of the article's reading
 * @param local what the article says of it
 * @param country the country that it is
 * @param written the ways in which the article writes its name, taken apart
 * @param keys one for each of them, equal where two differ in titles, particles and marks only
 * @param hasSeveralWords whether its name has
 */
record Member(
        StoryArticle article,
        int index,
        LocalEntity local,
        Optional<String> country,
        List<NameParts> written,
        List<String> keys,
        boolean hasSeveralWords) {

    private static final int TELLING = 4;

    static Member of(StoryArticle article, int index) {
        LocalEntity local = article.reading().entities().get(index);
        Set<String> names = new TreeSet<>();
        local.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .forEach(mention -> names.add(mention.span().of(article.text())));
        names.add(local.name());
        List<NameParts> written =
                names.stream().map(name -> NameParts.of(name, local.type())).toList();
        return new Member(
                article,
                index,
                local,
                country(local),
                written,
                written.stream().map(name -> name.key() + "|" + name.heads()).toList(),
                local.name().strip().indexOf(' ') > 0);
    }

    NameType type() {
        return local.type();
    }

    private static Optional<String> country(LocalEntity local) {
        return local.type() == NameType.PERSON
                ? Optional.empty()
                : Countries.named(local.name()).map(Countries.Country::code);
    }

    NameParts name() {
        return NameParts.of(local.name(), local.type());
    }

    /** The telling words of its offices, folded. */
    Set<String> officeWords() {
        Set<String> words = new TreeSet<>();
        local.offices()
                .forEach(office -> words.addAll(Spelling.words(office.span().of(article.text()))));
        words.removeIf(word -> word.length() < TELLING);
        return words;
    }

    /** The full names of the persons who stand in one sentence with it, by their surnames' and given names' beginnings. */
    Set<String> company() {
        Set<String> company = new TreeSet<>();
        for (Mention mention : local.mentions()) {
            TextSpan sentence = sentence(mention.span());
            List<LocalEntity> others = article.reading().entities();
            for (int i = 0; i < others.size(); i++) {
                if (i != index && isPersonNamedIn(sentence, others.get(i))) {
                    NameParts name = NameParts.of(others.get(i).name(), NameType.PERSON);
                    company.addAll(name.isFull() ? Set.of(PersonKey.of(name)) : Set.of());
                }
            }
        }
        return company;
    }

    private static boolean isPersonNamedIn(TextSpan sentence, LocalEntity other) {
        return other.type() == NameType.PERSON
                && other.mentions().stream()
                        .anyMatch(m -> m.form() == Mention.Form.NAME && sentence.contains(m.span()));
    }

    private TextSpan sentence(TextSpan span) {
        return article.reading().sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .orElse(span);
    }
}
