package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.report.AccountMaker.masthead;
import static org.parallax.report.AccountMaker.on;
import static org.parallax.report.AccountMaker.stated;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Decision;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.Commitment.Status;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;

/** A row says to which day its words came, and how. */
class HowADayIsKnownShownTest {

    private static final DateRange SUNDAY =
            on("2031-05-04", Basis.RESOLVED, "'Sunday night', the last one up to the article's date 2031-05-05");
    private static final DateRange SATURDAY =
            on("2031-05-03", Basis.RESOLVED, "'Saturday', the last one up to the article's date 2031-05-05");

    private static final String PAGE = StoryHtmlTest.written(account());

    private static Account account() {
        AccountMaker story = new AccountMaker();
        story.article(
                        "post",
                        masthead("The Post", "", "en"),
                        stated("2031-05-05"),
                        "",
                        "The mill burnt on Sunday night.")
                .article(
                        "mail", masthead("The Mail", "", "en"), stated("2031-05-05"), "", "The mill burnt on Saturday.")
                .article("echo", masthead("The Echo", "", "en"), stated("2031-05-05"), "", "It is due on 9 May.")
                .time("post", "Sunday night", SUNDAY)
                .time("mail", "Saturday", SATURDAY)
                .time("echo", "9 May", on("2031-05-09", Basis.RESOLVED, "'9 May', the next one"));
        return story.event(
                        "t-1",
                        SUNDAY,
                        false,
                        2,
                        story.words("post", "The mill burnt on Sunday night."),
                        story.words("mail", "The mill burnt on Saturday."))
                .event(
                        "t-2",
                        on("2031-05-09", Basis.RESOLVED, "'9 May', the next one"),
                        true,
                        1,
                        story.words("echo", "It is due on 9 May."))
                .disagreement(
                        Kind.DATE,
                        false,
                        "when",
                        side(story, "post", "The mill burnt on Sunday night."),
                        side(story, "mail", "The mill burnt on Saturday."))
                .commitment(new Commitment(
                        "c-1",
                        List.of(),
                        Optional.of("The firm"),
                        List.of(),
                        "burnt",
                        Optional.empty(),
                        SATURDAY,
                        DateRange.unknown("nobody tells"),
                        Status.OPEN,
                        List.of(new Passage(
                                Role.MADE,
                                story.words("mail", "The mill burnt on Saturday."),
                                Optional.empty(),
                                "ARule")),
                        1,
                        new Decision("AVerbOfPromiseBindsItsSubject", "WhatNothingSpeaksAgainstIsOpen")))
                .account();
    }

    private static Side side(AccountMaker story, String article, String words) {
        return new Side(story.words(article, words), words, words);
    }

    private static String element(String id) {
        String from = PAGE.substring(PAGE.indexOf(" id=\"" + id + "\""));
        int end = from.indexOf("</details>");
        return from.substring(0, end).replaceAll("<[^>]*>", "").replace("&#39;", "'");
    }

    @Test
    void anEntryOfTheTimelineSaysToWhichDayItsWordsCameAndHow() {
        assertThat(element("t-1"))
                .contains(
                        "“Sunday night”: 4 May 2031 · The Post",
                        "The mill burnt on Saturday. “Saturday”: 3 May 2031",
                        "Day worked out: “Sunday night”, the last one up to the article's date 5 May 2031.");
    }

    @Test
    void aDateThatOnlyLacksItsYearIsNotToldAgain() {
        assertThat(element("t-2"))
                .contains("Day worked out: “9 May”, the next one.")
                .doesNotContain("“9 May”: ");
    }

    @Test
    void eachSideOfADisagreementSaysToWhichDayItsWordsCame() {
        assertThat(element("d-d0"))
                .contains(
                        "“Sunday night”: 4 May 2031",
                        "“Saturday”: 3 May 2031",
                        "The Mail, “Saturday” is 3 May 2031, worked out: “Saturday”, the last one up to the article's date 5 May 2031.");
    }

    @Test
    void aCommitmentSaysHowItsDaysAndItsStatusAreKnown() {
        assertThat(element("c-1"))
                .contains(
                        "The mill burnt on Saturday. “Saturday”: 3 May 2031",
                        "Made 3 May 2031, worked out: “Saturday”, the last one up to the article's date 5 May 2031.",
                        "Found since a verb of promise binds its subject.",
                        "Status: what nothing speaks against is open.")
                .doesNotContain("Due");
    }
}
