package org.parallax.statement.description;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.source.SourcePhrase;
import org.parallax.statement.source.Ways;

/**
 * {@code Gray Tide is to sell its boats. The ferry company said …}, {@code the shipping giant}: what sort of business or society speaks, told in some words,
 * varies the name of the only body in view that spoke last or that the article names most. The press is meant only where the words say so. Threads may share it.
 */
final class ABodysKindVariesTheNameInView implements DescriptionRule {

    private static final int SENTENCES = 3;

    /** In units: so that a long text takes time in proportion. */
    private static final int LOOK_BACK = 5000;

    private static final Set<String> KINDS =
            WordSets.of(ABodysKindVariesTheNameInView.class, "kinds of businesses and societies");
    private static final Set<String> PRESS = WordSets.of(ABodysKindVariesTheNameInView.class, "words for the press");

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        return isKind(phrase) && !isOfOneUnnamed(phrase) ? inView(phrase, soFar) : Optional.empty();
    }

    private static boolean isKind(SourcePhrase phrase) {
        return phrase.isDefinite()
                && phrase.span().start() > 0
                && KINDS.contains(phrase.headNoun())
                && phrase.lower().get(phrase.lower().size() - 1).equals(phrase.headNoun())
                && phrase.names().stream()
                        .allMatch(name -> phrase.setting().entity(name.entity()).type() == NameType.PLACE);
    }

    /** {@code A ferry company asked for help. … The company said} */
    private static boolean isOfOneUnnamed(SourcePhrase phrase) {
        int start = phrase.span().start();
        String before = phrase.setting().text().substring(Math.max(0, start - LOOK_BACK), start);
        return Pattern.compile("(?<!, )(?<!\\bas )\\b(?i:an?|another|one|two|other|some)\\s(?:[\\p{L}-]+\\s){0,4}"
                        + Pattern.quote(phrase.headNoun()) + "\\b(?! \\p{Lu}| (?:called|named|known))")
                .matcher(before)
                .find();
    }

    /** The only one of the nearest sentence that names any, its own among them. */
    private static Optional<Integer> inView(SourcePhrase phrase, Discourse soFar) {
        int far = soFar.setting().sentencesBack(phrase.span().start(), SENTENCES);
        return IntStream.rangeClosed(0, far)
                .mapToObj(back -> named(back, phrase, soFar))
                .filter(bodies -> !bodies.isEmpty())
                .findFirst()
                .filter(bodies -> bodies.size() == 1)
                .map(bodies -> bodies.get(0))
                .filter(body -> isSpokenOf(body, phrase, soFar));
    }

    private static List<Integer> named(int back, SourcePhrase phrase, Discourse soFar) {
        Setting setting = soFar.setting();
        int sentence = setting.sentenceAt(phrase.span().start()) - back;
        Stream<Integer> names = setting.namesBefore(phrase.span().start()).stream()
                .filter(name -> setting.sentenceAt(name.span().start()) == sentence)
                .filter(name -> setting.quotations().around(name.span().start()).isEmpty())
                .map(Named::entity);
        Stream<Integer> speakers = soFar.recent(phrase.span().start(), back).stream()
                .filter(turn -> setting.sentenceAt(turn.anchor().start()) == sentence)
                .flatMap(turn -> turn.speaker().entity().stream().boxed());
        return Stream.concat(names, speakers)
                .distinct()
                .filter(body -> canBe(setting.entity(body), phrase))
                .toList();
    }

    private static boolean canBe(LocalEntity entity, SourcePhrase phrase) {
        List<String> nouns = Words.lower(entity.name()).stream()
                .filter(SourceWords::isOrganization)
                .toList();
        return entity.type() == NameType.ORGANIZATION
                && Ways.isOfThePress(entity.name()) == isPress(phrase)
                && (nouns.isEmpty() || nouns.stream().anyMatch(noun -> SourceWords.areAlike(noun, phrase.headNoun())));
    }

    private static boolean isPress(SourcePhrase phrase) {
        return phrase.lower().stream().anyMatch(PRESS::contains);
    }

    private static boolean isSpokenOf(int body, SourcePhrase phrase, Discourse soFar) {
        return isPress(phrase) || isNamedMost(body, soFar.setting()) || spokeLast(body, phrase, soFar);
    }

    private static boolean spokeLast(int body, SourcePhrase phrase, Discourse soFar) {
        return soFar.lastOfTheOutlet(phrase.span().start(), SENTENCES)
                .map(Turn::speaker)
                .filter(speaker -> speaker.isKnown() && speaker.entity().getAsInt() == body)
                .isPresent();
    }

    private static boolean isNamedMost(int body, Setting setting) {
        int own = setting.entity(body).mentions().size();
        return own > 1
                && IntStream.range(0, setting.entities().size())
                        .filter(i -> i != body && setting.entity(i).type() == NameType.ORGANIZATION)
                        .allMatch(i -> setting.entity(i).mentions().size() < own);
    }
}
