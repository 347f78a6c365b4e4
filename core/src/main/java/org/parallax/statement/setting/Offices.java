package org.parallax.statement.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.Countries;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.Office;
import org.parallax.name.Titles;

/** The words by which an article says what its people are: their offices, and what stands before their names. One thread. */
public final class Offices {

    private static final int TITLE_WINDOW = 40;
    private static final Pattern LAST_WORD = Pattern.compile("(?:^|(?<=\\s))([^\\s]+)[^\\S\\n]+$");

    /** Words that make of an office another one. */
    private static final Set<String> LESSER = Set.of("vice", "deputy", "assistant");

    private static final Set<String> LESSER_OR_OVER = Set.of("vice", "deputy", "assistant", "former", "ex", "late");

    /** Words for parties and for who is of them, each in the form that it has among the words of an office. */
    public static final Set<String> PARTIES = Set.of(
            "republican",
            "democratic",
            "libertarian",
            "conservative",
            "labour",
            "liberal",
            "green",
            "socialist",
            "independent");

    /** {@code Sen. Ada Brook, D-Vell}, {@code Lew Finch (R)}: how American papers tell the party. */
    private static final Pattern PARTY_LETTER = Pattern.compile(",? ?\\(?([RDI])(?:-\\p{Lu}[\\p{L}.]*\\.?|(?=\\)))");

    private static final Set<String> PRIME_MINISTER = Set.of("prime", "minister");

    private static final Map<String, String> OF_LETTER =
            Map.of("R", "republican", "D", "democratic", "I", "independent");

    private static final Set<String> OF_THE_STATE = Set.of(
            "president", "senator", "governor", "minister", "mayor", "chancellor", "premier", "king", "queen", "pope");

    private final Setting setting;
    private final Map<Integer, List<Set<String>>> known = new HashMap<>();

    Offices(Setting setting) {
        this.setting = setting;
    }

    /** Whether the article says all these words of somebody. "The president" is no vice president. */
    public boolean says(int entity, Set<String> wanted) {
        return says(entity, wanted, LESSER);
    }

    /** The same, and not that it is over: "the president" is rather the president than a former one. */
    public boolean saysOfNow(int entity, Set<String> wanted) {
        return says(entity, wanted, LESSER_OR_OVER);
    }

    private boolean says(int entity, Set<String> wanted, Set<String> others) {
        return of(entity).stream()
                .filter(office -> office.stream().filter(others::contains).allMatch(wanted::contains))
                .flatMap(Set::stream)
                .collect(Collectors.toSet())
                .containsAll(wanted);
    }

    /** Whether somebody can be of the party that is wanted, if any: the article says so, or gives it to nobody and no other to this person. */
    public boolean canBeOfParty(int entity, Set<String> wanted) {
        Set<String> party = wanted.stream().filter(PARTIES::contains).collect(Collectors.toSet());
        boolean another = PARTIES.stream().anyMatch(other -> says(entity, Set.of(other)));
        return party.isEmpty()
                || says(entity, party)
                || (!another && persons().noneMatch(person -> says(person, party)));
    }

    /** Whether the article gives somebody a party, and not the one that is wanted, if any. */
    public boolean isOfAnotherParty(int entity, Set<String> wanted) {
        Set<String> party = wanted.stream().filter(PARTIES::contains).collect(Collectors.toSet());
        return !party.isEmpty()
                && !says(entity, party)
                && PARTIES.stream().anyMatch(other -> says(entity, Set.of(other)));
    }

    /** Whether somebody holds an office, president or senator, and is not said to be what is asked. */
    public boolean holdsAnOfficeBut(int entity, String noun) {
        return !says(entity, words(List.of(noun)))
                && of(entity).stream().flatMap(Set::stream).anyMatch(OF_THE_STATE::contains);
    }

    private IntStream persons() {
        return IntStream.range(0, setting.entities().size())
                .filter(entity -> setting.entity(entity).type() == NameType.PERSON);
    }

    /** Whether an office of somebody is with a body, "spokesman of the Ferry Ministry", and has not all these words. */
    public boolean isOfABodyWithout(int entity, Set<String> wanted) {
        return of(entity).stream()
                .filter(office -> office.stream().anyMatch(SourceWords::isOrganization))
                .anyMatch(office -> !office.containsAll(wanted));
    }

    /** Whether somebody holds an office of this kind, "prime minister", and none with any of these words: not "minister of fish". */
    public boolean isOverSomethingElse(int entity, String kind, Set<String> fields) {
        List<Set<String>> held = of(entity).stream()
                .filter(office -> office.contains(kind) && office.size() > 1)
                .toList();
        return !held.isEmpty()
                && held.stream().noneMatch(office -> office.stream().anyMatch(fields::contains));
    }

    /** Whether the article says all these words of nobody. */
    public boolean isNobodys(Set<String> wanted) {
        return persons().noneMatch(entity -> says(entity, wanted));
    }

    /** The one person of whom the article says that; empty where there is none or more than one. */
    public OptionalInt only(Set<String> wanted) {
        int[] holders = persons().filter(entity -> says(entity, wanted)).toArray();
        return holders.length == 1 ? OptionalInt.of(holders[0]) : OptionalInt.empty();
    }

    /** Each as the set of its words, in one form: "senator" for "Sen.". */
    private List<Set<String>> of(int entity) {
        return known.computeIfAbsent(entity, index -> read(setting.entity(index)));
    }

    /** Words in the form that they have among those of an office: "senator" for "Sen.". */
    public static Set<String> words(List<String> words) {
        return words.stream().map(SourceWords::office).collect(Collectors.toSet());
    }

    private List<Set<String>> read(LocalEntity entity) {
        List<Set<String>> offices = new ArrayList<>();
        for (Office office : entity.offices()) {
            offices.add(withKinds(words(Words.lower(office.span().of(setting.text())))));
        }
        entity.mentions().stream()
                .filter(mention -> entity.offices().stream().noneMatch(office -> endsBefore(office, mention)))
                .forEach(mention -> offices.add(withKinds(words(Words.lower(before(mention))))));
        entity.mentions().stream()
                .map(mention -> PARTY_LETTER
                        .matcher(setting.text())
                        .region(mention.span().end(), setting.text().length()))
                .filter(Matcher::lookingAt)
                .forEach(letter -> offices.add(Set.of(OF_LETTER.getOrDefault(letter.group(1), ""))));
        return offices.stream().filter(office -> !office.isEmpty()).toList();
    }

    /** {@code former harbour minister Lew Finch}: the words right before the name are not all of the office. */
    private static boolean endsBefore(Office office, Mention mention) {
        int gap = mention.span().start() - office.span().end();
        return gap >= 0 && gap <= 1;
    }

    /** A senator is a lawmaker, a prime minister a premier. */
    private static Set<String> withKinds(Set<String> office) {
        Set<String> all = new HashSet<>(office);
        if (all.containsAll(PRIME_MINISTER)) {
            all.add("premier");
        }
        office.forEach(word -> all.addAll(SourceWords.kindsOfOffice(word)));
        return all;
    }

    /** The titles right before a name: "Chief Justice" of "Chief Justice Ada Brook". */
    private String before(Mention mention) {
        int end = mention.span().start();
        String text = setting.text().substring(Math.max(0, end - TITLE_WINDOW), end);
        Matcher word = LAST_WORD.matcher(text);
        int from = text.length();
        while (word.region(0, from).find() && isTitle(word.group(1))) {
            from = word.start();
        }
        return text.substring(from);
    }

    /** {@code Through a spokesperson, Moss}: a comma parts what is no title of the name. */
    private static boolean isTitle(String word) {
        return !word.endsWith(",") && isTitleOrPeople(word);
    }

    private static boolean isTitleOrPeople(String word) {
        return Titles.isTitle(word.replace(".", "")) || Countries.isDemonym(word);
    }
}
