package org.parallax.statement.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * "I" outside quotations and turns is whoever signs below: the next paragraph that is a person's name and no more, as under a letter; or the person
 * with whom the last paragraph begins to tell who wrote this, "Ada Brook is a pilot".
 */
final class IIsTheOneWhoSigns implements SpeakerRule {

    private static final Set<String> PRONOUNS = Set.of("i", "me", "myself", "i've", "i'm", "i'd", "i'll");
    private static final Pattern END = Pattern.compile("[.,\\s]*");
    private static final Pattern DASH = Pattern.compile("[-–—―\\s]*");
    private static final Pattern TELLS_WHO =
            Pattern.compile("(?:, [^.]{3,150},)? (?:is|was|are|serves|teaches|writes)\\b");
    private static final int LONGEST_TELLING = 200;

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        return draft.source()
                .filter(source -> PRONOUNS.contains(
                        source.of(setting.text()).toLowerCase(Locale.ROOT).replace('’', '\'')))
                .filter(source -> setting.quotations().around(source.start()).isEmpty())
                .filter(source -> setting.turnAt(source.start()).isEmpty())
                .flatMap(source -> signature(source, setting))
                .map(name -> Speaker.named(name.entity(), draft, this));
    }

    private static Optional<Named> signature(TextSpan source, Setting setting) {
        // With the pronoun itself, after which nothing need follow.
        TextSpan below = new TextSpan(source.start(), setting.text().length());
        return setting.namesIn(below).stream()
                .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                .filter(name ->
                        beginsItsParagraph(name, setting) && (isAllOfIt(name, setting) || tellsWhoWrote(name, setting)))
                .findFirst();
    }

    private static boolean beginsItsParagraph(Named name, Setting setting) {
        int line = setting.text().lastIndexOf('\n', name.span().start()) + 1;
        return line > 0
                && DASH.matcher(setting.text().substring(line, name.span().start()))
                        .matches();
    }

    private static boolean isAllOfIt(Named name, Setting setting) {
        return END.matcher(setting.text())
                .region(name.span().end(), lineEnd(name, setting))
                .matches();
    }

    private static boolean tellsWhoWrote(Named name, Setting setting) {
        boolean last = setting.text().substring(lineEnd(name, setting)).isBlank();
        int to = Math.min(setting.text().length(), name.span().end() + LONGEST_TELLING);
        return last
                && TELLS_WHO
                        .matcher(setting.text())
                        .region(name.span().end(), to)
                        .lookingAt();
    }

    private static int lineEnd(Named name, Setting setting) {
        int end = setting.text().indexOf('\n', name.span().end());
        return end < 0 ? setting.text().length() : end;
    }
}
