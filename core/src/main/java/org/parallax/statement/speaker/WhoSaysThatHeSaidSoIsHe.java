package org.parallax.statement.speaker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/** {@code Finch took it back, saying he was referring to the pier}: the "he" that opens what somebody reports of a saying is that one. Threads may share it. */
final class WhoSaysThatHeSaidSoIsHe implements SpeakerRule {

    private static final Pattern THAT = Pattern.compile("(?i)\\s*(?:that\\s+)?");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.isInside()
                ? HeOrShe.isNever(draft, soFar.setting())
                        .flatMap(never -> around(draft.source().orElseThrow(), never, soFar))
                        .map(turn -> Speaker.again(turn.speaker(), draft, this))
                : Optional.empty();
    }

    private static Optional<Turn> around(TextSpan pronoun, Gender never, Discourse soFar) {
        return soFar.around(pronoun.start())
                .filter(turn -> !turn.draft().isTurn() && soFar.isPersonBut(never, turn))
                .filter(turn -> opens(pronoun, turn, soFar.setting()));
    }

    /** Nothing but "that" stands before it in words without marks behind their cue, and nobody else is named between the speaker and them. */
    private static boolean opens(TextSpan pronoun, Turn turn, Setting setting) {
        TextSpan said = turn.draft().content().get(0);
        int cue = turn.draft().cue().map(TextSpan::end).orElse(Integer.MAX_VALUE);
        return cue <= said.start()
                && setting.quotations().around(pronoun.start()).isEmpty()
                && said.start() <= pronoun.start()
                && THAT.matcher(setting.text().substring(said.start(), pronoun.start()))
                        .matches()
                && isNobodyNamedBetween(cue, said.start(), setting);
    }

    private static boolean isNobodyNamedBetween(int from, int to, Setting setting) {
        return from >= to
                || setting.namesIn(new TextSpan(from, to)).stream()
                        .noneMatch(name -> setting.entity(name.entity()).type() == NameType.PERSON);
    }
}
