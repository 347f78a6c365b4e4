package org.parallax.statement.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code After saying the pier was shut, she left}: a participle at the head of a sentence has the subject that follows what is said. Where
 * nobody is found to be the source, a pronoun or a name there is. Threads may share it.
 */
public final class WhoActsNextIsWhoHasSpoken {

    private static final Set<String> OPENERS = Set.of(
            "after", "before", "while", "when", "in", "by", "on", "upon", "since", "without", "besides", "despite");

    private static final Pattern COMMA = Pattern.compile("[\"”’']?,[\"”’']?\\s+");
    private static final Pattern PRONOUN = Pattern.compile("(?:he|she|they|it|we|I)(?=\\s\\p{Ll})");

    private final Setting setting;

    public WhoActsNextIsWhoHasSpoken(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution with that subject as source; the same where there is none. */
    public Draft mended(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        return draft.source().isEmpty() && isParticiple(cue) && opensItsSentence(cue)
                ? next(draft)
                        .map(subject -> draft.withSource(Optional.of(subject)))
                        .orElse(draft)
                : draft;
    }

    private boolean isParticiple(TextSpan cue) {
        return Words.lower(cue.of(setting.text())).stream()
                .findFirst()
                .filter(word -> word.endsWith("ing"))
                .flatMap(CueWords::act)
                .isPresent();
    }

    private boolean opensItsSentence(TextSpan cue) {
        int sentence = setting.sentenceSpan(cue.start()).map(TextSpan::start).orElse(cue.start());
        String before = setting.text().substring(Math.min(sentence, cue.start()), cue.start());
        return before.isBlank() || OPENERS.contains(before.strip().toLowerCase(Locale.ROOT));
    }

    private Optional<TextSpan> next(Draft draft) {
        int said = draft.content().stream().mapToInt(TextSpan::end).max().orElse(0);
        String text = setting.text();
        Matcher comma = COMMA.matcher(text).region(said, text.length());
        int at = comma.lookingAt() ? comma.end() : text.startsWith(" ", said) && closes(said) ? said + 1 : -1;
        return at < 0 || !setting.isOneSentence(new TextSpan(said, at + 1)) ? afterItsClause(said) : subject(at);
    }

    /** {@code Despite saying he liked it when he came, he left}: where the clause goes on behind what is said, who follows its one comma. */
    private Optional<TextSpan> afterItsClause(int said) {
        int end = setting.sentenceSpan(said - 1).map(TextSpan::end).orElse(said);
        int comma = said < end ? setting.text().substring(said, end).indexOf(", ") : -1;
        boolean plain = comma >= 0
                && setting.text().substring(said, said + comma).chars().noneMatch(c -> ";:“".indexOf(c) >= 0);
        return plain ? subject(said + comma + 2) : Optional.empty();
    }

    /** Whether a comma ends what is said. */
    private boolean closes(int said) {
        String tail = setting.text().substring(Math.max(0, said - 2), said);
        return tail.endsWith(",") || tail.matches(",[\"”’']");
    }

    private Optional<TextSpan> subject(int at) {
        Matcher pronoun =
                PRONOUN.matcher(setting.text()).region(at, setting.text().length());
        if (pronoun.lookingAt()) {
            return Optional.of(new TextSpan(at, pronoun.end()));
        }
        return setting.namesIn(new TextSpan(at, at + 1)).stream()
                .map(Setting.Named::span)
                .filter(name -> name.start() == at)
                .findFirst();
    }
}
