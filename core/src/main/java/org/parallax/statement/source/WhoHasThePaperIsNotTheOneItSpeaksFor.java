package org.parallax.statement.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;

/**
 * {@code Brook's letter, which was seen by the Gray Tide, warned of cracks}, {@code a report that the Gray Tide has read says …}: the paper is the source, and not
 * who stands in the clause about it, right before the verb. Threads may share it.
 */
public final class WhoHasThePaperIsNotTheOneItSpeaksFor {

    private static final String GOT = "(?:obtained|seen|read|reviewed|leaked|published|viewed|verified|acquired)";

    private static final String PAPER = "(?<paper>[^,;:“”\"\\n]{3,90}?),? ";

    /** {@code a letter, which was seen by | the Gray Tide | , warned} */
    private static final Pattern GOT_BY =
            Pattern.compile(PAPER + "(?:(?:which|that) (?:is|was|were|has been|have been|had been) )?(?:\\p{Ll}+ )?"
                    + GOT + " (?:by|to) (?:the )?");

    private static final Pattern COMMA = Pattern.compile(",?\\s+");

    /** {@code a letter that | the Gray Tide | has seen warned} */
    private static final Pattern WHICH = Pattern.compile(PAPER + "(?:which|that) (?:the )?");

    private static final Pattern HAS_GOT = Pattern.compile(",? (?:(?:has|have|had) )?" + GOT + ",?\\s+");

    private static final Pattern OPENER = Pattern.compile("(?:(?:But|And|Yet|Meanwhile,|Later,) )?");

    private final Setting setting;

    public WhoHasThePaperIsNotTheOneItSpeaksFor(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution by the paper. */
    public Draft mended(Draft draft) {
        int cue = draft.cue().orElseThrow().start();
        return draft.source()
                .filter(source -> source.end() <= cue)
                .flatMap(source -> clause(source, cue).flatMap(clause -> paper(source, clause)))
                .map(paper -> draft.withSource(Optional.of(paper)))
                .orElse(draft);
    }

    /** What the sentence begins with before the one who has it, by what stands behind. */
    private Optional<Pattern> clause(TextSpan source, int cue) {
        String behind = setting.text().substring(withoutComma(source), cue);
        return COMMA.matcher(behind).matches()
                ? Optional.of(GOT_BY)
                : HAS_GOT.matcher(behind).matches() ? Optional.of(WHICH) : Optional.empty();
    }

    private int withoutComma(TextSpan source) {
        return setting.text().charAt(source.end() - 1) == ',' ? source.end() - 1 : source.end();
    }

    private Optional<TextSpan> paper(TextSpan source, Pattern clause) {
        int from = setting.sentenceSpan(source.start()).map(TextSpan::start).orElse(source.start());
        Matcher opener = OPENER.matcher(setting.text()).region(Math.min(from, source.start()), source.start());
        int start = opener.lookingAt() ? opener.end() : from;
        Matcher paper = clause.matcher(setting.text().substring(Math.min(start, source.start()), source.start()));
        return paper.matches() && isPaper(start, paper) ? Optional.of(span(start, paper)) : Optional.empty();
    }

    private boolean isPaper(int start, Matcher paper) {
        SourcePhrase phrase = new SourcePhrase(setting, span(start, paper));
        return SourceWords.classOf(phrase.headNoun()) == Statement.SourceClass.DOCUMENT;
    }

    private static TextSpan span(int start, Matcher paper) {
        return new TextSpan(start + paper.start("paper"), start + paper.end("paper"));
    }
}
