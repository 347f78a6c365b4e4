package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.origin.Echo.First;
import org.parallax.origin.Echo.Kind;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.Told;

class EchoesTest {

    private static final String DAM =
            "Engineers lowered the reservoir behind the cracked Velmar dam by four metres overnight, easing pressure on its eastern wall.";

    private static List<Echo> echoesIn(Told... articles) {
        return Echoes.in(Story.of(Stream.of(articles).map(Told::reading).toList()));
    }

    @Test
    void aSentenceThatTwoArticlesPrintIsShownWordForWord() {
        List<Echo> echoes = echoesIn(
                Told.in("one.txt", "A quiet start. " + DAM + " Nobody was hurt."),
                Told.in("two.txt", "Rain fell all week. " + DAM + " Schools stay shut."));
        assertThat(echoes).singleElement().satisfies(echo -> {
            assertThat(echo.kind()).isEqualTo(Kind.SAME);
            assertThat(echo.a().words()).startsWith("Engineers lowered").endsWith("its eastern wall");
            assertThat(echo.b().words()).isEqualTo(echo.a().words());
        });
    }

    @Test
    void aPassageGoesOnThroughOneChangedWord() {
        List<Echo> echoes = echoesIn(
                Told.in("one.txt", DAM + " Divers will look at the sluices on Thursday."),
                Told.in(
                        "two.txt",
                        DAM.replace("eastern", "western") + " Divers will look at the sluices on Thursday."));
        assertThat(echoes).singleElement().satisfies(echo -> {
            assertThat(echo.a().words()).endsWith("on Thursday");
            assertThat(echo.a().words() + echo.b().words()).contains("western");
        });
    }

    @Test
    void aShortWholeQuotationIsEnough() {
        List<Echo> echoes = echoesIn(
                Told.in("one.txt", "“Our harbour is not for sale,” she told reporters."),
                Told.in("two.txt", "The mayor was blunt: “Our harbour is not for sale.”"));
        assertThat(echoes)
                .singleElement()
                .satisfies(e -> assertThat(e.b().words()).isEqualTo("Our harbour is not for sale"));
    }

    @Test
    void aShortQuotationMayBePartOfALongerOne() {
        List<Echo> echoes = echoesIn(
                Told.in("one.txt", "“The new pier is full of rusty nails and must be shut,” she told reporters."),
                Told.in("two.txt", "The mayor called the pier “full of rusty nails” and left."));
        assertThat(echoes).singleElement().satisfies(e -> {
            assertThat(e.a().words()).isEqualTo("full of rusty nails");
            assertThat(e.b().words()).isEqualTo("full of rusty nails");
        });
    }

    @Test
    void aPartOfAQuotationIsNotSharedByWhoDoesNotQuote() {
        assertThat(echoesIn(
                        Told.in("one.txt", "The new pier is full of rusty nails and must be shut, she told reporters."),
                        Told.in("two.txt", "The mayor called the pier “full of rusty nails” and left.")))
                .isEmpty();
    }

    @Test
    void aQuotationEndsWithItsMarksThoughBothGoOnWithTheSameWord() {
        List<Echo> echoes = echoesIn(
                Told.in("one.txt", "“There are rusty nails everywhere in the pier,” she told reporters."),
                Told.in("two.txt", "The mayor saw “rusty nails everywhere in the” harbour."));
        assertThat(echoes)
                .singleElement()
                .satisfies(e -> assertThat(e.a().words()).isEqualTo("rusty nails everywhere in the"));
        assertThat(echoesIn(
                        Told.in("one.txt", "“There are only rusty nails everywhere in the pier,” she told reporters."),
                        Told.in("two.txt", "The mayor saw “only rusty nails everywhere” in the harbour.")))
                .singleElement()
                .satisfies(e -> assertThat(e.a().words()).isEqualTo("only rusty nails everywhere"));
    }

    @Test
    void aPrefixMayHaveAHyphen() {
        assertThat(echoesIn(
                        Told.in("one.txt", "“It was a nonstop, preposterous re-election campaign,” she said."),
                        Told.in("two.txt", "She called it “a non-stop, preposterous reelection campaign”.")))
                .singleElement()
                .satisfies(e -> assertThat(List.of(e.a().words(), e.b().words()))
                        .containsExactlyInAnyOrder(
                                "a nonstop, preposterous re-election campaign",
                                "a non-stop, preposterous reelection campaign"));
    }

    @Test
    void theSameShortWordsOutsideQuotationMarksAreNot() {
        assertThat(echoesIn(
                        Told.in("one.txt", "Our harbour is not for sale, she told reporters."),
                        Told.in("two.txt", "The mayor was blunt: our harbour is not for sale.")))
                .isEmpty();
    }

    @Test
    void aLongNameThatBothWriteIsNot() {
        String name = "Joint Standing Committee on Regional Water Supply and Coastal Flood Defence";
        assertThat(echoesIn(
                        Told.in("one.txt", "The " + name + " met twice.").naming(NameType.ORGANIZATION, name),
                        Told.in("two.txt", "Critics of the " + name + " were absent.")
                                .naming(NameType.ORGANIZATION, name)))
                .isEmpty();
    }

    @Test
    void aNoticeOfRightsIsNot() {
        String notice =
                "Copyright 2031 Littoral News Agency. This material may not be published, broadcast, rewritten or passed on.";
        assertThat(echoesIn(
                        Told.in("one.txt", "Rain fell. " + notice), Told.in("two.txt", "Snow came early. " + notice)))
                .isEmpty();
    }

    @Test
    void anArticleDoesNotEchoItself() {
        assertThat(echoesIn(Told.in("one.txt", DAM + "\n\n" + DAM))).isEmpty();
    }

    @Test
    void nothingRunsOverFromTheHeadlineIntoTheBody() {
        List<Echo> echoes =
                echoesIn(Told.in("one.txt", "Velmar dam cracked", DAM), Told.in("two.txt", "Velmar dam cracked", DAM));
        assertThat(echoes).extracting(e -> e.a().words()).anyMatch(words -> words.startsWith("Engineers"));
        assertThat(echoes).noneMatch(e -> e.a().words().contains("\n"));
    }

    @Test
    void theArticleOfTheEarlierDayCameFirst() {
        List<Echo> echoes = echoesIn(
                Told.in("one.txt", DAM).on("2031-05-02"),
                Told.in("two.txt", DAM + " More.").on("2031-05-04"));
        Echo echo = echoes.get(0);
        boolean aIsEarlier = !echo.a()
                .article()
                .equals(idOf(Told.in("two.txt", DAM + " More.").reading()));
        assertThat(echo.first()).isEqualTo(aIsEarlier ? First.A : First.B);
    }

    @Test
    void whoQuotesTheSpeakerNeedNotHaveItFromWhoQuotedFirst() {
        String quotation = "“Our harbour is not for sale, not to them and not to you.”";
        assertThat(echoesIn(
                        Told.in("one.txt", "The mayor was blunt: " + quotation).on("2031-05-02"),
                        Told.in("two.txt", "She told the council: " + quotation).on("2031-05-04")))
                .extracting(Echo::first)
                .containsExactly(First.UNKNOWN);
    }

    @Test
    void oneSentenceInOtherWordsAndNothingElseIsNobodysCopy() {
        String one = "The Velmar dam inspectors measured forty cracks along the eastern spillway before sunrise.";
        String other =
                "Velmar dam inspectors measured some forty cracks along the eastern spillway before the sunrise.";
        assertThat(echoesIn(
                        Told.in("one.txt", "Rain fell. " + one).on("2031-05-02"),
                        Told.in("two.txt", other + " Boats lay still.").on("2031-05-04")))
                .extracting(Echo::first)
                .containsExactly(First.UNKNOWN);
        assertThat(echoesIn(
                        Told.in("one.txt", one + " Rain fell on the roofs of the town. " + DAM)
                                .on("2031-05-02"),
                        Told.in("two.txt", other + " Boats lay still at noon. " + DAM)
                                .on("2031-05-04")))
                .extracting(Echo::first)
                .hasSizeGreaterThan(1)
                .doesNotContain(First.UNKNOWN);
    }

    @Test
    void whatBothQuoteShowsNoCopyOfAnotherSentence() {
        String quotation =
                " “Our harbour is not for sale, not to them and not to you, nor to anybody who comes after you.”";
        String one = "The Velmar dam inspectors measured forty cracks along the eastern spillway before sunrise.";
        String other =
                "Velmar dam inspectors measured some forty cracks along the eastern spillway before the sunrise.";
        assertThat(echoesIn(
                        Told.in("one.txt", one + " The mayor was blunt:" + quotation)
                                .on("2031-05-02"),
                        Told.in("two.txt", other + " She told the council:" + quotation)
                                .on("2031-05-04")))
                .extracting(Echo::first)
                .containsExactly(First.UNKNOWN, First.UNKNOWN);
    }

    @Test
    void onOneDayNobodyCanTellWhichCameFirst() {
        assertThat(echoesIn(
                        Told.in("one.txt", DAM).on("2031-05-02"),
                        Told.in("two.txt", DAM + " More.").on("2031-05-02")))
                .extracting(Echo::first)
                .containsExactly(First.UNKNOWN);
    }

    @Test
    void theAgencyThatTheOtherCreditsCameFirst() {
        Told agency = Told.in("one.txt", DAM).by("Littoral News Agency");
        Told paper = Told.in("two.txt", DAM + " More.").by("The Gazette").crediting("Littoral");
        Echo echo = echoesIn(agency, paper).get(0);
        assertThat(echo.first()).isEqualTo(echo.a().article().equals(idOf(agency.reading())) ? First.A : First.B);
    }

    @Test
    void anyOrderGivesTheSameEchoes() {
        List<Reading> readings = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(i -> Told.in("f" + i, "Report number " + i + ". " + (i % 2 == 0 ? DAM : "Nothing new."))
                        .reading())
                .toList());
        List<Echo> expected = Echoes.in(Story.of(readings));
        assertThat(expected).hasSize(10);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(Echoes.in(Story.of(readings))).isEqualTo(expected);
        }
    }

    @Test
    void anAgencyIsCreditedByItsInitialsToo() {
        Told agency = Told.in("one.txt", DAM).by("Littoral News Agency").crediting("LNA");
        Told paper = Told.in("two.txt", DAM + " More.").by("The Gazette").crediting("LNA");
        Echo echo = echoesIn(agency, paper).get(0);
        assertThat(articleThatCameFirst(echo)).isEqualTo(idOf(agency.reading()));
        Told other = Told.in("one.txt", DAM).by("Lowland News Agency").crediting("LowNA");
        assertThat(echoesIn(other, Told.in("two.txt", DAM + " More.").crediting("LoNA")))
                .extracting(Echo::first)
                .containsExactly(First.UNKNOWN);
    }

    private static String articleThatCameFirst(Echo echo) {
        return switch (echo.first()) {
            case A -> echo.a().article();
            case B -> echo.b().article();
            case UNKNOWN -> "nobody knows";
        };
    }

    @Test
    void whatAnotherOutletWasToldIsFromThatOutlet() {
        String words = "The lock has leaked for nine years and nobody came to look at it";
        Told courier = Told.in("one.txt", "“" + words + ",” Ada Brook told us at her house.")
                .by("Velmar Harbour Courier");
        Told gazette = toldThe("Harbour Courier", words);
        assertThat(echoesIn(courier, gazette))
                .singleElement()
                .satisfies(echo -> assertThat(articleThatCameFirst(echo)).isEqualTo(idOf(courier.reading())));
        assertThat(echoesIn(courier, toldThe("Harbour Times", words)))
                .extracting(Echo::first)
                .containsExactly(First.UNKNOWN);
        assertThat(echoesIn(courier, toldThe("Harbour", words)))
                .extracting(Echo::first)
                .containsExactly(First.UNKNOWN);
    }

    private static Told toldThe(String outlet, String words) {
        return Told.in("two.txt", "“" + words + ",” Ada Brook told the " + outlet + " on Monday.")
                .by("The Gazette")
                .naming(NameType.PERSON, "Ada Brook")
                .says("Ada Brook", words)
                .through("the " + outlet);
    }

    @Test
    void fortyCopiesAreComparedWithTheFirstOnly() {
        List<Reading> copies = IntStream.range(0, 40)
                .mapToObj(i -> Told.in("copy" + i, DAM).reading())
                .toList();
        assertThat(Echoes.in(Story.of(copies))).hasSize(39);
    }

    private static String idOf(Reading reading) {
        return Story.of(List.of(reading)).articles().get(0).id();
    }
}
