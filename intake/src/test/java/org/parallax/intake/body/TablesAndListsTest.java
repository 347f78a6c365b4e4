package org.parallax.intake.body;

import static org.parallax.intake.body.APage.LAST;
import static org.parallax.intake.body.APage.LEAD;
import static org.parallax.intake.body.APage.QUOTE;
import static org.parallax.intake.body.APage.WHY;
import static org.parallax.intake.body.APage.p;

import org.junit.jupiter.api.Test;

/** Tables and lists that are content stay, row by row and item by item. */
class TablesAndListsTest {

    @Test
    void aListOfThings() {
        APage.of("<article>" + p(LEAD) + p(QUOTE)
                        + "<ul><li>Built in 1931</li><li>48 metres high</li><li>Not used since 2004</li></ul>" + p(WHY)
                        + p(LAST))
                .holds(LEAD, QUOTE, "Built in 1931", "48 metres high", "Not used since 2004", WHY, LAST);
    }

    @Test
    void aListIsTheLastThingOfTheStory() {
        APage.of(
                        "<article>" + p(LEAD) + p(QUOTE) + p(WHY) + p(LAST + " These cranes are left:")
                                + "<ol><li>The one at the fish market</li><li>The one at the grain pier</li><li>The floating one</li></ol></article><footer>Imprint</footer>")
                .holds(
                        LEAD,
                        QUOTE,
                        WHY,
                        LAST + " These cranes are left:",
                        "The one at the fish market",
                        "The one at the grain pier",
                        "The floating one");
    }

    @Test
    void aTableOfFigures() {
        APage.of("<article>" + p(LEAD) + p(QUOTE)
                        + "<table><tr><th>Year</th><th>Loads</th></tr><tr><td>1990</td><td>4,100</td></tr><tr><td>2003</td><td>12</td></tr></table>"
                        + p(WHY) + p(LAST))
                .holds(LEAD, QUOTE, "Year Loads", "1990 4,100", "2003 12", WHY, LAST);
    }

    @Test
    void aPageIsLaidOutAsATable() {
        APage.of("<table><tr><td width=20%><a href=/>Home</a><br><a href=/sea>Sea</a></td><td>" + APage.STORY
                        + "</td></tr></table>")
                .isTheStory();
    }

    @Test
    void questionsAndAnswersAreAList() {
        APage.of("<article>" + p(LEAD) + p(QUOTE)
                        + "<dl><dt>Who pays?</dt><dd>The insurer of the port, if the council had kept the crane in order, which is what the court must say.</dd></dl>"
                        + p(WHY) + p(LAST))
                .holds(
                        LEAD,
                        QUOTE,
                        "Who pays?",
                        "The insurer of the port, if the council had kept the crane in order, which is what the court must say.",
                        WHY,
                        LAST);
    }

    @Test
    void aPoemKeepsItsLinesTogether() {
        APage.of("<article>" + p(LEAD) + p(QUOTE) + "<p>O crane,<br>you stood in rain,<br>and never again</p>" + p(WHY)
                        + p(LAST))
                .holds(LEAD, QUOTE, "O crane, you stood in rain, and never again", WHY, LAST);
    }
}
