package org.parallax.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Setting.Named;

/** "Ada Brook, who said …": the last name before "who" in the sentence, where at most a description stands between. */
final class ARelativePronounIsTheNameBeforeIt implements SpeakerRule {

    private static final Set<String> PRONOUNS = Set.of("who", "which", "that", "whom");
    private static final int LONGEST_DESCRIPTION = 120;

    /** What can stand between a name and its pronoun: a comma, or what the name is called. ", but we have word that" begins anew. */
    private static final Pattern APPOSITION =
            Pattern.compile(",\\s+(?:(?:an?|the|another|one|his|her|its|their)\\b[^;]*)?", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.source()
                .filter(source ->
                        PRONOUNS.contains(source.of(soFar.setting().text()).toLowerCase(Locale.ROOT)))
                .flatMap(source -> before(source, soFar.setting()))
                .map(name -> Speaker.named(name.entity(), draft, this));
    }

    private static Optional<Named> before(TextSpan pronoun, Setting setting) {
        int from = setting.sentenceSpan(pronoun.start()).map(TextSpan::start).orElse(pronoun.start());
        int floor = Math.max(from, pronoun.start() - LONGEST_DESCRIPTION);
        if (floor >= pronoun.start()) {
            return Optional.empty();
        }
        List<Named> names = setting.namesIn(new TextSpan(floor, pronoun.start())).stream()
                .filter(name -> name.span().end() <= pronoun.start())
                .toList();
        for (int i = names.size() - 1; i >= 0; i--) {
            TextSpan name = names.get(i).span();
            String between = setting.text().substring(name.end(), pronoun.start());
            if (between.isBlank() || APPOSITION.matcher(between).matches()) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }
}
