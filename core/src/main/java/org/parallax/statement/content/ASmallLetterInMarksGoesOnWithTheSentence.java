package org.parallax.statement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/**
 * {@code When the toll went up, Moss said, “we were shocked.”}: a quotation that begins with a small letter right after the cue goes on with the
 * sentence that the cue interrupts, so what stands before is said too. In PolNeAR's articles it is, 66 times of 76. Threads may share it.
 */
public final class ASmallLetterInMarksGoesOnWithTheSentence {

    private static final int FEWEST_WORDS = 3;
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern SMALL = Pattern.compile(",\\s+(?:[\"“]|'')\\p{Ll}");
    private static final Pattern OTHERS =
            Pattern.compile("(?i)(?:asked|as|while|after \\w+ing|speaking|writing|according)\\b.*|(?s).*\\bsaid\\b.*");

    private final Setting setting;

    public ASmallLetterInMarksGoesOnWithTheSentence(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution with the beginning of the sentence. */
    public Draft mended(Draft draft) {
        return draft.source()
                .filter(source -> isInterrupted(draft, source))
                .flatMap(source -> beginning(source))
                .map(beginning -> with(beginning, draft))
                .orElse(draft);
    }

    private boolean isInterrupted(Draft draft, TextSpan source) {
        Optional<TextSpan> cue = draft.cue().filter(words -> words.start() > source.end());
        return cue.isPresent()
                && draft.content().stream()
                        .allMatch(piece -> piece.start() > cue.get().start())
                && SMALL.matcher(setting.text())
                        .region(cue.get().end(), setting.text().length())
                        .lookingAt();
    }

    private Optional<TextSpan> beginning(TextSpan source) {
        return setting.sentenceSpan(source.start())
                .filter(sentence -> sentence.start() < source.start())
                .map(sentence -> new TextSpan(sentence.start(), source.start()))
                .filter(words -> isSaid(words.of(setting.text()))
                        && setting.quotations().touching(words).isEmpty())
                .flatMap(words -> Trim.joints(setting.text(), words));
    }

    private static boolean isSaid(String before) {
        String comma = before.stripTrailing();
        return comma.endsWith(",")
                && COMMA.matcher(before.substring(comma.length() - 1)).matches()
                && Words.lower(before).size() >= FEWEST_WORDS
                && !OTHERS.matcher(before).matches();
    }

    private static Draft with(TextSpan beginning, Draft draft) {
        List<TextSpan> content = new ArrayList<>(List.of(beginning));
        content.addAll(draft.content());
        return draft.withContent(content);
    }
}
