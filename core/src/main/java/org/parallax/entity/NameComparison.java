package org.parallax.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Acronym;
import org.parallax.name.EditDistance;
import org.parallax.name.GivenNames;
import org.parallax.name.NameParts;
import org.parallax.name.Nicknames;
import org.parallax.name.Sound;
import org.parallax.name.Spelling;
import org.parallax.name.Titles.Gender;

/** Two names of one type laid side by side, with all {@link NameFeature features} that are not 0. Not to be shared between threads. */
public final class NameComparison {

    private static final double MOST_CHANGES = 6;
    private static final Set<NameFeature> NOTHING_ALIKE = EnumSet.of(
            NameFeature.LETTERS,
            NameFeature.WORST_LETTERS,
            NameFeature.SPELLING,
            NameFeature.WORST_SPELLING,
            NameFeature.OWN_WORDS,
            NameFeature.OWN_LAST,
            NameFeature.OWN_FIRST);

    private static final Pattern GLOSS = Pattern.compile("[(\\[][^)\\]]+[)\\]]");

    private final NameParts x;
    private final NameParts y;
    private final Alignment aligned;
    private final Map<NameFeature, Double> features = new EnumMap<>(NameFeature.class);

    private NameComparison(NameParts x, NameParts y) {
        this.x = x;
        this.y = y;
        this.aligned = Alignment.of(x.core(), y.core());
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
    public Map<NameFeature, Double> values() {
        return features;
    }

    /** The words that were laid side by side, for people to read. */
    public List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < aligned.a().size(); i++) {
            if (aligned.isPaired(i)) {
                String a = aligned.a().get(i);
                String b = aligned.partnerOf(i);
                pairs.add(
                        a.equals(b)
                                ? "same word " + a
                                : String.format(Locale.ROOT, "%s like %s (%.2f)", a, b, Resemblance.of(a, b)));
            }
        }
        return pairs;
    }

    private void compare() {
        put(NameFeature.ALWAYS, 1);
        if (x.core().isEmpty() || y.core().isEmpty()) {
            NOTHING_ALIKE.forEach(feature -> put(feature, 1));
            return;
        }
        letters();
        words();
        if (x.type() == NameType.PERSON) {
            persons();
        } else {
            others();
        }
    }

    private void letters() {
        double changes = 0;
        double respelt = 0;
        double letters = 0;
        double worst = 0;
        double spelling = 0;
        double worstSpelling = 0;
        for (int i = 0; i < aligned.a().size(); i++) {
            if (aligned.isPaired(i)) {
                String a = aligned.a().get(i);
                String b = aligned.partnerOf(i);
                int changed = isShortForm(i) ? 0 : changes(a, b);
                int longer = Math.max(a.length(), b.length());
                changes += changed;
                respelt += changed > 0 && soundsAlike(a, b) ? changed : 0;
                letters += longer;
                worst = Math.max(worst, (double) changed / longer);
                double unlike = 1 - Resemblance.of(a, b);
                spelling += unlike;
                worstSpelling = Math.max(worstSpelling, unlike);
            }
        }
        boolean own = own() > 0;
        put(NameFeature.LETTERS, letters == 0 ? 1 : changes / letters);
        put(NameFeature.WORST_LETTERS, own ? 1 : worst);
        put(NameFeature.CHANGES, Math.min(1, changes / MOST_CHANGES));
        put(NameFeature.RESPELT, Math.min(1, respelt / MOST_CHANGES));
        put(NameFeature.SPELLING, aligned.pairs() == 0 ? 1 : spelling / aligned.pairs());
        put(NameFeature.WORST_SPELLING, own ? 1 : worstSpelling);
    }

    private static boolean soundsAlike(String a, String b) {
        return Sound.skeleton(a).equals(Sound.skeleton(b));
    }

    /** Whether one word is an initial or a nickname of its partner, whose letters are not to be compared. */
    private boolean isShortForm(int word) {
        return isInitial(word) || isNickname(word);
    }

    private boolean isNickname(int word) {
        return x.type() == NameType.PERSON
                && !aligned.a().get(word).equals(aligned.partnerOf(word))
                && Nicknames.areOne(aligned.a().get(word), aligned.partnerOf(word));
    }

    private void words() {
        int size = aligned.b().size();
        put(
                NameFeature.EQUAL,
                is(aligned.a().equals(aligned.b())
                        && (x.heads().equals(y.heads()) || x.addsNothingTo(y))
                        && !differ(gloss(x), gloss(y))));
        put(NameFeature.SOUND, sounds());
        put(
                NameFeature.FIRST_LETTER,
                share(i -> aligned.a().get(i).charAt(0) != aligned.partnerOf(i).charAt(0)));
        put(NameFeature.INITIALS, share(this::isInitial));
        put(NameFeature.OWN_WORDS, (double) own() / aligned.a().size());
        put(
                NameFeature.OWN_LAST,
                is(own() > 0 && !aligned.isPaired(aligned.a().size() - 1) && !aligned.isPairedInOther(size - 1)));
        put(NameFeature.OWN_FIRST, is(own() > 0 && !aligned.isPaired(0) && !aligned.isPairedInOther(0)));
        put(NameFeature.EXTRA, (double) (size - aligned.a().size()) / size);
        put(NameFeature.ORDER, is(aligned.isMoved()));
        put(
                NameFeature.ORDER_BEFORE_LAST,
                is(aligned.isMoved()
                        && aligned.isPaired(aligned.a().size() - 1)
                        && aligned.partner().get(aligned.a().size() - 1) == size - 1));
        put(NameFeature.TOGETHER, is(aligned.together()));
        put(NameFeature.ONE_WORD, is(aligned.a().size() == 1 && size > 1));
    }

    private void persons() {
        put(NameFeature.NICKNAMES, share(this::isNickname));
        put(
                NameFeature.GIVEN_ALONE,
                is(value(NameFeature.ONE_WORD) > 0
                        && !aligned.isPairedInOther(aligned.b().size() - 1)));
        Set<Gender> genders = EnumSet.of(gender(x), gender(y));
        put(NameFeature.GENDER, is(genders.containsAll(Set.of(Gender.MALE, Gender.FEMALE))));
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
        boolean both = !x.legal().isEmpty() && !y.legal().isEmpty();
        put(NameFeature.LEGAL_OTHER, is(both && !x.legal().equals(y.legal())));
        put(NameFeature.GLOSS, is(differ(gloss(x), gloss(y))));
        put(NameFeature.COUNTRY, countries());
        put(NameFeature.NUMBER, is(!NameNumbers.of(x).equals(NameNumbers.of(y))));
    }

    private static Set<String> gloss(NameParts name) {
        Matcher gloss = GLOSS.matcher(name.name());
        return gloss.find() ? new HashSet<>(Spelling.words(gloss.group())) : Set.of();
    }

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

    private static boolean isAcronymOf(NameParts a, NameParts b) {
        return Acronym.isWrittenLikeOne(a.name())
                && !Acronym.isWrittenLikeOne(b.name())
                && a.name().length() > 2
                && Acronym.fits(a.name(), b.name());
    }

    /** Letters to change; "tz" and "c", "ou" and "u" are one. */
    private static int changes(String a, String b) {
        int changes = a.equals(b) ? 0 : EditDistance.of(a, b);
        return changes < 2 ? changes : Math.min(changes, EditDistance.of(Sound.respelt(a), Sound.respelt(b)));
    }

    private double sounds() {
        double changes = 0;
        double all = 0;
        for (int i = 0; i < aligned.a().size(); i++) {
            if (aligned.isPaired(i) && !isShortForm(i)) {
                String a = Sound.skeleton(aligned.a().get(i));
                String b = Sound.skeleton(aligned.partnerOf(i));
                changes += a.equals(b) ? 0 : EditDistance.of(a, b);
                all += Math.max(a.length(), b.length());
            }
        }
        return all == 0 ? 0 : changes / all;
    }

    private boolean isInitial(int word) {
        int length = aligned.a().get(word).length();
        int other = aligned.partnerOf(word).length();
        return length != other && Math.min(length, other) == 1;
    }

    /** How many words the shorter has for itself while the longer has some, too. */
    private int own() {
        return aligned.a().size() - aligned.pairs();
    }

    private double share(IntPredicate holds) {
        long such = IntStream.range(0, aligned.a().size())
                .filter(aligned::isPaired)
                .filter(holds)
                .count();
        return aligned.pairs() == 0 ? 0 : (double) such / aligned.pairs();
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
