package org.parallax.statement.act;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/** {@code Moss called the police}, {@code rowers can call 555 0100}: who is called is told, and not what is said. Threads may share it. */
final class ACallOnThePhoneTellsNothing implements ActRule {

    private static final Pattern CALL = Pattern.compile("(?i)(?:.* )?call(?:s|ed|ing)?");
    private static final Pattern WHOM = Pattern.compile(
            "(?i)(?:the |an )?(?:\\d[\\d ().-]{2,}\\b.*|(?:911|999|112|police|ambulance|emergency services?|fire department|fire brigade|paramedics)(?: (?:for|in|on|at|after|from)\\b.*)?|\\d{3} emergency .*)");

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        boolean phones = CALL.matcher(draft.cue().orElseThrow().of(setting.text()))
                        .matches()
                && WHOM.matcher(draft.content().get(0).of(setting.text())).matches();
        return phones ? Optional.of(Act.ATTITUDE) : Optional.empty();
    }
}
