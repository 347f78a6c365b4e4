package org.parallax.timeline.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.account.Comparison;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.story.Told;
import org.parallax.timeline.Claim;
import org.parallax.timeline.TimelineEntry;

/** Entries that nobody tells but those whom articles report. */
class WhatOnlySomebodySaysIsAClaimTest {

    private static final String LEFT = "Two days ago, more than forty loaded barges left the quay of Brel with grain";

    private static Told velt(String before) {
        return Told.in("a.txt", before + "“The harbour is empty. " + LEFT + ". Nobody was told,” Nora Velt said.")
                .on("2031-05-07")
                .naming(NameType.PERSON, "Nora Velt")
                .says("Nora Velt", "The harbour is empty. " + LEFT + ". Nobody was told");
    }

    private static Account account(Told... articles) {
        return Comparison.compare(
                Story.of(Arrays.stream(articles).map(Told::timedReading).toList()), Optional.empty(), "");
    }

    private static TimelineEntry only(Account account) {
        assertThat(account.timeline()).hasSize(1);
        return account.timeline().get(0);
    }

    @Test
    void whatAQuotationAloneTellsIsClaimedByItsSpeaker() {
        Account account = account(velt(""));
        List<String> said =
                account.statements().stream().map(StoryStatement::id).toList();
        assertThat(only(account).text()).isEqualTo(LEFT + ".");
        assertThat(only(account).claim()).contains(new Claim(said, true));
    }

    @Test
    void whatAnOutletTellsAsWellIsNoClaim() {
        Told other = Told.in("b.txt", "Forty loaded barges left the quay of Brel with grain on Monday.")
                .on("2031-05-07");
        TimelineEntry entry = only(account(velt(""), other));
        assertThat(entry.claim()).isEmpty();
        assertThat(entry.text()).startsWith("Forty loaded barges");
    }

    @Test
    void whatIsReportedInOtherWordsIsClaimedAndNotQuoted() {
        Account account = account(Told.in("a.txt", "Nora Velt said that forty loaded barges left Brel on Monday.")
                .on("2031-05-07")
                .naming(NameType.PERSON, "Nora Velt")
                .reports("Nora Velt", "said", "that forty loaded barges left Brel on Monday"));
        assertThat(only(account).claim()).map(Claim::quoted).contains(false);
    }

    @Test
    void thatSomebodySpokeIsTheOutlets() {
        Account account = account(Told.in("a.txt", "Nora Velt said on Monday that forty loaded barges had left Brel.")
                .on("2031-05-07")
                .naming(NameType.PERSON, "Nora Velt")
                .reports("Nora Velt", "said", "that forty loaded barges had left Brel"));
        assertThat(only(account).claim()).isEmpty();
    }

    @Test
    void whatAQuotationOfNobodyTellsIsSomebodysClaim() {
        Account account =
                account(Told.in("a.txt", "A note hung at the gate of Brel: “All the barges left the quay on Monday.”")
                        .on("2031-05-07"));
        assertThat(only(account).claim()).contains(new Claim(List.of(), false));
    }
}
