package org.parallax.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleDate;
import org.parallax.article.Dating;
import org.parallax.article.Dating.Role;
import org.parallax.intake.date.Candidate.Source;
import org.parallax.intake.date.DateWords.Order;
import org.parallax.intake.line.Line;

/** "4 months ago" is kept, and is no day. */
class AgeTest {

    @Test
    void agesInTheTenMostSpokenLanguagesOfEurope() {
        Map<String, String> ages = Map.of(
                "en", "4 months ago",
                "de", "vor 3 Stunden",
                "fr", "il y a 2 jours",
                "es", "hace 5 minutos",
                "it", "7 giorni fa",
                "pl", "3 tygodnie temu",
                "ru", "5 часов назад",
                "uk", "12 хвилин тому",
                "ro", "acum 2 luni",
                "nl", "3 weken geleden");
        ages.forEach((language, words) ->
                assertThat(age(words, language)).as(language).isEqualTo(words));
    }

    @Test
    void anAgeMayStandAmongOtherThings() {
        assertThat(age("Tove Arndt · an hour ago · 5 min read", "en")).isEqualTo("an hour ago");
        assertThat(age("Aktualisiert: vor 21 Minuten", "de")).isEqualTo("vor 21 Minuten");
        assertThat(age("Yesterday", "en")).isEqualTo("Yesterday");
    }

    @Test
    void whatIsToldInRunningTextIsNone() {
        assertThat(age("The ferry ran aground 4 months ago, the harbour office said.", "en"))
                .isEmpty();
        assertThat(age("Yesterday's tide table", "en")).isEmpty();
        assertThat(age("vor 3 Stunden", "it")).isEmpty();
    }

    @Test
    void besideADateItSaysNothingMore() {
        assertThat(age("14 June 2022, 4 months ago", "en")).isEmpty();
    }

    @Test
    void itNeverBecomesADay() {
        Dating dating = Datings.of(
                List.of(),
                List.of(),
                List.of(Age.of(Line.of(3, "4 months ago"), "en").orElseThrow()));
        assertThat(dating.published().range().isKnown()).isFalse();
        assertThat(dating.published().value()).isEqualTo("4 months ago");
        assertThat(dating.published().range().why())
                .isEqualTo("line 3: \"4 months ago\" counts from a day that the page does not name");
        assertThat(dating.claims()).containsExactly(new Dating.Claim(Role.PUBLISHED, dating.published()));
    }

    @Test
    void whenThePageWasSavedIsSaidBesideIt() {
        WrittenDate saved = DateWords.first("19 January 2023", Order.UNKNOWN).orElseThrow();
        Candidate captured =
                new Candidate(Role.CAPTURED, Source.META, saved, "a note", DateLine.proof(Line.of(1, "saved")));
        ArticleDate published = Datings.of(
                        List.of(captured),
                        List.of(),
                        List.of(Age.of(Line.of(3, "4 months ago"), "en").orElseThrow()))
                .published();
        assertThat(published.range().isKnown()).isFalse();
        assertThat(published.range().why()).endsWith("(it was saved on 2023-01-19)");
    }

    private static String age(String line, String language) {
        Optional<Age> age = Age.of(Line.of(1, line), language);
        return age.map(Age::words).orElse("");
    }
}
