package org.parallax.timeline.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.story.Words;

/**
 * What is done at a time, told by the words beside it. Immutable; threads may share it.
 *
 * @param acts the roots of its verbs and of the happenings it names; words of one sort are one
 * @param agents the roots of the names before the verb
 */
public record Deed(Roots acts, Roots agents) {

    /** Nothing that its words tell. */
    public static final Deed NONE = new Deed(Roots.NONE, Roots.NONE);

    /** Words to either side of the time. */
    private static final int REACH = 12;

    /** Verbs of many deeds. */
    private static final Set<String> LIGHT = WordSets.of(Deed.class, "of many deeds");

    /** Who stands before these said what was done, and did not do it. */
    private static final Set<String> SAYING = Set.of("said", "says", "say", "told", "reported", "announced");

    private static final Set<String> BORDERS = WordSets.of(Deed.class, "borders of a deed");

    /** Words of one sort of happening, each by the first of them. */
    private static final Map<String, String> SORTS = sorts();

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new HashMap<>();
        ListFile.rows(Deed.class, "sorts.tsv")
                .map(ListFile::words)
                .forEach(words -> words.forEach(word -> sorts.put(word, words.get(0))));
        return Map.copyOf(sorts);
    }

    /** The same done by others: the lower house votes, and the upper. */
    public boolean isAnothers(Deed other) {
        boolean named = !agents.isEmpty() && !other.agents.isEmpty();
        return named && acts.sharedWith(other.acts) > 0 && agents.sharedWith(other.agents) == 0;
    }

    /** Whether both do the same, or the same do both; a month has room for much that is told in the same words. */
    public boolean mayBeOneWith(Deed other) {
        boolean shared = acts.sharedWith(other.acts) > 0 || agents.sharedWith(other.agents) > 0;
        return shared && !isAnothers(other);
    }

    /**
     * What is done at a time, as its sentence tells it.
     *
     * @param sentence the words and marks of the time's sentence
     */
    public static Deed at(String text, List<Token> sentence, TextSpan time) {
        List<Token> beside = beside(sentence, time);
        Set<String> acts = new HashSet<>();
        Set<String> agents = new HashSet<>();
        for (Token token : beside) {
            if (isAct(token)) {
                acts.add(SORTS.getOrDefault(token.lower(), root(text, token)));
            } else if (SAYING.contains(token.lower())) {
                agents.clear();
            } else if (token.part().isName() && acts.isEmpty()) {
                addRoots(text, token, agents);
            }
        }
        return new Deed(Roots.of(acts), acts.isEmpty() ? Roots.NONE : Roots.of(agents));
    }

    private static boolean isAct(Token token) {
        boolean verb =
                token.part().isVerbForm() && token.part() != PartOfSpeech.GERUND && !LIGHT.contains(token.lower());
        return verb || (token.part().isNoun() && !token.part().isName() && SORTS.containsKey(token.lower()));
    }

    private static List<Token> beside(List<Token> sentence, TextSpan time) {
        int from = Token.firstFrom(sentence, time.start());
        int to = Token.firstFrom(sentence, time.end());
        List<Token> beside = new ArrayList<>();
        int left = from;
        boolean acts = false;
        while (left > 0
                && (from - left < REACH || !acts)
                && !BORDERS.contains(sentence.get(left - 1).lower())) {
            left--;
            acts |= isAct(sentence.get(left));
        }
        beside.addAll(sentence.subList(left, from));
        int right = to;
        while (right < sentence.size()
                && right - to < REACH
                && !BORDERS.contains(sentence.get(right).lower())) {
            right++;
        }
        beside.addAll(sentence.subList(to, right));
        return beside;
    }

    private static void addRoots(String text, Token token, Set<String> roots) {
        Words.in(token.span().of(text)).all().stream()
                .filter(Words.Word::telling)
                .forEach(word -> roots.add(Words.root(word.stem())));
    }

    private static String root(String text, Token token) {
        return Words.in(token.span().of(text)).all().stream()
                .findFirst()
                .map(word -> Words.root(word.stem()))
                .orElse(token.lower());
    }
}
