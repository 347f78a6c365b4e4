package org.parallax.statement.act;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/** {@code Moss pleaded not guilty}: an answer to a charge, where {@code pleaded for help} is a demand. Threads may share it. */
final class ToPleadGuiltyIsNoDemand implements ActRule {

    private static final Pattern PLEAD = Pattern.compile("(?i)(?:.* )?(?:plead(?:s|ed|ing)?|pled)");
    private static final Pattern ANSWER = Pattern.compile("(?is)(?:(?:not )?guilty|no contest|innocent)\\b.*");

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        boolean answers = PLEAD.matcher(draft.cue().orElseThrow().of(setting.text()))
                        .matches()
                && ANSWER.matcher(draft.content().get(0).of(setting.text())).matches();
        return answers ? Optional.of(Act.SPEECH) : Optional.empty();
    }
}
