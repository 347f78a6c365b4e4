package org.parallax.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.Dating.Role;
import org.parallax.intake.date.Candidate.Source;
import org.parallax.intake.date.DateWords.Order;
import org.parallax.intake.line.Line;

/** What a line says that its dates are the dates of. */
class DateLabelTest {

    @Test
    void publishedInTheLanguagesOfNews() {
        for (String line : List.of(
                "Publish Date : 14 June 2022 - 10:00",
                "Published by Tove Arndt on 14 June 2022",
                "Veröffentlicht am Dienstag, 14. Juni 2022",
                "Erschienen am: 14.06.2022",
                "Publié le 14 juin 2022 à 10:00",
                "Mis en ligne le 14/06/2022",
                "Pubblicato il 14 giugno 2022",
                "Publicado el 14 de junio de 2022",
                "Gepubliceerd op 14 juni 2022",
                "Opublikowano: 14 czerwca 2022",
                "Опубликовано: 14 июня 2022",
                "Опубліковано 14 червня 2022",
                "Publicat la 14 iunie 2022",
                "Data: 14/06/2022")) {
            thenTold(line, Role.PUBLISHED);
        }
    }

    @Test
    void modifiedInTheLanguagesOfNews() {
        for (String line : List.of(
                "Last updated 14 June 2022",
                "Zuletzt aktualisiert am 14. Juni 2022",
                "Letzte Änderung: 14.06.2022",
                "Mis à jour le 14 juin 2022",
                "Dernière modification : 14 juin 2022",
                "Aggiornato il 14 giugno 2022",
                "Última actualización: 14 de junio de 2022",
                "Laatst gewijzigd op 14 juni 2022",
                "Aktualizacja: 14 czerwca 2022",
                "Обновлено: 14 июня 2022",
                "Оновлено 14 червня 2022",
                "Actualizat la 14 iunie 2022")) {
            thenTold(line, Role.MODIFIED);
        }
    }

    @Test
    void oneLineMayTellBoth() {
        List<Candidate> told = labelled("by Tove Arndt | Last updated 16 June 2022, originally created 14 June 2022");
        assertThat(told).extracting(Candidate::role).containsExactly(Role.MODIFIED, Role.PUBLISHED);
        assertThat(told).extracting(date -> date.date().words()).containsExactly("16 June 2022", "14 June 2022");
    }

    @Test
    void aSentenceMayTellIt() {
        thenTold(
                "This entry was posted by tove on Tuesday, 14 June 2022 at 10:00 and is filed under Harbour.",
                Role.PUBLISHED);
        thenTold("Dieser Beitrag wurde am Dienstag, 14. Juni 2022 um 10:00 Uhr veröffentlicht.", Role.PUBLISHED);
    }

    @Test
    void whatHappenedIsNoLabel() {
        assertThat(labelled("The ferry sank on 14 June 2022")).isEmpty();
        assertThat(
                        labelled(
                                "The first buoy was released on 14 June 2022 off Cape Solen, where the current is strongest, and it took the harbour office a year and two months to find it again on the far side of the bay."))
                .isEmpty();
    }

    @Test
    void theDateOfSomethingElseIsNotThePages() {
        for (String line : List.of(
                "Registered: 14 June 2022",
                "Mitglied seit 14.06.2022",
                "Termin: 14.06.2022, 19 Uhr",
                "Version 3, 14 June 2022",
                "Data as of 14 June 2022")) {
            assertThat(labelled(line)).as(line).isEmpty();
            assertThat(DateLine.mostly(Line.of(1, line), Order.DAY_MONTH, Source.DATE_LINE))
                    .as(line)
                    .isEmpty();
        }
    }

    @Test
    void asOfADayIsNoChange() {
        assertThat(labelled("Stand: 14.06.2022, 10:00 Uhr")).singleElement().satisfies(date -> {
            assertThat(date.role()).isEqualTo(Role.PUBLISHED);
            assertThat(date.source()).isEqualTo(Source.DATE_LINE);
        });
    }

    @Test
    void runningTextMayBeginWithItsDay() {
        for (String line : List.of(
                "14.06.2022 – The ferry ran aground, and nobody was hurt.",
                "Solen, 14 June 2022. The ferry ran aground, and nobody was hurt.",
                "Solen, (14.06.2022). The ferry ran aground, and nobody was hurt.")) {
            assertThat(DateLine.dateline(Line.of(1, line), Order.DAY_MONTH))
                    .as(line)
                    .isPresent();
        }
        for (String line : List.of(
                "On 14 June 2022 the ferry ran aground, and nobody was hurt.",
                "14 June 2022 was a Tuesday, and the ferry ran aground.")) {
            assertThat(DateLine.dateline(Line.of(1, line), Order.DAY_MONTH))
                    .as(line)
                    .isEmpty();
        }
    }

    private static void thenTold(String line, Role role) {
        assertThat(labelled(line)).as(line).singleElement().satisfies(date -> {
            assertThat(date.role()).isEqualTo(role);
            assertThat(date.date().date()).hasToString("2022-06-14");
        });
    }

    private static List<Candidate> labelled(String line) {
        return DateLine.labelled(Line.of(1, line), Order.DAY_MONTH, Source.LABELLED_LINE, Source.DATE_LINE);
    }
}
