package org.parallax.statement.description;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.name.Titles.Gender;
import org.parallax.pronoun.Genders;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Offices;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.source.SourcePhrase;

/**
 * "The Gray County businessman", "the Reform nominee", "the senator": of somebody known to all, news varies the name with words that it told
 * nowhere else, an office too where the article gives it to nobody.
 * The person whom the article names most is meant, where the sentences just before name that person as their speaker, alone, or as the only
 * one there of that party; nobody to whom the article gives another party, and nobody where somebody without a name was called so before.
 */
final class ADescriptionIsThePersonJustSpokenOf implements DescriptionRule {

    private static final int SENTENCES = 2;
    private static final int OFTEN = 3;

    /** Words for people in public life that are no office, in their one form. */
    static final Set<String> ROLES = WordSets.of(ADescriptionIsThePersonJustSpokenOf.class, "roles in public life");

    /** Offices whose holders everybody knows by name. */
    private static final Set<String> OFFICES =
            WordSets.of(ADescriptionIsThePersonJustSpokenOf.class, "offices of those whom everybody knows");

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        return phrase.isDefinite() && isPublic(phrase, soFar) && !isOfSomebodyUnnamed(phrase, soFar)
                ? person(phrase, soFar)
                : Optional.empty();
    }

    private static boolean isPublic(SourcePhrase phrase, Discourse soFar) {
        String head = SourceWords.office(phrase.headNoun());
        boolean office = OFFICES.contains(head) && soFar.offices().isNobodys(Set.of(head));
        return (office || Offices.PARTIES.contains(head) || ROLES.contains(head))
                && phrase.names().stream().noneMatch(phrase::isPerson);
    }

    /** Somebody so described spoke before, and nobody knows who it is. */
    static boolean isOfSomebodyUnnamed(SourcePhrase phrase, Discourse soFar) {
        return soFar.recent(phrase.span().start(), Integer.MAX_VALUE).stream()
                .filter(turn -> !turn.speaker().isKnown())
                .flatMap(turn -> turn.draft().source().stream())
                .map(source -> new SourcePhrase(soFar.setting(), source).headNoun())
                .anyMatch(phrase.headNoun()::equals);
    }

    private static Optional<Integer> person(SourcePhrase phrase, Discourse soFar) {
        Set<String> wanted = Offices.words(phrase.descriptiveWords());
        Gender gender = Genders.ofNoun(phrase.headNoun());
        List<Integer> near = inView(phrase.span().start(), soFar)
                .filter(person -> gender.agreesWith(soFar.genders().of(person)))
                .filter(person -> soFar.offices().canBeOfParty(person, wanted))
                .toList();
        return near.stream()
                .max(Comparator.comparingInt(person -> mentions(person, soFar.setting())))
                .filter(person -> mentions(person, soFar.setting()) >= OFTEN)
                .filter(person -> near.size() == 1
                        || isOnlyOneOfParty(person, wanted, near, soFar.offices())
                        || isLastSpeaker(person, phrase, soFar))
                .or(() -> near.stream()
                        .filter(person ->
                                isOfTheParty(person, wanted, soFar.offices()) && isLastSpeaker(person, phrase, soFar))
                        .findFirst())
                .or(() -> near.stream()
                        .filter(person -> isSpokenOfInTheSentence(person, phrase, soFar))
                        .findFirst());
    }

    /** {@code Though Moss fears the toll, the senator said …}: the office varies the name of the sentence, if that one spoke last. */
    private static boolean isSpokenOfInTheSentence(int person, SourcePhrase phrase, Discourse soFar) {
        int start = phrase.span().start();
        return OFFICES.contains(SourceWords.office(phrase.headNoun()))
                && mentions(person, soFar.setting()) >= OFTEN
                && soFar.setting().personsBefore(start, 0).contains(person)
                && isLastSpeaker(person, phrase, soFar);
    }

    /** Those whom the last sentences name, and those who speak in them as "he". */
    private static Stream<Integer> inView(int offset, Discourse soFar) {
        int back = soFar.setting().sentencesBack(offset, SENTENCES);
        Stream<Integer> speaking = soFar.recent(offset, back).stream()
                .map(turn -> turn.speaker().entity())
                .flatMap(entity -> entity.isPresent() ? Stream.of(entity.getAsInt()) : Stream.empty())
                .filter(entity -> soFar.setting().entity(entity).type() == NameType.PERSON);
        return Stream.concat(soFar.setting().personsBefore(offset, back).stream(), speaking)
                .distinct();
    }

    private static int mentions(int person, Setting setting) {
        return setting.entity(person).mentions().size();
    }

    private static boolean isOnlyOneOfParty(int person, Set<String> wanted, List<Integer> near, Offices offices) {
        Set<String> party = party(wanted);
        return isOfTheParty(person, wanted, offices)
                && near.stream().filter(other -> offices.says(other, party)).count() == 1;
    }

    private static boolean isOfTheParty(int person, Set<String> wanted, Offices offices) {
        return !party(wanted).isEmpty() && offices.says(person, party(wanted));
    }

    private static Set<String> party(Set<String> wanted) {
        return wanted.stream().filter(Offices.PARTIES::contains).collect(Collectors.toSet());
    }

    private static boolean isLastSpeaker(int person, SourcePhrase phrase, Discourse soFar) {
        return soFar.lastOfTheOutlet(phrase.span().start(), SENTENCES)
                .map(Turn::speaker)
                .filter(speaker -> speaker.entity().equals(OptionalInt.of(person)))
                .isPresent();
    }
}
