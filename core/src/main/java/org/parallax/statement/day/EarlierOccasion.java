package org.parallax.statement.day;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Occasions;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * An occasion that the outlet names as one of several, and not as the one of its news: {@code in the last debate}, {@code in an earlier interview}, {@code during the
 * second hearing}. Threads may share it.
 */
final class EarlierOccasion {

    private static final String OCCASION = "(?<occasion>" + Occasions.SPOKEN + ")\\b";

    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:in|during|at) (?:an?|the|that|his|her|their) (?:earlier|previous|prior|last|past) (?:[\\p{L}-]+ ){0,2}?"
                    + OCCASION);

    /** The words for the place of one in a row. */
    static final String PLACES =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|only|penultimate|final";

    private static final Pattern OF_A_ROW =
            Pattern.compile("(?i)\\b(?:in|during|at) (?:the|their|its|his|her) (?<place>" + PLACES
                    + ") (?:[\\p{L}-]+ ){0,3}?" + OCCASION);

    private static final Pattern PLACE = Pattern.compile("(?i)\\b(?:" + PLACES + ")\\b");

    private EarlierOccasion() {}

    /** Whether the outlet's own words in a sentence put it on such an occasion, of which no day is told. */
    static boolean isTold(TextSpan sentence, Setting setting) {
        return setting.outsideQuotations(EARLIER, sentence).isPresent()
                || setting.outsideQuotations(OF_A_ROW, sentence)
                        .filter(matcher -> !hasADay(matcher, sentence, setting))
                        .isPresent();
    }

    /** {@code The two met on Tuesday in their second debate. … In the second debate she said}: one sentence tells its day. */
    private static boolean hasADay(Matcher told, TextSpan own, Setting setting) {
        Pattern occasion = Pattern.compile("(?i)\\b" + Pattern.quote(told.group("occasion")) + "\\b");
        return setting.sentences().stream()
                .map(sentence -> sentence.span())
                .filter(sentence -> occasion.matcher(setting.text())
                        .region(sentence.start(), sentence.end())
                        .find())
                .filter(sentence -> sentence.start() != own.start())
                .filter(sentence -> isOfThePlace(told.group("place"), sentence, setting))
                .anyMatch(sentence -> setting.timesIn(sentence).stream().anyMatch(EarlierOccasion::isADay));
    }

    private static boolean isADay(TimeExpression time) {
        return Telling.namesATime(time) && time.range().day().isPresent();
    }

    private static boolean isOfThePlace(String place, TextSpan sentence, Setting setting) {
        Matcher matcher = PLACE.matcher(setting.text()).region(sentence.start(), sentence.end());
        return matcher.find() && matcher.group().equalsIgnoreCase(place);
    }

    static DateRange unknown() {
        return DateRange.unknown("said on an earlier occasion, of which no day is told");
    }
}
