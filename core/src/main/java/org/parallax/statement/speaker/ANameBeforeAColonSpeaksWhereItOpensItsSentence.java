package org.parallax.statement.speaker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code Finch used much the same words against his rival, Ada Brook: “…”}: a name that ends the sentence before a colon is somebody of whom it tells, and
 * speaks only where it opens it, or where it labels a turn. Threads may share it.
 */
final class ANameBeforeAColonSpeaksWhereItOpensItsSentence implements SpeakerRule {

    /** In words: {@code And then Ada Brook: “…”} */
    private static final int LONGEST_OPENING = 3;

    private static final Pattern BY =
            Pattern.compile("(?is).*\\b(?:from|by|to|says?|said|told|wrote|writes|asked|adds?|added)\\s(?:the )?$");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        boolean told = !draft.isTurn()
                && draft.source().isPresent()
                && draft.cue()
                        .filter(cue -> cue.of(setting.text()).equals(":"))
                        .filter(cue -> draft.source().get().end() <= cue.start())
                        .isPresent()
                && isTold(draft.source().get(), setting);
        return told ? Optional.of(Speaker.unnamed(SourceClass.IMPERSONAL, draft, name())) : Optional.empty();
    }

    private static boolean isTold(TextSpan source, Setting setting) {
        int start = setting.sentenceSpan(source.start()).map(TextSpan::start).orElse(source.start());
        return start < source.start()
                && Words.count(setting.text(), new TextSpan(start, source.start())) > LONGEST_OPENING
                && !BY.matcher(setting.text().substring(start, source.start())).matches();
    }
}
