package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.statement.Statement.SourceClass;

/** Sources without a name, each of its sort. */
class WhatSortOfSourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A person familiar with the matter|GROUP",
                "Two senior officials|OFFICIAL",
                "A spokeswoman|OFFICIAL",
                "Police|OFFICIAL",
                "The authorities|OFFICIAL",
                "An aide|OFFICIAL",
                "The coast guard’s spokesman|OFFICIAL",
                "Prosecutors|OFFICIAL",
                "A witness|WITNESS",
                "Residents|WITNESS",
                "A passenger|WITNESS",
                "Neighbours|WITNESS",
                "One of the survivors|WITNESS",
                "A leaked memo|DOCUMENT",
                "The indictment|DOCUMENT",
                "A poll|DOCUMENT",
                "The petition|DOCUMENT",
                "Court documents|DOCUMENT",
                "The lawsuit|DOCUMENT",
                "Local media|REPORTS",
                "Newspapers|REPORTS",
                "Press reports|REPORTS",
                "Activists|GROUP",
                "Critics|GROUP",
                "Experts|GROUP",
                "Many|GROUP",
                "Some|GROUP",
                "Supporters of the pier|GROUP",
                "A man who saw the fire|WITNESS",
                "The mayor’s office|OFFICIAL",
                "A judge|OFFICIAL",
                "Western diplomats|OFFICIAL",
                "Firefighters|OFFICIAL",
                "A bystander|WITNESS"
            })
    void eachIsOfItsSort(String source, SourceClass sort) {
        givenArticle(source + " said the pier is shut.")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBySome(sort)
                .hasSource(source);
    }
}
