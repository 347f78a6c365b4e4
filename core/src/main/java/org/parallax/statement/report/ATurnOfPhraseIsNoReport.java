package org.parallax.statement.report;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/** {@code It goes without saying that …}, {@code let's say}, {@code better known in Danish as}: nobody is said to say it. Threads may share it. */
public final class ATurnOfPhraseIsNoReport {

    /** From general knowledge of English. */
    private static final Pattern PHRASE = Pattern.compile(
            "(?i)(?:that|this|having) (?:being )?said|being said|it(?: goes|['’]s) without saying|goes without saying|needless to say|let['’]s (?!not )\\w+(?: \\w+)?"
                    + "|(?:it is|it['’]s|it was) (?:hard|difficult|easy|tempting|impossible) to \\w+|suffice (?:it )?to say|to say the least"
                    + "|(?:\\w+ )?known in \\p{Lu}\\w+ as"
                    + "|(?:it is|it['’]s) (?:worth|important) (?:to )?\\w+|truth be told|come to think of(?: it)?|so to speak");

    private ATurnOfPhraseIsNoReport() {}

    /** Whether the cue of an attribution is part of a turn of phrase. */
    public static boolean holds(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        return draft.source().isEmpty() && PHRASE.matcher(cue.of(text)).matches();
    }
}
