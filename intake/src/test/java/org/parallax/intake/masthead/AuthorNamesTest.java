package org.parallax.intake.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote it, and not what is printed beside the names. */
class AuthorNamesTest {

    private static Optional<String> names(String byline) {
        return AuthorNames.of(byline, List.of("The Island Pilot", "pilot.example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tove Arndt; Tove Arndt",
                "By Tove Arndt; Tove Arndt",
                "View all posts by Tove Arndt; Tove Arndt",
                "Tove Arndt and Malik Oud; Tove Arndt, Malik Oud",
                "Tove Arndt, Malik Oud & Jo Lind; Tove Arndt, Malik Oud, Jo Lind",
                "Tove Arndt | The Island Pilot; Tove Arndt",
                "Tove Arndt – 6 May 2031; Tove Arndt",
                "Tove Arndt, The Island Pilot; Tove Arndt",
                "Tove Arndt, pilot.example; Tove Arndt",
                "Tove Arndt, Senior Correspondent and Head of Harbours; Tove Arndt",
                "Tove Arndt MS, RDN, LD; Tove Arndt",
                "Tove Arndt, Ph.D.; Tove Arndt",
                "Tove Arndt, +12 more updated May 6; Tove Arndt",
                "Tove Arndt, (Image: somebody's page); Tove Arndt",
                "Tove Arndt, Tove Arndt; Tove Arndt"
            })
    void namesAlone(String byline, String names) {
        assertThat(names(byline)).contains(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Island Pilot",
                "Staff",
                "Staff reports",
                "By pilot.example",
                "News desk",
                "4 comments",
                ", ",
                ""
            })
    void nobodyIsNamed(String byline) {
        assertThat(names(byline)).isEmpty();
    }

    @Test
    void anAcronymOfAnAgencyAndStaffAreNoPersons() {
        assertThat(names("Tove Arndt, AFP")).contains("Tove Arndt");
        assertThat(names("AFP")).isEmpty();
        assertThat(names("Island Courier staff")).isEmpty();
    }

    @Test
    void namesThatLookLikeSomethingElseStay() {
        assertThat(names("Anders Sandberg")).contains("Anders Sandberg");
        assertThat(names("M.S. Doe")).contains("M.S. Doe");
        assertThat(names("José Ortega y Gasset")).contains("José Ortega y Gasset");
        assertThat(names("Jean-Luc O’Neil-d’Arc")).contains("Jean-Luc O’Neil-d’Arc");
    }
}
