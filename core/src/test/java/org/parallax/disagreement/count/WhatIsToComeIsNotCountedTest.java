package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.api.Test;
import org.parallax.story.Told;

class WhatIsToComeIsNotCountedTest {

    private static Told guild(String file, String words) {
        return told(file, "The guild of Tarn met in the old paper mill. " + words);
    }

    @Test
    void whatIsStillToBeIsNotWhatWasCounted() {
        given(
                        guild("a", "Guild members will cast 40 votes for the mill at the summer meeting."),
                        guild("b", "Guild members cast 300 votes for the mill at the summer meeting."))
                .thenTheyAgree();
        given(
                        guild("a", "Guild members cast 40 votes for the mill at the summer meeting."),
                        guild("b", "Guild members cast 300 votes for the mill at the summer meeting."))
                .thenTheyDifferIn("number: 300 votes / 40 votes");
    }
}
