package org.parallax.statement.speaker;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.WordSets;
import org.parallax.language.Words;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;

/** {@code The Vell Weekly reported}: where a tagger finds the town alone in a paper's name, the town does not speak. Threads may share it. */
final class ATownsPaperIsNotTheTown {

    private static final Set<String> PAPERS = WordSets.of(ATownsPaperIsNotTheTown.class, "last words of papers");

    private static final int LONGEST_WORD = 20;

    private ATownsPaperIsNotTheTown() {}

    static boolean holds(Named name, Setting setting) {
        int end = name.span().end();
        int to = Math.min(setting.text().length(), end + LONGEST_WORD);
        List<TextSpan> next = end < to ? Words.in(setting.text(), new TextSpan(end, to)) : List.of();
        return !next.isEmpty()
                && next.get(0).start() == end + 1
                && PAPERS.contains(next.get(0).of(setting.text()));
    }
}
