package org.parallax.statement.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.speaker.AnUnnamedSourceIsNamedNext;
import org.parallax.time.DateRange;

/** Tells on which days each attribution's words were said, in the order of the text, by the first rule that knows. One thread. */
public final class Days {

    private static final List<DayRule> RULES = List.of(
            new ATimeBesideTheCueIsWhenItWasSaid(),
            new WhoActsOnADaySpeaksThen(),
            new WhatWasSaidAtTheTimeIsOfTheTimeToldBefore(),
            new TheOccasionIsToldNextToIt(),
            new WhoSpokeAtAnOccasionIsQuotedFromIt(),
            new WhatWasSaidAfterAnEventOfThePastIsNoNews(),
            new WhatWasSaidInTheSameInterviewIsOfItsDay(),
            new WhatOneHasAlsoSaidIsOfTheWordsAroundIt(),
            new WhatFollowsAnEarlierOccasionIsOfIt(),
            new WhatIsToldOfALongTimeIsOfNoDay(),
            new TheSameSpeakerGoesOn(),
            new WhatFollowsATimeOfThePastIsNoNews(),
            new WhatFollowsABeginningIsItsCourse(),
            new TheOutletsOwnInterviewIsOfItsDay(),
            new NewsOfTheDayIsSaidThenOrTheDayBefore());

    /** A day with the rule that told it. */
    public record Day(DateRange range, String rule) {

        private static final Day NOT_TOLD =
                new Day(DateRange.unknown("the text tells no day for these words"), "no day is told");

        /** Whether no rule had anything to say. */
        boolean isNotTold() {
            return equals(NOT_TOLD);
        }
    }

    /** Statements further apart in the order of the text do not hold one another's times. */
    private static final int NEAR = 12;

    private final Setting setting;
    private final List<Said> all;
    private final List<Day> days = new ArrayList<>();

    private Days(Setting setting, List<Said> all) {
        this.setting = setting;
        this.all = all;
    }

    /** The day of each, in the same order; they stand in the order of their cues. */
    public static List<Day> of(Setting setting, List<Said> all) {
        return HowLikelyNews.weighed(setting, all, byRules(setting, all));
    }

    /** As rules tell it, before it is weighed how likely something is news. */
    static List<Day> byRules(Setting setting, List<Said> all) {
        Days days = new Days(setting, all);
        for (Said said : all) {
            days.days.add(days.of(said));
        }
        return days.days;
    }

    private Day of(Said said) {
        for (DayRule rule : RULES) {
            Optional<DateRange> range = rule.when(said, this);
            if (range.isPresent()) {
                return new Day(WhatIsPrintedWasSaidByThen.without(range.get(), said, setting), rule.name());
            }
        }
        return Day.NOT_TOLD;
    }

    /** The day of one of them; a source that is named in the next sentence spoke on the same occasion. */
    public static Day ofOccasion(List<Day> days, List<Said> all, int at) {
        Day own = days.get(at);
        if (own.range().isKnown() || !AnUnnamedSourceIsNamedNext.decided(all.get(at))) {
            return own;
        }
        for (int i = at + 1; i < all.size(); i++) {
            if (all.get(i).isBySameSpeaker(all.get(at))) {
                return new Day(days.get(i).range(), AnUnnamedSourceIsNamedNext.class.getSimpleName());
            }
        }
        return own;
    }

    Setting setting() {
        return setting;
    }

    /** How many are told so far. */
    int count() {
        return days.size();
    }

    /** How many there are. */
    int size() {
        return all.size();
    }

    /** Those that stand around the one that is asked for, in the order of the text. */
    List<Said> near() {
        return all.subList(Math.max(0, count() - NEAR), Math.min(size(), count() + NEAR));
    }

    Said said(int index) {
        return all.get(index);
    }

    Day day(int index) {
        return days.get(index);
    }
}
