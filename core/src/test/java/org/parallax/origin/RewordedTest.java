package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.origin.Echo.Kind;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.story.Story;
import org.parallax.story.Told;
import org.parallax.testing.ProcessorTime;

class RewordedTest {

    /** Two reports on one harbour, with nothing in common but the matter. */
    private static final String ONE = """
            The harbour council met on Tuesday behind closed doors. Dredging will begin once the tender is signed, officials say. \
            Two trawlers were moved to the northern quay before nightfall. The budget for the winter has yet to be agreed.""";

    private static final String OTHER = """
            Members of the council spent the evening at the harbour. A tender for dredging is expected within weeks. \
            Skippers complained about the price of diesel and the new quay. Winter is when most of the boats are repaired.""";

    private static List<Echo> echoesIn(Told... articles) {
        return Echoes.in(Story.of(Stream.of(articles).map(Told::reading).toList()));
    }

    private static List<Echo> between(String inOne, String inOther) {
        return echoesIn(Told.in("one.txt", ONE + " " + inOne), Told.in("two.txt", inOther + " " + OTHER));
    }

    private static void thenReworded(List<Echo> echoes, String one, String other) {
        assertThat(echoes).singleElement().satisfies(echo -> {
            assertThat(echo.kind()).isEqualTo(Kind.REWORDED);
            assertThat(List.of(echo.a().words(), echo.b().words())).containsExactlyInAnyOrder(one, other);
        });
    }

    @Test
    void twoReportsOnOneMatterShareNothing() {
        assertThat(echoesIn(Told.in("one.txt", ONE), Told.in("two.txt", OTHER))).isEmpty();
    }

    @Test
    void aSentenceWithOtherVerbsIsReworded() {
        thenReworded(
                between(
                        "Customs officers seized eleven crates of smuggled eels aboard a rusting freighter.",
                        "Customs officers confiscated eleven crates of smuggled eels on a rusted freighter."),
                "Customs officers seized eleven crates of smuggled eels aboard a rusting freighter",
                "Customs officers confiscated eleven crates of smuggled eels on a rusted freighter");
    }

    @Test
    void anActiveSentenceAndItsPassiveAreReworded() {
        assertThat(between(
                        "The magistrate suspended the licences of nine oyster farmers until the autumn equinox.",
                        "Until the autumn equinox, licences of nine oyster farmers were suspended by the magistrate."))
                .hasSize(1);
    }

    @Test
    void oneFactToldByTwoWritersIsNot() {
        assertThat(between(
                        "Police say the smuggled eels were worth a fortune, and nobody has been charged.",
                        "Eels hidden in crates are a common sight for police on this coast."))
                .isEmpty();
    }

    @Test
    void ofALongSentenceTheClauseIsShown() {
        String tail = "two weathered lighthouse keepers in the long quarrel over the foghorn";
        List<Echo> echoes = between(
                "It came a week after the funeral of the harbour master and of his deputy, who had sailed together since they were boys "
                        + "and were known on every quay of the coast, " + tail + ".",
                "The vote was held after ceremonies for a master mariner whom the island had loved and mourned for days and weeks on end, "
                        + tail.replace("long ", "") + ".");
        assertThat(echoes)
                .anySatisfy(echo -> assertThat(echo.a().words().length()).isLessThan(90));
    }

    @Test
    void aShortQuotationBesideAnotherSharedOneCounts() {
        List<Echo> echoes = between(
                "“Our foghorn is a sacred trust,” the keeper said. “You should honour what has been signed.”",
                "The keeper said: “Our foghorn is a sacred trust.” They “should honour what was signed.”");
        assertThat(echoes).extracting(Echo::kind).containsExactlyInAnyOrder(Kind.SAME, Kind.REWORDED);
    }

    @Test
    void theSameShortQuotationAloneDoesNot() {
        assertThat(between(
                        "“You should honour what has been signed,” he said.",
                        "They “should honour what was signed,” he said."))
                .isEmpty();
    }

    @Test
    void theStockPhrasesOfReportersDoNot() {
        assertThat(between(
                        "A spokesman for the agency did not immediately respond to a request for comment.",
                        "The agency’s spokeswoman declined to respond to requests for comment."))
                .isEmpty();
    }

    @Test
    void aPersonWithAnOfficeDoesNot() {
        Told one = Told.in(
                        "one.txt",
                        ONE + " Later Ludmila Obrecht, head of the Coastal Eel Authority of Greater Velmar, left.")
                .naming(NameType.PERSON, "Ludmila Obrecht")
                .naming(NameType.ORGANIZATION, "Coastal Eel Authority of Greater Velmar");
        Told other = Told.in(
                        "two.txt",
                        OTHER + " Then came Ludmila Obrecht, the Coastal Eel Authority of Greater Velmar’s head.")
                .naming(NameType.PERSON, "Ludmila Obrecht")
                .naming(NameType.ORGANIZATION, "Coastal Eel Authority of Greater Velmar");
        assertThat(echoesIn(one, other)).isEmpty();
    }

    @Test
    void aQuotationIsShownWithoutTheWordsAroundIt() {
        List<Echo> echoes = between(
                "“Nobody will ever dredge this quiet bay,” he said.",
                "Said he: “Nobody will ever dredge this quiet bay,” he growled.");
        assertThat(echoes)
                .singleElement()
                .satisfies(echo -> assertThat(echo.a().words()).isEqualTo("Nobody will ever dredge this quiet bay"));
    }

    @Test
    void aStretchOfTwoSentencesThatGoOnOtherwiseIsShown() {
        List<Echo> echoes = between(
                "The keeper, who has fought the council for years over pay and pensions, said that gulls stole forty kilos of smoked"
                        + " herring off the wet market stalls on Sunday.",
                "As the inquiry opened, a clerk read out a note by which gulls stole forty kilos of salted herring off the market"
                        + " stalls before anybody woke.");
        assertThat(echoes).singleElement().satisfies(echo -> {
            assertThat(echo.kind()).isEqualTo(Kind.REWORDED);
            assertThat(List.of(echo.a().words(), echo.b().words()))
                    .allMatch(words -> words.startsWith("gulls stole") && words.endsWith("market stalls"));
        });
    }

    @Test
    void aShortStretchIsNot() {
        assertThat(
                        between(
                                "The keeper said that gulls stole smoked herring before the inquiry into pay and pensions had begun.",
                                "A clerk read out a note by which gulls had stolen smoked herring, and the room laughed for a while."))
                .isEmpty();
    }

    @Test
    void aStretchInWhichTwoWritersTellOneFactIsNot() {
        assertThat(
                        between(
                                "Forty kilos of herring went missing on Sunday from the stalls, where gulls nest, the keeper of the market said.",
                                "Gulls, the clerk read out, had taken herring from the market, forty kilos of it, and no stall was spared."))
                .isEmpty();
    }

    @Test
    void aQuotationOfManyPlainWordsIsSharedAcrossItsSentences() {
        assertThat(
                        between(
                                "She said: “There was a keeper who lay upon my feet. I doubt he lives still. He gave no sign at all.”",
                                "“There was a keeper who lay upon my feet. I doubt he lives still. He gave no sign at all,” she told us."))
                .singleElement()
                .satisfies(echo ->
                        assertThat(echo.a().words()).startsWith("There was").endsWith("at all"));
    }

    @Test
    void aRunWithinARewordedSentenceIsPartOfIt() {
        assertThat(between(
                        "Harbour police said the pilot of the grey launch dozed off at the helm, beside “a string of blunders”.",
                        "The police said that the pilot dozed off at the helm, beside “a string of blunders”."))
                .singleElement()
                .satisfies(echo -> assertThat(echo.a().words()).contains("dozed", "blunders"));
    }

    @Test
    void whatOneQuotesAndTheOtherReportsIsShared() {
        assertThat(between(
                        "He denies “any whisper of forged fishing permits”.",
                        "It was said that any whisper of forged fishing permits would be looked into."))
                .singleElement()
                .satisfies(echo -> assertThat(echo.b().words()).contains("whisper of forged fishing permits"));
        assertThat(between(
                        "He denies any whisper of forged permits.", "They looked into any whisper of forged permits."))
                .isEmpty();
    }

    @Test
    void allThatIsToldIsSharedWithoutWhoTellsIt() {
        String one = "customs officers seized eleven crates of smuggled eels aboard a rusting freighter";
        String other = "eleven crates of smuggled eels were taken off a rusting freighter by customs officers";
        String teller = "Ana Brel, who had spent the night in a lifeboat far from any shore, told reporters that ";
        String source = "In a note that went around at noon the trade office of the northern islands said ";
        Told first = Told.in("one.txt", ONE + " " + teller + one + ".");
        Told second = Told.in("two.txt", source + other + ". " + OTHER);

        thenReworded(
                echoesIn(first, second),
                "eleven crates of smuggled eels aboard a rusting freighter",
                "eleven crates of smuggled eels were taken off a rusting freighter");
        thenReworded(
                echoesIn(
                        first.saysSome(SourceClass.WITNESS, "Ana Brel", one),
                        second.saysSome(SourceClass.OFFICIAL, "the trade office", other)),
                one,
                other);
    }

    @Test
    void sentencesWithoutEndTakeTimeInProportion() {
        ProcessorTime.growsInProportion(
                "comparing two endless sentences",
                1500,
                size -> echoesIn(Told.in("one.txt", endless(size, "quay")), Told.in("two.txt", endless(size, "tide"))));
    }

    /** Every third word is in the other as well, so that no run of words is. */
    private static String endless(int words, String own) {
        return IntStream.range(0, words)
                .mapToObj(i -> letters(i) + (i % 3 == 0 ? "" : own))
                .collect(Collectors.joining(" ", "Then ", "."));
    }

    private static String letters(int number) {
        return "eel"
                + Integer.toString(number, 26)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                        .collect(Collectors.joining());
    }
}
