package org.parallax.time;

import static org.parallax.time.Reading.eachOn;
import static org.parallax.time.Reading.on;

import org.junit.jupiter.api.Test;

class DatesAreReadTest {

    @Test
    void aDoubtfulMonthOfAnOccasion() {
        eachOn(
                "2021-05-19",
                "In a televised March debate she rowed. | March = DATE 2021-03",
                "She rowed home after her May interview. | May = DATE 2021-05");
    }

    @Test
    void inEveryEnglishForm() {
        eachOn(
                "2021-01-19",
                "The bridge opened on 5 January 2020. | 5 January 2020 = DATE 2020-01-05",
                "The bridge opened on January 5, 2020. | January 5, 2020 = DATE 2020-01-05",
                "On Jan. 5, 2020, the bridge opened. | Jan. 5, 2020 = DATE 2020-01-05",
                "The bridge opened on the 5th of March, 2019. | the 5th of March, 2019 = DATE 2019-03-05",
                "It was signed on 2020-11-22. | 2020-11-22 = DATE 2020-11-22",
                "It was signed on 22/11/2020. | 22/11/2020 = DATE 2020-11-22",
                "It was signed on 11/22/2020. | 11/22/2020 = DATE 2020-11-22",
                "It was signed on 22.11.2020. | 22.11.2020 = DATE 2020-11-22",
                "It opened in October 2018. | October 2018 = DATE 2018-10",
                "It opened in the spring of 2018. | the spring of 2018 = DATE 2018-SP",
                "Sales rose in the third quarter of 2019. | the third quarter of 2019 = DATE 2019-Q3",
                "The 1990s were better. | The 1990s = DATE 199",
                "Ships of the 19th century lie there. | the 19th century = DATE 18",
                "It opened in 1996. | 1996 = DATE 1996",
                "It opened in nineteen ninety-six. | nineteen ninety-six = DATE 1996",
                "The mayor resigned on Saturday, 9 January. | Saturday, 9 January = DATE 2021-01-09");
    }

    @Test
    void aDayThatBecameANameIsOfItsYear() {
        eachOn(
                "2021-01-19",
                "She lost a brother on 9/11. | 9/11 = DATE 2001-09-11",
                "Some of the Sept. 11 attackers trained there. | Sept. 11 = DATE 2020-09-11",
                "The Sept. 11 attacks killed thousands. | Sept. 11 = DATE 2001-09-11",
                "All 19 Sept. 11 hijackers died. | Sept. 11 = DATE 2001-09-11",
                "The July 7 bombings shook London. | July 7 = DATE 2005-07-07",
                "The parade was held on Sept. 11 in Brel. | Sept. 11 = DATE 2020-09-11",
                "It is signed 9/11/2014. | 9/11/2014 = DATE ");
    }

    @Test
    void thisDayOfAYearIsOfThatYear() {
        eachOn(
                "2021-01-19",
                "In this May 18, 2017 picture the bridge stands. | this May 18, 2017 = DATE 2017-05-18",
                "They met this May 18. | this May 18 = DATE 2020-05-18");
    }

    @Test
    void aPastFeastIsOfTheYearToldBesideIt() {
        eachOn(
                "2021-01-19",
                "Two years ago, crowds met on New Year's Eve. | New Year's Eve = DATE 2019-12-31",
                "The hall burned at Christmas in 2012. | Christmas = DATE 2012-12-25",
                "After the fire two years ago the hall will open at Easter. | Easter = DATE 2021-04-04",
                "Crowds met last Christmas, as they had two years ago. | last Christmas = DATE 2020-12-25");
    }

    @Test
    void withoutAYearByTheTenseOfTheVerb() {
        eachOn(
                "2021-01-19",
                "The vote was held on December 31st. | December 31st = DATE 2020-12-31",
                "The vote will be held on December 31st. | December 31st = DATE 2021-12-31",
                "The cuts would be announced on February 3. | February 3 = DATE 2021-02-03",
                "The strike began in July. | July = DATE 2020-07",
                "The school will open in July. | July = DATE 2021-07",
                "They met last October. | last October = DATE 2020-10");
    }

    @Test
    void ofAnotherMonth() {
        on("2020-11-22", "The guild wrote on the tenth of last month that it was done.")
                .has("the tenth of last month = DATE 2020-10-10");
        on("2020-11-22", "They met on the 5th, he said.").has("the 5th = DATE 2020-11-05");
    }

    @Test
    void unlessThereIsNoSuchDay() {
        on("2021-01-19", "The fair was held on 30 February 2020.")
                .has("30 February 2020 = DATE ")
                .means("30 February 2020", "unknown");
        on("2021-01-19", "The fair was held on 31 April.").means("31 April", "unknown");
    }

    @Test
    void unlessDayAndMonthCannotBeToldApart() {
        on("2021-01-19", "It was signed on 5/1/2020.").means("5/1/2020", "unknown");
    }

    @Test
    void andNothingElseIs() {
        on("2021-01-19", "She may march on. Some 2000 people paid $1990 for room 1984b; the score was 3:2.")
                .hasOnly();
        on("2021-01-19", "April Jones saw the tide fall in the spring of water.")
                .hasOnly();
    }

    @Test
    void ofFeasts() {
        eachOn(
                "2021-01-19",
                "Nobody worked on Christmas Day. | Christmas Day = DATE 2020-12-25",
                "They met at Easter 2019. | Easter 2019 = DATE 2019-04-21",
                "They will meet on Good Friday. | Good Friday = DATE 2021-04-02",
                "They met on Thanksgiving. | Thanksgiving = DATE 2020-11-26");
    }

    @Test
    void thatMonthIsOfTheYearLastNamed() {
        on("2031-06-30", "The storm came in 2029. Brel was seen that October at the pier.")
                .means("that October", "2029-10");
        on("2031-06-30", "The storm came. Brel was seen that October at the pier.")
                .means("that October", "unknown");
    }

    @Test
    void aDayThatFollowsIsTheDateBesideIt() {
        on("2031-05-15", "They wrote on Sept. 10. Velt read it aloud the next day, Sept. 15.")
                .means("the next day, Sept. 15", "2030-09-15");
        on("2031-05-15", "They wrote on Sept. 10. Velt read it the next day, 15 people said.")
                .means("the next day", "2030-09-11");
    }

    @Test
    void aDecadeIsNoYear() {
        on("2031-05-15", "In the 1990's she led the board.").hasOnly();
        on("2031-05-15", "In the 1990 race she led.").means("1990", "1990");
    }
}
