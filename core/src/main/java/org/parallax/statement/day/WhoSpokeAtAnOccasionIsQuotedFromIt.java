package org.parallax.statement.day;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * {@code In 2003, Brook addressed a rally of rowers. “The pier is ours,” she said.}: what somebody is quoted with right after the sentence of the same
 * paragraph that tells of a speech, and when it was held, was said there.
 */
final class WhoSpokeAtAnOccasionIsQuotedFromIt implements DayRule {

    private static final Pattern SPOKE = Pattern.compile(
            "(?i)\\b(?<verb>(?:addressed|spoke (?:at|to|before|in front of)|testified (?:at|before|to)|appeared (?:at|before|on)|was interviewed (?:by|on)"
                    + "|(?:gave|delivered|made|held) (?:an?|the|his|her) (?:[\\p{L}-]+ ){0,3}?(?:speech|address|talk|lecture|interview|sermon|news conference|press conference)))\\b");

    private static final Pattern HE_OR_SHE = Pattern.compile("(?i)\\b(?:he|she)\\s(?:\\p{L}+\\s){0,2}$");

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        int at = setting.sentenceAt(said.anchor().start());
        boolean follows = at > 0
                && said.speaker().isKnown()
                && setting.sentences().get(at).paragraph()
                        == setting.sentences().get(at - 1).paragraph();
        return follows ? occasion(setting.sentences().get(at - 1).span(), said, setting) : Optional.empty();
    }

    private static Optional<DateRange> occasion(TextSpan sentence, Said said, Setting setting) {
        Matcher spoke = SPOKE.matcher(setting.text()).region(sentence.start(), sentence.end());
        return spoke.find() && isBy(said, new TextSpan(sentence.start(), spoke.end()), spoke.start(), setting)
                ? setting.timesIn(sentence).stream()
                        .filter(time -> Telling.namesATime(time) && time.range().isKnown())
                        .filter(time ->
                                setting.quotations().around(time.span().start()).isEmpty())
                        .findFirst()
                        .map(time -> of(time, setting))
                : Optional.empty();
    }

    /** The one who spoke is the only one named before the verb, or is "he" or "she" there. */
    private static boolean isBy(Said said, TextSpan beginning, int verb, Setting setting) {
        int speaker = said.speaker().entity().getAsInt();
        boolean named = setting.namesIn(beginning).stream()
                .anyMatch(name -> name.entity() == speaker && name.span().end() <= verb);
        boolean another = setting.namesIn(beginning).stream()
                .anyMatch(name -> name.entity() != speaker
                        && setting.entity(name.entity()).type() == org.parallax.language.Tagging.NameType.PERSON);
        boolean heOrShe = HE_OR_SHE
                .matcher(setting.text().substring(beginning.start(), verb))
                .find();
        return !another && (named || heOrShe);
    }

    private static DateRange of(TimeExpression time, Setting setting) {
        return time.range()
                .because(
                        DateRange.Basis.INFERRED,
                        "the occasion told before: “" + time.span().of(setting.text()) + "”");
    }
}
