package org.parallax.statement.day;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Occasions;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.TimeExpression;

/** The speaker of the statement just before speaks on: the same day, as long as no one else speaks in between. */
final class TheSameSpeakerGoesOn implements DayRule {

    private static final int SENTENCES = 6;

    private static final int LONGEST = 31;

    /** In sentences: nearer words are of the year that was told, or of no day that is known. */
    private static final int RIGHT_BEHIND = 2;

    private static final Pattern OCCASION =
            Pattern.compile("(?i)\\b(?:in|at|on|during|to) (?:an?|the|his|her|its|their) (?:[\\p{L}\\d’'-]+ ){0,3}?"
                    + Occasions.anyOf(
                            Occasions.SPOKEN, Occasions.GATHERED, Occasions.SENT, Occasions.WRITTEN, Occasions.PRINTED)
                    + "\\b");

    private static final String GOES_ON = "the speaker goes on: ";

    /** How many statements back one can stand that reports another. */
    private static final int NEAR = 6;

    /** Cues of another occasion: "previously said", "has often warned". */
    private static final Pattern ANOTHER_TIME = Pattern.compile(
            "\\b(?:ha[sd]|have|previously|earlier|once|formerly|originally|initially|often|repeatedly|frequently|regularly|long|always|sometimes|will|plans?|recent|previous|prior)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED =
            Pattern.compile("(?i)(?:when |if |while )?(?:asked|pressed|questioned|quizzed|prompted|challenged)\\b");

    /** {@code Brook said on Monday … He does not speak of Moss as often}: what somebody does as a rule is of no day. */
    private static final Pattern AS_A_RULE = Pattern.compile(
            "(?i)(?:does|do)(?: not|n['’]t)(?! (?:deny|say|mention|name|specify|address|rule))\\b.*|(?:refuses|opposes|supports|backs|favou?rs|wants|hopes|believes|thinks|fears|doubts|likes|loves|hates|prefers|considers)\\b.*");

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        if (said.draft()
                        .cue()
                        .filter(cue ->
                                ANOTHER_TIME.matcher(cue.of(setting.text())).find())
                        .isPresent()
                || WhatTheClauseLooksBackOnIsNotNow.holds(said.draft(), setting)
                || WhatARelativeClauseTellsOfSomebodyIsNotNow.holds(said.draft(), setting)
                || (!said.draft().isInside() && isAsARule(said, setting))) {
            return Optional.empty();
        }
        int sentence = setting.sentenceAt(said.anchor().start());
        for (int i = soFar.count() - 1; i >= 0; i--) {
            Said before = soFar.said(i);
            boolean far = sentence - setting.sentenceAt(before.anchor().start()) > SENTENCES;
            if (far
                    || setting.article().inHeadline(before.anchor())
                            != setting.article().inHeadline(said.anchor())) {
                return Optional.empty();
            }
            if (said.isBySameSpeaker(before) && isAsARule(before, setting)) {
                continue;
            }
            if (said.isBySameSpeaker(before) && (said.draft().isInside() || !isRecalled(soFar, i))) {
                return tellsAnotherTime(before, said, soFar.day(i).range(), setting)
                        ? Optional.empty()
                        : after(soFar.day(i).range(), before, said, setting);
            }
            if (!isAside(before, said, soFar, i) && !isAskedOfThem(before, said, setting)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Asked whether she would stay, Brook said}: who is asked goes on, and nobody has spoken in between. */
    private static boolean isAskedOfThem(Said between, Said said, Setting setting) {
        boolean asked = between.draft()
                .cue()
                .filter(cue -> ASKED.matcher(cue.of(setting.text())).lookingAt())
                .isPresent();
        return asked
                && !between.speaker().isKnown()
                && between.draft().content().stream().noneMatch(piece -> piece.overlaps(said.anchor()))
                && setting.sentenceAt(between.anchor().start())
                        == setting.sentenceAt(said.anchor().start());
    }

    private static boolean isAsARule(Said said, Setting setting) {
        return said.draft()
                .cue()
                .filter(cue -> AS_A_RULE.matcher(cue.of(setting.text())).matches())
                .isPresent();
    }

    /** {@code Brook said in May that … the remarks she made on Monday, in which she said …}: the outlet tells another time in between. */
    private static boolean tellsAnotherTime(Said before, Said said, DateRange day, Setting setting) {
        int sentence = setting.sentenceSpan(said.anchor().start())
                .map(TextSpan::start)
                .orElse(said.anchor().start());
        int from =
                Math.max(before.draft().extent().end(), Math.max(before.anchor().end(), sentence));
        int to = said.draft().outlet().stream()
                .mapToInt(TextSpan::start)
                .min()
                .orElse(said.anchor().start());
        return from < to
                && !said.draft().isInside()
                && setting.timesIn(new TextSpan(from, to)).stream()
                        .filter(time ->
                                setting.quotations().around(time.span().start()).isEmpty())
                        .map(TimeExpression::range)
                        .anyMatch(told -> told.endsBefore(day)
                                || (told.day().isPresent() && !told.day().equals(day.day())));
    }

    private static Optional<DateRange> after(DateRange day, Said before, Said said, Setting setting) {
        if (isAnOccasion(day)) {
            return Optional.of(day.because(DateRange.Basis.INFERRED, goesOn(day.why())));
        }
        return day.isClosed() && isRightBehind(before, said, setting)
                ? Optional.of(ofALongTime(day, before, setting))
                : Optional.empty();
    }

    private static boolean isRightBehind(Said before, Said said, Setting setting) {
        return setting.sentenceAt(said.anchor().start())
                        - setting.sentenceAt(before.anchor().start())
                <= RIGHT_BEHIND;
    }

    /** {@code At a 2008 fair Brook praised … “…,” she said.}: the fair goes on, and a year by itself does not; nor is it the day of the news. */
    private static DateRange ofALongTime(DateRange day, Said before, Setting setting) {
        boolean occasion = setting.sentenceSpan(before.anchor().start())
                .filter(sentence ->
                        OCCASION.matcher(sentence.of(setting.text())).find())
                .isPresent();
        return occasion
                ? day.because(DateRange.Basis.INFERRED, goesOn(day.why()))
                : DateRange.unknown("the speaker goes on after words of another time");
    }

    /** Whether a statement only reports the one before it, or stands inside it. */
    private static boolean isAside(Said between, Said said, Days soFar, int index) {
        boolean holds = index > 0
                && between.draft().content().stream()
                        .anyMatch(piece ->
                                piece.overlaps(soFar.said(index - 1).draft().extent()));
        boolean holdsThis = between.draft().content().stream()
                .anyMatch(piece -> piece.overlaps(said.draft().extent()));
        return between.draft().isInside() || holds || holdsThis;
    }

    private static String goesOn(String why) {
        return why.startsWith(GOES_ON) ? why : GOES_ON + why;
    }

    /** A day, or the stretch that a meeting is placed in; "last year" is no occasion that goes on. */
    private static boolean isAnOccasion(DateRange range) {
        return range.firstDay().isPresent()
                && range.lastDay()
                        .filter(last -> last.isBefore(range.firstDay().get().plusDays(LONGEST)))
                        .isPresent();
    }

    /** What a speaker recalls having said is of another day than the speaker's words; a credit that follows recalls nothing. */
    private static boolean isRecalled(Days soFar, int index) {
        TextSpan cue = soFar.said(index).anchor();
        for (int i = Math.max(0, index - NEAR); i < index; i++) {
            Draft outer = soFar.said(i).draft();
            if (outer.cue().isPresent()
                    && outer.extent().contains(cue)
                    && outer.anchor().start() < cue.start()) {
                return true;
            }
        }
        return false;
    }
}
