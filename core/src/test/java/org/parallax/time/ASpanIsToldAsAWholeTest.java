package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;

class ASpanIsToldAsAWholeTest {

    @Test
    void byItsFirstDateWhoseValueStays() {
        on("2021-11-19", "The books were stolen between 9 May and 3 June.")
                .has("9 May = DATE 2021-05-09", "3 June = DATE 2021-06-03")
                .means("9 May", "2021-05-09..2021-06-03")
                .means("3 June", "2021-06-03");
    }

    @Test
    void whateverJoinsItsEnds() {
        on("2021-11-19", "The fair was open from 26 February to 1 March 2021.")
                .means("26 February", "2021-02-26..2021-03-01");
        on("2021-11-19", "The fair (26 February - 1 March 2021) was small.")
                .means("26 February", "2021-02-26..2021-03-01");
    }

    @Test
    void butWhatTookLongerIsNewsOfItsBeginning() {
        on("2021-11-19", "The books were stolen between May and July.").means("May", "2021-05");
        on("2021-11-19", "She was mayor from 2010 to 2014.").means("2010", "2010");
    }

    @Test
    void butTwoDaysAreNoSpan() {
        on("2021-11-19", "It fell on 9 May and 3 July.").means("9 May", "2021-05-09");
        on("2021-11-19", "It fell between 9 May, a Sunday, and 3 July.").means("9 May", "2021-05-09");
    }

    @Test
    void norIsOneThatEndsBeforeItBegins() {
        on("2021-11-19", "It fell between 9 July 2021 and 3 May 2021.").means("9 July 2021", "2021-07-09");
    }

    @Test
    void aDashMayJoinTheDatesWithOrWithoutSpaces() {
        on("2021-11-19", "The fair (9 May–3 June) was small.").means("9 May", "2021-05-09..2021-06-03");
        on("2021-11-19", "The fair (9 May — 3 June) was small.").means("9 May", "2021-05-09..2021-06-03");
    }

    @Test
    void acrossTheTurnOfTheYear() {
        on("2021-01-19", "The hall was shut from 20 December 2020 to 3 January 2021.")
                .means("20 December 2020", "2020-12-20..2021-01-03");
    }

    @Test
    void fromOneWeekdayToAnother() {
        // 22 April 2031 is a Tuesday.
        on("2031-04-22", "The guild met from Friday to Sunday.").means("Friday", "2031-04-18..2031-04-20");
        on("2031-04-22", "The guild will meet from Friday to Sunday.").means("Friday", "2031-04-25..2031-04-27");
    }

    @Test
    void whoseWeekBeginsBeforeItEnds() {
        on("2031-04-22", "The guild met from Monday to Wednesday.")
                .has("Monday = DATE 2031-04-14")
                .means("Monday", "2031-04-14..2031-04-16");
        on("2031-04-26", "The guild will meet from Friday to Monday.").means("Friday", "2031-05-02..2031-05-05");
    }
}
