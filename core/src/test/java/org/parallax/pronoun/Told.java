package org.parallax.pronoun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentences;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.Mention.Form;
import org.parallax.name.Office;
import org.parallax.pronoun.Antecedents.Meant;
import org.parallax.pronoun.Scene.Utterance;

/** Says in a test what a text tells, and whom it names; then which phrases stand in it and what its pronouns mean. */
final class Told {

    private final String text;
    private final List<LocalEntity> entities = new ArrayList<>();
    private final List<TextSpan> quotations = new ArrayList<>();
    private final List<Utterance> utterances = new ArrayList<>();

    private Told(String text) {
        this.text = text;
    }

    static Told given(String text) {
        return new Told(text);
    }

    Told person(String name) {
        return named(name, NameType.PERSON);
    }

    Told organization(String name) {
        return named(name, NameType.ORGANIZATION);
    }

    Told place(String name) {
        return named(name, NameType.PLACE);
    }

    private Told named(String name, NameType type) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Mention(new TextSpan(at, at + name.length()), Form.NAME));
        }
        entities.add(new LocalEntity(name, type, mentions, List.of(), List.of()));
        return this;
    }

    /** The last person named is so described. */
    Told office(String words) {
        LocalEntity last = entities.remove(entities.size() - 1);
        entities.add(new LocalEntity(
                last.name(), last.type(), last.mentions(), List.of(), List.of(new Office(first(words)))));
        return this;
    }

    Told quoted(String words) {
        quotations.add(first("“" + words + "”"));
        return this;
    }

    Told said(String source, String content) {
        utterances.add(new Utterance(first(source), List.of(first(content))));
        return this;
    }

    Scene scene() {
        return new Scene(text, Optional.empty(), Sentences.in(text), entities, quotations, utterances);
    }

    List<Phrase> phrases() {
        return Phrases.in(scene(), new Sheet(scene()));
    }

    List<String> words() {
        return phrases().stream().map(phrase -> phrase.span().of(text)).toList();
    }

    Phrase phrase(String words) {
        return phrases().stream()
                .filter(phrase -> phrase.span().of(text).equals(words))
                .findFirst()
                .orElseThrow();
    }

    Sheet sheet() {
        return new Sheet(scene());
    }

    /** The place of the first phrase of these words among all phrases. */
    int index(String words) {
        return words().indexOf(words);
    }

    /** The words by which the text speaks of what the last such pronoun means. */
    Optional<String> meant(String pronoun) {
        return answer(pronoun).map(meant -> meant.words().of(text));
    }

    /** The index of the one whom the last such pronoun means. */
    OptionalInt entity(String pronoun) {
        return answer(pronoun).orElseThrow().entity();
    }

    /** The words of all that the last pronoun of the text can take up. */
    List<String> canTakeUp() {
        List<Example> examples = Antecedents.examples(scene());
        return examples.get(examples.size() - 1).options().stream()
                .map(option -> option.span().of(text))
                .toList();
    }

    private Optional<Meant> answer(String pronoun) {
        int at = text.lastIndexOf(pronoun);
        return Antecedents.in(scene()).of(new TextSpan(at, at + pronoun.length()));
    }

    EmptyIt empty(String it) {
        Sheet sheet = new Sheet(scene());
        return EmptyIt.of(sheet, sheet.firstFrom(text.indexOf(it)));
    }

    private TextSpan first(String words) {
        return new TextSpan(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
