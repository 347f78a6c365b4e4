package org.parallax.disagreement.person;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.language.Lemma;
import org.parallax.language.WordSets;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * An office as it is compared.
 *
 * @param heads its words for a head: "director"
 * @param rest the stems of its other telling words
 * @param named the names in it
 * @param second whether it is a deputy's
 * @param past whether it is told as held before: "former", "then"
 * @param several whether it is of one of several: "of a union"
 * @param theOne whether it is of the only one: "of the union"
 * @param founder whether it is a founder's
 */
record Title(
        Set<String> heads,
        Set<String> rest,
        Set<String> named,
        boolean second,
        boolean past,
        boolean several,
        boolean theOne,
        Founder founder) {

    private static final Set<String> SECOND = WordSets.of(Title.class, "deputies");
    private static final Set<String> PAST = WordSets.of(Title.class, "former");
    private static final Set<String> HEADS = WordSets.of(Title.class, "heads");
    /** Of these a body has one, and none is called another. */
    private static final Set<String> DISTINCT = WordSets.of(Title.class, "distinct heads");

    private static final Set<String> BODIES =
            WordSets.of(Title.class, "bodies").stream().map(Lemma::of).collect(Collectors.toUnmodifiableSet());

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(?i)\\bof (?:an?|one of) ");
    private static final Pattern THE_ONE = Pattern.compile("(?i)\\bof (?:the |[\\p{L}. ]{2,30}['’]s? )");
    /** A name, not an abbreviation: "Tarn" of "Tarn's CEO". */
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*");

    private static final double ALIKE = .6;
    private static final int FEWEST = 2;

    static Title of(String words) {
        List<Word> all = Words.in(words).all();
        Set<String> forms = all.stream().map(Word::form).collect(Collectors.toSet());
        Set<String> telling = all.stream()
                .filter(word -> word.telling() && !PAST.contains(word.form()) && !SECOND.contains(word.form()))
                .map(Word::stem)
                .collect(Collectors.toSet());
        Set<String> heads = new HashSet<>(forms);
        heads.retainAll(HEADS);
        telling.removeAll(heads);
        return new Title(
                heads,
                telling,
                NAME.matcher(words).results().map(name -> name.group()).collect(Collectors.toSet()),
                forms.stream().anyMatch(SECOND::contains),
                forms.stream().anyMatch(PAST::contains),
                ONE_OF_SEVERAL.matcher(words).find(),
                THE_ONE.matcher(words).find(),
                Founder.in(words));
    }

    /** Founder and co-founder of one thing; a name that only one of them has may be that of another thing. */
    boolean isFounderOfWhat(Title other) {
        return founder != Founder.NONE
                && other.founder != Founder.NONE
                && (named.isEmpty() || other.named.isEmpty() || !Collections.disjoint(named, other.named));
    }

    /** The same office, but for "former". */
    boolean isLike(Title other) {
        Set<String> mine = new HashSet<>(rest);
        mine.addAll(heads);
        Set<String> theirs = new HashSet<>(other.rest);
        theirs.addAll(other.heads);
        int less = Math.min(mine.size(), theirs.size());
        mine.retainAll(theirs);
        return less >= FEWEST && mine.size() >= ALIKE * less && second == other.second;
    }

    Set<String> distinct() {
        return heads.stream()
                .filter(DISTINCT::contains)
                .map(head -> head.startsWith("chair") ? "chair" : head)
                .collect(Collectors.toSet());
    }

    /** "Zoo director", "zoo president". */
    boolean isHeadUnderAnotherTitle(Title other) {
        return !distinct().isEmpty()
                && !other.distinct().isEmpty()
                && !second
                && Collections.disjoint(distinct(), other.distinct())
                && areOfOneBody(rest, other.rest);
    }

    /** What is left of two titles without the words for their heads: no body is named in one of them alone. */
    private static boolean areOfOneBody(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> apart = new HashSet<>(one);
        apart.addAll(other);
        apart.removeAll(both);
        return !both.isEmpty()
                && both.size() >= ALIKE * Math.min(one.size(), other.size())
                && Collections.disjoint(apart, BODIES);
    }

    /** Heads of one body: it is named in both, or the very same word is used for both. */
    boolean isOfTheBodyOf(Title other) {
        Set<String> body = new HashSet<>(rest);
        body.retainAll(other.rest);
        boolean same = heads.equals(other.heads) && (body.size() >= 1 || rest.isEmpty() || other.rest.isEmpty());
        return !heads.isEmpty() && !other.heads.isEmpty() && (same || body.size() >= FEWEST);
    }
}
