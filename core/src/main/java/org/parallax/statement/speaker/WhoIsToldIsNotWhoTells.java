package org.parallax.statement.speaker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/** {@code “…,” Tide News is told}, {@code Gray School advised to close}: who stands before a passive hears, and nobody is named who tells. Threads may share it. */
final class WhoIsToldIsNotWhoTells implements SpeakerRule {

    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)(?:is|are|was|were|am|(?:has|have|had) been|being|been)(?: \\p{L}+)? (?:told|informed|briefed|advised|warned|notified|assured|urged|reminded)");

    /** Verbs that want somebody between them and "to". */
    private static final Pattern WANTS_A_HEARER = Pattern.compile(
            "(?i)(?:advised|urged|told|ordered|instructed|encouraged|invited|reminded|persuaded)(?<to> to)?");

    private static final Pattern TO_DO = Pattern.compile("\\s?to \\p{Ll}");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        String text = soFar.setting().text();
        boolean hears = draft.source().isPresent()
                && draft.cue()
                        .filter(cue -> draft.source().get().end() <= cue.start())
                        .filter(cue -> isPassive(cue, text))
                        .isPresent();
        return hears ? Optional.of(Speaker.unnamed(SourceClass.IMPERSONAL, draft, name())) : Optional.empty();
    }

    private static boolean isPassive(TextSpan cue, String text) {
        String words = cue.of(text);
        boolean toDo = TO_DO.matcher(text).region(cue.end(), text.length()).lookingAt();
        var verb = WANTS_A_HEARER.matcher(words);
        return PASSIVE.matcher(words).matches() || (verb.matches() && (toDo || verb.group("to") != null));
    }
}
