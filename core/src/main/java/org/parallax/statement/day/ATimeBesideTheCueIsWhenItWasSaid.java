package org.parallax.statement.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Occasions;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * "said Saturday that …", "On 26 December, she said …", "told the agency on Monday": a time in the outlet's own words beside cue or source.
 * "That day" is the day last told.
 */
final class ATimeBesideTheCueIsWhenItWasSaid implements DayRule {

    /** "told the Brel Evening Courier in an interview that was published on Saturday that …". */
    private static final int WORDS_AFTER_CUE = 12;

    private static final int WORDS_BEFORE = 10;

    /** "On Monday, when the keeper was asked about the foghorn that …, she said": what opens the sentence holds for its main verb. */
    private static final int WORDS_BEFORE_MAIN_VERB = 30;

    private static final Pattern OPENS = Pattern.compile("(?:On|When|As|Asked) .*", Pattern.DOTALL);
    private static final Pattern PHRASE = Pattern.compile("(?:At|In|During) ");
    private static final Pattern WHEN = Pattern.compile("\\p{L}* ?[\\p{L}\\d]+,? when $");
    private static final int LONGEST_BEFORE_WHEN = 40;

    /** {@code during Saturday's debate, when she claimed}, {@code in an interview on Sunday with “Tide,” where she said} */
    private static final Pattern OCCASION_WHEN =
            Pattern.compile("(?i)\\b(?:(?:in|during|at|on|from)\\s[^;:()]{0,60}?)?\\b"
                    + Occasions.anyOf(
                            Occasions.SPOKEN, Occasions.GATHERED, Occasions.SENT, Occasions.WRITTEN, Occasions.PRINTED)
                    + "\\b[^;:(),]{0,60}?[,”\"]*\\s(?:when|where|(?:at|in|on|during) which)\\s$");

    /** {@code …, but on Monday, Brook said}, {@code … and on Monday she said}, {@code … Speaking to Tide News on Monday Brook said} */
    private static final Pattern WHAT_OPENS_THE_CLAUSE = Pattern.compile(
            "(?:[,;:—–]\\s(?:and|but|so|yet|then|while)|[;:—–]|[Ss]peaking|(?:and|but|then) (?:on|late|early))\\s[^,;:—–“”\"()]*,?\\s$");

    private static final int LONGEST_BEFORE_SOURCE = 90;
    private static final Pattern APPEARED = Pattern.compile(
            "\\b(?:published|printed|released|issued|posted|aired|broadcast|sent|dated|filed|delivered|conducted|taken)\\s");

    private static final int LONGEST_PREPOSITION = 20;
    private static final Pattern DEADLINE = Pattern.compile("(?i)\\b(?:by|until|till|no later than)\\s+(?:the )?$");
    private static final Pattern PART_OF_THE_DAY =
            Pattern.compile("(?i)(?:(?:earlier|later|early|late) )?(?:(?:in|on) )?(?:the|that|the same) day");
    private static final Pattern SAME_DAY = Pattern.compile(
            "\\b(?:that|the same) (?:day|night|evening|morning|afternoon)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        for (TextSpan region : regions(said.draft(), soFar)) {
            Matcher sameDay = SAME_DAY.matcher(setting.text()).region(region.start(), region.end());
            if (sameDay.find()) {
                return Optional.of(sameDay(new TextSpan(sameDay.start(), sameDay.end()), said, soFar));
            }
            List<TimeExpression> told = setting.timesIn(region);
            Optional<TimeExpression> time = told.stream()
                    .filter(t -> t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME)
                    .filter(t -> !Telling.isASortOfThing(setting.text(), t))
                    .filter(t -> t.range().isKnown() || isDay(t))
                    .filter(t -> !isADeadline(t, setting.text()))
                    .filter(t -> !isPartOfADayToldNext(t, told, setting.text()))
                    .filter(t -> !ATimeOfSomethingElseIsNotWhenItWasSaid.holds(t, said.draft(), soFar))
                    .findFirst();
            if (time.isPresent()) {
                return time.map(t -> range(t, said, setting));
            }
        }
        return Optional.empty();
    }

    /** "ending it by the end of May, while claiming that …": until when something is to be done. */
    private static boolean isADeadline(TimeExpression time, String text) {
        int from = Math.max(0, time.span().start() - LONGEST_PREPOSITION);
        return DEADLINE.matcher(text.substring(from, time.span().start())).find();
    }

    /** {@code Earlier in the day on Saturday, she said}: the day is the one told next. */
    private static boolean isPartOfADayToldNext(TimeExpression time, List<TimeExpression> told, String text) {
        return PART_OF_THE_DAY.matcher(time.span().of(text)).matches()
                && told.stream()
                        .anyMatch(next -> next.span().start() >= time.span().end()
                                && next.range().day().isPresent());
    }

    /** A weekday or date that only lacks its anchor; "now" and "recently" name no day. */
    private static boolean isDay(TimeExpression time) {
        return !time.value().endsWith("_REF");
    }

    private static DateRange range(TimeExpression time, Said said, Setting setting) {
        String words = time.span().of(setting.text());
        DateRange range = WhatWasSaidThisWeekWasSaidByNow.told(time, said, setting);
        return range.isKnown()
                ? range.because(range.basis(), "“" + words + "”: " + range.why())
                : DateRange.unknown("“" + words + "” has no date to count from");
    }

    /** The day that the sentence before has just named, or else the day on which what is reported before was said. */
    private static DateRange sameDay(TextSpan words, Said said, Days soFar) {
        Setting setting = soFar.setting();
        int at = setting.sentenceAt(words.start());
        boolean named = at > 0
                && !setting.timesIn(setting.sentences().get(at - 1).span()).isEmpty();
        return setting.timesIn(words).stream()
                .filter(time -> named && time.range().day().isPresent())
                .findFirst()
                .map(time -> range(time, said, setting))
                .orElseGet(() -> lastTold(words.of(setting.text()), soFar));
    }

    private static DateRange lastTold(String words, Days soFar) {
        for (int i = soFar.count() - 1; i >= 0; i--) {
            if (soFar.day(i).range().isKnown()) {
                DateRange last = soFar.day(i).range();
                return last.because(DateRange.Basis.RESOLVED, "“" + words + "” is the day last told: " + last.why());
            }
        }
        return DateRange.unknown("“" + words + "” follows no day");
    }

    /** Where the outlet can tell the time: beside the cue first, then before the source. */
    private static List<TextSpan> regions(Draft draft, Days soFar) {
        Setting setting = soFar.setting();
        List<TextSpan> regions = new ArrayList<>();
        Optional<TextSpan> sentence = draft.cue().flatMap(cue -> setting.sentenceSpan(cue.start()));
        if (sentence.isEmpty()) {
            return regions;
        }
        TextSpan cue = draft.cue().orElseThrow();
        int afterCue = firstContentAfter(
                draft, cue.start(), Math.max(cue.end(), sentence.get().end()));
        int end = Math.min(
                afterCue, afterWords(setting.text(), cue.end(), sentence.get().end(), WORDS_AFTER_CUE));
        add(regions, cue.start(), end);
        draft.source().filter(source -> source.end() < cue.start()).ifPresent(source -> {
            add(regions, lastOfTheVerbBefore(source, cue, soFar), cue.start());
            add(regions, source.end(), cue.start());
        });
        draft.source()
                .filter(source -> source.start() > cue.end())
                .ifPresent(source -> add(
                        regions,
                        source.end(),
                        Math.min(
                                afterWords(
                                        setting.text(),
                                        source.end(),
                                        sentence.get().end(),
                                        WORDS_AFTER_CUE),
                                firstContentAfter(
                                        draft, source.end(), sentence.get().end()))));
        WhereBehindTheWordsATimeIsToldOfThem.in(draft, sentence.get(), setting).forEach(regions::add);
        draft.source().flatMap(source -> whenItAppeared(source, setting)).ifPresent(regions::add);
        int first = draft.outlet().get(0).start();
        int begin = Math.max(sentence.get().start(), lastContentBefore(draft, first));
        if (begin < first
                && Words.count(setting.text(), new TextSpan(begin, first)) <= reach(setting, begin, sentence.get())) {
            add(regions, begin, first);
        } else if (begin < first) {
            whatOpensTheSentence(begin, first, sentence.get(), setting).ifPresent(regions::add);
            rightBefore(WHEN, LONGEST_BEFORE_WHEN, begin, first, setting).ifPresent(regions::add);
            rightBefore(OCCASION_WHEN, LONGEST_BEFORE_SOURCE, begin, first, setting)
                    .ifPresent(regions::add);
            rightBefore(WHAT_OPENS_THE_CLAUSE, LONGEST_BEFORE_SOURCE, begin, first, setting)
                    .ifPresent(regions::add);
        }
        return regions;
    }

    /** {@code The Gray Post on 2 May called it shut, and on 3 May said …}: the second verb has its own time. */
    private static int lastOfTheVerbBefore(TextSpan source, TextSpan cue, Days soFar) {
        return soFar.near().stream()
                .map(Said::draft)
                .filter(other -> other.source().filter(source::equals).isPresent())
                .map(Draft::extent)
                .mapToInt(TextSpan::end)
                .filter(end -> end > source.end() && end < cue.start())
                .max()
                .orElse(source.end());
    }

    /** {@code a Tide News article published on Friday found …} */
    private static Optional<TextSpan> whenItAppeared(TextSpan source, Setting setting) {
        Matcher appeared = APPEARED.matcher(setting.text()).region(source.start(), source.end());
        return appeared.find() ? Optional.of(new TextSpan(appeared.start(), source.end())) : Optional.empty();
    }

    /** {@code At a 2008 fair before the gate of the old pier in Gray Harbour, she praised …}: up to the comma. */
    private static Optional<TextSpan> whatOpensTheSentence(int begin, int first, TextSpan sentence, Setting setting) {
        int comma = setting.text().indexOf(',', begin);
        boolean opens = begin == sentence.start()
                && comma > begin
                && comma < first
                && PHRASE.matcher(setting.text()).region(begin, comma).lookingAt();
        return opens ? Optional.of(new TextSpan(begin, comma)) : Optional.empty();
    }

    /** {@code a row that goes back to 2010 when she said …}, {@code Moss was to row as well, but on Monday Brook said …} */
    private static Optional<TextSpan> rightBefore(Pattern words, int longest, int begin, int first, Setting setting) {
        Matcher before = words.matcher(setting.text()).region(Math.max(begin, first - longest), first);
        return before.find() ? Optional.of(new TextSpan(before.start(), before.end())) : Optional.empty();
    }

    private static int reach(Setting setting, int begin, TextSpan sentence) {
        boolean opens = begin == sentence.start()
                && OPENS.matcher(sentence.of(setting.text())).matches();
        return opens ? WORDS_BEFORE_MAIN_VERB : WORDS_BEFORE;
    }

    private static void add(List<TextSpan> regions, int from, int to) {
        if (from < to) {
            regions.add(new TextSpan(from, to));
        }
    }

    private static int firstContentAfter(Draft draft, int offset, int otherwise) {
        return draft.content().stream()
                .mapToInt(TextSpan::start)
                .filter(start -> start >= offset)
                .min()
                .orElse(otherwise);
    }

    private static int lastContentBefore(Draft draft, int offset) {
        return draft.content().stream()
                .mapToInt(TextSpan::end)
                .filter(end -> end <= offset)
                .max()
                .orElse(0);
    }

    private static int afterWords(String text, int from, int to, int words) {
        if (from >= to) {
            return to;
        }
        List<TextSpan> after = Words.in(text, new TextSpan(from, to));
        return after.size() <= words ? to : after.get(words).start();
    }
}
