package org.parallax.statement.act;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code Finch is challenging the mayor in the May election}: who runs against somebody has said nothing of him. {@code Finch challenged the
 * mayor's figures} has. Threads may share it.
 */
final class ToChallengeARivalIsNoCriticism implements ActRule {

    private static final Pattern CHALLENGE = Pattern.compile("(?i)(?:.* )?challeng(?:e|es|ed|ing)(?: by)?");
    private static final Pattern RACE = Pattern.compile(
            "(?i)\\b(?:primar(?:y|ies)|elections?|re-?elections?|races?|seats?|nominations?|votes?|ballots?|runoffs?|run-offs?|incumbents?|championships?|titles?"
                    + "|leadership|presidency)\\b");

    private static final Pattern HOW_IT_IS_HELD = Pattern.compile(
            "(?i)\\b(?:results?|outcomes?|figures|claims?|laws?|rules?|process|count|tally|notion|idea|record|legality|certification)\\b");

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElseThrow();
        boolean challenge = CHALLENGE.matcher(cue.of(setting.text())).matches();
        return challenge && (isForAnOffice(draft, setting) || isOfARival(draft, setting))
                ? Optional.of(Act.ATTITUDE)
                : Optional.empty();
    }

    /** {@code challenging Ada Brook in next year's primary}, {@code to challenge the mayor's re-election} */
    private static boolean isForAnOffice(Draft draft, Setting setting) {
        String said = draft.extent().of(setting.text());
        return RACE.matcher(said).find() && !HOW_IT_IS_HELD.matcher(said).find();
    }

    /** {@code Brook was challenged by Finch in a secret ballot} */
    private static boolean isOfARival(Draft draft, Setting setting) {
        TextSpan said = draft.content().get(0);
        boolean person = setting.namesIn(said).stream()
                .anyMatch(name -> name.span().equals(said)
                        && setting.entity(name.entity()).type() == NameType.PERSON);
        return person
                && setting.sentenceSpan(said.start())
                        .filter(sentence ->
                                RACE.matcher(sentence.of(setting.text())).find())
                        .isPresent();
    }
}
