package org.parallax.statement.act;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The clerk denied the ferry company a licence}, {@code was denied bail}: somebody did not get something, and nobody said that a thing is
 * not so. {@code Denied the claims of the company} did. Threads may share it.
 */
final class ToDenySomebodyAThingIsToRefuseIt implements ActRule {

    private static final Pattern DENY = Pattern.compile("(?i)(?:.* )?den(?:y|ies|ied|ying)");

    /** No preposition and no joint stands between the one and the thing. */
    private static final String SOMEBODY =
            "(?:(?!(?:of|for|in|on|at|by|with|from|to|that|about|and|or|as|is|was|are|were|had|has|have|having|being)\\b)[\\p{L}’'-]+ )";

    private static final Pattern TWO_OBJECTS = Pattern.compile(
            "(?is)(?<somebody>(?:him|her|them|us|me|you|it) |" + SOMEBODY
                    + "{1,5}?)(?:an?|the|any|their|his|her|its|access|entry|bail|visas?|permission|admission|service|benefits|asylum) [\\p{L}].*"
                    + "|(?:him|her|them|us|me|you) (?:access|entry|bail|visas?|permission|admission|service|benefits|asylum)\\b.*");

    private static final Pattern REFUSED = Pattern.compile(
            "(?is)(?:(?:the|his|her|its|their|a|an|any) )?(?:[\\p{L}-]+ )?(?:bail|entry|access|admission|asylum|visas?|parole|tenure|permits?|applications?|licen[cs]es?"
                    + "|appeals?|requests?|motions?|petitions?)\\b.*");

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        String said = draft.content().get(0).of(setting.text());
        boolean refuses = DENY.matcher(draft.cue().orElseThrow().of(setting.text()))
                        .matches()
                && (isOfTwoObjects(draft, setting) || REFUSED.matcher(said).matches());
        return refuses ? Optional.of(Act.ATTITUDE) : Optional.empty();
    }

    /** No verb stands between: in {@code denied the board gave the rowers a boat} it is a clause. */
    private static boolean isOfTwoObjects(Draft draft, Setting setting) {
        TextSpan said = draft.content().get(0);
        Matcher objects = TWO_OBJECTS.matcher(said.of(setting.text()));
        if (!objects.matches()) {
            return false;
        }
        return objects.group("somebody") == null
                || PartsOfSpeech.of(setting.text(), said).stream()
                        .takeWhile(token -> token.span().start() < said.start() + objects.end("somebody"))
                        .noneMatch(token -> token.part().isVerb());
    }
}
