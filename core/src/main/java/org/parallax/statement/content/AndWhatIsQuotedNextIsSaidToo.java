package org.parallax.statement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/**
 * {@code The pier is “old as rope,” Moss wrote in a letter, and “full of holes.”}: a second quotation that "and" joins after the cue, and that
 * begins with a small letter and ends the sentence, goes on with the first. Threads may share it.
 */
public final class AndWhatIsQuotedNextIsSaidToo {

    private static final Pattern BETWEEN = Pattern.compile("[^\"“”.:;]{0,80}, (?:and|but|or) ");
    private static final Pattern SMALL = Pattern.compile("(?:[\"“]|'')\\p{Ll}");

    private final Setting setting;

    public AndWhatIsQuotedNextIsSaidToo(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution with the second quotation. */
    public Draft mended(Draft draft) {
        return second(draft)
                .filter(quotation -> follows(quotation, draft))
                .map(quotation -> with(quotation, draft))
                .orElse(draft);
    }

    private Optional<TextSpan> second(Draft draft) {
        int end = draft.cue().orElseThrow().end();
        return setting.sentenceSpan(end - 1)
                .filter(sentence -> sentence.end() > end)
                .flatMap(sentence -> setting.quotations().touching(new TextSpan(end, sentence.end())).stream()
                        .map(Quotation::span)
                        .filter(span -> span.start() >= end && endsTheSentence(span, sentence))
                        .findFirst());
    }

    private boolean endsTheSentence(TextSpan span, TextSpan sentence) {
        return span.end() >= sentence.end() || Trim.isOnlyMarks(setting.text(), span.end(), sentence.end());
    }

    private boolean follows(TextSpan quotation, Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        TextSpan last = draft.content().get(draft.content().size() - 1);
        boolean quoted = !setting.quotations().touching(last).isEmpty();
        return quoted
                && last.end() <= cue.start()
                && draft.source().filter(source -> source.end() <= cue.end()).isPresent()
                && SMALL.matcher(setting.text())
                        .region(quotation.start(), quotation.end())
                        .lookingAt()
                && BETWEEN.matcher(setting.text().substring(cue.end(), quotation.start()))
                        .matches();
    }

    private static Draft with(TextSpan quotation, Draft draft) {
        List<TextSpan> content = new ArrayList<>(draft.content());
        content.add(quotation);
        return draft.withContent(content);
    }
}
