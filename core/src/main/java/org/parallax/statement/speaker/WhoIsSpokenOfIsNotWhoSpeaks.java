package org.parallax.statement.speaker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/** {@code noting of Moss: “…”}, {@code Brook wrote about Moss}: a name that follows "of" or "about" behind a verb of saying is whom it is about. Threads may share it. */
final class WhoIsSpokenOfIsNotWhoSpeaks implements SpeakerRule {

    private static final Pattern SAYS_OF = Pattern.compile(
            "(?is).*\\b(?:sa(?:id|ys?|ying)|not(?:ed|es|ing)|observ(?:ed|es|ing)|remark(?:ed|s|ing)|wr(?:ote|ites|iting)|tweet(?:ed|s|ing)|ask(?:ed|s|ing)|jok(?:ed|es|ing)) (?:of|about)");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        boolean about = draft.source().isPresent()
                && draft.cue()
                        .filter(cue -> isAbout(cue, draft.source().get(), setting.text()))
                        .isPresent();
        return about ? Optional.of(Speaker.unnamed(SourceClass.IMPERSONAL, draft, name())) : Optional.empty();
    }

    private static boolean isAbout(TextSpan cue, TextSpan source, String text) {
        return cue.end() < source.start()
                && text.substring(cue.end(), source.start()).matches("\\s(?:the )?")
                && SAYS_OF.matcher(cue.of(text)).matches();
    }
}
