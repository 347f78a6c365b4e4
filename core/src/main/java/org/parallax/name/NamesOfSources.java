package org.parallax.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Tagging.Name;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameText.Word;

/**
 * Who speaks has a name more often than not. A source of capitals alone in which the tagger saw no name is one where a sentence does not
 * begin with it somewhere, or where it has two words: "HarbourWatch said", "Gray Ledger asked". A person's campaign is an organization by
 * the person's name: "the Brook campaign". Who asked or counted stands before what came of it: "the Gray Tide average of polls". Threads may share it.
 */
public final class NamesOfSources {

    private static final double SCORE = .5;
    private static final int MOST_WORDS = 6;
    private static final Set<String> DETERMINERS = Set.of("The", "A", "An", "Another", "One", "This");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu}\\p{L}+");
    private static final Set<String> LINKS = Set.of("of", "on", "for", "and", "the");
    private static final Pattern CONTRACTED = Pattern.compile("\\p{L}+['’](?:ve|m|re|d|ll|t)");
    private static final Set<String> FOUND_BY_ASKING = Set.of(
            "poll",
            "polls",
            "polling",
            "survey",
            "surveys",
            "average",
            "averages",
            "tracker",
            "index",
            "ranking",
            "rankings");
    private static final Set<String> RUN_BY_A_PERSON = Set.of("campaign", "foundation", "administration");

    private final NameText text;
    private final List<Name> names;

    private NamesOfSources(NameText text, List<Name> names) {
        this.text = text;
        this.names = names;
    }

    /** The tagger's names with those of its sources, in order. */
    public static List<Name> added(String text, List<Sentence> sentences, Tagging tagging) {
        NamesOfSources sources = new NamesOfSources(NameText.of(text, sentences), tagging.names());
        List<Name> all = new ArrayList<>(tagging.names());
        tagging.attributions().stream()
                .map(Attribution::source)
                .flatMap(Optional::stream)
                .flatMap(source -> sources.names(source).stream())
                .distinct()
                .forEach(name -> {
                    all.removeIf(other -> other.span().overlaps(name.span()));
                    all.add(name);
                });
        all.sort(Comparator.comparing(Name::span));
        return List.copyOf(all);
    }

    /** One, or each of two that speak together where one of them is named elsewhere: "Harbour Watch and Tide Care". */
    private List<Name> names(TextSpan source) {
        List<Word> words = withoutTitle(whoAsked(withoutDescription(text.in(source))));
        int and = words.stream().map(Word::text).toList().indexOf("and");
        boolean two = and > 0
                && and < words.size() - 1
                && (isNamed(words.subList(0, and)) || isNamed(words.subList(and + 1, words.size())));
        return two
                ? Stream.of(words.subList(0, and), words.subList(and + 1, words.size()))
                        .flatMap(part -> name(part).stream())
                        .toList()
                : name(words).stream().toList();
    }

    private boolean isNamed(List<Word> words) {
        String written = text.span(
                        words.get(0).index(), words.get(words.size() - 1).index())
                .of(text.text());
        return names.stream().anyMatch(name -> name.span().of(text.text()).equals(written));
    }

    private Optional<Name> name(List<Word> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        TextSpan span =
                text.span(words.get(0).index(), words.get(words.size() - 1).index());
        boolean organization = isRunByAPerson(words, span) || (isUntagged(span) && isProper(words));
        return organization ? Optional.of(new Name(span, NameType.ORGANIZATION, SCORE)) : Optional.empty();
    }

    /** {@code the independent Harbour Watch}, {@code A new Harbour Watch poll}: without what stands before the first capital of a name. */
    private static List<Word> withoutDescription(List<Word> source) {
        int first = 0;
        while (first < source.size()
                && (source.get(first).isLowerCase()
                        || DETERMINERS.contains(source.get(first).text()))) {
            first++;
        }
        return source.subList(first, source.size());
    }

    /** {@code Mrs. Brook's campaign}: the body is not called "Mrs.". */
    private static List<Word> withoutTitle(List<Word> source) {
        boolean campaign = source.size() > 2
                && RUN_BY_A_PERSON.contains(source.get(source.size() - 1).text())
                && Titles.isTitle(source.get(0).text());
        return campaign ? source.subList(1, source.size()) : source;
    }

    /** {@code Gray Tide average of polls}, {@code GrayTide poll}: two capitals at least, and then a word for what is found by asking many. */
    private static List<Word> whoAsked(List<Word> source) {
        int end = 0;
        while (end < source.size() && source.get(end).isCapitalized()) {
            end++;
        }
        boolean capitals = end > 1
                || (end == 1 && INNER_CAPITAL.matcher(source.get(0).text()).matches());
        boolean asked = capitals
                && end < source.size()
                && FOUND_BY_ASKING.contains(source.get(end).text());
        return asked ? source.subList(0, end) : source;
    }

    private boolean isUntagged(TextSpan span) {
        return names.stream().filter(name -> name.span().overlaps(span)).allMatch(this::isKindAlone);
    }

    /** {@code Commission}: mended away later, where it is all of a name. */
    private boolean isKindAlone(Name name) {
        List<Word> words = text.in(name.span());
        return words.size() == 1 && Heads.ofOrganization(words.get(0).text());
    }

    /** {@code the Brook campaign}, {@code Brook's campaign} */
    private boolean isRunByAPerson(List<Word> words, TextSpan span) {
        String last = words.get(words.size() - 1).text();
        return RUN_BY_A_PERSON.contains(last)
                && words.subList(0, words.size() - 1).stream().allMatch(Word::isCapitalized)
                && names.stream()
                        .filter(name -> name.type() == NameType.PERSON)
                        .anyMatch(name -> name.span().start() == span.start());
    }

    private boolean isProper(List<Word> words) {
        boolean capitals = words.stream().allMatch(word -> word.isCapitalized() || LINKS.contains(word.text()));
        boolean plain =
                words.stream().noneMatch(word -> word.loud() || (SmallWords.contains(word) && word.isCapitalized()));
        boolean title = Titles.isTitle(words.get(words.size() - 1).text());
        long telling = words.stream()
                .filter(word -> !LINKS.contains(word.text()) && !isCommon(word))
                .count();
        return capitals
                && plain
                && !title
                && areTogether(words)
                && (words.size() == 1 ? telling == 1 && standsInsideASentence(words.get(0)) : isProper(words, telling));
    }

    /** Two words of which each is telling, or more of which one is an organization's. */
    private static boolean isProper(List<Word> words, long telling) {
        boolean organization = words.stream().anyMatch(word -> Heads.ofOrganization(word.text()));
        return words.stream().noneMatch(word -> Countries.ofPeople(word.text()).isPresent())
                && (telling == words.size() || (organization && telling >= 1));
    }

    private boolean areTogether(List<Word> words) {
        return words.stream()
                .limit(words.size() - 1L)
                .allMatch(word -> text.gapAfter(word.index()).matches("[ \\u00a0-]"));
    }

    private static boolean isCommon(Word word) {
        return SmallWords.contains(word)
                || word.text().length() < 3
                || CONTRACTED.matcher(word.text()).matches()
                || Titles.isTitle(word.text())
                || Countries.isDemonym(word.text())
                || Countries.ofPeople(word.text()).isPresent()
                || Heads.ofOrganization(word.text());
    }

    /** Several people of a party or creed have a capital as well: "Greens". */
    private boolean standsInsideASentence(Word source) {
        String name = source.text();
        boolean people = name.endsWith("s") && name.substring(1).chars().noneMatch(Character::isUpperCase);
        return !people
                && (name.length() > 3 || Acronym.isWrittenLikeOne(name))
                && text.words().stream().anyMatch(word -> word.text().equals(name) && !word.opens() && !word.loud());
    }
}
