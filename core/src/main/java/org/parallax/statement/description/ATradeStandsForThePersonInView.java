package org.parallax.statement.description;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention;
import org.parallax.name.Titles.Gender;
import org.parallax.pronoun.Genders;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.source.SourcePhrase;

/**
 * "The actress said", "the father, from Gray Harbour, said": news varies a name with what somebody does for a living or is in a family. Meant
 * is the only person in view of whom that can be so; of several, the one just brought in, or else the one who does most of the speaking. Where
 * the text spoke of "a father" before, it may be that one, who has no name.
 */
final class ATradeStandsForThePersonInView implements DescriptionRule {

    private static final int SENTENCES = 3;
    private static final int OFTEN = 3;

    /** In units: so that a long text takes time in proportion. */
    private static final int LOOK_BACK = 5000;

    /** "The suspect's father", "the father of the girl" */
    private static final Pattern BELONGS = Pattern.compile("['’]s\\s|s['’]\\s|\\sof\\s");

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        return phrase.span().start() > 0 && isTrade(phrase) && !isOfSomebodyUnnamed(phrase)
                ? person(phrase, soFar)
                : Optional.empty();
    }

    private static boolean isTrade(SourcePhrase phrase) {
        return phrase.isDefinite()
                && !phrase.isOfSeveral()
                && SourceWords.isTrade(phrase.headNoun())
                && !Portfolio.isHeld(phrase)
                && !BELONGS.matcher(phrase.text()).find()
                && phrase.names().stream().noneMatch(phrase::isPerson);
    }

    /** {@code A baker was hurt. … The baker said}, {@code Moss and his wife … The wife said} */
    private static boolean isOfSomebodyUnnamed(SourcePhrase phrase) {
        int start = phrase.span().start();
        String before = phrase.setting().text().substring(Math.max(0, start - LOOK_BACK), start);
        return Pattern.compile("(?<!, )\\b(?:(?i:an?|another|one|his|her|their|my)|[’']s)\\s(?:[\\p{L}-]+\\s){0,2}"
                        + Pattern.quote(phrase.headNoun()) + "\\b(?!,? \\p{Lu})")
                .matcher(before)
                .find();
    }

    private static Optional<Integer> person(SourcePhrase phrase, Discourse soFar) {
        Gender gender = Genders.ofNoun(phrase.headNoun());
        List<Integer> all = inView(phrase, soFar).stream()
                .filter(person -> gender == Gender.UNKNOWN || soFar.genders().of(person) == gender)
                .toList();
        Optional<Integer> only = all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        return only.filter(person -> gender != Gender.UNKNOWN || isTheSubject(person, phrase, soFar))
                .filter(person -> !soFar.offices().holdsAnOfficeBut(person, phrase.headNoun()))
                .or(() -> all.stream()
                        .filter(person -> isNew(person, phrase, soFar.setting()))
                        .findFirst())
                .or(() -> all.stream()
                        .filter(person -> speaksMost(person, all, phrase, soFar))
                        .filter(person -> !soFar.offices().holdsAnOfficeBut(person, phrase.headNoun()))
                        .findFirst());
    }

    /** The persons that the last sentences name or let speak. */
    private static Set<Integer> inView(SourcePhrase phrase, Discourse soFar) {
        Setting setting = soFar.setting();
        int start = phrase.span().start();
        Set<Integer> inView = new LinkedHashSet<>(setting.personsBefore(start, SENTENCES));
        soFar.recent(start, SENTENCES).forEach(turn -> turn.speaker().entity().ifPresent(inView::add));
        inView.removeIf(entity -> setting.entity(entity).type() != NameType.PERSON);
        whoIsQuotedWith(phrase, soFar).ifPresent(inView::remove);
        return inView;
    }

    /** {@code Brook said the harbour master had promised}: nobody calls herself so. */
    private static OptionalInt whoIsQuotedWith(SourcePhrase phrase, Discourse soFar) {
        return soFar.around(phrase.span().start())
                .map(turn -> turn.speaker().entity())
                .orElse(OptionalInt.empty());
    }

    /** The last sentences begin with that name, or that person spoke in them. */
    private static boolean isTheSubject(int person, SourcePhrase phrase, Discourse soFar) {
        Setting setting = soFar.setting();
        int start = phrase.span().start();
        int sentence = setting.sentenceAt(start);
        boolean begins = setting.namesBefore(start).stream()
                .filter(name -> name.entity() == person
                        && sentence - setting.sentenceAt(name.span().start()) <= SENTENCES)
                .anyMatch(name -> setting.sentenceSpan(name.span().start())
                        .filter(span -> span.start() == name.span().start())
                        .isPresent());
        return begins || turnsOf(person, soFar.recent(start, SENTENCES)) > 0;
    }

    /** Who is named for the first time, at the head of the sentence before. */
    private static boolean isNew(int person, SourcePhrase phrase, Setting setting) {
        int sentence = setting.sentenceAt(phrase.span().start()) - 1;
        return setting.entity(person).mentions().stream()
                .map(Mention::span)
                .filter(name -> !setting.article().inHeadline(name))
                .findFirst()
                .filter(name -> setting.sentenceAt(name.start()) == sentence)
                .flatMap(name -> setting.sentenceSpan(name.start()).filter(span -> span.start() == name.start()))
                .isPresent();
    }

    private static boolean speaksMost(int person, List<Integer> others, SourcePhrase phrase, Discourse soFar) {
        List<Turn> turns = soFar.recent(phrase.span().start(), Integer.MAX_VALUE);
        long own = turnsOf(person, turns);
        return own >= OFTEN
                && others.stream().filter(other -> other != person).allMatch(other -> turnsOf(other, turns) * 2 <= own);
    }

    private static long turnsOf(int person, List<Turn> turns) {
        return turns.stream()
                .map(turn -> turn.speaker().entity())
                .filter(entity -> entity.isPresent() && entity.getAsInt() == person)
                .count();
    }
}
