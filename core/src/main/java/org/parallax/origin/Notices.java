package org.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;

/**
 * What stands on every page of an outlet or agency, whatever it tells: notices of rights, credits of staff, invitations, the time at which the page
 * was changed, and all that stands below an agency's last line. Threads may share it.
 */
final class Notices {

    private static final Pattern NOTICE = Pattern.compile(
            "all rights reserved|(?:^|[|•(] ?)copyright(?!\\p{L})|copyright (?:©|\\(c\\)|\\d{4})|(?:subject to|protected by) copyright|©"
                    + "|may not be (?:re)?(?:published|produced|broadcast|written|distributed)"
                    + "|contributed to this (?:report|story|article)|terms of (?:use|service)"
                    + "|(?:^|please |\\p{P} ?)(?:sign up (?:for|to)|subscribe to)(?!\\p{L})"
                    + "|(?:sign up (?:for|to)|subscribe to) (?:our|us|this|a free|get|receive|newsletters?)(?!\\p{L})"
                    + "|follow .{0,40}on (?:twitter|facebook|x|instagram)(?!\\p{L})|transcripts? (?:is|are|was|were) (?:created|provided|produced)"
                    + "|(?:^|\\p{P} ?|additional |further |with )(?:reporting|editing) by |(?:not|may) be in its final form|authoritative record of"
                    + "|editor['’]s note:|^(?:[^.]{0,60}: )?(?:send|share) (?:us )?your (?:videos?|pictures?|photos?|images?|stor(?:y|ies)|comments?|views?|experiences?)\\b"
                    + "|also available (?:on|via|in the app)|click here|have your say|join the conversation");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
    private static final String TIME =
            "(?:\\d{1,4}(?:[:.]\\d{2}){0,2}(?:st|nd|rd|th)?|[ap]\\.?m\\b\\.?|(?-i:[A-Z]{2,4}\\b)|" + WEEKDAY + "\\b|"
                    + MONTH + "\\b)";

    /** "Page last updated at 11:51 GMT, Friday, 29 January 2010"; and without "last" where a line begins with it. */
    private static final Pattern STAMP = Pattern.compile(
            "(?:(?:page )?last (?:updated|modified)|^(?:updated|published|posted|modified))(?: (?:at|on))?:? (?:\\(?"
                    + TIME + "\\)?[,.]? ?(?:at |on |- )?){3,12}",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern LAST_LINE = Pattern.compile(
            "\\((?:additional )?(?:reporting|writing|editing) by [^()]{3,300}\\)", Pattern.CASE_INSENSITIVE);

    /** Sentences that stand below an agency's last line where it is the last. */
    private static final int MOST_BELOW = 8;

    private Notices() {}

    /** Those of a text. */
    static List<TextSpan> in(String text, List<Sentence> sentences) {
        List<TextSpan> notices = new ArrayList<>();
        sentences.stream()
                .map(Sentence::span)
                .filter(span -> isNotice(span.of(text)))
                .forEach(notices::add);
        Matcher stamp = STAMP.matcher(text);
        while (stamp.find()) {
            notices.add(new TextSpan(stamp.start(), stamp.end()));
        }
        below(text, sentences).forEach(notices::add);
        return notices;
    }

    static boolean isNotice(String sentence) {
        return NOTICE.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }

    private static List<TextSpan> below(String text, List<Sentence> sentences) {
        Matcher line = LAST_LINE.matcher(text);
        int end = text.length();
        while (line.find()) {
            end = line.end();
        }
        int last = end;
        List<TextSpan> below = sentences.stream()
                .map(Sentence::span)
                .filter(span -> span.end() > last)
                .map(span -> new TextSpan(Math.max(last, span.start()), span.end()))
                .toList();
        return below.size() <= MOST_BELOW ? below : List.of();
    }
}
