package org.parallax.statement.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Offices;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.source.SourcePhrase;

/**
 * "the minister", "the general": the person last named of whom the article has said all these words, as an office or before the name; or
 * the one just named who holds the office, or the only one, where the other words tell only where from or of which party: "the Gray County senator".
 */
final class ADescriptionIsThePersonWhoHoldsTheOffice implements DescriptionRule {

    private static final int TWICE = 2;

    /** So many hold these that "the officer" is the one just spoken of, or another. */
    private static final Set<String> OF_MANY = Set.of(
            "officer",
            "agent",
            "deputy",
            "soldier",
            "guard",
            "sergeant",
            "detective",
            "trooper",
            "policeman",
            "inspector",
            "constable");

    private static final int SENTENCES_IN_VIEW = 4;

    @Override
    public Optional<Integer> described(SourcePhrase phrase, Discourse soFar) {
        boolean isOffice = phrase.isDefinite()
                && Titles.isOfficeHead(phrase.headNoun())
                && phrase.span().start() > 0;
        return isOffice
                ? holder(phrase, soFar)
                        .or(() -> onlyHolder(phrase, soFar))
                        .filter(person -> !OF_MANY.contains(phrase.headNoun()) || isInView(person, phrase, soFar))
                : Optional.empty();
    }

    private static Optional<Integer> holder(SourcePhrase phrase, Discourse soFar) {
        Set<String> wanted = Offices.words(phrase.descriptiveWords());
        List<Integer> persons = personsBefore(phrase, soFar.setting());
        Offices offices = soFar.offices();
        return wanted.isEmpty()
                ? Optional.empty()
                : ofThese(
                                persons.stream()
                                        .filter(person -> offices.saysOfNow(person, wanted))
                                        .toList(),
                                phrase,
                                soFar.setting())
                        .or(() -> persons.stream()
                                .filter(person -> offices.says(person, wanted))
                                .findFirst());
    }

    /** The last named; where that is some sentences ago, the one of whom the text speaks twice as often. */
    private static Optional<Integer> ofThese(List<Integer> holders, SourcePhrase phrase, Setting setting) {
        Optional<Integer> last = holders.stream().findFirst();
        return last.filter(person -> !isNear(person, phrase, setting))
                .flatMap(person -> holders.stream()
                        .filter(other -> uses(other, setting) >= TWICE * uses(person, setting))
                        .findFirst())
                .or(() -> last);
    }

    private static int uses(int person, Setting setting) {
        return setting.entity(person).mentions().size();
    }

    /** The persons named before a phrase, the last one first. */
    private static List<Integer> personsBefore(SourcePhrase phrase, Setting setting) {
        List<Named> before = new ArrayList<>(setting.namesBefore(phrase.span().start()));
        Collections.reverse(before);
        return before.stream()
                .map(Named::entity)
                .filter(entity -> setting.entity(entity).type() == NameType.PERSON)
                .distinct()
                .toList();
    }

    /** The one who holds the office and is named in this sentence or the one before, or the only one who holds it. */
    private static Optional<Integer> onlyHolder(SourcePhrase phrase, Discourse soFar) {
        if (!phrase.tellsOnlyWhereFrom()) {
            return Optional.empty();
        }
        Set<String> office = Offices.words(List.of(phrase.headNoun()));
        Set<String> wanted = Offices.words(phrase.descriptiveWords());
        OptionalInt only = soFar.offices().only(office);
        return personsBefore(phrase, soFar.setting()).stream()
                .filter(person ->
                        soFar.offices().says(person, office) && soFar.offices().canBeOfParty(person, wanted))
                .filter(person ->
                        (only.isPresent() && only.getAsInt() == person) || isNear(person, phrase, soFar.setting()))
                .findFirst();
    }

    private static boolean isInView(int person, SourcePhrase phrase, Discourse soFar) {
        int start = phrase.span().start();
        boolean speaks = soFar.recent(start, SENTENCES_IN_VIEW).stream()
                .anyMatch(turn -> turn.speaker().entity().equals(OptionalInt.of(person)));
        return speaks || soFar.setting().personsBefore(start, SENTENCES_IN_VIEW).contains(person);
    }

    private static boolean isNear(int person, SourcePhrase phrase, Setting setting) {
        int sentence = setting.sentenceAt(phrase.span().start());
        return setting.entity(person).mentions().stream()
                .map(mention -> mention.span().start())
                .anyMatch(at -> at < phrase.span().start() && sentence - setting.sentenceAt(at) <= 1);
    }
}
