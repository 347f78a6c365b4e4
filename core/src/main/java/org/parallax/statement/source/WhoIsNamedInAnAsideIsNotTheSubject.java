package org.parallax.statement.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;

/**
 * {@code Ada Brook, who rows and married her mate, Lew Finch, in Vell last year, called for a toll}: the clause between the commas tells of Brook, and she
 * calls. Threads may share it.
 */
public final class WhoIsNamedInAnAsideIsNotTheSubject {

    private static final Pattern WHO = Pattern.compile("(?is),\\s(?:an?\\s[^,;]*,\\s)?who\\s[^;:“”\"]*(?<!\\band\\s)");
    private static final Pattern WHO_DOES = Pattern.compile("(?is),\\s(?:an?\\s[^,;]*,\\s)?who\\s[^,;:“”\"]*");
    private static final Pattern CLOSES = Pattern.compile("(?s)[^;:“”\"]*,\\s");

    private final Setting setting;

    public WhoIsNamedInAnAsideIsNotTheSubject(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution by the one of whom the aside tells. */
    public Draft mended(Draft draft) {
        TextSpan cue = draft.anchor();
        return draft.source()
                .filter(source -> source.end() < cue.start())
                .flatMap(source -> isAName(source) ? ofTheName(source, cue) : ofTheObject(source, cue))
                .map(name -> draft.withSource(Optional.of(name)))
                .orElse(draft);
    }

    private Optional<TextSpan> ofTheName(TextSpan source, TextSpan cue) {
        boolean closes = CLOSES.matcher(setting.text().substring(source.end(), cue.start()))
                .matches();
        return closes ? subject(source, WHO) : Optional.empty();
    }

    /** {@code Ada Brook, who has not backed a candidate, told}: what the clause between the commas ends with tells nothing either. */
    private Optional<TextSpan> ofTheObject(TextSpan source, TextSpan cue) {
        boolean closes = setting.text().substring(source.end(), cue.start()).equals(", ");
        return closes ? subject(source, WHO_DOES) : Optional.empty();
    }

    private boolean isAName(TextSpan source) {
        return setting.namesIn(source).stream().anyMatch(name -> name.span().equals(source));
    }

    private Optional<TextSpan> subject(TextSpan source, Pattern between) {
        int sentence = setting.sentenceSpan(source.start()).map(TextSpan::start).orElse(source.start());
        return sentence >= source.start()
                ? Optional.empty()
                : setting.namesIn(new TextSpan(sentence, source.start())).stream()
                        .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                        .map(Named::span)
                        .filter(name -> between.matcher(setting.text().substring(name.end(), source.start()))
                                .matches())
                        .findFirst();
    }
}
