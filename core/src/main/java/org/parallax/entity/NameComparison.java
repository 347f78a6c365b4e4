package org.parallax.entity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Acronym;
import org.parallax.name.GivenNames;
import org.parallax.name.NameParts;
import org.parallax.name.Spelling;
import org.parallax.name.Titles.Gender;

/** Two names of one type laid side by side, with all {@link NameFeature features} that are not 0. Not to be shared between threads. */
public final class NameComparison {

    private static final double MOST_CHANGES = 6;
    private static final Set<NameFeature> NOTHING_ALIKE = EnumSet.of(
            NameFeature.WORST_LETTERS, NameFeature.WORST_SPELLING, NameFeature.OWN_WORDS, NameFeature.OWN_LAST);
    private static final Pattern GLOSS = Pattern.compile("[(\\[][^)\\]]+[)\\]]");

    private final NameParts x;
    private final NameParts y;
    private final Alignment aligned;
    private final List<WordPair> pairs;
    private final Map<NameFeature, Double> features = new EnumMap<>(NameFeature.class);

    private NameComparison(NameParts x, NameParts y) {
        this.x = x;
        this.y = y;
        this.aligned = Alignment.of(x.core(), y.core());
        this.pairs = IntStream.range(0, aligned.a().size())
                .filter(aligned::isPaired)
                .mapToObj(i -> new WordPair(aligned.a().get(i), aligned.partnerOf(i), x.type() == NameType.PERSON))
                .toList();
    }

    /** Symmetric but for the order of the words in {@link #pairs}. */
    public static NameComparison of(NameParts a, NameParts b) {
        boolean swap = a.key().compareTo(b.key()) > 0;
        NameComparison comparison = swap ? new NameComparison(b, a) : new NameComparison(a, b);
        comparison.compare();
        return comparison;
    }

    public NameType type() {
        return x.type();
    }

    /** What a feature comes to, 0 to 1. */
    public double value(NameFeature feature) {
        return features.getOrDefault(feature, 0.0);
    }

    /** The features that are not 0, in their order. */
    public Set<NameFeature> features() {
        return Collections.unmodifiableSet(features.keySet());
    }

    /** The words that were laid side by side, for people to read. */
    public List<String> pairs() {
        return pairs.stream().map(WordPair::told).toList();
    }

    private void compare() {
        put(NameFeature.ALWAYS, 1);
        if (x.core().isEmpty() || y.core().isEmpty()) {
            NOTHING_ALIKE.forEach(feature -> put(feature, 1));
            return;
        }
        letters();
        words();
        order();
        if (x.type() == NameType.PERSON) {
            persons();
        } else {
            others();
        }
    }

    private void letters() {
        boolean own = own() > 0;
        put(NameFeature.WORST_LETTERS, own ? 1 : worst(pair -> (double) pair.changes() / pair.letters()));
        put(NameFeature.CHANGES, Math.min(1, sum(WordPair::changes) / MOST_CHANGES));
        put(NameFeature.RESPELT, Math.min(1, sum(WordPair::respelt) / MOST_CHANGES));
        put(NameFeature.WORST_SPELLING, own ? 1 : worst(WordPair::unlike));
        put(NameFeature.SOUND, sum(WordPair::soundChanges) / Math.max(1, sum(WordPair::sounds)));
    }

    private void words() {
        int size = aligned.b().size();
        put(NameFeature.EQUAL, is(isEqual()));
        put(NameFeature.FIRST_LETTER, share(WordPair::beginsUnlike));
        put(NameFeature.INITIALS, share(WordPair::isInitial));
        put(NameFeature.OWN_WORDS, (double) own() / aligned.a().size());
        put(NameFeature.OWN_LAST, is(own() > 0 && !aligned.isPaired(aligned.a().size() - 1) && !isLastPaired()));
        put(NameFeature.EXTRA, (double) (size - aligned.a().size()) / size);
        put(NameFeature.TOGETHER, is(aligned.together()));
        put(NameFeature.ONE_WORD, is(aligned.a().size() == 1 && size > 1));
    }

    private boolean isEqual() {
        boolean heads = x.heads().equals(y.heads()) || x.addsNothingTo(y);
        return aligned.a().equals(aligned.b()) && heads && !differ(gloss(x), gloss(y));
    }

    private boolean isLastPaired() {
        return aligned.partner().contains(aligned.b().size() - 1);
    }

    private void order() {
        boolean sameLast =
                aligned.partner().get(aligned.a().size() - 1) == aligned.b().size() - 1;
        put(NameFeature.ORDER, is(aligned.isMoved()));
        put(NameFeature.ORDER_BEFORE_LAST, is(aligned.isMoved() && sameLast));
    }

    private void persons() {
        put(NameFeature.NICKNAMES, share(WordPair::isNickname));
        put(NameFeature.GIVEN_ALONE, is(value(NameFeature.ONE_WORD) > 0 && !isLastPaired()));
        Set<Gender> genders = EnumSet.of(gender(x), gender(y));
        put(
                NameFeature.GENDER,
                is(value(NameFeature.NICKNAMES) == 0 && genders.containsAll(Set.of(Gender.MALE, Gender.FEMALE))));
        boolean both = !x.generation().isEmpty() && !y.generation().isEmpty();
        boolean same = x.generation().equals(y.generation());
        put(NameFeature.GENERATION, is(both && !same));
        put(NameFeature.GENERATION_MORE, is(!both && !same));
    }

    private static Gender gender(NameParts name) {
        return name.isFull() ? GivenNames.genderOf(name.core().get(0)) : Gender.UNKNOWN;
    }

    private void others() {
        put(NameFeature.ACRONYM, is(isAcronymOf(x, y) || isAcronymOf(y, x)));
        boolean within = x.heads().containsAll(y.heads()) || y.heads().containsAll(x.heads());
        put(NameFeature.HEAD_MORE, is(within && !x.heads().equals(y.heads()) && !x.addsNothingTo(y)));
        put(NameFeature.HEAD_OTHER, is(!within));
        put(NameFeature.LEGAL_OTHER, is(differ(Set.copyOf(x.legal()), Set.copyOf(y.legal()))));
        put(NameFeature.GLOSS, is(differ(gloss(x), gloss(y))));
        put(NameFeature.COUNTRY, countries());
        put(NameFeature.NUMBER, is(!NameNumbers.of(x).equals(NameNumbers.of(y))));
    }

    private static boolean isAcronymOf(NameParts a, NameParts b) {
        return Acronym.isWrittenLikeOne(a.name())
                && !Acronym.isWrittenLikeOne(b.name())
                && a.name().length() > 2
                && Acronym.fits(a.name(), b.name());
    }

    private static Set<String> gloss(NameParts name) {
        Matcher gloss = GLOSS.matcher(name.name());
        return gloss.find() ? new HashSet<>(Spelling.words(gloss.group())) : Set.of();
    }

    /** Whether both say something, and not the same. */
    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && !some.equals(others);
    }

    private double countries() {
        Set<String> some = countries(x);
        Set<String> others = countries(y);
        return some.equals(others) ? 0 : some.isEmpty() || others.isEmpty() ? 0.5 : 1;
    }

    private static Set<String> countries(NameParts name) {
        return name.core().stream().filter(CountryWord::is).collect(Collectors.toSet());
    }

    /** How many words the shorter has for itself while the longer has some, too. */
    private int own() {
        return aligned.a().size() - pairs.size();
    }

    private double share(Predicate<WordPair> holds) {
        return (double) pairs.stream().filter(holds).count() / Math.max(1, pairs.size());
    }

    private double sum(ToIntFunction<WordPair> of) {
        return pairs.stream().mapToInt(of).sum();
    }

    private double worst(ToDoubleFunction<WordPair> of) {
        return pairs.stream().mapToDouble(of).max().orElse(0);
    }

    private static double is(boolean holds) {
        return holds ? 1 : 0;
    }

    private void put(NameFeature feature, double value) {
        if (value != 0) {
            features.put(feature, value);
        }
    }
}
