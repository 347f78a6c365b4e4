package org.parallax.statement.day;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Occasions;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;

/**
 * {@code her May 2021 campaign}, {@code before Monday's vote}, {@code a deadline of 1 May}, {@code for closing the pier on Monday}, {@code Brook, who rowed home
 * on Monday, said}: a time that says which thing is meant, bounds another, or stands in somebody's words, does not tell when something was said. {@code In a
 * Monday interview} does. Threads may share it.
 */
final class ATimeOfSomethingElseIsNotWhenItWasSaid {

    private static final int LONGEST_BEFORE = 60;
    private static final int LONGEST_AFTER = 60;

    /** In words: {@code on “Gray Radio Sunday,” she said} tells the day. */
    private static final int LONGEST_TITLE = 4;

    /** Statements further apart in the order of the text do not hold one another's times. */
    private static final int NEAR = 12;

    /** "Moments before Wednesday's vote" is of that day. */
    private static final Pattern BOUND = Pattern.compile(
            "(?is).*\\b(?:(?:prior to|ahead of)\\s(?:[\\p{L}’'-]+\\s){0,3}"
                    + "|(?<!\\b(?:moments|minutes|hours|shortly|just|right|immediately) )(?:before|until|since)\\s(?:(?:the|early|late|last|mid|at least|about)\\s){0,2})$");

    /** {@code In trouble since Monday, when Brook said}. */
    private static final Pattern WHEN = Pattern.compile(",? when\\s");

    private static final Pattern CAME_BEFORE =
            Pattern.compile("(?s)(?:After|Since|Ever since|Following|Despite|Unlike|Until|Before) (?!all\\b)[^,;]*");

    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom $");
    private static final Pattern SINCE_FROM =
            Pattern.compile("(?i)\\bfrom (?:[^\\s,]+ ){1,3}(?:to|through|until|till) $");
    private static final Pattern TO = Pattern.compile("(?i)\\s(?:to|through|until|till)\\s");

    private static final Pattern ANOTHER_DEED =
            Pattern.compile("(?is).*\\b(?:for|of|from|against) \\p{L}+ing\\b[^,;]*");
    private static final Pattern RELATIVE = Pattern.compile("(?is).*\\b(?:who|whom|whose|which)\\b.*");

    /** {@code Brook, elected on Monday, said}; who was asked or joined by others on Monday spoke then. */
    private static final Pattern DONE_TO_THEM =
            Pattern.compile("(?is),\\s(?:re-?elected|elected|appointed|nominated|named|promoted|hired|fired|dismissed"
                    + "|sacked|suspended|sworn|born|married|arrested|charged|indicted|convicted|sentenced|jailed|freed|shot|wounded|injured|founded|established"
                    + "|formed|created|built|opened|launched)\\b[^,;]*");

    private static final Pattern OF = Pattern.compile("(?is).*?(?<noun>[\\p{L}]+)\\sof\\s(?:the\\s)?$");
    private static final Pattern PART_OF_A_TIME = Pattern.compile(
            "(?i)morning|evening|afternoon|night|day|days|week|weeks|month|months|hours?|end|start|beginning|middle|summer|spring|autumn|fall|winter|eve|course|half|part|early|late|and");

    private static final String ARTICLE = "(?:the|an?|his|her|its|their|this|that|our|[\\p{L}.]+['’]s)\\s";
    private static final String DETERMINER = ARTICLE + "(?:[\\p{L}-]+\\s){0,2}$";
    private static final Pattern DETERMINED = Pattern.compile("(?is)\\b" + DETERMINER);

    /** "A statement Monday" was made on Monday: a weekday is of a thing only right after its article. */
    private static final Pattern RIGHT_BEFORE = Pattern.compile("(?is)\\b" + ARTICLE + "$");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Pattern IN_IT =
            Pattern.compile("(?is)\\b(?:in|at|during|on|through|with|from|by)\\s(?:" + DETERMINER + "|$)");

    private static final Pattern NOUN = Pattern.compile(
            "(?s)(?:['’]s)?\\s(?!(?:and|or|but|at|in|on|of|by|for|to|from|with|when|where|while|after|before|that|who|which|as|during|is|was|are|were|has|had|will"
                    + "|said|told|morning|afternoon|evening|night|through|until|than|about)\\b|\\p{L}+ing\\b)(?<noun>\\p{L}[\\p{L}’'-]*(?:\\s[\\p{Ll}-]+){0,3}).*");

    private static final Pattern OCCASION = Pattern.compile("(?is).*\\b"
            + Occasions.anyOf(
                    Occasions.SPOKEN,
                    Occasions.GATHERED,
                    Occasions.SENT,
                    Occasions.WRITTEN,
                    Occasions.PRINTED,
                    Occasions.BOUND)
            + "\\b.*");

    private static final Pattern SAID_BEFORE = Pattern.compile("(?is).*\\bafter\\s+$");
    private static final Pattern PARTICIPLE = Pattern.compile("(?is)\\p{L}+ing\\b.*");

    /** A clock's hour without a day. */
    private static final String HOUR = "time";

    private ATimeOfSomethingElseIsNotWhenItWasSaid() {}

    static boolean holds(TimeExpression time, Draft draft, Days soFar) {
        Setting setting = soFar.setting();
        if (draft.cue().filter(cue -> cue.contains(time.span())).isPresent()) {
            return false;
        }
        return isInAnothersWords(time, draft, soFar)
                || isBound(time, draft, setting)
                || isOfAThing(time, draft, setting)
                || isOfWhatCameBefore(time, setting)
                || isOneEndOfAStretch(time, setting)
                || isOfAnotherDeed(time, draft, setting)
                || isAnHourOfADayToldElsewhere(time, soFar);
    }

    private static boolean isInAnothersWords(TimeExpression time, Draft draft, Days soFar) {
        return isQuoted(time.span(), draft, soFar.setting()) || isTold(time.span(), draft, soFar);
    }

    private static boolean isQuoted(TextSpan time, Draft draft, Setting setting) {
        return setting.quotations()
                .around(time.start())
                .filter(quotation -> !quotation.span().contains(draft.anchor()))
                .filter(quotation -> Words.count(setting.text(), quotation.words()) > LONGEST_TITLE)
                .isPresent();
    }

    private static boolean isTold(TextSpan time, Draft draft, Days soFar) {
        return soFar.near().stream()
                .map(Said::draft)
                .filter(other -> other.cue().isPresent() && !other.cue().equals(draft.cue()))
                .flatMap(other -> other.content().stream())
                .anyMatch(piece -> piece.contains(time) && !piece.overlaps(draft.anchor()));
    }

    private static boolean isBound(TimeExpression time, Draft draft, Setting setting) {
        return BOUND.matcher(before(time, setting)).matches() && !isWhen(time, draft, setting);
    }

    private static boolean isWhen(TimeExpression time, Draft draft, Setting setting) {
        int first = draft.outlet().get(0).start();
        return time.span().end() < first
                && WHEN.matcher(setting.text().substring(time.span().end(), first))
                        .matches();
    }

    /** {@code After the long quarrel of spring 2011, Brook warned}: a month or a year that is told of something else, which was before. */
    private static boolean isOfWhatCameBefore(TimeExpression time, Setting setting) {
        return !isOfDays(time) && CAME_BEFORE.matcher(before(time, setting)).matches();
    }

    /** {@code in papers printed from 2003 to 2009}. */
    private static boolean isOneEndOfAStretch(TimeExpression time, Setting setting) {
        String before = before(time, setting);
        return SINCE_FROM.matcher(before).find()
                || (FROM.matcher(before).find()
                        && TO.matcher(after(time, setting)).lookingAt());
    }

    private static boolean isOfDays(TimeExpression time) {
        return time.range()
                .earliest()
                .filter(first -> first.precision() == PartialDate.Precision.DAY)
                .isPresent();
    }

    private static boolean isOfAThing(TimeExpression time, Draft draft, Setting setting) {
        String before = before(time, setting);
        Matcher of = OF.matcher(before);
        if (of.matches() && !PART_OF_A_TIME.matcher(of.group("noun")).matches()) {
            return true;
        }
        Matcher noun = NOUN.matcher(after(time, setting));
        boolean saidNext = draft.content().stream()
                .anyMatch(piece -> piece.start() >= time.span().end()
                        && piece.start() <= time.span().end() + 2);
        if (saidNext || !noun.matches()) {
            return false;
        }
        boolean weekday = WEEKDAY.matcher(time.span().of(setting.text())).matches();
        boolean thing = (weekday ? RIGHT_BEFORE : DETERMINED).matcher(before).find();
        boolean occasion = IN_IT.matcher(before).find()
                && OCCASION.matcher(noun.group("noun")).matches();
        return thing && !occasion;
    }

    private static boolean isOfAnotherDeed(TimeExpression time, Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElseThrow();
        if (time.span().start() >= cue.end()) {
            return ANOTHER_DEED
                    .matcher(setting.text().substring(cue.end(), time.span().start()))
                    .matches();
        }
        Optional<TextSpan> source =
                draft.source().filter(words -> words.end() <= time.span().start());
        String since = source.map(words ->
                        setting.text().substring(words.end(), time.span().start()))
                .orElse("");
        boolean another = RELATIVE.matcher(since).matches()
                || ANOTHER_DEED.matcher(since).matches()
                || DONE_TO_THEM.matcher(since).matches();
        boolean saidBefore = time.span().end() <= cue.start()
                && PARTICIPLE.matcher(cue.of(setting.text())).matches()
                && SAID_BEFORE
                        .matcher(setting.text().substring(time.span().end(), cue.start()))
                        .matches();
        return another || saidBefore;
    }

    /** {@code Brook noted that on 3 May the pier was shut. At 7 p.m., Finch wrote …}: the hour is of no day that somebody's words told. */
    private static boolean isAnHourOfADayToldElsewhere(TimeExpression time, Days soFar) {
        if (!time.rule().equals(HOUR)) {
            return false;
        }
        Setting setting = soFar.setting();
        return setting.times().stream()
                .filter(other -> other.span().end() <= time.span().start()
                        && other.type() == TimeExpression.Type.DATE
                        && other.range().day().isPresent())
                .reduce((first, second) -> second)
                .filter(last -> IntStream.range(Math.max(0, soFar.count() - NEAR), soFar.count())
                        .mapToObj(i -> soFar.said(i).draft())
                        .flatMap(other -> other.content().stream())
                        .anyMatch(piece -> piece.contains(last.span())))
                .isPresent();
    }

    private static String before(TimeExpression time, Setting setting) {
        int sentence =
                setting.sentenceSpan(time.span().start()).map(TextSpan::start).orElse(0);
        int from = Math.max(sentence, time.span().start() - LONGEST_BEFORE);
        return setting.text()
                .substring(Math.min(from, time.span().start()), time.span().start());
    }

    private static String after(TimeExpression time, Setting setting) {
        int to = Math.min(setting.text().length(), time.span().end() + LONGEST_AFTER);
        return setting.text().substring(time.span().end(), to);
    }
}
