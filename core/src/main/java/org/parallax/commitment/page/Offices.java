package org.parallax.commitment.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.LocalEntity;
import org.parallax.name.Office;
import org.parallax.name.Titles;

/** Which offices an article gives those whom it names, and for whom they speak. Threads may share it. */
public final class Offices {

    /** "A spokeswoman" speaks for nobody known. */
    private static final int SHORTEST_NOUN = 3;

    /** "X spokesman", "spokesman for X". */
    private static final Pattern VOICED = Pattern.compile(
            "(?:(.+?)(?:['’]s?)? spokes\\p{L}+|(?:.+ )?spokes\\p{L}+ (?:for|of) (.+))", Pattern.CASE_INSENSITIVE);

    private final Page page;
    private final List<Boolean> held;

    Offices(Page page) {
        this.page = page;
        this.held = page.entities().stream().map(this::isAnOfficial).toList();
    }

    /** Whether an entity answers for deeds: a body, a state, or a person with an office. */
    public boolean areHeldBy(int index) {
        return held.get(index);
    }

    private boolean isAnOfficial(LocalEntity entity) {
        return entity.type() != NameType.PERSON
                || entity.offices().stream().anyMatch(office -> isHeld(office.span()))
                || entity.mentions().stream().anyMatch(mention -> followsARank(mention.span()));
    }

    /** "His brother Robin Hale", "the millionaire": answers for nobody. */
    private boolean isHeld(TextSpan office) {
        List<String> words = Words.lower(office.of(page.text()));
        return words.isEmpty() || !Lexicon.is("of no office", words.get(words.size() - 1));
    }

    /** "Assistant Chief Constable Robin Hale". */
    private boolean followsARank(TextSpan mention) {
        Wording sentence = page.sentenceOf(mention);
        int at = sentence.from(mention.start());
        return sentence.is(at - 1, "speaks")
                || (sentence.is(at - 2, "speaks") && sentence.part(at - 1).isNoun());
    }

    /** Whether a person holds one of a body or state. */
    public boolean isOf(int person, int body) {
        return spans(person).stream().anyMatch(office -> page.namedIn(office).contains(body));
    }

    /** Those of a person, in the article's words. */
    List<String> of(int person) {
        return spans(person).stream().map(office -> office.of(page.text())).toList();
    }

    private List<TextSpan> spans(int person) {
        return page.entity(person).offices().stream().map(Office::span).toList();
    }

    /** Whose office some words are: of "Ada Brook, the deputy mayor who", Ada Brook. */
    List<Integer> holdersIn(TextSpan words) {
        return IntStream.range(0, page.entities().size())
                .filter(index -> spans(index).stream().anyMatch(words::contains))
                .boxed()
                .toList();
    }

    /** Those for whom a person speaks: "Norvale Ferries spokeswoman", "a spokesman for Ada Brook". */
    public List<Integer> bodiesOf(int person) {
        return spans(person).stream()
                .filter(office -> Responsible.speaks(office.of(page.text())))
                .flatMap(office -> spokenFor(office).stream())
                .filter(other -> other != person)
                .distinct()
                .toList();
    }

    /** Those for whom a person does nothing but speak: "Norvale Ferries spokeswoman", and no director of it. */
    public List<Integer> voicedBy(int person) {
        return onlySpeaks(person) ? bodiesOf(person) : List.of();
    }

    private boolean onlySpeaks(int person) {
        List<String> offices = of(person);
        return !offices.isEmpty() && offices.stream().allMatch(Offices::isASpokesman);
    }

    /** For whom a person does nothing but speak, where these have no name: "lock police" of "lock police spokeswoman", "the owners" of "spokesman for the owners". */
    Optional<TextSpan> namelessVoicedBy(int person) {
        return onlySpeaks(person) && bodiesOf(person).isEmpty()
                ? spans(person).stream()
                        .flatMap(office -> nameless(office).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<TextSpan> nameless(TextSpan office) {
        Matcher voiced = VOICED.matcher(office.of(page.text()));
        if (!voiced.matches() || Words.lower(office.of(page.text())).contains("former")) {
            return Optional.empty();
        }
        int group = voiced.group(1) == null ? 2 : 1;
        boolean nobody = Words.lower(voiced.group(group)).stream()
                .allMatch(word -> Titles.isTitle(word) || word.length() < SHORTEST_NOUN);
        return nobody
                ? Optional.empty()
                : Optional.of(new TextSpan(office.start() + voiced.start(group), office.start() + voiced.end(group)));
    }

    private static boolean isASpokesman(String office) {
        return office.toLowerCase(Locale.ROOT).contains("spokes");
    }

    private List<Integer> spokenFor(TextSpan office) {
        boolean spokesman = isASpokesman(office.of(page.text()));
        List<Integer> named = page.namedIn(office).stream()
                .filter(other -> canBeSpokenFor(other, spokesman))
                .toList();
        Optional<Integer> described =
                named.isEmpty() && spokesman ? DescribedBodies.inOffice(page, office) : Optional.empty();
        return described.map(List::of).orElse(named);
    }

    private boolean canBeSpokenFor(int index, boolean bySpokesman) {
        NameType type = page.entity(index).type();
        return type == NameType.ORGANIZATION ? !page.isChamber(index) : bySpokesman && type == NameType.PERSON;
    }

    /** Whether a person holds one of somebody who speaks for a body. */
    public boolean letSpeak(int person) {
        return of(person).stream().anyMatch(Responsible::speaks);
    }

    /** Whether a person is named by an army's rank alone: of what will be done they only tell. */
    boolean areOnlyRanks(int person) {
        List<String> offices = of(person);
        return !offices.isEmpty() && offices.stream().allMatch(Offices::isARank);
    }

    /** "Major General"; not "Lieutenant", who may be of the police. */
    private static boolean isARank(String office) {
        List<String> words = Words.lower(office);
        return words.stream().allMatch(word -> Lexicon.is("rank", word) || Lexicon.is("of a rank", word))
                && Lexicon.isAny("rank", words);
    }

    /** "Spokeswoman Ada Brook", "Ada Brook, a lawyer for the captain". */
    public boolean areOfAProxy(int person) {
        return of(person).stream()
                .map(office -> office.toLowerCase(Locale.ROOT))
                .anyMatch(office -> office.startsWith("spokes") || office.contains("lawyer for "));
    }
}
