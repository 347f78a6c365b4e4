package org.parallax.statement.source;

import java.util.List;
import java.util.Set;
import org.parallax.language.WordSets;
import org.parallax.statement.Statement;
import org.parallax.statement.setting.SourceWords;

/**
 * {@code Leading figures in the union}, {@code figures in industry}: people, where numbers are {@code figures from the ministry} or {@code figures in the
 * report}. What stands before the noun tells how they stand among others, or what follows it tells among whom. Threads may share it.
 */
final class FiguresAmongPeopleArePeople {

    private static final Set<String> FIGURES = Set.of("figure", "figures");

    private static final Set<String> STANDING =
            WordSets.of(FiguresAmongPeopleArePeople.class, "how somebody stands among others");

    private static final Set<String> AMONG =
            Set.of("in", "within", "inside", "among", "amongst", "across", "close", "around", "throughout");

    private FiguresAmongPeopleArePeople() {}

    static boolean holds(SourcePhrase phrase) {
        List<String> words = phrase.lower();
        int at = words.indexOf(phrase.headNoun());
        return FIGURES.contains(phrase.headNoun())
                && (tellsStanding(words.subList(0, at)) || tellsAmongWhom(words, at));
    }

    private static boolean tellsStanding(List<String> before) {
        return before.stream().anyMatch(STANDING::contains);
    }

    /** With nothing before the noun that could say what is counted, and no paper behind it. */
    private static boolean tellsAmongWhom(List<String> words, int figures) {
        boolean among = figures + 2 < words.size() && AMONG.contains(words.get(figures + 1));
        return among
                && words.subList(0, figures).stream().allMatch(SourcePhrase.DETERMINERS::contains)
                && words.subList(figures + 2, words.size()).stream().noneMatch(FiguresAmongPeopleArePeople::isPaper);
    }

    private static boolean isPaper(String word) {
        return SourceWords.classOf(word) == Statement.SourceClass.DOCUMENT || word.startsWith("table");
    }
}
