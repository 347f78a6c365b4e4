package org.parallax.statement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Words;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The pier is shut, said Moss, | but may open out of “great care”}: after the speaker the clause goes on to its quotation, and the quoted words alone
 * are not what was said. Threads may share it.
 */
public final class ButWhatFollowsIsSaidInOneClause {

    private static final Pattern RESUMES =
            Pattern.compile(",\\s+(?<clause>(?:but|and|so|or|because|although|though|while)\\s[^\"“”:;()]{8,150}\\s)");

    private static final int LONGEST = 160;

    private final Setting setting;

    public ButWhatFollowsIsSaidInOneClause(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution with the clause that leads to its last piece. */
    public Draft mended(Draft draft) {
        int size = draft.content().size();
        if (size < 2 || draft.source().isEmpty()) {
            return draft;
        }
        TextSpan first = draft.content().get(size - 2);
        TextSpan last = draft.content().get(size - 1);
        int spoken = draft.outlet().get(1).end();
        Matcher resumes = RESUMES.matcher(setting.text())
                .region(spoken, Math.min(setting.text().length(), spoken + LONGEST));
        boolean between = first.end() <= draft.outlet().get(0).start() && spoken < last.start();
        return between && isIndirect(first) && resumes.lookingAt() && leadsTo(last, resumes)
                ? draft.withContent(with(resumes.start("clause"), last, draft.content()))
                : draft;
    }

    private boolean isIndirect(TextSpan piece) {
        return setting.quotations().around(piece.start()).isEmpty()
                && setting.quotations().around(piece.end() - 1).isEmpty();
    }

    private boolean leadsTo(TextSpan last, Matcher resumes) {
        int from = resumes.start("clause");
        int to = resumes.end("clause");
        return last.start() - to >= 0
                && last.start() - to <= 1
                && setting.isOneSentence(new TextSpan(from, last.end()))
                && hasAVerbOfNoReport(new TextSpan(from, to));
    }

    private boolean hasAVerbOfNoReport(TextSpan clause) {
        return Words.lower(clause.of(setting.text())).stream().noneMatch(CueWords::isReporting)
                && PartsOfSpeech.of(setting.text(), clause).stream()
                        .anyMatch(token -> token.part().isVerb());
    }

    private static List<TextSpan> with(int from, TextSpan last, List<TextSpan> content) {
        List<TextSpan> pieces = new ArrayList<>(content.subList(0, content.size() - 1));
        pieces.add(new TextSpan(from, last.end()));
        return pieces;
    }
}
