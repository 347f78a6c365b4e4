package org.parallax.statement.description;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Offices;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code Brook leads Moss by a boat's length, but the old rower has vowed to go on}: where a clause speaks of two, a description that "but" or "after" sets
 * against it is not its subject, unless the article gives the subject that office. Threads may share it.
 */
final class AfterButTheOtherOneIsDescribed {

    private static final Pattern AGAINST = Pattern.compile(
            "(?is).*(?:[,;—–-]\\s?|\\s)(?:but|while|whereas|yet|though|although|after|before|when|because|since)\\s$");

    private AfterButTheOtherOneIsDescribed() {}

    /** Whether an entity is the subject of the clause that a draft's description is set against. */
    static boolean holds(int entity, Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        TextSpan source = draft.source().orElseThrow();
        int sentence = setting.sentenceSpan(source.start()).map(TextSpan::start).orElse(source.start());
        List<Integer> before = setting.personsBefore(source.start(), 0);
        return before.size() > 1
                && before.get(0) == entity
                && sentence < source.start()
                && AGAINST.matcher(setting.text().substring(sentence, source.start()))
                        .matches()
                && !holdsIt(entity, new SourcePhrase(setting, source), soFar.offices());
    }

    private static boolean holdsIt(int entity, SourcePhrase phrase, Offices offices) {
        Set<String> office = Offices.words(List.of(phrase.headNoun()));
        return offices.says(entity, office);
    }
}
